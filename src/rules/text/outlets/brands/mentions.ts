import { matchesOf } from '../../../../text/matches.ts';
import type { Passage } from '../../passages.ts';
import { unglued } from '../names/glued.ts';
import { isOffer, splits } from '../names/menu-kin.ts';
import { isOfferWord } from '../names/offers.ts';

/** The ways in which lines around an article use a name that is the page's own house's, and sections' or persons' seldom. */
export type MentionKind =
  | 'compound'
  | 'entry'
  | 'alone'
  | 'logo'
  | 'shown-by'
  | 'issue'
  | 'site'
  | 'mail'
  | 'handle'
  | 'dateline'
  | 'credit'
  | 'plus'
  | 'described'
  | 'welcome'
  | 'motto'
  | 'button'
  | 'rights';

/** A name as a line has it, and how the line uses it. */
export interface Mention {
  readonly name: string;
  readonly kind: MentionKind;
}

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'&!]*(?:\\.(?=\\p{Lu}\\.)\\p{Lu}\\.)*";
const ARTICLE = "(?:(?:Le|La|Les|L[’']|El|Los|Las|Il|Lo|The|Der|Die|Das|De|Het|O|A)\\s?)";
/** One to four words of a name as sentences have them: the first and the last with a capital. */
const PROPER = `((?:${ARTICLE})?\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&]*){0,3})`;
/** The same, or one word in small letters. */
const ANY = `(?:${PROPER}|(\\p{Ll}(?:[\\p{Ll}\\p{N}]{1,14}(?:-\\p{Ll}{2,4})?|-\\p{Ll}{2,4}))(?![\\p{L}-]))`;

/** "HENRIETTE-Newsletter", "öpd-Ticker" */
const COMPOUND = /(?<![\p{L}\p{N}-])([\p{L}\p{N}][\p{L}\p{M}\p{N}.]{1,19})-(\p{L}{2,14})(?![\p{L}-])/gu;
const COMPOUND_ONLY =
  /^(?:community|ticker|liveticker|konto|leser\p{L}*|bild|chat|kanal|shop|lesereise\p{L}*|lexikon|leserservice|gruppe)$/iu;
/** "kiz logo", "[logo]ThePress", "Logo der Hafenpost", behind other words of one line, too. */
const LOGO = new RegExp(
  `^\\[?[Ll]ogo\\]?[:\\s]*(?:(?:of|von|der|des|de|del|du|di)\\s)?${ANY}(?=$|\\s[–|-]\\s)|(?:^|\\s)${ANY}[ -][Ll]ogo$`,
  'u',
);
/** "Willkommen bei EILPOST", "Bienvenue sur Le Scapin" */
const WELCOME = new RegExp(
  `(?:^|[.!]\\s)(?:Willkommen (?:bei(?:m)?|auf|zurück bei)|Welcome to|Bienvenue (?:sur|chez|à|au)|Bienvenid[oa]s? a|Benvenut[oi] (?:su|in|a)|Bem-vind[oa]s? (?:ao|à)|Welkom (?:bij|op)|Välkommen till|Velkommen til|Tervetuloa|Witaj(?:cie)? (?:w|na)|Vítejte na)\\s${ANY}(?=$|[!.,])`,
  'u',
);
/** "EILPOST - Immer ein Wort schneller": a name and what its house says of itself. */
const MOTTO = new RegExp(`^${PROPER}\\s[-–—|•·]\\s(?=\\p{L}[^|]{12,90}$)`, 'u');
/** "© 2024 pro agrar": a holder in small letters. */
const SMALL_RIGHTS =
  /^(?:©|\(c\)|[Cc]opyright)[\s©]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s)?((?!alle |all |by |tous |todos |tutti |und |and |the |der |die |das )\p{Ll}[\p{Ll}\d]{1,14}(?:\s\p{Ll}[\p{Ll}\d]{1,14}){0,2})$/u;
/** "“Daily Beacon” is a registered trademark" */
const TRADEMARK = new RegExp(
  `["“„«]?${PROPER}["”“»]?,?\\s(?:is|and its logo are|ist|est|es|è|é)\\s(?:an? |eine |une |una |uma |un )?(?:registered |eingetragene )?(?:trade ?marks?|Marke|marque déposée|marca registrada|marchio registrato)`,
  'u',
);
/** "Das Beste von s-tv", "Beliebt bei HENRIETTE", "Aktuelle News von zenke online", "Plus lus sur Le Scapin" */
const SHOWN_BY = new RegExp(
  `^(?:(?:[Dd]as )?(?:Beste|Neueste|Aktuellste|Wichtigste)|Beliebt|Meistgelesen(?:es)?|Aktuelle (?:News|Nachrichten)|Neu|Mehr|Alles|Top-Themen|Willkommen|Anzeige[rn]?|Podcasts?|Videos?|Best|Most (?:read|popular)|More|Latest|Trending|Welcome|Featured|(?:Les )?[Pp]lus (?:lus|récents)|À lire|Bienvenue|(?:Lo )?[Mm]ás (?:leído|visto)|Mejor|Bienvenid[oa]s?|I più letti|Il meglio|Benvenut[oi]|Mais lid[ao]s|Bem-vindo|Mest lest|Mest läst|Mest læst|Välkommen|Velkommen|Meest gelezen|Welkom|Najczęściej czytane|Nejčtenější)(?:\\s(?:artikel|articles?|videos?))?\\s(?:von|bei|auf|beim|vom|on|from|of|in|at|to|sur|chez|dans|de|en|su|di|no|em|på|til|till|fra|från|op|bij|van|w|na)\\s${ANY}[!.]?$`,
  'u',
);
/** "Le Scapin du 7 juin 2023", "HENRIETTE 12/2021", "Skerran Comet vom 3. Mai" */
const ISSUE = new RegExp(
  `^(?:Une d[ue] |Ausgabe |Die aktuelle |Titelseite |Portada de(?: hoy de)? )?${PROPER}(?:\\s(?:Nr\\.?|No\\.?|n[°ºo])\\s?\\d{1,4}|\\s\\d{1,2}/(?:20)?\\d\\d|\\s(?:du|vom|del|of|van|från|fra|z)\\s(?:the\\s)?\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,12}(?:\\s(?:de\\s)?(?:19|20)\\d\\d)?)(?=$|\\p{Lu}|\\s)`,
  'u',
);
/** "im s-tv.de-Liveticker", "henriette.de": a host's own name. */
const SITE =
  /(?<![\p{L}\p{N}@._-])(?:www\.)?(\p{L}[\p{L}\p{N}-]{1,24})\.(?:com|net|org|info|news|\p{Ll}{2}|co\.\p{Ll}{2}|com\.\p{Ll}{2})(?![\p{L}\p{N}.@])/gu;
const MAIL =
  /@([\p{L}\p{N}-]{2,24})\.(?:com|net|org|info|news|\p{Ll}{2}|co\.\p{Ll}{2}|com\.\p{Ll}{2})(?![\p{L}\p{N}])/gu;
const HANDLE = /(?<![\p{L}\p{N}.])@(\p{L}[\p{L}\p{N}_]{2,24})(?![\p{L}\p{N}.@])/gu;
/** "Kassel (öpd). Bei den Tafeln …", "Frankfurt a.M. (öpd) - In …" */
const DATELINE = /^\p{Lu}[\p{L}\p{M}.\-/ ]{2,40}\s?\((?!dpa|afp|ap|sid)(\p{L}{2,12}(?:-\p{L}{2,4})?)\)\s?[.:–—-]\s/iu;
/** "Foto: Kirsten Albers/loz", "Bild: Arne Wolters für UnternehmerWoche", "GONÇALO PEDROGÃO/NAVEGADOR", "(الساحل الأوسط)" */
const CREDIT = new RegExp(
  `(?:\\p{L}\\s?/\\s?|\\s(?:für|for|pour|para|per|voor|för|for)\\s(?:the\\s)?)${ANY}\\)?$|\\(([\\p{Script=Arabic}\\p{Script=Hebrew}][\\p{L}\\p{M}\\s]{3,24})\\)$`,
  'u',
);
/** "RAZ+" over a teaser that must be paid for. */
const PLUS = new RegExp(`^(${WORD})(?:\\+|\\s?[Pp]lus)$`, 'u');
/** "Vivid Science is part of Horizon US Inc", "Navegador é um jornal que …", "ThePress holds no responsibility", "Bei der kiz entscheidet" */
const DESCRIBED = new RegExp(
  `(?:^|[.!?]\\s)${PROPER}\\s(?:is (?:part of|an? (?:\\p{Ll}+ ){0,3}(?:newspaper|magazine|site|website|publication|outlet|newsroom|platform|publisher))|holds no responsibility|(?:ist|sind) (?:Teil|ein[e]? (?:\\p{Ll}+ ){0,2}(?:Angebot|Marke|Zeitung|Magazin|Portal))|est (?:une? (?:\\p{Ll}+ ){0,2}(?:marque|publication|titre|site|journal|quotidien|magazine)|édité)|es una? (?:\\p{Ll}+ ){0,2}(?:diario|periódico|medio|revista|publicación|portal)|é uma? (?:\\p{Ll}+ ){0,2}(?:jornal|revista|publicação|site|portal)|è una? (?:\\p{Ll}+ ){0,2}(?:testata|giornale|quotidiano|rivista|sito)|är en (?:\\p{Ll}+ ){0,2}(?:tidning|del av)|er en (?:\\p{Ll}+ ){0,2}(?:avis|del av|del af))(?!\\p{L})`,
  'u',
);

/** Longest line in which names stand in such ways, and longest entry, in UTF-16 units. */
const LONGEST = 400;
const ENTRY = 44;

/** Every name that a line around an article uses as sites use their own. */
export function mentionsIn({ text: written, words }: Pick<Passage, 'text' | 'words'>): readonly Mention[] {
  const text = written.trim();
  if (text.length > LONGEST) return [];
  const found: Mention[] = [];
  const add = (name: string | undefined, kind: MentionKind) => {
    if (name !== undefined && name.length >= 2) found.push({ name: name.trim(), kind });
  };
  const addFirst = (match: RegExpExecArray | null, kind: MentionKind) =>
    add(
      match?.slice(1).find((group) => group !== undefined),
      kind,
    );
  for (const [, name, second] of matchesOf(COMPOUND, text))
    if (isOfferWord(second!) || COMPOUND_ONLY.test(second!)) add(name, 'compound');
  if (text.length <= ENTRY && words <= 5) {
    for (const [name, rest] of splits(text)) if (isOffer(rest) && !isOffer(name)) add(name, 'entry');
    if (words <= 4 && /^[\p{L}\p{N}]/u.test(text)) add(text.replace(/[!.]$/u, ''), 'alone');
    addFirst(PLUS.exec(text), 'plus');
  }
  addFirst(LOGO.exec(text), 'logo');
  addFirst(WELCOME.exec(text), 'welcome');
  addFirst(MOTTO.exec(text), 'motto');
  addFirst(SMALL_RIGHTS.exec(text), 'rights');
  addFirst(TRADEMARK.exec(text), 'described');
  for (const part of unglued(text)) if (part.length <= ENTRY) add(part, 'button');
  addFirst(SHOWN_BY.exec(text), 'shown-by');
  addFirst(ISSUE.exec(text), 'issue');
  if (text.includes('.')) for (const [, label] of matchesOf(SITE, text)) add(label, 'site');
  if (text.includes('@')) {
    for (const [, label] of matchesOf(MAIL, text)) add(label, 'mail');
    for (const [, label] of matchesOf(HANDLE, text)) add(label, 'handle');
  }
  addFirst(DATELINE.exec(text), 'dateline');
  addFirst(CREDIT.exec(text), 'credit');
  addFirst(DESCRIBED.exec(text), 'described');
  return found;
}
