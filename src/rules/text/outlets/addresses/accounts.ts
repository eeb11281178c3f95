import { scannerOf } from '../../../../text/cues.ts';
import { readNames } from '../../../../text/names.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isHouseName } from '../names/house.ts';
import { NAME, plainName, SMALL_PRESS_WORD } from '../names/name-pattern.ts';
import { type Sign, signOf } from '../sign.ts';

const PLATFORM =
  '(?:Facebook|Twitter|Instagram|Linked[Ii]n|You[Tt]ube|Tik[Tt]ok|WhatsApp|Telegram|Pinterest|Threads|Bluesky|ВКонтакте|Вконтакте|Одноклассники|Одноклассниках|Фейсбуці|Фейсбук|Телеграм|Google News|Spotify|Flipboard)';
/** "abre página da Maré no Linkedin", "Seite von Küstenlicht auf Facebook", "канал «Маяка» в Telegram": whose account a link leads to. */
const PAGE_ON = new RegExp(
  `(?:página|perfil|canal|conta|cuenta|page|profile|profil|profilo|pagina|account|channel|Seite|Profil|Kanal|Auftritt|compte|chaîne|konto|kanał|stronę|strona|stránka|oldal|pagină|sida|side|kanal|sivu|страница|страницу|страничка|канал|сторінка|сторінку|група|группа|σελίδα|sayfası) (?:oficial |officielle |ufficiale |oficjalny )?(?:d[aeo]s? |del |du |des |of (?:the )?|von |vom |der |di |della |van |af |av |a )?[«„“"]?${NAME}[»“”"]? (?:no|na|en|em|on|auf|bei|sur|su|op|på|w|v|в|во|у|στο|-n|pe|da) ${PLATFORM}`,
  'u',
);
/** "Harbour Lamp on Facebook": the whole of a link. */
const ON = new RegExp(`^${NAME} (?:no|na|en|em|on|auf|bei|sur|su|op|på|w|v|в|во|у|στο|pe) ${PLATFORM}u?$`, 'u');
/** "Ikuti kami di Telegram Harian Pantai", "Pratite nas na Viber kanalu Glas Luke": the account last, behind its platform. */
const ON_PLATFORM = new RegExp(
  `^(?:Ikuti|Sertai|Gabung|Join|Follow|Theo dõi|Tham gia|Pratite|Zapratite|Pridružite se|Sledujte|Obserwuj|Dołącz|Seuraa|Liity|Följ|Følg|Jälgi|Seko|Sekite|Kövess|Urmăriți|Подписывайтесь|Подпишитесь|Підписуйтесь|Приєднуйтесь|Последвайте|Пратите|ติดตาม)[^.!?]{0,40}? ?(?:${PLATFORM.slice(3, -1)}|Viber|LINE|X|MAX|Дзен)(?:-?\\s?(?:kanal\\p{Ll}*|saluran|channel|kênh|rasmi|resmi|OA|канал\\p{Ll}*|групу?))* [«„“"]?${NAME.slice(0, -1)}(?:\\s${SMALL_PRESS_WORD})?)[»“”"]?[.!]?$`,
  'u',
);
/** "Tweets by Harbour Lamp", "Tweets Kurier24": a box with what the house posts. */
const TWEETS = new RegExp(`^(?:Tweets|Твиты|Твіти)(?: (?:by|von|de|di|por|van|af|av|od|от|від))? @?${NAME}$`, 'u');
/** "Küstenlicht @kuestenlicht": a post's author, in such a box. */
const POSTED = /^(\p{Lu}[^@|:,.]{1,36}?)\s+@[A-Za-z]\w{2,24}(?:\s|$)/u;

/** How often a box with posts names the account that it is of. */
const POSTS = 2;
const LONGEST = 160;

const cuesIn = scannerOf(() => [PAGE_ON, ON, TWEETS, POSTED, ON_PLATFORM], LONGEST);
const CUE = { page: 1, on: 2, tweets: 4, posted: 8, platform: 16 } as const;

/** Houses whose accounts on platforms a page leads to, outside its text; persons have some, too, and are left. */
export function accountSigns(passages: readonly Passage[], span: Span): readonly Sign[] {
  const lines = linesOfAccounts(passages, span);
  return lines === NONE ? NONE : signsIn(lines);
}

const NONE: readonly never[] = [];

/** Lines outside a text that may name an account; most pages have none. */
function linesOfAccounts(passages: readonly Passage[], span: Span): readonly Passage[] {
  let lines: Passage[] | undefined;
  for (const passage of passages) {
    const { text, index, prose } = passage;
    if ((index >= span.from && index <= span.to) || prose > 4 || cuesIn(text) === 0) continue;
    lines ??= [];
    lines.push(passage);
  }
  return lines ?? NONE;
}

function signsIn(lines: readonly Passage[]): readonly Sign[] {
  const signs: (Sign | null)[] = [];
  const posts = new Map<string, Passage[]>();
  const add = (found: string | undefined, weight: number, passage: Passage, asPerson = 0) => {
    const name = plainName(found ?? '');
    if (name.length < 2 || isAgency(name)) return;
    // "Harbour Lamp" may be a person's name by its form.
    const worth = isHouseName(name) || readNames(name) === null ? weight : asPerson;
    if (worth > 0) signs.push(signOf(name, worth, passage, 'account'));
  };
  for (const passage of lines) {
    const { text } = passage;
    const cues = cuesIn(text);
    const page = (cues & CUE.page) === 0 ? undefined : PAGE_ON.exec(text)?.[1];
    const last = (cues & CUE.platform) === 0 ? undefined : ON_PLATFORM.exec(text)?.[1];
    if (last && isDistinct(last)) add(last, 1.6, passage, 1.2);
    if (page) add(page, 1.6, passage, 1.2);
    else if ((cues & CUE.on) !== 0) {
      const name = ON.exec(text)?.[1];
      if (name && isDistinct(name)) add(name, 1.2, passage);
    }
    if ((cues & CUE.tweets) !== 0) add(TWEETS.exec(text)?.[1], 1.6, passage);
    const poster = (cues & CUE.posted) === 0 ? undefined : POSTED.exec(text)?.[1];
    if (poster) posts.set(poster, [...(posts.get(poster) ?? []), passage]);
  }
  // One account's posts are a box; several are a talk.
  const [only, ...others] = [...posts];
  if (only && others.length === 0 && only[1].length >= POSTS) add(only[0], 2.2, only[1][0]!, 1.8);
  return signs.filter((sign) => sign !== null);
}

/** "Partagez sur Facebook", "Tendencia en Facebook": one plain word before the platform is a button's. */
function isDistinct(name: string): boolean {
  return name.includes(' ') || isHouseName(name) || /\p{L}\d|\p{Ll}\p{Lu}/u.test(name);
}
