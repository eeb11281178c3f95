import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/rules/text/dates.ts';
import { BODY, locate, PARAGRAPHS, valuesOf } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function read(text: string, order?: 'dmy' | 'mdy', language = 'en') {
  const { passages, span, headline } = locate(text);
  const outlet = order ? { name: 'The Pier Post', aliases: [], domains: [], dateOrder: order } : null;
  return readDates('pier.txt', passages, span, headline, language, outlet);
}

const date = (text: string, order?: 'dmy' | 'mdy') => valuesOf(read(text, order), 'date')?.[0] ?? null;

describe('readDates', () => {
  it('reads none from half a date below the text', () => expect(date(`${TITLE}\n\n${BODY}\n\n1/2/2004`)).toBeNull());
  it('reads none from a remark on a change', () =>
    expect(date(`${TITLE}\n\nUpdate 2011-05-06: Rewrote the part on planks and flour\n\n${BODY}`)).toBeNull());
  it('reads the date of a line of its own before those of a column', () =>
    expect(
      date(
        `${TITLE}\n\nGulls\nTue, May 4 2011\nPlanks\nFri, Apr 30 2011\nFlour\nThu, Apr 22 2011\nTides\nSun, Apr 18 2011\n\nPORT AMREL | Thu May 6, 2011 9:57am EDT\n\n${BODY}`,
      ),
    ).toBe('2011-05-06'));

  it.each([
    ['under the headline', `${TITLE}\n\n5 May 2011\n\n${BODY}`],
    ['over the headline', `The Pier Post\n5 May 2011\n\n${TITLE}\n\n${BODY}`],
    ['beside the byline', `${TITLE}\n\nBy Mara Holt | 5 May 2011 | 14:07\n\n${BODY}`],
    ['under the text', `${TITLE}\n\n${BODY}\n\n5 May 2011`],
    ['with an American clock', `${TITLE}\n\nBy Mara Holt | 5/5/11 7:15 AM EDT\n\n${BODY}`],
    [
      'under buttons below the text',
      `${TITLE}\n\n${BODY}\n\nTweet\nShare\nPrint\nShare on Facebook\nMay 5, 2011 1:38 PM`,
    ],
    [
      'in a dateline with a year',
      `${TITLE}\n\nDUNMARROW, May 5, 2011 — ${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`,
    ],
    ['far above, with a label', `Published May 5, 2011\n\n${'A button\n\n'.repeat(12)}${TITLE}\n\n${BODY}`],
    ['far below, with a time', `${TITLE}\n\n${BODY}\n\n${'A button\n\n'.repeat(12)}5 May 2011, 18:41`],
    [
      'over the headline, before that of a box in the text',
      `5 May 2011\n\n${TITLE}\n\n${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n\nBell ordered\n\n20 November 2010\n\n${PARAGRAPHS[2]}`,
    ],
    [
      'over a long list of share buttons',
      `5 May 2011 Last seen at 20:59\n\n* Delicious\n* Digg\n* Facebook\n* reddit\n* StumbleUpon\n* Twitter\n* Email\n* Print\n* WhatsApp\n\n${TITLE}\n\n${BODY}`,
    ],
    ['with a label, before a bare one', `7 June 2011\n\n${TITLE}\n\nPublished: 5 May 2011\n\n${BODY}`],
  ])('takes the date %s', (_, text) => expect(date(text)).toBe('2011-05-05'));

  it.each([
    [
      'whence a quotation is',
      `${TITLE}\n\n${PARAGRAPHS[0]}\n\nAlma Quist, “The Pier”, 5 May 2011:\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`,
    ],
    ['the name of a picture’s file', `${TITLE}\n\n2011-05-05_0012\n\n${BODY}`],
    ['the years of a season', `${TITLE}\n\nSeason 2010-2011\n\n${BODY}`],
    [
      'an event in a paragraph',
      `${TITLE}\n\n${PARAGRAPHS[0]} It had last happened on 5 May 1987.\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`,
    ],
    [
      'comments that nothing announces',
      `${TITLE}\n\n${BODY}\n\nSent in by Gull, on 5 May 2011 at 10:20\nWell.\nSent in by Tern, on 5 May 2011 at 10:31\nNo.\nSent in by Auk, on 6 May 2011 at 9:02\nShame.`,
    ],
    [
      'more articles of the house',
      `${TITLE}\n\n${BODY}\n\nBell ordered\nby Ida Crewe (5/5/2011)\nBell paid\nby Jonas Pell (5/4/2011)\nBell cast\nby Mara Holt (5/3/2011)`,
    ],
    ['a rights line', `${TITLE}\n\n${BODY}\n\n© 2011 The Pier Post, 5 May 2011`],
    ['a comment', `${TITLE}\n\n${BODY}\n\nComments (1)\n\nGull\n5 May 2011\nWell, well.`],
    ['a teaser', `${TITLE}\n\n${BODY}\n\nRelated articles\nBell ordered\n5 May 2011\nBell paid`],
    [
      'two days far below',
      `${TITLE}\n\n${BODY}\n\n${'A button\n\n'.repeat(12)}5 May 2011, 18:41\n\nBell\n\n4 May 2011, 9:00`,
    ],
    ['the clock of the page', `Thursday, 5 May 2011, 18:41\n\n${'A button\n\n'.repeat(12)}${TITLE}\n\n${BODY}`],
    [
      'a teaser with a label',
      `${TITLE}\n\n${BODY}\n\n${'A button\n\n'.repeat(8)}Related articles\n\nBell\n\nPublished 5 May 2011`,
    ],
    ['no date at all', `${TITLE}\n\n${BODY}`],
    ['a date far below', `${TITLE}\n\n${BODY}\n\n${'Menu entry of the site\n'.repeat(12)}5 May 2011`],
  ])('takes none of %s', (_, text) => expect(date(text)).toBeNull());

  it('keeps what is updated apart from what is published', () => {
    const found = read(`${TITLE}\n\nPublished 5 May 2011\nUpdated 7 May 2011\n\n${BODY}`);
    expect(valuesOf(found, 'date')).toEqual(['2011-05-05']);
    expect(valuesOf(found, 'updated')).toEqual(['2011-05-07']);
  });

  it('takes an update under the headline before the day of a teaser within the text', () => {
    const teaser = 'Harbour talks: the long way to a new engine 4 May 2011';
    const found = read(`${TITLE}\n\nUpdated 7 May 2011, 13:20\n\n${BODY}\n\n${teaser}\n\n${BODY}`);
    expect(valuesOf(found, 'date')).toEqual(['2011-05-07']);
  });

  it('takes a closing date that is older for that of the text reprinted', () => {
    const found = read(`${TITLE}\n\n5 May 2011\n\n${BODY}\n\n2 February 1998`);
    expect(valuesOf(found, 'date')).toEqual(['2011-05-05']);
    expect(valuesOf(found, 'originalDate')).toEqual(['1998-02-02']);
  });

  it('does not guess the order of 03/04/98: the year, both readings, and a problem', () => {
    const found = read(`${TITLE}\n\n03/04/98\n\n${BODY}`);
    const claim = found.claims.find(({ field }) => field === 'date')!;
    expect(claim.values).toEqual(['1998']);
    expect(claim.evidence.quote).toContain('1998-04-03 or 1998-03-04');
    expect(found.problems).toMatchObject([{ source: 'pier.txt', line: 3, code: 'date-ambiguous', seen: '03/04/98' }]);
  });

  it.each([
    ['dmy', '1998-04-03'],
    ['mdy', '1998-03-04'],
  ] as const)('is told the order %s by the outlet', (order, day) => {
    const found = read(`${TITLE}\n\n03/04/98\n\n${BODY}`, order);
    expect(valuesOf(found, 'date')).toEqual([day]);
    expect(found.problems).toEqual([]);
  });

  it('is told the order by another date of the file', () =>
    expect(date(`${TITLE}\n\n03/04/98\n\n${BODY}\n\nSeen: 28/04/98`)).toBe('1998-04-03'));

  it('takes none from the name of a picture', () => {
    const { passages, span, headline } = locate(`# ${TITLE}\n\n![2011-05-04 001](a.jpg)\n\n${BODY}`, 'markdown');
    expect(readDates('pier.md', passages, span, headline, 'en', null).claims).toEqual([]);
  });

  it('says where it read the date', () => {
    const found = read(`The Pier Post\n\n${TITLE}\n\nPublished: 5 May 2011\n\n${BODY}`);
    expect(found.claims[0]!.evidence).toEqual({ rule: 'date-stamp-labelled', lines: [5, 5], quote: '5 May 2011' });
    expect([...found.used]).toEqual([2]);
  });
});

describe('the order of numbers', () => {
  it.each([
    ['10/9/10 7:15 AM EDT', '2010-10-09'],
    ['10/9/10 7:15 AM AEST', '2010'],
  ])('is read from the clock: %s', (stamp, value) => expect(date(`${TITLE}\n\n${stamp}\n\n${BODY}`)).toBe(value));
});
