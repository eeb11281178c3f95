import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/input/marked-parts.ts';

function parts(lines: readonly string[], format: 'text' | 'markdown' = 'text', isWrapped = false) {
  return partsOf(lines, 0, format, isWrapped).map(({ from, to, marked }) => [from, to, marked]);
}

const menu = ['Harbour', 'Quays', 'Ferries', 'Weather', 'Letters'];

describe('partsOf', () => {
  it('parts runs of lines at blank ones', () =>
    expect(parts(['Ferry waits', '', 'The ferry waits.', 'It is late.'])).toEqual([
      [0, 0, false],
      [2, 3, false],
    ]));

  it('takes a line of Markdown out of many lines of a text', () =>
    expect(parts([...menu, 'The ferry **waits** today', 'Contact'])).toEqual([
      [0, 4, false],
      [5, 5, true],
      [6, 6, false],
    ]));

  it('leaves a short run, a hard-wrapped one and one under a heading whole', () => {
    expect(parts(['By **Mara Holt**', '5 May 2011'])).toEqual([[0, 1, true]]);
    expect(parts([...menu, 'so **strong** a wind', 'blew'], 'text', true)).toEqual([[0, 6, true]]);
    expect(parts(['# Ferry waits', ...menu, 'so **strong** a wind'])).toEqual([[0, 6, true]]);
  });

  it('takes tags for no headings', () =>
    expect(parts(['Topics', '# Harbour fees', '# Night ferry', ...menu])).toEqual([[0, 7, false]]));

  it('leaves every run of Markdown whole', () =>
    expect(parts([...menu, 'The ferry **waits** today', 'Contact'], 'markdown')).toEqual([[0, 6, true]]));
});
