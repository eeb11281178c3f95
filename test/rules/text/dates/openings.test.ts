import { describe, expect, it } from 'vitest';
import { headOf, openingDates } from '../../../../src/rules/text/dates/openings.ts';
import { locate, PARAGRAPHS, reading, valuesOf } from '../passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function opening(first: string): readonly string[] {
  const { passages, span } = locate(`${TITLE}\n\n${first}\n\n${PARAGRAPHS[1]}`);
  return openingDates(passages[1]!, span, { language: 'en' }).flatMap(({ mention }) => mention.readings);
}

describe('openingDates', () => {
  it.each([
    ['a dateline with a year', `DUNMARROW, May 5, 2011 — ${PARAGRAPHS[0]}`],
    ['a dateline that ends with a stop and a dash', `DUNMARROW, Isl., 5 de mayo de 2011.- ${PARAGRAPHS[0]}`],
    ['a stamp that ran into the text', `Published: 5.5.2011 13:01${PARAGRAPHS[0]}`],
    ['the same in Finnish', `Julkaistu: 5.5.2011 klo 13:01${PARAGRAPHS[0]}`],
  ])('are read from %s', (_, first) => expect(opening(first)).toEqual(['2011-05-05']));

  it.each([
    ['an event', `On 5 May 2011 the ferry sailed. ${PARAGRAPHS[0]}`],
    [
      'a report of which the text tells',
      `Published on 5 May 2011, the report of the council says little. ${PARAGRAPHS[0]}`,
    ],
    ['a caption’s bracket', `Soldiers on the pier (Dunmarrow, 5.5.2011) — ${PARAGRAPHS[0]}`],
  ])('are none in %s', (_, first) => expect(opening(first)).toEqual([]));

  it('leave the paragraph in the text', () => {
    const first = `DUNMARROW, May 5, 2011 — ${PARAGRAPHS[0]}`;
    const found = reading(`${TITLE}\n\n${first}\n\n${PARAGRAPHS[1]}`);
    expect(valuesOf(found, 'date')).toEqual(['2011-05-05']);
    expect(found.body.map(({ text }) => text)).toEqual([first, PARAGRAPHS[1]]);
  });
});

describe('headOf', () => {
  const headline = { index: 2, title: TITLE, strength: 80, suffixes: [], head: 2, copies: [45], missing: false };
  it('is the copy nearest to the text where the first is far above a menu', () => {
    expect(headOf(headline, { from: 50, to: 60 })).toBe(45);
    expect(headOf(headline, { from: 10, to: 60 })).toBe(2);
    expect(headOf(null, { from: 10, to: 60 })).toBe(10);
  });
});
