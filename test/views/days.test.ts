import { describe, expect, it } from 'vitest';
import { onThisDayOf } from '../../src/views/days.ts';
import type { DirectoryView } from '../../src/views/directory-view.ts';
import type { RowsView } from '../../src/views/view.ts';
import { plannedSite, plansOf } from './planned.ts';
import { archiveOf, type Sample } from './sample.ts';

const samples: readonly Sample[] = [
  { id: 'a', date: '2024-05-17' },
  { id: 'b', date: '1998-05-17' },
  { id: 'c', date: '2024-12-01' },
  { id: 'd', date: '2024-05' },
  { id: 'e', date: null },
];

const pages = (over = {}) => plansOf(archiveOf(samples, over));
const rows = (path: string, over = {}) => pages(over).get(`${path}/index.html`)?.view() as RowsView;

describe('planDays', () => {
  it('lists the articles of a day of all years by year, without what is dated less exactly', () => {
    const view = rows('days/05-17');
    expect(view.heading).toBe('17 May');
    expect(view.groups.map((group) => [group.heading, group.rows.map(({ href, date }) => [href, date])])).toEqual([
      ['2024', [['/articles/a/', null]]],
      ['1998', [['/articles/b/', null]]],
    ]);
    expect([view.pager?.newer?.text, view.pager?.older]).toEqual(['1 December', null]);
  });

  it('leads to each day with articles, under its month', () => {
    const view = pages().get('days/index.html')?.view() as DirectoryView;
    expect(
      view.groups.map(({ heading, items }) => [heading, ...items.map(({ text, count }) => `${text}: ${count}`)]),
    ).toEqual([
      ['May', '17: 2'],
      ['December', '1: 1'],
    ]);
  });

  it('has the days of the readers’ own calendar, and the Gregorian beside them', () => {
    const persian = rows('days/persian/02-28', { language: 'fa' });
    expect(persian.heading).toBe('۲۸ اردیبهشت');
    expect(rows('days/05-17', { language: 'fa' }).heading).toBe('۱۷ مه');
  });
});

describe('onThisDayOf', () => {
  it('says which days have a list, in the readers’ calendar', () => {
    const days = (over: object, all = samples) => onThisDayOf(plannedSite(archiveOf(all, over)));
    expect(days({})?.days).toBe('0 0 0 0 10000 0 0 0 0 0 0 1');
    expect(days({ language: 'fa' })).toMatchObject({ calendar: 'persian', folder: '/days/persian/' });
    expect(days({}, [{ id: 'e', date: '2024-05' }])).toBeNull();
  });
});
