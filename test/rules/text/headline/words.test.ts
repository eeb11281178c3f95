import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedWith, wordsOf } from '../../../../src/rules/text/headline/words.ts';

const text = 'The ferry stayed in the harbour for a third day. Die Fähre blieb im Hafen. 渡し船が港にとどまる。';

describe('sharedWith', () => {
  it.each([
    ['Ferry stays in harbour', 2, 2 / 3],
    ['FERRY, harbour!', 2, 1],
    ['Fähre bleibt', 1, 1 / 2],
    ['渡し船', 2, 1],
    ['ferry ferry ferry', 1, 1],
    ['A day in it', 0, 0],
    ['', 0, 0],
  ])('the text and "%s"', (title, shared, overlap) =>
    expect(sharedWith(wordsOf(text), title)).toMatchObject({ shared, overlap }),
  );

  it('knows which shared words the text says twice', () => {
    const vocabulary = wordsOf('The ferry stays, and the baker waits for the ferry. 渡し船と渡し船');
    expect(sharedWith(vocabulary, 'Ferry and baker')).toMatchObject({ shared: 2, twice: 1 });
    expect(sharedWith(vocabulary, '渡し船')).toMatchObject({ shared: 2, twice: 2 });
  });

  it('counts as a set of the words would', () => {
    const plain = (from: string) =>
      new Set(
        (from.toLowerCase().match(/[a-z\d]+/g) ?? [])
          .filter(({ length }) => length >= 4)
          .map((word) => word.slice(0, 6)),
      );
    const words = fc.array(
      fc.constantFrom('ferry', 'Ferries', 'port', 'harbour', 'harbourmaster', 'a', '1998', 'sea'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [known, title] = [plain(one.join(' ')), plain(other.join(' '))];
        const { shared } = sharedWith(wordsOf(one.join(' ')), other.join(' '));
        expect(shared).toBe([...title].filter((word) => known.has(word)).length);
        expect(wordsOf(other.join(' ')).size).toBe(title.size);
      }),
    );
  });

  it('ends for a text of nothing but Han', () => {
    const han = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
    expect(wordsOf(han).size).toBe(2999);
  });

  it.each([
    ['Thai', 0x0e01, 0x0e2e],
    ['Burmese', 0x1000, 0x102a],
    ['Khmer', 0x1780, 0x17a2],
  ])('ends for a text of nothing but %s', (_script, first, last) => {
    const letters = Array.from({ length: last - first }, (_, at) => String.fromCharCode(first + at));
    const text = letters.flatMap((one) => letters.map((other) => one + other)).join('');
    expect(wordsOf(text).size).toBeGreaterThan(letters.length ** 2 * 0.99);
  });
});
