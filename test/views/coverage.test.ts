import { describe, expect, it } from 'vitest';
import { groupCopies } from '../../src/archive/copies.ts';
import { sketchOf } from '../../src/text/sketch.ts';
import type { CoverageView } from '../../src/views/coverage.ts';
import { countCoverage } from '../../src/views/coverage-counts.ts';
import { plansOf } from './planned.ts';
import { archiveOf, manySamples, type Sample } from './sample.ts';

const samples: readonly Sample[] = [
  { id: 'a', date: '2024-05-03', outlet: 'Courier' },
  { id: 'b', date: '2024-05-03', outlet: 'Beacon', inferred: ['outlet', 'language'] },
  { id: 'c', date: '2024-05-01', outlet: 'Courier', authors: [], title: null },
  { id: 'd', date: '2024-04', outlet: null, inferred: ['date'] },
  { id: 'e', date: '2023-12-31', outlet: 'Courier', language: null },
  { id: 'f', date: '1998', outlet: 'Beacon', language: 'fa' },
  { id: 'g', date: null, outlet: 'Beacon' },
];

describe('countCoverage', () => {
  const counts = countCoverage(archiveOf(samples).entries);

  it('tells what is stated, inferred and missing of each field', () => {
    expect(counts.fields).toEqual({
      title: { stated: 6, inferred: 0, missing: 1 },
      outlet: { stated: 5, inferred: 1, missing: 1 },
      authors: { stated: 6, inferred: 0, missing: 1 },
      date: { stated: 5, inferred: 1, missing: 1 },
      language: { stated: 5, inferred: 1, missing: 1 },
    });
    expect(counts.partial).toBe(2);
  });

  it('counts days, and those without articles between them, over a leap day too', () => {
    expect([...counts.days]).toEqual([
      ['2024-05-03', 2],
      ['2024-05-01', 1],
      ['2023-12-31', 1],
    ]);
    expect(counts.gaps).toEqual([
      { from: '2024-05-01', to: '2024-05-03', days: 1 },
      { from: '2023-12-31', to: '2024-05-01', days: 121 },
    ]);
    expect([...counts.gapOf]).toEqual([['Courier', { from: '2023-12-31', to: '2024-05-01', days: 121 }]]);
  });
});

describe('planCoverage', () => {
  const viewOf = (archive: ReturnType<typeof archiveOf>) => {
    const plan = plansOf(archive).get('coverage/index.html');
    return plan?.view() as CoverageView;
  };

  it('prints counts with their shares, and leads to what lacks a field', () => {
    const { fields, months, days, lists, tables } = viewOf(archiveOf(samples));
    const [, outlet] = fields.rows;
    expect(outlet).toMatchObject({ name: 'Outlet', bars: [71, 14] });
    expect(outlet?.cells.map(({ text }) => text)).toEqual(['5 (71%)', '1 (14%)', '1 (14%)']);
    expect(outlet?.cells[2]?.href).toBe('/no-outlet/');
    expect(fields.note).toContain('2 of the dates name a year or a month only.');
    expect(months?.rows.map(({ year, total }) => [year.text, total])).toEqual([
      ['2024', '4'],
      ['2023', '1'],
      ['1998', '1'],
    ]);
    expect(months?.rows[0]?.cells[4]).toEqual({
      text: '3',
      href: '/years/2024/05/',
      label: 'May 2024, 3 articles',
      level: 4,
    });
    expect(months?.rows[2]?.cells.at(-1)).toMatchObject({ text: '1', href: '/years/1998/month-unknown/' });
    expect(days?.strips.map(({ year, shades }) => [year.text, shades])).toEqual([
      [
        '2024',
        [
          { level: 1, path: 'M121 0h1v1h-1z' },
          { level: 2, path: 'M123 0h1v1h-1z' },
        ],
      ],
      ['2023', [{ level: 1, path: 'M364 0h1v1h-1z' }]],
    ]);
    expect(lists.map(({ items }) => items[0])).toMatchObject([
      { text: '3 May 2024', href: '/years/2024/05/#day-3', count: '2' },
      { text: '31 Dec 2023 – 1 May 2024', href: '/years/2023/12/#day-31', count: '121 days' },
    ]);
    expect(tables.map(({ rows }) => rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]))).toEqual([
      [
        ['Beacon', '3', '43%', '1998 – 2024', '–'],
        ['Courier', '3', '43%', '2023 – 2024', '121 days'],
      ],
      [
        ['English', '5', '71%', '2024'],
        ['Persian', '1', '14%', '1998'],
      ],
    ]);
  });

  it('joins days in a row, and links a day of a long month to the part that holds it', () => {
    const busy = Array.from({ length: 450 }, (_, index) => ({
      id: `n${String(index).padStart(3, '0')}`,
      date: `2024-05-${String(1 + (index % 31)).padStart(2, '0')}`,
    }));
    const { days, lists } = viewOf(archiveOf(busy));
    expect(days?.strips[0]?.shades).toEqual([{ level: 4, path: 'M121 0h31v1h-31z' }]);
    expect(lists[0]?.items.at(-1)?.href).toMatch(/^\/years\/2024\/05\/(?:\d\/)?#day-\d+$/);
    expect(lists[1]).toMatchObject({ note: 'No day between the first and the last is without an article.', items: [] });
  });

  it('names the texts that several articles print', () => {
    const archive = archiveOf(samples);
    const text = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    const sketch = sketchOf(text);
    const copies = groupCopies(archive.entries, ({ id }) => (id === 'a' || id === 'e' ? sketch : null));
    expect(viewOf({ ...archive, copies }).copies).toEqual({
      heading: 'Copies of one text',
      note: '2 articles share their text with another, word for word or nearly so.',
      groups: [
        {
          title: { text: 'Article e', lang: '', dir: 'ltr' },
          href: '/articles/e/',
          outlets: ['Courier'],
          count: '2 articles',
        },
      ],
    });
    expect(viewOf(archive).copies).toMatchObject({ note: 'No two articles have the same text.', groups: [] });
  });

  it('is the same page for the same archive, and says what an empty one lacks', () => {
    const key = () => plansOf(archiveOf(manySamples(300))).get('coverage/index.html')?.key;
    expect(key()).toBe(key());
    expect(viewOf(archiveOf([]))).toMatchObject({ months: null, days: null, lists: [], tables: [] });
  });
});
