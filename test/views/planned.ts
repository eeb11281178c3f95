import type { Archive } from '../../src/archive/archive.ts';
import { planPages } from '../../src/views/plan.ts';
import { type Plan, type Site, type SiteInput, siteOf } from '../../src/views/site.ts';

/** A site as views see it, without the program around it. */
export function plannedSite(archive: Archive, input: Partial<SiteInput> = {}): Site {
  return siteOf(archive, { base: '/', search: true, assets: {}, version: 'test', ...input });
}

/** The plans of a site by path. */
export function plansOf(archive: Archive, input: Partial<SiteInput> = {}): ReadonlyMap<string, Plan> {
  return new Map([...planPages(plannedSite(archive, input))].map((plan) => [plan.path, plan]));
}
