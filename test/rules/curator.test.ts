import { describe, expect, it } from 'vitest';
import type { CuratedField } from '../../src/input/curation.ts';
import { readText } from '../../src/input/text.ts';
import { readCurator } from '../../src/rules/curator.ts';

function read(fields: { [field in CuratedField]?: readonly string[] }) {
  const curated = Object.fromEntries(
    Object.entries(fields).map(([field, values]) => [
      field,
      { values, lines: [2, 2], quote: values.join(), from: 'front-matter' },
    ]),
  );
  return readCurator(readText('pier.md', ['x'], 'markdown', { fields: curated }));
}

describe('readCurator', () => {
  it.each([
    ['2011-05-05', '2011-05-05'],
    ['2011-05', '2011-05'],
    ['2011', '2011'],
    ['2011-05-05T14:07:00+02:00', '2011-05-05'],
    ['2011-05-05 14:07', '2011-05-05'],
    ['5 May 2011', '2011-05-05'],
    ['5. Mai 2011', '2011-05-05'],
    ['31/12/2011', '2011-12-31'],
  ])('reads the date %s', (written, date) =>
    expect(read({ date: [written] }).claims).toMatchObject([{ field: 'date', values: [date], strength: 100 }]),
  );

  it.each(['2011-02-30', '2011-13', '03/04/98', 'soon', 'May'])('takes %s for no date, and says so', (written) => {
    const { claims, problems } = read({ date: [written] });
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([{ source: 'pier.md', line: 2, code: 'date-unreadable', seen: written }]);
  });

  it('reads 03/04/98 as the text’s own language does', () =>
    expect(read({ date: ['03/04/98'], language: ['de'] }).claims[0]).toMatchObject({ values: ['1998-04-03'] }));

  it.each([
    [['Mara Holt, Jonas Pell and Ida Crewe'], ['Mara Holt', 'Jonas Pell', 'Ida Crewe']],
    [
      ['Mara Holt', 'Jonas Pell'],
      ['Mara Holt', 'Jonas Pell'],
    ],
    [['Holt, Mara'], ['Mara Holt']],
    [['The Harbour Desk'], ['The Harbour Desk']],
    [['gull'], ['gull']],
  ])('parts the names %j', (written, names) =>
    expect(read({ authors: written }).claims).toMatchObject([{ field: 'authors', values: names }]),
  );

  it('gives all else as it is written, with its place', () =>
    expect(read({ title: ['Ferry | stays'] }).claims).toEqual([
      {
        field: 'title',
        values: ['Ferry | stays'],
        strength: 100,
        evidence: { rule: 'curator', lines: [2, 2], quote: 'Ferry | stays' },
      },
    ]));
});
