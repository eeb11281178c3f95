import { HtmlValidate, type RuleConfig } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderFew } from '../../src/site/few-pages.ts';
import { openRenderer } from '../../src/site/renderer.ts';
import { factsOf } from '../../src/views/site.ts';
import { plannedSite, plansOf } from '../views/planned.ts';
import { archiveOf, settings } from '../views/sample.ts';
import { hostile, sampleArchive, samples, siteFiles } from './whole-site.ts';

const root = await siteFiles(sampleArchive);
const pages = [...root.files].filter(([path]) => path.endsWith('.html')) as [string, string][];

describe('renderSite', () => {
  it('makes every kind of page, feeds, sitemap, robots and headers', () => {
    const expected = [
      'index.html',
      'articles/index.html',
      'articles/courier/long-read/index.html',
      'articles/old/long-read/index.html',
      'outlets/index.html',
      'outlets/the-busy-paper/index.html',
      'authors/index.html',
      'years/index.html',
      'years/1998/index.html',
      'years/1998/05/index.html',
      'years/1998/month-unknown/index.html',
      'undated/index.html',
      'languages/index.html',
      'languages/fa/index.html',
      'search/index.html',
      'about/index.html',
      '404.html',
      'feed.atom',
      'feed.json',
      'sitemap.xml',
      'robots.txt',
      '_headers',
    ];
    expect([...root.files.keys()]).toEqual(expect.arrayContaining(expected));
  });

  it.each(['/', '/sub/'])('links to nothing that is not there under %s', async (base) => {
    const { files } = await siteFiles(sampleArchive, { base });
    const missing: string[] = [];
    for (const [path, html] of files) {
      if (!path.endsWith('.html') || html === null) continue;
      for (const [, target = ''] of html.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:|data:application\/)/.test(target)) continue;
        if (target.startsWith('#')) {
          if (!html.includes(`id="${target.slice(1)}"`)) missing.push(`${path} ${target}`);
          continue;
        }
        const [address = '', anchor] = target.split('#');
        const inside = address.startsWith(base) ? decodeURIComponent(address.slice(base.length)) : `outside:${address}`;
        const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
        // The index is made beside the pages.
        if (file.startsWith('search-index/')) continue;
        const there = files.get(file);
        if (there === undefined) missing.push(`${path} ${target}`);
        else if (anchor && !there?.includes(`id="${anchor}"`)) missing.push(`${path} ${target}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('gives the same bytes again, whatever the order of the entries’ making', async () => {
    const again = await siteFiles(archiveOf(samples.toReversed()));
    expect([...again.files]).toEqual([...root.files]);
    expect([...again.keys]).toEqual([...root.keys]);
  });

  it('does not render what is known', async () => {
    const again = await siteFiles(sampleArchive, { known: root.keys });
    const rendered = [...again.files].filter(([path, content]) => content !== null && !path.startsWith('assets/'));
    expect(rendered).toEqual([]);
  });

  it('renders few pages when one article of a busy month is added', async () => {
    const more = archiveOf([...samples, { id: 'new', outlet: 'The Busy Paper', date: '2004-12-31' }]);
    const again = await siteFiles(more, { known: root.keys });
    const rendered = [...again.files].flatMap(([path, content]) =>
      content === null || path.startsWith('assets/') ? [] : [path],
    );
    expect(rendered.length).toBeLessThan(30);
    expect(rendered).toContain('articles/new/index.html');
  });

  it('prints the few pages of a change as Eleventy does, of every kind', async () => {
    const { site, plans } = { site: plannedSite(sampleArchive), plans: [...plansOf(sampleArchive).values()] };
    const kinds = new Map(plans.map(({ kind }) => [kind, plans.filter((plan) => plan.kind === kind)]));
    expect(kinds.size).toBe(9);
    const few = [...kinds.values()].flatMap((own) => own.slice(0, 12));
    const byEleventy = await openRenderer(1, false).render({ ...site, facts: factsOf(site) }, few);
    const byTemplates = await renderFew(site.frame, few);
    expect([...byTemplates].sort()).toEqual([...byEleventy].sort());
  });

  it('changes a page’s key whenever its content changes', async () => {
    const changes = [
      { id: 'courier/long-read', title: 'Renamed' },
      { id: 'courier/long-read', outlet: 'Another outlet' },
      { id: 'courier/long-read', date: '2024-04-30' },
      { id: 'courier/long-read', authors: ['Nobody Else'] },
      { id: 'courier/long-read', text: { html: '<p>Other words.</p>' } },
      { id: 'ساحل/خبر', language: 'ar' },
    ];
    for (const change of changes) {
      const { files, keys } = await siteFiles(
        archiveOf(samples.map((sample) => (sample.id === change.id ? { ...sample, ...change } : sample))),
      );
      const stale = [...files].filter(
        ([path, content]) => keys.get(path) === root.keys.get(path) && content !== root.files.get(path),
      );
      expect(stale.map(([path]) => path)).toEqual([]);
      expect(keys.get(`articles/${change.id}/index.html`)).not.toBe(root.keys.get(`articles/${change.id}/index.html`));
    }
  });

  it('never lets a hostile word become markup, script or template', () => {
    const names = new Set<string>();
    const attributes = new Set<string>();
    for (const [path, html] of pages) {
      for (const element of elementsOf(parse(html))) {
        names.add(element.tagName);
        for (const { name, value } of element.attrs) {
          attributes.add(name);
          if (name === 'href' || name === 'src') expect(value, path).not.toMatch(/^\s*javascript:/i);
        }
      }
    }
    expect([...names].filter((name) => ['img', 'iframe', 'object', 'style', 'base'].includes(name))).toEqual([]);
    expect([...attributes].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    for (const [index, words] of hostile.entries()) {
      const html = root.files.get(`articles/hostile/${index}/index.html`) ?? '';
      const headline = [...elementsOf(parse(html))].find(({ tagName }) => tagName === 'h1');
      const [text] = headline?.childNodes ?? [];
      expect(text && 'value' in text && text.value).toBe(words);
    }
  });

  it('loads nothing from another host and holds no inline style or script', () => {
    for (const [path, html] of pages) {
      expect(html, path).toContain('http-equiv="Content-Security-Policy"');
      for (const [, tag = ''] of html.matchAll(/<(script[^>]*)>/g)) {
        expect(tag, path).toMatch(/src="\/assets\/|type="application\/(?:ld\+)?json"/);
      }
      expect(html, path).not.toMatch(/<(?:link|img|script|iframe)[^>]*(?:src|rel="stylesheet" href)="(?:https?:)?\/\//);
    }
  });

  it('prints "not stated in the source" for what is missing, and the evidence of what is there', () => {
    const bare = root.files.get('articles/courier/none/index.html') ?? '';
    expect(bare.match(/not stated in the source/g)?.length).toBeGreaterThanOrEqual(3);
    const long = root.files.get('articles/courier/long-read/index.html') ?? '';
    expect(long).toContain('read from line 18');
    expect(long).toContain('06.032025');
    expect(long).toContain('left open: two rules of the same strength disagree');
  });

  it('makes a site of nothing', async () => {
    const { files } = await siteFiles(archiveOf([]), { search: false });
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['index.html', 'articles/index.html', 'undated/index.html']),
    );
    expect(files.has('search/index.html')).toBe(false);
  });

  it('leaves out what needs an address where the archive has none', async () => {
    const { address: _, ...unpublished } = settings;
    const { files } = await siteFiles({ ...archiveOf([{ id: 'x' }]), settings: unpublished });
    expect(files.has('sitemap.xml')).toBe(false);
    expect(files.get('articles/x/index.html')).not.toContain('rel="canonical"');
  });

  it('redirects an alias that is free, and leaves out one that is taken or unsafe', () => {
    const old = root.files.get('articles/old/long-read/index.html');
    expect(old).toContain('http-equiv="refresh" content="0; url=/articles/courier/long-read/"');
    expect(old).toContain('<link rel="canonical" href="https://archive.example/articles/courier/long-read/"');
    expect(root.files.get('articles/courier/none/index.html')).not.toContain('http-equiv="refresh"');
    expect([...root.files.keys()].filter((path) => path.includes('..'))).toEqual([]);
  });
});

describe('html-validate', () => {
  // Off: how the renderer writes void elements and the doctype, and headlines longer than the 70 characters of a rule for shops.
  const rules: RuleConfig = {
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  };
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
  const kinds = pages.filter(([path]) => !/^articles\/bulk\//.test(path) && !/^authors\/writer-/.test(path));
  it('finds no fault in any kind of page', async () => {
    const faults: string[] = [];
    for (const [path, html] of kinds) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results)
        faults.push(...messages.map((m) => `${path}:${m.line} ${m.ruleId} ${m.message}`));
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(kinds.length).toBeGreaterThan(40);
  });
});

type Node = DefaultTreeAdapterTypes.Node;

function* elementsOf(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
