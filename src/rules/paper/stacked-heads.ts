import { scannerOf } from '../../text/cues.ts';
import { isCaption } from '../text/captions.ts';
import type { Passage } from '../text/passages.ts';

/** The lines between a page's head and a text, by what they are. */
export interface StackedHeads {
  /** The passage of the headline, where its place tells it; null where the text has to. */
  readonly headline: number | null;
  /** "DE LA PROVINCIA" over "LA CRECIDA DEL RÍO": a section's name over the headline. */
  readonly kickers: ReadonlySet<number>;
  /** "TWO MEN INJURED." under "GREAT FIRE AT THE ROPEWORKS.": heads under the first one. */
  readonly decks: ReadonlySet<number>;
}

/** Lines that a head may have between a page's head and the text. */
const MOST_LINES = 6;

/**
 * What stands over a text under a page's head: of several lines in capitals, or closed by full stops, the first is the
 * headline and the others its decks; a line of few words in capitals over another one is a kicker. `from` is the passage
 * behind the page's head.
 */
export function readStack(passages: readonly Passage[], from: number): StackedHeads {
  const kickers = new Set<number>();
  const decks = new Set<number>();
  const lines: Passage[] = [];
  for (const passage of passages.slice(from, from + MOST_LINES)) {
    if (!isHead(passage)) break;
    lines.push(passage);
  }
  while (lines.length > 1 && isKicker(lines[0]!, lines[1]!)) kickers.add(lines.shift()!.index);
  const stack = lines.filter(({ text }) => isStacked(text));
  const isStack = stack.length > 1 && stack[0] === lines[0] && stack[1] === lines[1];
  if (isStack) for (const deck of stack.slice(1)) decks.add(deck.index);
  return { headline: lines[0]?.index ?? null, kickers, decks };
}

/** "(FROM OUR OWN CORRESPONDENT.)", "(Eigener Bericht.)", "(De notre envoyé spécial)", "DAL NOSTRO INVIATO": who sent a text, without a name. */
export function isSender(text: string): boolean {
  return mayTellSender(text) !== 0 && SENDER.test(text);
}

const SENDER =
  /^[([]?(?:(?:from|by) (?:our|a|an) (?:own |special |staff |parliamentary |roving )*(?:correspondent|reporter)s?|(?:eigener|eig\.|privat\p{L}*|telegraphischer) (?:draht|fern|sonder)?-?(?:bericht|meldung|drahtbericht)|(?:von |vom )?(?:unsere\p{L}|eigenen) (?:\p{L}+ )?(?:korrespondent|correspondent|berichterstatter|mitarbeiter)\p{L}*|de (?:notre|nos|l['’]un de nos) (?:envoyée?s?|correspondante?s?)(?: spécial\p{L}*| particuli\p{L}*| permanent\p{L}*)*|(?:de|por) nuestr[oa]s? (?:corresponsal|enviad[oa]|redactor)\p{L}*(?: especial)?|(?:dal|da[il]?|del) nostr[oaie] (?:inviat[oaie]|corrispondent[ei])(?: special[ei])?|van onze[n]? (?:eigen )?(?:correspondent|verslaggever|redactie)\p{L}*|d[oe] noss[oa] (?:correspondente|enviad[oa])(?: especial)?|från vår\p{L}* (?:utsände? ?)?(?:korrespondent|medarbetare)?|fra vor\p{L}* (?:udsendte ?|utsendte ?)?(?:korrespondent|medarbejder|medarbeider)?|korespondencja własna|od našeho \p{L}+|от нашего (?:собственного |специального )?корреспондента)[\s.)\]]*$/iu;
const LONGEST_SENDER = 69;
const mayTellSender = scannerOf(() => [SENDER], LONGEST_SENDER);

/** A line of a head: short, no byline, no date, no picture's. */
function isHead({ text, length, byline, stamped, prose, chrome, depth, item }: Passage): boolean {
  if (chrome !== null || item || length < 4 || length > 160 || stamped || prose > 4) return false;
  if (byline && !OF_THE.test(text)) return false;
  return depth > 0 || (!/["”’»]$/u.test(text) && !isSender(text) && !isCaption(text));
}

/** "DE LA PROVINCIA": of what a section tells, not by whom. */
const OF_THE = /^(?:de|du|da|do|di|del|dal)\s(?:la|el|los|las|le|les|il|lo|gli|os?|as?)\s/iu;

/** Capitals throughout, or a full stop behind a few words: how papers set heads when they stacked them. */
function isStacked(text: string): boolean {
  return isCapitals(text) || (/\p{L}\.$/u.test(text) && text.length < 80);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "THÉÂTRE" over "Je ne joue plus", "DE LA PROVINCIA" over "LA CRECIDA DEL RÍO" */
function isKicker(line: Passage, next: Passage): boolean {
  if (!isCapitals(line.text) || /[.!?:]$/.test(line.text) || line.words > 3) return false;
  return !isCapitals(next.text) ? line.words < 3 : next.text.length > line.text.length;
}
