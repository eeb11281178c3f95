import { describe, expect, it } from 'vitest';
import {
  hasGluedCredit,
  hasSentences,
  isBarred,
  isCaptionTwin,
  isOverStamp,
  isPath,
  isSignedSentence,
} from '../../../../src/rules/text/headline/signs.ts';
import { BODY, locate } from '../passages-of.ts';

function over(lines: readonly string[]): boolean {
  const { passages } = locate(`${lines.join('\n\n')}\n\n${BODY}`);
  return isOverStamp(
    passages,
    passages.findIndex(({ text }) => text === lines[0]),
  );
}

describe('isOverStamp', () => {
  it.each([
    ['a date', ['Ferry stays in harbour', '5 May 2011']],
    ['a date below buttons', ['Ferry stays in harbour', 'Share', 'Print', '5 May 2011']],
    ['a time that counts back', ['Fähre bleibt im Hafen', 'vor 2 Stunden']],
    ['a byline', ['Fähre bleibt im Hafen', 'Ein Kommentar von Jana Roth']],
  ])('knows a line over %s', (_, lines) => expect(over(lines)).toBe(true));
  it('is false over another headline', () =>
    expect(over(['Council quarrels over the pool', 'Ferry stays in harbour', '5 May 2011'])).toBe(false));
});

describe('isCaptionTwin', () => {
  it.each([
    ['a caption with its credit', ['The ferry at its pier', 'The ferry at its pier. Photo: Jonas Pell']],
    [
      'a caption over its credit',
      ['The ferry at its pier, seen from a boat.', '© Jonas Pell', 'The ferry at its pier'],
    ],
  ])('knows the words of %s', (_, lines) => {
    const { passages } = locate(`${lines.join('\n\n')}\n\n${BODY}`);
    expect(isCaptionTwin(passages, passages.find(({ text }) => text === 'The ferry at its pier')!)).toBe(true);
  });

  it('leaves a headline that stands again without a picture', () => {
    const { passages } = locate(`The ferry at its pier\n\nThe ferry at its pier, and why\n\n${BODY}`);
    expect(isCaptionTwin(passages, passages[0]!)).toBe(false);
  });
});

describe('isPath', () => {
  it.each([
    'News / Islands / Dunmarrow',
    'Local news Quays/Harbour/Islands Law / Police / Press',
    'www.pierpost.com/news',
    'Politics · Money · Home · Life · Sport',
  ])('sees a way to a page in "%s"', (text) => expect(isPath(text)).toBe(true));

  it.each([
    'Ferry stays in harbour',
    'Lautta24.fi avaa uuden satamansa',
    'quay.news opens in the harbour',
    'Ferry or bridge / What the council of Dunmarrow wants',
  ])('sees none in "%s"', (text) => expect(isPath(text)).toBe(false));
});

describe('isBarred', () => {
  it.each(['Politics | Harbour of Dunmarrow', 'News / Ferry stays in harbour', 'Piers » Ferries'])(
    'knows the parts of %s',
    (title) => expect(isBarred(title)).toBe(true),
  );
  it.each([
    'The harbour road is shut / Three ferries wait at the pier / “We count flour since four”',
    'Ferry stays in harbour',
  ])('leaves %s', (title) => expect(isBarred(title)).toBe(false));
});

describe('isSignedSentence', () => {
  it.each([
    'The people of Dunmarrow wait before the rolling bank on Tuesday. Tomás Quiroga',
    'Les gens attendent devant la banque, mardi. Luc du Teyssier',
  ])('knows %s', (title) => expect(isSignedSentence(title)).toBe(true));
  it.each([
    'The ferry waits. Jonas Pell',
    'The people of Dunmarrow wait before the bank. The ferry does not',
    'He Was Right About Bread. The Ferry Was Not',
  ])('leaves %s', (title) => expect(isSignedSentence(title)).toBe(false));
});

describe('hasGluedCredit', () => {
  const has = (caption: string, behind: string) => {
    const { passages } = locate(`${caption}\n\n${caption}${behind}\n\n${BODY}`);
    return [0, 1].map((at) => hasGluedCredit(passages, passages[at]!));
  };
  it.each([
    ['The people of Dunmarrow wait at the pier', 'TVK'],
    ['The people of Dunmarrow wait at the pier.', ' Jonas Pell'],
  ])('knows a caption and its copy: %s%s', (caption, behind) => expect(has(caption, behind)).toEqual([true, true]));
  it('leaves a line that goes on', () =>
    expect(has('The people of Dunmarrow wait at the pier.', ' Nobody knows why')).toEqual([false, false]));
});

describe('hasSentences', () => {
  it('tells two sentences', () => expect(hasSentences('It was so at first. Then it was not')).toBe(true));
  it.each(['Pier vs. Quay in the cup', 'Dr. Holt leaves the harbour', 'The ferry waits'])('lets "%s" be one', (line) =>
    expect(hasSentences(line)).toBe(false),
  );
});
