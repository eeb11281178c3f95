import { scannerOf } from '../../../text/cues.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';

/** Longest line over readers' comments, in UTF-16 units. */
const LONGEST = 60;
/** "Lesermeinungen", "View all 38 comments", "Alle 38 Kommentare ansehen", "Voir les 12 commentaires" */
const HEADING =
  /^(?:(?:view|read|see|show|join)\s(?:all\s|the\s)?(?:\d+\s)?(?:comments?|conversation)|(?:reader|user)s?['’]?\s(?:comments|opinions|letters)|(?:alle\s)?\d+\s(?:leser)?kommentare(?:\s\p{L}+)?|alle\s(?:leser)?kommentare(?:\s\p{L}+)?|leser(?:kommentare|meinungen|stimmen|zuschriften)|(?:voir|lire|afficher)\s(?:tous\s)?les\s(?:\d+\s)?(?:commentaires|réactions)|(?:commentaires|réactions)\sdes\s\p{L}+|ver\s(?:todos\s)?(?:l?os\s)?(?:\d+\s)?coment[aá]rios|(?:vedi|leggi|mostra)\s(?:tutti\s)?i\s(?:\d+\s)?commenti|(?:bekijk|lees|toon)\s(?:alle\s)?(?:\d+\s)?reacties|(?:se|visa|vis|læs)\s(?:alla?e?\s)?(?:\d+\s)?komment\p{L}+|näytä\s(?:kaikki\s)?(?:\d+\s)?komment\p{L}+|(?:zobacz|pokaż)\s(?:wszystkie\s)?(?:\d+\s)?komentarz\p{L}*|(?:zobrazit|všechny)\s(?:\d+\s)?komentáře|(?:показать|все)\s(?:\d+\s)?комментари\p{L}+)(?:\s\(\d+\))?$/iu;
const mayHead = scannerOf(() => [HEADING], LONGEST);

/** The first line under a text that readers' comments follow, or `Infinity`: names with dates below it are readers'. */
export function firstComment(passages: readonly Passage[], { to }: Span): number {
  for (let index = to + 1; index < passages.length; index += 1) {
    const { text, chrome } = passages[index]!;
    if (text.length > LONGEST) continue;
    if ((chrome === 'comments' && !/\(?0\)?$/.test(text)) || (mayHead(text) !== 0 && HEADING.test(text))) return index;
  }
  return Number.POSITIVE_INFINITY;
}
