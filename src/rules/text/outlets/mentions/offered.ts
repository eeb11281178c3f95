import { scannerOf } from '../../../../text/cues.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { NAME, plainName } from '../names/name-pattern.ts';
import { ANY_NAME, type Mention, type MentionKind } from './mention.ts';

/** A name in small letters: "kade", "pro hafen". */
const SMALL = '\\p{Ll}[\\p{Ll}\\d]{2,13}';
const ONE =
  "(?<![\\p{L}\\d.’'-])([\\p{L}\\d][\\p{L}\\p{M}\\d.&]{1,20}(?:-\\p{Ll}{2}\\.\\p{Ll}{2})?|\\p{Ll}-\\p{Ll}{2}\\.\\p{Ll}{2})";
const THE = "(?:the |la |le |el |il |lo |o |a |de |het |die |das |den |der |dem |l[’'])?";
const OFFERS =
  '[Nn]ewsletter|[Pp]odcast|[Pp]odden?|[Nn]yhetsbrev|[Nn]yhedsbrev|[Nn]ieuwsbrief|[Bb]oletín|[Bb]oletim|[Ii]nfolettre|readers|subscribers|lectores|leitores|lecteurs|lectrices|abonnés|suscriptores|assinantes|lettori|abbonati|lezers|abonnees|läsare|prenumeranter';

/** "FANAL-Leserreporter", "im tide.example-Liveticker", "Holt euch den FANAL-Newsletter": what German makes of a house's name. */
const COMPOUND = new RegExp(
  `${ONE}[“"]?-(?:Newsletter|Community|Podcast|Live-?[Tt]icker|Ticker|App|Abo|Umfrage|Leser\\p{Ll}*|Shop|WhatsApp-Kanal|podden?|nyhetsbrev|nieuwsbrief|lezers|appen|Reporter\\p{Ll}*|Redaktion\\p{Ll}*|Redakteur\\p{Ll}*|Interview|Gespräch|Recherchen?|Informationen|Autor\\p{Ll}*|Korrespondent\\p{Ll}*|Kolumnist\\p{Ll}*|reporter|redaktionen|verslaggever|toimittaja|redactie)(?!\\p{L})`,
  'gu',
);
/** "barbel’s chief political writer", "republishing barbel’s content", "the barbel podcast". */
const ENGLISH = new RegExp(
  `${ONE}(?:[’']s? (?:[\\p{Ll}-]+ ){0,4}(?:(editor|correspondent|reporter|columnist|critic|writer|newsroom)|(content|podcast|newsletter|readers|subscribers))|(?<=the [\\p{L}\\d.&]{2,21}) (podcast|newsletter|app))(?!\\p{L})`,
  'gu',
);
/** "a section from Lantern featuring points of view", "la newsletter de la Staffella", "leitores do Baliza". */
const OFFER_OF = new RegExp(
  `(?<!\\p{L})(?:${OFFERS})(?: \\p{Ll}{4,12})? (?:from|of|by|to|de|del|della|dell[’']|d[aeiou]|du|dos|das|van|von|der|des|fra|från|a|al|ao|à) ?${THE}${NAME}`,
  'gu',
);
/** "Sportbladets podd", "ES:n uutiskirje": genitives of the North. */
const GENITIVE =
  /(?<![\p{L}\d])(?:(\p{Lu}[\p{L}\d]{2,20})s (?:podd(?:en)?|podcast|nyhetsbrev|nyhedsbrev|app|läsare|lesere|læsere|reporter|utsände|korrespondent)|(\p{Lu}[\p{L}\d.]{1,20}):n (?:\p{Ll}+ ){0,2}\p{Ll}*(?:toimittaja|toimituksen|uutiskirje|podcast|lukijat))(?!\p{L})/gu;
/** "Paremti 24uostas", "Support Lantern", "Enjoying barbel?": whom readers are asked to support, in a line of its own. */
const SUPPORT = new RegExp(
  `^(?:Support|Enjoying|Liking|Love|Subscribe to|Donate to|Paremti|Paremk(?:ite)?|Prenumeruok|Soutenez|Soutenir|Apoya|Apoye|Apoie|Apoiar|Sostieni|Steun|Stöd|Stötta|Støtt|Støt|Tue|Tilaa|Wesprzyj|Wspieraj|Podpořte|Podporte|Támogasd|Susține|Podržite|Podprite|Toeta|Atbalsti|Unterstützen Sie|Unterstütze|Unterstützt|Підтримайте|Підтримати|Поддержите|Поддержать|Destekle) ${THE}(${ANY_NAME})\\s?[!?.]*$`,
  'iu',
);
/** "… tem uma história, pode contactar o Baliza de várias formas": whom readers may tell what they know. */
const CONTACT = new RegExp(
  `(?<!\\p{L})(?:[Ss]tory|[Tt]ips?|[Cc]orrection|[Hh]istórias?|[Hh]istorias?|[Ss]toria|[Hh]istoire|[Gg]eschichte|[Hh]inweise?|[Ii]nform\\p{L}+|[Ff]ehler|[Ee]rro)(?!\\p{L})[^!]{0,160}?(?:[Cc]ontact(?:ar|er|ez|e)?|[Cc]ontatt(?:are|a)|[Ww]rite to|[Ee]screv[ae]r? (?:a|à|para)|[Ee]scrib[ae] a|[Kk]ontaktieren Sie|[Ss]chreiben Sie(?: an)?) ${THE}${NAME}`,
  'gu',
);
/** "Baliza é um jornal que …", "Lantern is an independent news site": what a house under its text says that it is. */
const DESCRIBED = new RegExp(
  `(?:^|[.!?] )(?:(?:The|La|Le|El|Il|O|A|De|Het|Die|Das|Der) |L[’'])?${NAME} (?:is|é|es|est|ist|è|är|er|jest|on) (?:the |an? |uma? |una? |une |eine? |ett? |en )?(?:[\\p{Ll}-]+ ){0,3}?(?:newspaper|magazine|news (?:site|website|outlet|organi[sz]ation|service)|publication|jornal|revista|diario|periódico|média|journal|giornale|rivista|Zeitung|Magazin|Zeitschrift|Medium|krant|tidning|avis|gazeta|dziennik|tygodnik|portal)(?!\\p{L})`,
  'gu',
);
/** "seit 2020 bei kade.", "Redakteur bei kade": a house in small letters at the end of a note on the author. */
const SMALL_STAFF = new RegExp(
  `(?:[Rr]eda[kc]t|[Rr]eporter|[Aa]utor|[Jj]ournalist|[Kk]orrespondent|seit \\d{4}|[Ee]ditor|[Ww]riter|[Vv]erslaggever|schreibt|writes)[^.!?]{0,60} (?:bei|beim|für|at|for|voor|bij|hos|på) (${SMALL})[.!]?$`,
  'u',
);

/** Longest paragraph that is searched, in UTF-16 units. */
const LONGEST = 1200;
const cuesIn = scannerOf(
  () => [COMPOUND, ENGLISH, OFFER_OF, GENITIVE, SUPPORT, CONTACT, DESCRIBED, SMALL_STAFF],
  LONGEST,
);
const CUE = {
  compound: 1,
  english: 2,
  offer: 4,
  genitive: 8,
  support: 16,
  contact: 32,
  described: 64,
  staff: 128,
} as const;

/** How many lines above a text's end such a note may stand. */
const TAIL = 4;

/** Names of what is offered to readers, of whose reporters somebody is, and of whom readers may support or tell what they know. */
export function* offeredMentions(passage: Passage, span: Span): Generator<Mention> {
  const { text, index } = passage;
  if (text.length > LONGEST) return;
  const cues = cuesIn(text);
  if (cues === 0) return;
  const isTail = index >= span.to - TAIL;
  const mention = (name: string, kind: MentionKind): Mention => ({ name: plainName(name) || name, kind, passage });
  if ((cues & CUE.compound) !== 0) for (const [, name] of text.matchAll(COMPOUND)) yield mention(name!, 'offer');
  if ((cues & CUE.english) !== 0)
    for (const [, name, role] of text.matchAll(ENGLISH))
      yield mention(name!, role === undefined || !isTail ? 'offer' : 'staff');
  if ((cues & CUE.offer) !== 0) for (const [, name] of text.matchAll(OFFER_OF)) yield mention(name!, 'offer');
  if ((cues & CUE.genitive) !== 0)
    for (const [, swedish, finnish] of text.matchAll(GENITIVE))
      yield mention((swedish ?? finnish)!, swedish === undefined && isTail ? 'staff' : 'offer');
  if (text.length < 60 && (cues & CUE.support) !== 0) {
    const name = SUPPORT.exec(text)?.[1];
    if (name !== undefined) yield mention(name, 'support');
  }
  if (isTail) {
    if ((cues & CUE.contact) !== 0) for (const [, name] of text.matchAll(CONTACT)) yield mention(name!, 'contact');
    if ((cues & CUE.described) !== 0)
      for (const [, name] of text.matchAll(DESCRIBED)) yield mention(name!, 'described');
    const staff = (cues & CUE.staff) === 0 || text.length > 300 ? undefined : SMALL_STAFF.exec(text)?.[1];
    if (staff !== undefined) yield mention(staff, 'staff');
  }
}
