import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { NAME } from '../names/name-pattern.ts';
import { mayHoldWide } from '../names/wide.ts';

/**
 * "The post Ferry waits appeared first on Quiet Lantern.": what WordPress puts under each article of a feed, as its
 * translations have it. "This article first appeared in …" is a reprint's, and opens with other words.
 */
const FEED_FOOT =
  /(?:(?:^|\s)(?:The post|Der Beitrag|La entrada|L[’']article|L[’']articolo|O post|Conteúdo|Het bericht|Inlägget|Indlægget|Innlegget|Artykuł|Příspěvek|Príspevok|Articolul|Post-ul|Postarea|Το άρθρο|Сообщение|Запись|Запис|Публикацията|Чланак|Objava|Članak|Post|Bài viết)\s.{3,240}\s(?:appeared first on|first appeared on|erschien zuerst auf|se publicó primero en|apareció primero en|aparece primero en|est apparu en premier sur|proviene da|apareceu primeiro em|aparece primeiro em|verscheen eerst op|dök först upp på|blev først udgivet på|dukket først opp på|pochodzi z serwisu|pochází z|zobrazený najskôr|je zobrazený ako prvý na|apare prima dată (?:în|pe)|εμφανίστηκε πρώτα στο|появил(?:ись|ось|ась) сначала на|вперше з[’']явився на|спочатку з[’']явився на|се появи първо на|се појавио прво на|pojavila se prvi puta? na|se pojavio prvo na|muncul pertama (?:kali )?di|xuất hiện đầu tiên trên)|(?:ظهرت المقالة .{3,240} أولاً على|نوشته .{3,240} اولین بار در|הופיע לראשונה ב-?|最先出现在|最先出現在))\s?([^.。\n]{2,40}(?:\.\p{L}{2,6})?)(?:\s(?:پدیدار شد|jelent meg))?[.。]?\s*$/u;

/** "The current issue of Lantern, at newsstands now", "Die aktuelle Ausgabe der KAI jetzt am Kiosk": what a paper says of itself. */
const AT_KIOSKS = new RegExp(
  `(?:(?:[Dd]ie|[Uu]nsere) (?:aktuelle|neue|neueste) (?:Ausgabe|Nummer) (?:der |des |von |vom )?${NAME}(?=.{0,90}(?:[Kk]iosk|Abo|E-Paper|e-Paper|Handel|erhältlich))|(?:current|latest|new) issue of (?:the )?${NAME}(?=.{0,90}(?:newsstand|subscri|on sale|available|out now))|(?:dernier|nouveau) numéro d(?:e |u |e la |['’])${NAME}(?=.{0,90}(?:kiosque|abonn|vente))|(?:último|nuevo) número de(?:l| la)? ${NAME}(?=.{0,90}(?:quiosco|kiosco|suscri|venta))|(?:ultimo|nuovo) numero d(?:i |el |ella )${NAME}(?=.{0,90}(?:edicola|abbon))|(?:última|nova) edição d[ao] ${NAME}(?=.{0,90}(?:bancas|assin))|(?:nieuwste|laatste|nieuwe) (?:nummer|editie) van (?:de |het )?${NAME}(?=.{0,90}(?:winkel|kiosk|abonne))|(?:nowy|najnowszy|aktualny) numer ${NAME}(?=.{0,90}(?:kiosk|sprzeda|prenumer))|(?:senaste|nya) numret av ${NAME}(?=.{0,90}(?:prenumer|butik|kiosk))|(?:siste|nyeste|nye) (?:nummer|utgaven?|udgave) av? ${NAME}(?=.{0,90}(?:abonn|kiosk|salg)))`,
  'u',
);

/** "潮见晚报讯，": the house that a short report opens with; "our paper's" names none, and agencies are anybody's. */
const HAN_REPORT =
  /^[【[]?\s?(?!本[报網网刊台社]|据|據|新华|中新|中央|央视|记者|日前|近日|最新)([\p{Script=Han}A-Za-z\d]{3,12}?)(?:\d{1,2}月\d{1,2}日)?[讯訊]\s?[\]】]?[，,]/u;

/** "Published in Quiet Lantern, August 20th, 2025": under a text, and the day of the paper behind a comma. */
const PUBLISHED_IN = new RegExp(
  `^[^\\p{L}]{0,3}Published in ${NAME}(?: on)?,? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8})[,.]? \\d{4}\\W{0,3}$`,
  'u',
);

const cuesIn = scannerOf(() => [FEED_FOOT, AT_KIOSKS, PUBLISHED_IN]);
const CUE = { feed: 1, kiosk: 2, issue: 4 } as const;
/** Longest paragraph that is looked into, in UTF-16 units. */
const LONGEST = 1200;

const STATED = 2.2;
/** A page that prints another's feed has a name of its own, which says more. */
const FED = 2.12;

/** The house where a text says that it was printed: at its feed's foot, in a notice of its issue, in a report's first words. */
export function printedBy(
  passage: Passage,
  span: Span,
): { readonly name: string; readonly weight: number } | undefined {
  const { text, index } = passage;
  if (index <= span.from + 1 && mayHoldWide(passage)) {
    const report = /^[【[]?\s?[\p{Script=Han}A-Z]/u.test(text) ? HAN_REPORT.exec(text)?.[1] : undefined;
    if (report !== undefined && !isAgency(report)) return { name: report, weight: STATED };
  }
  if (index < span.to - 1 || text.length > LONGEST) return undefined;
  const cues = cuesIn(text);
  const foot = (cues & CUE.feed) === 0 ? undefined : FEED_FOOT.exec(text)?.[1]?.replace(/^["“„«]|["”“»]$/gu, '');
  if (foot !== undefined) return { name: foot, weight: FED };
  const issue = (cues & CUE.issue) === 0 ? undefined : PUBLISHED_IN.exec(text)?.[1];
  if (issue !== undefined) return { name: issue, weight: STATED };
  const name =
    (cues & CUE.kiosk) === 0
      ? undefined
      : AT_KIOSKS.exec(text)
          ?.slice(1)
          .find((one) => one !== undefined);
  return name === undefined ? undefined : { name, weight: STATED };
}
