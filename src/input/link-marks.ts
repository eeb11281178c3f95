/** Fewest addresses that make the end of a file a list of links. */
const FEWEST_LISTED = 3;
/** "  12. https://courier.example/ferry", "[12] https://…", "12) mailto:…": an address of the list. */
const ADDRESS = /^\s*\[?(\d{1,4})[\].)]?\s+(?:[a-z][a-z\d+.-]{1,12}:\S|www\.)\S*/i;
/** "Visible links:", "References": what a text browser sets over its list, or between its parts. */
const OVER_ADDRESSES = /^\s*(?:(?:visible|hidden)\s)?(?:links|references)\s?:?\s*$/i;
/** "[12]Ferry stays in harbour", "[12] Ferry …", "stays in [12]the harbour". */
const MARK = /\[(\d{1,4})\](?!\()/g;

/** How links are marked in a text: by numbers in brackets, with a numbered list of addresses at the file's end. */
export interface LinkMarks {
  /** Index of the first line of the list. */
  readonly from: number;
  /** The text without its marks. */
  readonly unmarked: (text: string) => string;
  /** Whether a text is one link and nothing else. */
  readonly isLink: (text: string) => boolean;
}

/**
 * The marks that text browsers set before links ("[12]Ferry stays in harbour"), where their list of addresses
 * ("  12. https://courier.example/ferry") ends the file; null where it does not. Numbers beyond the list are the text's own.
 */
export function findLinkMarks(lines: readonly string[]): LinkMarks | null {
  let from = lines.length;
  let listed = 0;
  let last = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]!;
    const number = ADDRESS.exec(line)?.[1];
    if (number === undefined && line.trim() !== '' && !OVER_ADDRESSES.test(line)) break;
    if (line.trim() === '') continue;
    if (number !== undefined) {
      listed += 1;
      last = Math.max(last, Number(number));
    }
    from = index;
  }
  if (listed < FEWEST_LISTED) return null;
  const isListed = (number: string) => Number(number) > 0 && Number(number) <= last;
  return {
    from,
    unmarked: (text) =>
      text.includes('[') ? text.replace(MARK, (mark, number: string) => (isListed(number) ? '' : mark)) : text,
    isLink: (text) => {
      const [, number, rest] = /^\s*\[(\d{1,4})\](.*)$/s.exec(text) ?? [];
      return number !== undefined && isListed(number) && !/\[\d{1,4}\]|[.!?。]$/.test(rest!.trim());
    },
  };
}
