import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openCues, packCues, scannerOf } from '../../src/text/cues.ts';

const patterns = [
  /(?:told|spoke to) the \p{Lu}/u,
  /[Ff]err(?:y|ies)|harbour/i,
  /\d{2}:\d\d/,
  /(?:photo|foto|図)\s?[:：]/iu,
  /errand|errant/,
  /©|straße/iu,
];
const scan = scannerOf(() => patterns);
const places = (bits: number) => patterns.map((_, place) => place).filter((place) => (bits & (1 << place)) !== 0);

describe('scannerOf', () => {
  it.each([
    ['', []],
    ['Nothing to be seen here.', []],
    ['She told the Courier about the FERRY.', [0, 1]],
    ['10:30', [2]],
    ['図：波止場', [3]],
    ['A ferrand errand', [4]],
    ['STRAẞE', [5]],
  ])('what "%s" may match', (text, expected) => expect(places(scan(text))).toEqual(expected));

  it('knows letters that patterns take for those of its strings', () =>
    expect(scannerOf(() => [/task/iu])('taſ\u212a')).toBe(1));

  it('keeps capitals apart from those of other letters, whichever scanner comes first', () => {
    expect(scannerOf(() => [/ışık/iu])('IŞIK ışık')).toBe(1);
    expect(scannerOf(() => [/imago/iu])('IMAGO')).toBe(1);
    expect(scannerOf(() => [/ışık/iu, /imago/iu])('IMAGO')).toBe(2);
  });

  it('tells a pattern that needs nothing as always possible', () =>
    expect(scannerOf(() => [/\d+/, /ferry/])('no boat')).toBe(1));

  it('says nothing may match in a text longer than what its list is asked about', () => {
    const short = scannerOf(() => [/ferry/, /\d/], 20);
    expect(short('The ferry waits.')).toBe(3);
    expect(short('The ferry waits for the tide.')).toBe(0);
  });

  it('looks for the same in paragraphs', () => {
    const paragraph = `${'A quiet day on the quay. '.repeat(40)}She told the Courier.`;
    expect(places(scan(paragraph))).toEqual([0]);
    expect(scannerOf(() => [/ferry/, /courier/i], 600)(paragraph)).toBe(0);
  });

  it('says of every text all patterns that match', () => {
    const pieces = [
      ...[
        'told the ',
        'spoke to ',
        'the ',
        'Courier',
        'ferr',
        'Ferry',
        'ies',
        'HARBOUR',
        '12',
        ':',
        '30',
        'foto',
        '図',
        ' ',
      ],
      ...['erra', 'nd', 'nt', '©', 'straße', 'STRASSE', 'é', '😀', 'f', 'e'],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const missed = patterns.filter((pattern, place) => pattern.test(text) && (scan(text) & (1 << place)) === 0);
        expect(missed).toEqual([]);
      }),
    );
  });
});

describe('openCues', () => {
  it('takes what was packed, and leaves it aside once there is another list', () => {
    const packed = packCues();
    openCues(packed);
    expect(places(scan('She told the Courier about the FERRY.'))).toEqual([0, 1]);
    expect(scannerOf(() => [/lighthouse/])('the lighthouse')).toBe(1);
    expect(places(scan('10:30 ferries'))).toEqual([1, 2]);
  });

  it('asks no pattern anew', async () => {
    const fresh = () => import('../../src/text/cues.ts');
    vi.resetModules();
    const packing = await fresh();
    packing.scannerOf(() => [/ferry/]);
    const packed = packing.packCues();
    vi.resetModules();
    const opening = await fresh();
    const scanAgain = opening.scannerOf(() => {
      throw new Error('asked');
    });
    opening.openCues(packed);
    expect(scanAgain('A FERRY.')).toBe(1);
    expect(scanAgain('A boat.')).toBe(0);
  });
});
