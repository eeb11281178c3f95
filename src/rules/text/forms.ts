import { scannerOf } from '../../text/cues.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** Longest line that speaks of nothing but a letter to readers, and how many lines a form for one has. */
const LONGEST_HEAD = 90;
const LONGEST_LABEL = 60;
const LINES = 5;

/** A letter that houses send to readers, in their languages. */
const LETTER =
  /newsletter|news-letter|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|fréttabréf|infolettre|hírlevel|hírlevél|naujienlaišk|uudiskir|jaunumu vēstul|(?:nuestro|al|el) boletín|odběru? novinek|odber noviniek|рассылк|розсилк|e-?bülten|ενημερωτικό δελτίο|النشرة (?:البريدية|الإخبارية|اليومية)|نشرتنا|القائمة البريدية|خبرنامه|ניוזלטר|न्यूज़?लेटर|নিউজলেটার|メルマガ|メールマガジン|ニュースレター|뉴스레터|电子报|電子報|bản tin (?:email|điện tử|hằng ngày)/iu;

/** Where it goes, how often it comes, what one agrees to. */
const SENT =
  /(?<!\p{L})(?:e-?mails?|mails?|mejl\p{L}*|mailbox|inbox|postfach|posteingang|courriel|boîte mail|correo|bandeja|casella|caixa de entrada|postvak|inkorg\p{L}*|innboks\p{L}*|indbakke|sähköpost\p{L}*|skrzynk\p{L}*|почт\p{L}*|пошт\p{L}*|e-posta\p{L}*|surel|every (?:morning|day|week\p{L}*|evening)|each (?:morning|day|week)|jede[nrsm]? (?:morgen|tag|werktag|woche|abend|montag|freitag|sonntag)|täglich|chaque (?:matin|jour|semaine|soir|lundi|mardi|mercredi|jeudi|vendredi|dimanche)|cada (?:mañana|día|semana|tarde|manhã|dia)|todos los días|ogni (?:mattina|giorno|settimana|sera)|todos os dias|todas as manhãs|elke (?:ochtend|dag|week|werkdag|avond)|varje (?:morgon|dag|vecka)|hver (?:morgen|morgon|dag|uge|uke)|joka (?:aamu|päivä|viikko)|codziennie|każdego (?:dnia|ranka)|každý (?:den|týden|deň)|každé ráno|minden (?:reggel|nap|héten)|în fiecare|her (?:sabah|gün|hafta)|каждое утро|каждый день|щодня|щоранку|setiap (?:pagi|hari)|mỗi (?:sáng|ngày)|godkänner|akzeptiere?n?|j['’]accepte|acepto|accetto|acconsento|concordo|akkoord|samtykker|souhlasím|wyrażam zgodę|соглас\p{L}{2,4}|kabul ediyorum|elfogadom)(?!\p{L})|毎朝|毎日配信|매일 아침/iu;

const mayHead = scannerOf(() => [LETTER], LONGEST_HEAD);
const BUTTONS: ReadonlySet<string> = new Set(['account', 'newsletter', 'navigation', 'share']);

/**
 * The lines of a text that are a form for a letter: what offers it, what it brings and how often, the button. Places of
 * passages; a paragraph is none of them.
 */
export function formLines(passages: readonly Passage[], { from, to }: Span): ReadonlySet<number> {
  const lines = new Set<number>();
  for (let index = from + 1; index < to; index += 1) {
    const head = passages[index]!;
    if (!isHead(head)) continue;
    const below = linesBelow(passages, index, to);
    const button = below.findLastIndex(({ chrome, notice }) => (chrome !== null && BUTTONS.has(chrome)) || notice);
    const sent = below.findLastIndex(({ text }) => SENT.test(text));
    const last = Math.max(button, sent);
    if (last < 0 && head.chrome === null) continue;
    lines.add(index);
    for (const { index: place } of below.slice(0, last + 1)) lines.add(place);
  }
  return lines;
}

function isHead({ text, length, sentence, prose }: Passage): boolean {
  if (length > LONGEST_HEAD || mayHead(text) === 0 || prose >= 8) return false;
  return LETTER.test(text) && (!sentence || length <= LONGEST_LABEL);
}

/** The short lines under a place, up to the next paragraph or heading. */
function linesBelow(passages: readonly Passage[], index: number, to: number): readonly Passage[] {
  const below = passages.slice(index + 1, Math.min(index + 1 + LINES, to + 1));
  const end = below.findIndex(({ prose, depth }) => prose >= 8 || depth > 0);
  return end < 0 ? below : below.slice(0, end);
}
