import { describe, expect, it } from 'vitest';
import { xml2js } from 'xml-js';
import { feedEntries, printAtom, printJsonFeed } from '../../src/exports/feeds.ts';
import { hostile } from '../site/whole-site.ts';
import { plannedSite } from '../views/planned.ts';
import { archiveOf, manySamples, type Sample, settings } from '../views/sample.ts';

interface Atom {
  readonly feed: {
    readonly id: { readonly _text: string };
    readonly updated: { readonly _text: string };
    readonly entry: readonly {
      readonly id: { readonly _text: string };
      readonly title: { readonly _cdata: string };
      readonly updated: { readonly _text: string };
      readonly link: { readonly _attributes: { readonly href: string } };
    }[];
  };
}

function feedsOf(samples: readonly Sample[], over = {}) {
  const site = plannedSite({ ...archiveOf(samples), settings: { ...settings, ...over } });
  const entries = feedEntries(site);
  const atom = printAtom(site, entries);
  return {
    entries,
    atom,
    xml: xml2js(atom, { compact: true }) as Atom,
    json: JSON.parse(printJsonFeed(site, entries)),
  };
}

const strange = hostile.map((text, index) => ({
  id: `h/${index}`,
  title: `${text}\u0000\u0008\ud800`,
  authors: [text, 'B'],
  outlet: text,
}));

describe('feeds', () => {
  it('are well-formed whatever headlines and names hold', () => {
    const { xml, json } = feedsOf([...strange, { id: 'plain' }]);
    expect(xml.feed.entry).toHaveLength(hostile.length + 1);
    expect(json.items).toHaveLength(hostile.length + 1);
    expect(json.items[0].title).toContain(hostile[0]);
    expect(xml.feed.entry[0]?.title._cdata).toContain('&lt;/script&gt;');
  });

  it('hold the newest articles whose day is known', () => {
    const { entries } = feedsOf([...manySamples(80), { id: 'month', date: '2030-05' }, { id: 'never', date: null }]);
    expect(entries).toHaveLength(50);
    expect(entries.every(({ date }) => date?.length === 10)).toBe(true);
  });

  it('know no clock: they were last changed when their newest article was published', () => {
    const { xml, json } = feedsOf([
      { id: 'a', date: '2024-05-17' },
      { id: 'b', date: '2020-01-01' },
    ]);
    expect(xml.feed.updated._text).toBe('2024-05-17T00:00:00.000Z');
    expect(xml.feed.entry[1]?.updated._text).toBe('2020-01-01T00:00:00.000Z');
    expect(json.items[0].date_published).toBe('2024-05-17T00:00:00.000Z');
    expect(feedsOf([{ id: 'a', date: null }]).xml.feed.updated._text).toBe('1970-01-01T00:00:00.000Z');
  });

  it('point to the published address, or to their own host where there is none', () => {
    const samples = [{ id: 'ä/b', date: '2024-05-17' }, { id: 'c' }];
    expect(feedsOf(samples).xml.feed.entry[1]?.link._attributes.href).toBe(
      'https://archive.example/articles/%C3%A4/b/',
    );
    const { atom, xml, json } = feedsOf(samples, { address: undefined });
    expect(atom).not.toContain('archive.invalid');
    expect(xml.feed.entry[0]?.link._attributes.href).toBe('/articles/c/');
    expect(xml.feed.entry[0]?.id._text).toBe('urn:backfile:article:c');
    expect(json.items[0].url).toBe('/articles/c/');
  });
});
