import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Archive, Entry } from '../../src/archive/archive.ts';
import { closePacks, isStoreError, openPack, packText } from '../../src/archive/pack.ts';
import { completeDraft } from '../../src/views/article-text.ts';
import { planPages } from '../../src/views/plan.ts';
import { factsOf, translationsOf } from '../../src/views/site.ts';
import { wordingFor } from '../../src/views/wording.ts';
import { samples } from '../site/whole-site.ts';
import { plannedSite } from './planned.ts';
import { archiveOf, settings } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-drafts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The samples with their texts in a pack. */
function packedArchive(over: Partial<Archive['settings']>): Archive & { readonly pack: string } {
  const archive = archiveOf(samples.slice(0, 20), { ...settings, ...over });
  const pack = join(folder, 'texts.pack');
  const writer = openPack(pack);
  const places = new Map(archive.entries.map((entry) => [entry, writer.append(packText(archive.text(entry)))]));
  writer.close();
  return { ...archive, pack, place: (entry: Entry) => places.get(entry) ?? archive.place(entry) };
}

describe('completeDraft', () => {
  it('gives the views of all articles in each language, from what a thread is told', () => {
    const own = plannedSite(packedArchive({ language: 'de-AT', languages: ['de-AT', 'fa', 'en'] }));
    const sites = [own, ...translationsOf(own)];
    expect(sites.map(({ tree }) => tree)).toEqual(['', 'fa', 'en']);
    for (const site of sites) {
      const told = { ...structuredClone(factsOf(site)), ...wordingFor(site.messages.locale) };
      const drafted = [...planPages(site)].filter(({ draft }) => draft);
      expect(drafted.length).toBe(site.archive.entries.length);
      for (const { kind, view, draft } of drafted) {
        expect(kind).toBe('article');
        const article = structuredClone(draft?.());
        expect(article && completeDraft(told, article).view()).toEqual(view());
      }
    }
  });

  it('says so as an error of the store where a text is not there', () => {
    const archive = packedArchive({});
    const site = plannedSite(archive);
    const [plan] = planPages(site);
    const draft = plan?.draft?.();
    closePacks();
    truncateSync(archive.pack, 0);
    let thrown: unknown;
    try {
      if (draft) completeDraft(site, draft);
    } catch (error) {
      thrown = error;
    }
    expect(isStoreError(thrown)).toBe(true);
    closePacks();
  });
});
