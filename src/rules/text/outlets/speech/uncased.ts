import { pressTitle } from '../../../../text/press-names/titles.ts';
import type { SpeechKind } from './kinds.ts';

/** A name that a text says something was told to, or asked by. */
export interface Said {
  readonly name: string;
  readonly kind: SpeechKind;
  /** Whether the text sets the name in quotation marks. */
  readonly isQuoted?: boolean;
  /** Whether the words before it are such as a house says of itself, and the name is written as its house writes it. */
  readonly isOwnWay?: boolean;
}

/**
 * How reporters speak of their house in a script without capitals. The patterns of `ahead` end where a name begins, those of
 * `behind` begin where it ends. `own` is what names of houses look like there, by their last letters.
 */
interface UncasedSpeech {
  readonly ahead?: Readonly<Partial<Record<SpeechKind, RegExp>>>;
  readonly behind?: Readonly<Partial<Record<SpeechKind, RegExp>>>;
  readonly own?: RegExp;
  /** Whether blanks part words, so that a name ends where a word ends. */
  readonly blanks: boolean;
}

const LONGEST_NAME = 24;
const QUOTED = /^\s?[«"“„「『‘]\s?([^«»"“”„」』]{2,30}?)\s?[»"”“」』’]/u;
const LETTER = /[\p{L}\p{M}]/u;

const SPEECH: { readonly [language: string]: UncasedSpeech } = {
  ar: {
    // "وقال لـ«الساحل»", "في تصريح لهسبة", "مراسل الساحل"
    ahead: {
      told: /(?:قال|قالت|أوضح|أوضحت|أكد|أكدت|يقول|تقول|صرح|صرحت|كشف|كشفت|روى|تروي|يروي|أضاف|أضافت|حديث|حديثه|حديثها|تصريح|تصريحات|تصريحه|مقابلة)[^.؟!\n]{0,60}?\sل(?:ـ\s?)?/gu,
      asked: /(?:مراسل|مراسلة|مراسلنا|كاميرا|عدسة)\s/gu,
      cited: /(?:نقلت|ذكرت|أفادت|أوردت|بحسب|وفق|وفقاً ل|وفقا ل|حسب)\s(?:صحيفة\s|وكالة\s|موقع\s|قناة\s)?/gu,
    },
    blanks: true,
  },
  fa: {
    // "در گفت‌وگو با ایسنا", "به خبرنگار ما گفت"
    ahead: {
      asked:
        /(?:گفت[\s‌]?و[\s‌]?گو(?:یی)?|گفتگو|مصاحبه)(?: اختصاصی)? با (?:خبرنگار (?:گروه \S+ )?)?(?:خبرگزاری |روزنامه |پایگاه خبری )?|به (?:خبرنگار |گزارش خبرنگار )(?:خبرگزاری |روزنامه )?/gu,
      told: /به گزارش (?:خبرگزاری |روزنامه )?/gu,
      cited: /به نقل از (?:خبرگزاری |روزنامه )?/gu,
    },
    blanks: true,
  },
  he: {
    // "אמר לכלכלה", "בשיחה עם הארץ"
    ahead: {
      told: /(?:אמר|אמרה|אמרו|אומר|אומרת|סיפר|סיפרה|מספר|מספרת|הסביר|הסבירה|מסביר|מסבירה|מסר|מסרה|נמסר|טען|טענה)[^.?!\n]{0,30}?\sל[-־]?|(?:בשיחה|בראיון) (?:עם |ל[-־]?)/gu,
      asked: /(?:פניית|שאלת|לשאלת|(?:הגיע|הגיעה|הגיעו|נמסר|נמסרה|שהגיע|שהגיעה|שהגיעו) לידי|בידי)\s/gu,
      cited: /(?:לפי|על פי|פורסם ב[-־]?|נכתב ב[-־]?|דווח ב[-־]?)\s?/gu,
    },
    blanks: true,
  },
  hi: {
    // "दैनिक तट से बातचीत में"
    behind: {
      told: /\s(?:से (?:(?:खास|विशेष|हुई) )?(?:बातचीत|बात करते|कहा)|को (?:बताया|दिए))/gu,
      cited: /\s(?:के अनुसार|के मुताबिक|की रिपोर्ट)/gu,
    },
    own: /(?:दैनिक\s\p{L}[\p{L}\p{M}]+|[\p{L}\p{M}]+\s(?:टाइम्स|समाचार|न्यूज|न्यूज़|एक्सप्रेस|पत्रिका|भारत))$/u,
    blanks: true,
  },
  ko: {
    // "해안일보와의 통화에서", "해안일보 취재진에게"
    behind: {
      asked: /(?:와의|과의|와|과|의)?\s?(?:전화 )?(?:통화|인터뷰|취재)(?:에서|를|가|진|에|\s결과)/gu,
      told: /에(?:게)?\s["“'‘]?(?:말했|밝혔|전했|설명했)/gu,
      cited: /(?:에 따르면|\s보도|가 보도)/gu,
    },
    own: /\p{Script=Hangul}{2,6}(?:일보|신문|뉴스|타임스|경제|방송|저널)$/u,
    blanks: true,
  },
  ja: {
    // "汐見新聞の取材に"
    behind: {
      asked: /の(?:取材|インタビュー|質問|アンケート)(?:に|で|へ)|が(?:入手した|独自に)/gu,
      cited: /(?:によると|が報じ)/gu,
    },
    own: /(?:[\p{Script=Han}\p{Script=Katakana}ー]{2,8}(?:新聞|テレビ|放送|ニュース|タイムズ|新報|日報)|[A-Z]{3,5})$/u,
    blanks: false,
  },
  zh: {
    // "告诉潮汐日报记者", "潮汐日报记者获悉"
    ahead: { told: /(?:告诉|告訴|向)(?=\p{Script=Han}{2,12}(?:记者|記者)?(?:表示|说|說|，|。|透露|介绍|記者|记者))/gu },
    behind: {
      asked: /(?:（[^（）]{1,30}）)?(?:记者|記者)(?:获悉|了解到|从|注意到|致电|联系|表示|采访|走访|看到)/gu,
      told: /(?:记者|記者)(?=[，。：]|表示)/gu,
      cited: /(?:报道|報導|消息)/gu,
    },
    own: /\p{Script=Han}{2,4}(?:新闻网|新闻|日报|晚报|时报|周刊|周末|财经|电视台|早报|晨报|都市报|日報|時報|晚報|週刊)$/u,
    blanks: false,
  },
  th: {
    ahead: { told: /(?:กล่าวกับ|ให้สัมภาษณ์(?:กับ)?|เปิดเผยกับ|บอกกับ)\s?/gu, asked: /(?:ผู้สื่อข่าว|ทีมข่าว)\s?/gu },
    blanks: false,
  },
};

/** Who was told or asked, by what a text in a script without capitals says; null where the language has no words here. */
export function uncasedReader(language: string): ((text: string) => Iterable<Said>) | null {
  const words = SPEECH[language];
  if (!words) return null;
  const ahead = Object.entries(words.ahead ?? {}) as [SpeechKind, RegExp][];
  const behind = Object.entries(words.behind ?? {}) as [SpeechKind, RegExp][];
  return function* read(text) {
    for (const [kind, pattern] of ahead)
      for (const match of text.matchAll(pattern)) {
        const name = nameFrom(text, match.index + match[0].length, words);
        if (name) yield { name, kind };
      }
    for (const [kind, pattern] of behind)
      for (const match of text.matchAll(pattern)) {
        const name = nameTo(text, match.index, words);
        if (name) yield { name, kind };
      }
  };
}

/** The name that begins at a place: one in quotation marks, or the longest known title. */
function nameFrom(text: string, at: number, { blanks }: UncasedSpeech): string | null {
  const rest = text.slice(at, at + LONGEST_NAME * 2);
  const quoted = QUOTED.exec(rest)?.[1];
  if (quoted) return quoted;
  // "للساحل" is "ل" and "الساحل".
  const whole = text[at - 1] === 'ل' && rest.startsWith('ل') ? `ا${rest}` : rest;
  for (let end = Math.min(LONGEST_NAME, whole.length); end > 2; end -= 1) {
    if (blanks && LETTER.test(whole[end] ?? '') && LETTER.test(whole[end - 1]!)) continue;
    const title = pressTitle(whole.slice(0, end));
    if (title && !title.isWord) return title.name;
  }
  return null;
}

/** The name that ends at a place: the longest known title, or what looks like one. */
function nameTo(text: string, at: number, { blanks, own }: UncasedSpeech): string | null {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at).replace(/[»"”」』’]$/u, '');
  for (let start = 0; start < before.length - 1; start += 1) {
    if (blanks && start > 0 && LETTER.test(before[start - 1]!)) continue;
    const title = pressTitle(before.slice(start));
    if (title && !title.isWord) return title.name;
  }
  return own?.exec(before)?.[0] ?? null;
}
