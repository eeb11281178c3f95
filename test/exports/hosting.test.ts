import { describe, expect, it } from 'vitest';
import { printHeaders, printRobots } from '../../src/exports/hosting.ts';
import { plannedSite } from '../views/planned.ts';
import { archiveOf, settings } from '../views/sample.ts';

const archive = archiveOf([{ id: 'x' }]);
const { address: _, ...unpublished } = settings;

describe('printHeaders', () => {
  it('says the policy of the pages again, with who may frame them, under the base', () => {
    const headers = printHeaders(plannedSite(archive, { base: '/sub/' }));
    expect(headers).toMatch(/^\/sub\/\*\n/);
    expect(headers).toContain("default-src 'none'");
    expect(headers).toContain("frame-ancestors 'none'");
    expect(headers).toContain('\n/sub/assets/*\n');
    expect(headers).not.toContain('unsafe-inline');
  });
});

describe('printRobots', () => {
  it('names the sitemap where the archive has an address', () => {
    expect(printRobots(plannedSite(archive))).toContain('Sitemap: https://archive.example/sitemap.xml');
    expect(printRobots(plannedSite({ ...archive, settings: unpublished }))).not.toContain('Sitemap');
  });
});
