import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../src/article/parse.ts';
import { toRecord } from '../../src/article/record.ts';

const settings = { title: 'Archive', description: '', language: 'en', outlets: [] };
const seed =
  'Gulls hold regatta\n\nBy Mara Holt\n5 May 2011\n\nForty gulls took part on Sunday, and none of them would say who had won it.\n';

describe('toRecord', () => {
  const article = parseSeed({ id: 'gulls', source: 'gulls.txt', bytes: Buffer.from(seed) }, settings);

  it('gives the body as Markdown and no empty strings', () => {
    const record = toRecord(article);
    expect(record.body).toBe('Forty gulls took part on Sunday, and none of them would say who had won it.');
    expect(Object.values(record)).not.toContain('');
    expect(record).toMatchObject({
      title: 'Gulls hold regatta',
      authors: ['Mara Holt'],
      date: '2011-05-05',
      outlet: null,
    });
  });

  it('has the fields that the README lists, in their order', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const table = readme.slice(readme.indexOf('## Fields'), readme.indexOf('## How it works'));
    const fields = [...table.matchAll(/^\| `(\w+)` +\|/gm)].map(([, field]) => field);
    expect(Object.keys(toRecord(article))).toEqual(fields);
  });
});
