import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../src/article/parse.ts';
import { toRecord } from '../../src/article/record.ts';

const settings = { title: 'Archive', description: '', language: 'en', outlets: [] };
const text = [
  '# Baker moves oven',
  '',
  'The oven of [the old baker][1] was carried over the bridge on Tuesday, and it took eleven people to do so.',
  '',
  'It will be lit again on Sunday. Nobody has said yet <!-- a secret --> who may eat the first loaf of bread.',
  '',
  '[1]: https://bakery.example/oven',
].join('\n');

describe('resolveReferences', () => {
  const record = toRecord(parseSeed({ id: 'oven', source: 'oven.md', bytes: Buffer.from(text) }, settings));

  it('makes links of references, wherever the definition stands', () => {
    expect(record.body).toContain('[the old baker](https://bakery.example/oven)');
  });

  it('leaves raw HTML to the ledger', () => {
    expect(record.body).not.toContain('secret');
    expect(record.removed).toContainEqual({ rule: 'raw-html', lines: [5, 5], quote: '<!-- a secret -->' });
  });
});
