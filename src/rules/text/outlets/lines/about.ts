import { scannerOf } from '../../../../text/cues.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isHouseName } from '../names/house.ts';
import { NAME } from '../names/name-pattern.ts';
import { keyOf } from '../sign.ts';
import { houseName } from './rights.ts';

/** "Contact met NRC", "About the Courier": a whole line. */
export const ABOUT =
  /^(?:[Cc]ontact(?:o|ez|er)?|[Aa]bout|[Üü]ber|[Ss]obre|[Oo]ver|[Oo]m|[ÀA] propos|[Tt]ietoa|О|[Tt]entang|(?:The )?[Bb]est of|[Mm]ore [Ff]rom|MORE FROM|Inside)\s(?:(?:us at|met|with|con|de|du|the|la|le|el)\s)?(\p{Lu}[\p{L}\d’'&.-]*(?:\s\p{Lu}[\p{L}\d’'&.-]*){0,3})$/u;
/** What a house calls itself, in the languages of the project. */
const MEDIUM =
  "newsroom|newspaper|news (?:site|website|organi[sz]ation|outlet|service|portal)|magazine|broadcaster|publication|\\p{L}*[Zz]eitung|\\p{L}*[Mm]agazin|Nachrichten\\p{Ll}+|Stimme in|journal|quotidien|hebdomadaire|média|site d['’](?:info|actu)\\p{L}+|diario|periódico|medio (?:de|digital|independiente)|revista|(?:portal|sitio|site) (?:web )?de not[ií]c\\p{L}+|jornal|veículo de|quotidiano|testata|giornale|rivista|\\p{L}*krant|dagblad|nieuws\\p{Ll}+|\\p{L}*tidning\\p{Ll}*|nyhe[td]s\\p{Ll}+|\\p{L}*avis|uutis\\p{Ll}+|\\p{L}*lehti|gazet[ay]|dziennik\\p{L}*|tygodnik\\p{L}*|portal\\p{L}*|czasopism\\p{L}+|miesięcznik\\p{L}*|deník|týdeník|zpravodajsk\\p{L}+|novine|(?:новостн|информационн|інформаційн|новинн|сетев|общественно-|суспільно-|новинарск|информативн)\\p{L}*|интернет-\\p{L}+|інтернет-\\p{L}+|газета|видання|издание|εφημερίδα|(?:ενημερωτικ|ειδησεογραφικ)\\p{L}+|ziar\\p{L}*|publicați\\p{L}+|hírportál\\p{L}*|napilap\\p{L}*|haber (?:sitesi|portalı)|gazetesi|(?:situs|portal) berita|media (?:online|siber)|trang tin|týždenník\\p{L}*|denník\\p{L}*|spravodajsk\\p{L}+|nedeljnik|tjednik|časopis|časnik|ajaleht|nädalaleht|uudisteportaal|laikraksts|ziņu portāls|savaitraštis|dienraštis|naujienų portalas|lokalavis\\p{L}*|dagblað|vikublað|fréttavefur|ежедневник|еженедельник|новости \\p{Lu}|щотижневик|тижневик|седмичник|новинар|весник|недељник";
/** What readers and guests send to a paper. */
const SENT_IN =
  '(?:\\p{L}*(?:[Bb]eiträge|[Bb]riefe|[Kk]ommentare)|chroniques|tribunes|lettres|contributions|letters|comments|feedback|columns|op-eds|submissions|tips|articles?|opini[oó]n\\p{L}*|cartas|colaboraciones|artículos|artigos|lettere|articoli|contributi|brieven|bijdragen)(?!\\p{L})';
/** "Le Temps publie des chroniques …", "The Lamp is an independent newsroom", "Маяк — новостной портал …": a house speaking of itself under a text. */
export const DESCRIBED = new RegExp(
  `^(?:Die |Das |Der )?${NAME}(?:, (?=\\p{Ll}+(?: \\p{Ll}+)?\\.?$)| )(?:(?:publie|publishes|publica|veröffentlicht|pubblica|publiceert|welcomes) (?:[\\p{L}’-]+[ ’]){0,3}?(?:${SENT_IN})|(?:(?<=, )|(?:\\(\\p{Lu}{2,6}\\) )?(?:is|ist|est|es|é|è|är|er|on|jest(?: to)?|je|este|є|является|(?<=(?:[\\p{Script=Cyrillic}»"”)]|\\p{L} \\p{L}{2,20}) )[-–—](?: це| это| to| je)?) )(?:an? |the |eit |ein )?(?:[\\p{L}-]+ ){0,4}?(?:${MEDIUM})(?!\\p{L})|web sitesinde)`,
  'u',
);

/** "About Quill Marine" over "Quill Marine is a builder of …": firms that tell of themselves under what they gave out. */
export function firmsOf(passages: readonly Passage[], span: Span): ReadonlySet<string> {
  const firms = new Set<string>();
  for (let index = span.from + 1; index < passages.length - 1 && index <= span.to + 1; index += 1) {
    const firm = passages[index]!.length < 60 ? ABOUT.exec(passages[index]!.text)?.[1] : undefined;
    if (firm && passages[index + 1]!.text.startsWith(`${firm} `)) firms.add(keyOf(firm));
  }
  for (let index = Math.max(span.to, 0); index < passages.length; index += 1) {
    const { text } = passages[index]!;
    const [, house, owner] = text.length < LONGEST_FOOT && mayBeOwned(text) !== 0 ? (OWNED.exec(text) ?? []) : [];
    if (house === undefined || owner === undefined) continue;
    const firm = keyOf(houseName(owner));
    if (!keyOf(house).includes(firm) && !firm.includes(keyOf(house))) firms.add(firm);
  }
  return firms;
}

/** Longest line of a page's foot that says whose the house is, in UTF-16 units. */
const LONGEST_FOOT = 400;

/** "© 2024 Skerran Comet, a division of Truehold Network Inc.": the second is the owner's name, and none of the page's house. */
const OWNED =
  /©\s?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)\d\d)?)?,?\s)?(\p{Lu}[\p{L}\d’'& -]{2,40}), (?:an? |the )?(?:division|subsidiary|part|unit|member|brand|company) of (?:the )?(\p{Lu}[\p{L}\d’'&-]*(?: \p{Lu}[\p{L}\d’'&-]*){0,3})/u;
const mayBeOwned = scannerOf(() => [OWNED]);

/** The house that a text under the article describes as what it is; undefined where it is no house's name. */
export function selfDescribed(text: string): string | undefined {
  const name = DESCRIBED.exec(text)?.[1];
  return name && (isHouseName(name) || name.includes(' ')) ? name : undefined;
}
