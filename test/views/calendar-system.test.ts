import { describe, expect, it } from 'vitest';
import type { YearView } from '../../src/views/calendar-view.ts';
import type { CoverageView } from '../../src/views/coverage.ts';
import type { DirectoryView } from '../../src/views/directory-view.ts';
import type { RowsView } from '../../src/views/view.ts';
import { plannedSite, plansOf } from './planned.ts';
import { archiveOf, manySamples } from './sample.ts';

const samples = [
  { id: 'autumn', title: 'Autumn', date: '2003-10-14' },
  { id: 'late', title: 'Late', date: '2003-09-23' },
  { id: 'spring', title: 'Spring', date: '2004-03-21' },
  { id: 'month', title: 'Month', date: '2003-10' },
  { id: 'year', title: 'Year', date: '2001' },
  { id: 'none', title: 'None', date: null },
];
const archive = archiveOf(samples, { language: 'fa' });
const plans = plansOf(archive);
const viewOf = <View>(place: string) => plans.get(`${place}/index.html`)?.view() as View;

describe('the calendar of the readers', () => {
  it('has years and months of its own, with the articles that are dated to the day', () => {
    const month = viewOf<RowsView>('years/persian/1382/07');
    expect(month.heading).toBe('مهر ۱۳۸۲');
    expect(month.groups.map(({ id, heading, rows }) => [id, heading?.replaceAll('\u00a0', ' '), rows.length])).toEqual([
      ['day-22', expect.stringMatching(/۲۲ مهر ۱۳۸۲.*۱۴ اکتبر/), 1],
      ['day-1', expect.stringMatching(/۱ مهر ۱۳۸۲.*۲۳ سپتامبر/), 1],
    ]);
    expect(month.crumbs.map(({ href }) => href)).toEqual(['/', '/years/', '/years/persian/1382/', null]);
    expect(month.pager?.newer?.text).toBe('فروردین ۱۳۸۳');
    expect(viewOf<RowsView>('years/persian/1383').heading).toBe('۱۳۸۳');
  });

  it('leads to the other calendar and back', () => {
    const persian = viewOf<RowsView>('years/persian/1382/07').facts;
    expect(persian.map(({ values }) => values.map(({ text, href }) => [text, href]))).toEqual([
      [
        ['اکتبر ۲۰۰۳', '/years/2003/10/'],
        ['سپتامبر ۲۰۰۳', '/years/2003/09/'],
      ],
    ]);
    const [gregorian] = viewOf<RowsView>('years/2003').facts;
    expect(gregorian?.values.map(({ text, href, note }) => [text, href, note])).toEqual([
      ['۱۳۸۲', '/years/persian/1382/', '۲'],
    ]);
  });

  it('is what articles, the home page and the list of all articles go by', () => {
    expect(plans.get('articles/autumn/index.html')?.view()).toMatchObject({
      date: { href: '/years/persian/1382/07/#day-22' },
      crumbs: [{}, {}, { text: '۱۳۸۲' }, { text: 'مهر ۱۳۸۲' }, {}],
    });
    expect(plans.get('articles/month/index.html')?.view()).toMatchObject({
      date: { href: '/years/2003/10/#day-unknown' },
    });
    const all = viewOf<DirectoryView>('articles');
    expect(
      all.groups.map(({ heading, items }) => [heading, items.map(({ text, count }) => `${text} ${count}`)]),
    ).toEqual([
      ['۱۳۸۳', ['فروردین ۱']],
      ['۱۳۸۲', ['مهر ۲']],
      ['۲۰۰۳', ['اکتبر ۱']],
      ['۲۰۰۱', ['ماه نامعلوم ۱']],
    ]);
    const years = viewOf<DirectoryView>('years');
    expect(years.groups.map(({ heading, items }) => [heading, items.length])).toEqual([
      ['تقویم هجری شمسی', 2],
      ['تقویم میلادی', 3],
    ]);
  });

  it('is what coverage is counted by, with what is dated less exactly after it', () => {
    const { months, days } = viewOf<CoverageView>('coverage');
    expect(months?.columns.map(({ short }) => short).slice(1, 3)).toEqual(['فروردین', 'اردیبهشت']);
    expect(
      months?.rows.map(({ year, cells, total }) => [year.text, cells.map((cell) => cell?.text ?? '').join('|'), total]),
    ).toEqual([
      ['۱۳۸۳', '۱||||||||||||', '۱'],
      ['۱۳۸۲', '||||||۲||||||', '۲'],
      ['۲۰۰۳', '||||||||||||۱', '۱'],
      ['۲۰۰۱', '||||||||||||۱', '۱'],
    ]);
    // 1 Mehr is the 187th day of its year.
    expect(days?.strips.map(({ year, shades }) => [year.href, shades[0]?.path])).toEqual([
      ['/years/persian/1383/', 'M1 0h1v1h-1z'],
      ['/years/persian/1382/', 'M186 0h1v1h-1zM207 0h1v1h-1z'],
    ]);
  });

  it('draws its months as its own weeks, from Saturday', () => {
    const busy = archiveOf(
      manySamples(60, 1).map((sample) => ({ ...sample, date: '2003-10-14' })),
      { language: 'fa' },
    );
    const year = plansOf(busy).get('years/persian/1382/index.html')?.view() as YearView;
    const [calendar] = year.calendars;
    expect(calendar?.caption).toEqual({ href: '/years/persian/1382/07/', text: 'مهر' });
    // 1 Mehr 1382 was a Tuesday, the fourth day of the week.
    expect(calendar?.weeks[0]?.map((day) => day?.day ?? '')).toEqual(['', '', '', '۱', '۲', '۳', '۴']);
    const busyDay = calendar?.weeks.flat().find((day) => day?.level === 4);
    expect(busyDay).toMatchObject({ day: '۲۲', href: '/years/persian/1382/07/#day-22' });
  });

  it('is the Gregorian where no article is dated to the day, and in other languages', () => {
    const vague = plannedSite(archiveOf([{ id: 'a', date: '2003' }], { language: 'fa' }));
    expect(vague.calendars.own).toBe(vague.calendars.gregorian);
    const english = plannedSite(archiveOf(samples));
    expect(english.calendars.own).toBe(english.calendars.gregorian);
  });
});
