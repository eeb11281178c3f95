import { comparable } from '../../text/search/folding.ts';

/** A run of text in which something was searched for. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Where words of a text are, compared without case, accents and ways of spelling, one of `forms`. In order, apart. */
export function rangesOf(text: string, forms: ReadonlySet<string>): readonly Range[] {
  const ranges: Range[] = [];
  for (const { 0: word, index } of text.matchAll(/[^\s\p{P}\p{S}]+(?:[\p{P}\u200c\u200d][^\s\p{P}\p{S}]+)*/gu)) {
    if (forms.has(comparable(word))) ranges.push({ from: index, to: index + word.length });
    else if (unspaced.test(word)) {
      for (const range of insideRun(word, forms)) ranges.push({ from: index + range.from, to: index + range.to });
    } else if (/[\p{P}\u200c]/u.test(word)) {
      for (const { 0: piece, index: start } of word.matchAll(/[^\p{P}\u200c]+/gu)) {
        if (forms.has(comparable(piece))) ranges.push({ from: index + start, to: index + start + piece.length });
      }
    }
  }
  return ranges;
}

/** Where no blanks are written, a word may stand anywhere in a run; the longest one counts. */
function insideRun(run: string, forms: ReadonlySet<string>): readonly Range[] {
  const ranges: Range[] = [];
  const longest = [...forms].filter((form) => unspaced.test(form)).sort((a, b) => b.length - a.length);
  for (let from = 0; from < run.length; ) {
    const form = longest.find((candidate) => run.startsWith(candidate, from));
    if (form) ranges.push({ from, to: from + form.length });
    from += form?.length ?? 1;
  }
  return ranges;
}

/** Wraps the words in `mark` elements, text by text: markup is neither read nor changed. Gives the marks in their order. */
export function markWords(place: Element, forms: ReadonlySet<string>): readonly HTMLElement[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    // What was removed, and is shown on request, is not what a search found.
    if (!text.parentElement?.closest('.passage')) texts.push(text);
  }
  return texts.flatMap((text) => {
    const ranges = rangesOf(text.data, forms);
    const marks = ranges.map(({ from, to }) => {
      const mark = document.createElement('mark');
      mark.textContent = text.data.slice(from, to);
      return mark;
    });
    if (marks.length === 0) return [];
    const pieces = ranges.flatMap(({ from }, index) => [
      text.data.slice(ranges[index - 1]?.to ?? 0, from),
      marks[index] ?? '',
    ]);
    text.replaceWith(...pieces, text.data.slice(ranges.at(-1)?.to ?? 0));
    return marks;
  });
}

/** Takes marks out again, and leaves the text as it was. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(mark.textContent ?? '');
    parent?.normalize();
  }
}
