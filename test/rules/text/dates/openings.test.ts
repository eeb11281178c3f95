import { describe, expect, it } from 'vitest';
import { headOf, openingDates, rowUnderHeadline } from '../../../../src/rules/text/dates/openings.ts';
import { locate, PARAGRAPHS, reading, valuesOf } from '../passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function opening(first: string): readonly string[] {
  const { passages, span } = locate(`${TITLE}\n\n${first}\n\n${PARAGRAPHS[1]}`);
  return openingDates(passages, passages[1]!, span, { language: 'en' }).flatMap(({ mention }) => mention.readings);
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
    [
      'a sentence without blanks',
      `21 ม.ค.2554 เวลาประมาณ 12.00 น. ผู้สื่อข่าวได้รับแจ้งจากนายท่าเรือดันมาร์โรว์ (ไม่บอกชื่อ) ${PARAGRAPHS[0]}`,
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

describe('openingDates below names', () => {
  const text = (first: string) =>
    `${TITLE}\n\n${PARAGRAPHS[0]}\n\nAlma Quist\n\nOf the harbour desk\n\n${first}\n\n${PARAGRAPHS[2]}`;
  const found = (first: string) => valuesOf(reading(text(first)), 'date');
  it('are read from a day and a dash', () => expect(found(`5.5.2011 - ${PARAGRAPHS[1]}`)).toEqual(['2011-05-05']));
  it.each([`5.5.2011 was a day without wind. ${PARAGRAPHS[1]}`, `Dunmarrow, 5.5.2011 and later - ${PARAGRAPHS[1]}`])(
    'are none in "%s"',
    (first) => expect(found(first)).toBeNull(),
  );
});

describe('rowUnderHeadline', () => {
  const row = (line: string, ...headlines: readonly number[]) => {
    const { passages } = locate(`${TITLE}\n\n${line}\n\n${PARAGRAPHS.join('\n\n')}`);
    return (
      rowUnderHeadline(passages[1]!, headlines.length > 0 ? headlines : [0], { language: 'en' })?.[0]?.mention
        .readings ?? null
    );
  };
  it.each([
    'May 5, 2011 Mara Holt Audio, Local News, Media, Harbours, News of the Day, Ferries, Bread Comments Off on Ferry stays',
    '#Harbours of the north and of the south and what they cost 5 May 2011 a read of 4 min',
  ])('reads %s', (line) => expect(row(line)).toEqual(['2011-05-05']));
  it.each([
    'The harbour of Dunmarrow with the ferry and two of its engines in the winter of the storm on May 5, 2011 — ISLA',
    'May 5, 2011 was the day that the ferry stayed in the harbour for, and nobody in the council knew why it had.',
    'May 5, 2011 Mara Holt Audio, Local News, Media, Harbours, News of the Day, Ferries, Bread, May 6, 2011',
  ])('reads none in %s', (line) => expect(row(line)).toBeNull());
  it('stands right below one of the headline’s copies', () =>
    expect(row('May 5, 2011 Mara Holt Audio, Local News, Media, Harbours, News of the Day, Ferries', 9, 0)).toEqual([
      '2011-05-05',
    ]));
  it('stands right below the headline', () =>
    expect(row('May 5, 2011 Mara Holt Audio, Local News, Media, Harbours, News of the Day, Ferries', 9)).toBeNull());
});

describe('headOf', () => {
  const headline = { index: 2, title: TITLE, strength: 80, suffixes: [], head: 2, copies: [45], missing: false };
  it('is the copy nearest to the text where the first is far above a menu', () => {
    expect(headOf(headline, { from: 50, to: 60 })).toBe(45);
    expect(headOf(headline, { from: 10, to: 60 })).toBe(2);
    expect(headOf(null, { from: 10, to: 60 })).toBe(10);
  });
});
