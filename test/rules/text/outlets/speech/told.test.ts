import { describe, expect, it } from 'vitest';
import { firstLate, hasRival } from '../../../../../src/rules/text/outlets/speech/told.ts';
import { passagesOf } from '../../passages-of.ts';

const paragraph =
  'The ferry waits at the pier until the wind has turned, and its crew plays cards below deck meanwhile.';

describe('firstLate', () => {
  it('is the first paragraph below the first quarter of a text', () => {
    const passages = passagesOf(Array.from({ length: 8 }, () => paragraph).join('\n\n'));
    expect(firstLate(passages, { from: 0, to: 7 })).toBe(2);
  });

  it('is never a text’s first paragraph', () => {
    const passages = passagesOf(`${paragraph}\n\n${paragraph}`);
    expect(firstLate(passages, { from: 0, to: 1 })).toBe(1);
    expect(firstLate(passages, { from: 0, to: 0 })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('hasRival', () => {
  const told = (counts: Readonly<Record<string, number>>) =>
    new Map(Object.entries(counts).map(([name, count]) => [name.toLowerCase().replaceAll(' ', ''), { name, count }]));

  it('is another house that was told more than half as often', () => {
    expect(hasRival('pierpost', 'Pier Post', told({ 'Pier Post': 2, 'Quay Herald': 1 }))).toBe(false);
    expect(hasRival('pierpost', 'Pier Post', told({ 'Pier Post': 2, 'Quay Herald': 2 }))).toBe(true);
    expect(hasRival('quayherald', 'Quay Herald', told({ 'Pier Post': 2, 'Quay Herald': 1 }))).toBe(true);
  });

  it('is no name that is the same house by its initials', () => {
    expect(hasRival('pierpost', 'Pier Post', told({ 'Pier Post': 1, PP: 1 }))).toBe(false);
    expect(hasRival('pp', 'PP', told({ 'Pier Post': 1, PP: 1 }))).toBe(false);
  });
});
