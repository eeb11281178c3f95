import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, foldBlanks, isPlain, lettersOf, ownCopy, ownLine } from '../../src/text/characters.ts';

const cases: readonly (readonly [what: string, text: string, clean: string])[] = [
  ['plain text', 'Strike at Dunmore mill', 'Strike at Dunmore mill'],
  ['tabs and line ends', 'a\tb\nc\r\nd\re', 'a\tb\nc\nd\ne'],
  ['NUL and controls', 'Dun\0more\x07 \x1b[31mmill\x7f', 'Dunmore [31mmill'],
  ['page and line breaks inside a line', 'one\ftwo\vthree\u2028four\u2029five', 'one two three four five'],
  ['Windows letters read as Latin-1', 'It\x92s 5\x80 \x96 a \x93deal\x94\x85\x81', 'It’s 5€ – a “deal”…'],
  ['lone surrogates', 'a\ud83db\ude00c', 'a\ufffdb\ufffdc'],
  ['bidirectional overrides and isolates', 'pay \u202e100\u202c to \u2066Bob\u2069', 'pay 100 to Bob'],
  ['soft hyphen, BOM, word joiner', '\ufeffDemon\u00adstra\u2060tion', 'Demonstration'],
  ['zero-width space between Latin letters', 'off\u200bice', 'office'],
  ['zero-width space between Thai words', 'ข่าว\u200bเช้า', 'ข่าว\u200bเช้า'],
  ['padding of newsletters', 'Hello \u034f \u200c \u00ad \u034f \u200cworld', 'Hello     world'],
  ['Persian half-space', 'می\u200cشود', 'می\u200cشود'],
  ['Persian half-space doubled, and before a blank', 'می\u200c\u200cشود ها\u200c و', 'می\u200cشود ها و'],
  ['Persian year sign at a word’s end', '۱۳۹۸ ه\u200d.ش', '۱۳۹۸ ه\u200d.ش'],
  ['Devanagari joiner', 'क्\u200dष', 'क्\u200dष'],
  ['Malayalam chillu at a word’s end', 'അവന\u0d4d\u200d വന്നു', 'അവന\u0d4d\u200d വന്നു'],
  [
    'family emoji',
    '👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 🧑🏽\u200d🚀',
    '👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 🧑🏽\u200d🚀',
  ],
  ['joiner between Latin letters', 'a\u200db\u200cc', 'abc'],
  ['text hidden in tag characters', 'News\u{e0068}\u{e0069}', 'News'],
  [
    'flag of Scotland',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  ],
  ['direction mark at a name’s edge', '\u200fمحمد علي\u200e', 'محمد علي'],
  ['direction mark within Hebrew', 'שפת C++\u200f היא', 'שפת C++\u200f היא'],
  ['direction mark within English', 'Smith\u200e, John', 'Smith, John'],
  ['object sign, noncharacter, filler', 'a\ufffcb\uffffc\u3164d', 'abcd'],
  ['decomposed letters', 'Elo\u0308die', 'Elödie'],
  ['joiners of no use once a letter is composed', 'a\u200d\u0301\u200b\u0301m', 'á\u0301m'],
];

test.each(cases)('%s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...[...'\0\x1b\x85\r\n\t \u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202e\u2066\ufeff\ud800\udc00'],
      ),
      fc.constantFrom(...[...'aیमന്👩🏴\u{e0067}\u{e007f}\u0301\u0e01\u05d0ा가']),
    ),
  )
  .map((parts) => parts.join(''));

test('cleans once and for all, into well-formed NFC without controls or overrides', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean).toBe(clean.normalize('NFC'));
      expect(clean).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u202a-\u202e\u2066-\u2069\ufeff]/);
    }),
    { numRuns: 4000 },
  );
});

test('keeps every visible character', () => {
  // U+FFFC stands for an object that did not come along, and is taken out above.
  const visible = (text: string) => text.normalize('NFC').replace(/[\p{C}\p{Z}\p{DI}\s\ufffc]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(visible(cleanText(text))).toBe(visible(text));
    }),
  );
});

test.each(['\u200f ', 'א\u200f', '\u200d\u200c', 'a\u200c', '\u{e0061}', '🏴\u{e0061}', '\u0301', '\r\f', 'x'])(
  'one line of a million characters is cleaned as well: %j',
  (unit) => {
    const clean = cleanText(unit.repeat(1_000_000 / unit.length));
    expect(clean.length).toBeLessThanOrEqual(1_000_000);
    expect(cleanText(clean)).toBe(clean);
  },
);

test('what is plain is clean, and ends as it was', () => {
  expect(isPlain('A ferry, “Marée” – 3 € … Łódź')).toBe(true);
  for (const text of [
    'tab\t',
    'no\u00a0break',
    'soft\u00adhyphen',
    'e\u0301',
    'line\n',
    '漢',
    'zero\u200bwidth',
    'C1 \x92',
  ])
    expect(isPlain(text), JSON.stringify(text)).toBe(false);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      if (isPlain(text)) expect(cleanText(text)).toBe(text);
    }),
  );
  const all = Array.from({ length: 0x2200 }, (_, unit) => String.fromCharCode(unit)).filter(isPlain);
  expect(all.filter((character) => cleanText(character) !== character)).toEqual([]);
});

test('a copy is the same text', () => {
  const texts = [
    '',
    'short',
    'a longer line of letters',
    'Łódź, a longer line “with quotes”',
    '渡し船が三日目も港にとどまる。',
    '\ud83d lone '.repeat(3),
  ];
  for (const text of [...texts, 'é'.repeat(20_000), '漢'.repeat(20_000)]) expect(ownCopy(text)).toBe(text);
});

test.each([
  ['the  ferry\t lay', 'the ferry lay'],
  [' at the\u00a0quay\n', ' at the quay '],
  ['no blank but one', 'no blank but one'],
])('blanks of "%s" as one each', (text, folded) => expect(foldBlanks(text)).toBe(folded));

test.each([
  ['The ferry stays in its harbour.', 'The ferry stays in its harbour.'],
  ['Ferry', 'Ferry'],
  ['The ferry  stays\tin its harbour.', 'The ferry stays in its harbour.'],
  ['Die Fähre\u00a0bleibt im Hafen – „vorerst“.', 'Die Fähre bleibt im Hafen – „vorerst“.'],
  ['渡し船が港に\u200bとどまる。', '渡し船が港にとどまる。'],
  ['Fa\u0308hre bleibt', 'Fähre bleibt'],
])('the own line of %j is clean, with single blanks', (line, own) => expect(ownLine(line)).toBe(own));

test.each([
  ["St. Mary's 2", 'StMarys2'],
  ['Küsten-Kurier', 'KüstenKurier'],
  ['渡し船・日報（本社）', '渡し船日報本社'],
  ['𝔉erry 😀 Post!', '𝔉erryPost'],
  ['नदी', 'नद'],
  ['Ferry', 'Ferry'],
  ['– … –', ''],
])('the letters of "%s"', (text, letters) => expect(lettersOf(text)).toBe(letters));
