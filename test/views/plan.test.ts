import { describe, expect, it } from 'vitest';
import type { YearView } from '../../src/views/calendar-view.ts';
import { planPages } from '../../src/views/plan.ts';
import type { RowsView } from '../../src/views/view.ts';
import { plannedSite, plansOf } from './planned.ts';
import { archiveOf, manySamples } from './sample.ts';

const many = archiveOf([
  ...manySamples(3000, 2),
  { id: '2004/05', title: 'Named like a month' },
  { id: 'years', title: 'Named like a folder' },
  { id: 'letter', authors: ['Letter', '2004', 'letter'], outlet: 'Letter' },
]);

describe('planPages', () => {
  it('gives no two pages the same path, whatever articles, outlets and authors are called', () => {
    const paths = [...planPages(plannedSite(many))].map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('bounds every list', () => {
    for (const [path, plan] of plansOf(many)) {
      if (plan.kind !== 'rows') continue;
      const rows = (plan.view() as RowsView).groups.flatMap((group) => group.rows);
      expect(rows.length, path).toBeLessThanOrEqual(200);
    }
  });

  it('shows every article in the list of its month, its outlet and its authors', () => {
    const shown = new Map<string, string[]>();
    for (const [path, plan] of plansOf(many)) {
      if (plan.kind !== 'rows') continue;
      for (const { rows } of (plan.view() as RowsView).groups) {
        for (const { href } of rows) shown.set(href, [...(shown.get(href) ?? []), path.split('/')[0] ?? '']);
      }
    }
    for (const { id } of many.entries) {
      expect(shown.get(`/articles/${id}/`), id).toEqual(expect.arrayContaining(['years', 'outlets', 'authors']));
    }
  });

  it('leads from a day of the calendar to the part of the month that holds it', () => {
    const plans = plansOf(archiveOf(manySamples(5000, 1)));
    const view = plans.get('years/2004/index.html')?.view() as YearView | undefined;
    const links = (view?.calendars ?? [])
      .flatMap(({ weeks }) => weeks.flat())
      .flatMap((day) => (day?.href ? [day.href] : []));
    expect(links.length).toBeGreaterThan(300);
    for (const href of links) {
      const [place = '', anchor] = href.split('#');
      const month = plans.get(`${place.slice(1)}index.html`)?.view() as RowsView | undefined;
      expect(month?.groups.map(({ id }) => id)).toContain(anchor);
    }
  });

  it('keeps addresses under the base', () => {
    for (const plan of plansOf(archiveOf(manySamples(5)), { base: '/sub/' }).values()) {
      const links = JSON.stringify(plan.view()).matchAll(/"href":"([^"]*)"/g);
      for (const [, href = ''] of links) {
        expect(href).toMatch(/^(?:\/sub\/|#|https:\/\/archive\.example\/|mailto:|data:application\/)/);
      }
    }
  });
});
