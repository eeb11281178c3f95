import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../src/article/parse.ts';
import { printSample, sampleArticle } from '../../src/checks/sample-articles.ts';
import { writeHugoSite, writeSeeds } from '../../src/checks/sample-seeds.ts';
import { scratch } from '../publish/folders.ts';

const settings = { title: '', description: '', language: 'en', outlets: [] };
const some = Array.from({ length: 40 }, (_, number) => sampleArticle(number * 997));

describe('sampleArticle', () => {
  it('gives the same article for the same number, and others for others', () => {
    expect(sampleArticle(7)).toEqual(sampleArticle(7));
    expect(new Set(some.map(({ source }) => source)).size).toBe(some.length);
  });

  it('has 650 words, five subheads, and dates within twenty years', () => {
    for (const { blocks, date } of some) {
      const words = blocks.filter(({ isSubhead }) => !isSubhead).flatMap(({ text }) => text.split(' '));
      expect(words.length).toBeGreaterThan(640);
      expect(words.length).toBeLessThan(670);
      expect(blocks.filter(({ isSubhead }) => isSubhead)).toHaveLength(5);
      expect(date >= '2005-01-01' && date < '2025-01-01').toBe(true);
    }
  });

  it('prints text from which the same fields are read', () => {
    for (const sample of some) {
      const bytes = Buffer.from(printSample(sample));
      const article = parseSeed({ source: sample.source, id: 'x', bytes }, settings);
      expect(article).toMatchObject({
        title: sample.title,
        outlet: sample.outlet,
        authors: [sample.author],
        date: sample.date,
      });
      expect(article.body.children.filter(({ type }) => type === 'heading')).toHaveLength(5);
    }
  });
});

describe('writeSeeds and writeHugoSite', () => {
  it('write the same articles', () => {
    const folder = scratch();
    writeSeeds(join(folder, 'seeds'), 12);
    writeHugoSite(join(folder, 'hugo'), 12);
    const seeds = listFiles(join(folder, 'seeds')).filter((path) => path.endsWith('.txt'));
    const pages = listFiles(join(folder, 'hugo/content/articles'));
    expect(seeds).toHaveLength(12);
    expect(pages).toEqual(seeds.map((path) => path.replace(/txt$/, 'md')));
    const { source, title } = sampleArticle(3);
    const page = readFileSync(join(folder, 'hugo/content/articles', source.replace(/txt$/, 'md')), 'utf8');
    expect(page).toContain(`title: ${JSON.stringify(title)}`);
  });
});

function listFiles(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name).slice(folder.length + 1)).sort();
}
