import type { Problem } from '../../../text/problem.ts';
import type { Passage } from '../passages.ts';

/** What a database prints between the records of one file: "2 of 24 DOCUMENTS", "Document HARCOU0020090314e53e0002s". */
const BETWEEN =
  /^(?:\d{1,4} (?:of|von|sur|de) \d{1,4} (?:documents?|dokumenten?|documentos)|document \d{1,4} (?:of|von|sur|de) \d{1,4}|document [a-z]{3,8}\d{10}[a-z\d]{6,}|[[(]?end of document[\])]?)$/i;

/** Longer than any of these lines, in UTF-16 units. */
const LONGEST = 60;

/** From this much like running text on, a passage is of some article. */
const PROSE = 12;

/** A file that holds several records of a database, each with a text: only one becomes an article, and whoever put it there should know. */
export function problemOfSeveral(source: string, passages: readonly Passage[]): readonly Problem[] {
  if (!passages.some(isBetween)) return [];
  const parts: Passage[][] = [[]];
  for (const passage of passages)
    if (isBetween(passage)) parts.push([passage]);
    else parts.at(-1)!.push(passage);
  const texts = parts.filter((part) => part.some(({ prose }) => prose >= PROSE));
  const second = texts[1]?.[0];
  if (!second) return [];
  return [
    {
      source,
      line: second.block.lines[0],
      code: 'several-articles',
      seen: second.text.slice(0, 80),
      advice: `the file holds ${texts.length} articles, and one is read; save each as a file of its own`,
    },
  ];
}

/** Such a line begins with a number, a bracket or the word "document"; few others do. */
function isBetween({ text }: Passage): boolean {
  return text.length < LONGEST && OPENINGS.includes(text.charAt(0)) && BETWEEN.test(text);
}

const OPENINGS = '0123456789dD[(eE';
