import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/archive/archive.ts';
import { evidenceOf } from '../../src/views/evidence.ts';
import { plannedSite } from './planned.ts';
import { archiveOf, type Sample } from './sample.ts';

function evidence(sample: Partial<Sample>, text: Partial<Text>) {
  const archive = archiveOf([{ id: 'x', ...sample, text }]);
  const [entry] = archive.entries;
  if (!entry) throw new Error('no entry');
  return { site: plannedSite(archive), entry, text: archive.text(entry) };
}

describe('evidenceOf', () => {
  it('says where a value was read, by what, and what was overruled', () => {
    const others = [
      { value: '2024-05-04', rule: 'jsonld:datePublished', lines: [9, 9] as const, quote: '"2024-05-04"' },
    ];
    const { site, entry, text } = evidence(
      {},
      { evidence: { date: { rule: 'date-stamp', lines: [18, 19], quote: '17.05.2024', others } } },
    );
    expect(evidenceOf(site, entry, text).find(({ field }) => field === 'Date')).toEqual({
      field: 'Date',
      value: '17 May 2024',
      source: 'read from lines 18 to 19:',
      rule: 'a date standing by itself',
      quote: { text: '17.05.2024', lang: 'en', dir: 'ltr' },
      others: [
        {
          value: '2024-05-04',
          source: 'read from line 9:',
          rule: 'the page’s structured data, datePublished',
          quote: { text: '"2024-05-04"', lang: 'en', dir: 'ltr' },
        },
      ],
    });
  });

  it('says why an expected field is missing, and keeps still about others that the source does not state', () => {
    const missing = {
      date: '“03/04/98” reads two ways',
      outlet: 'the source does not say',
      url: 'the source does not say',
    };
    const { site, entry, text } = evidence({ date: null, outlet: null }, { missing });
    const found = new Map(evidenceOf(site, entry, text).map(({ field, source }) => [field, source]));
    expect(found.get('Date')).toBe('left open: “03/04/98” reads two ways');
    expect(found.get('Outlet')).toBe('not stated in the source');
    expect(found.has('Original address')).toBe(false);
  });

  it.each([
    ['curator', 'stated by the archive’s curator'],
    ['known-outlet link:canonical', 'an outlet that the curator lists, by the address the page gives as its own'],
    ['og:title', 'the page’s metadata, og:title'],
    ['some-new-rule', 'some new rule'],
    ['constructor', 'constructor'],
  ])('names the rule %s in plain words', (rule, words) => {
    const { site, entry, text } = evidence({}, { evidence: { title: { rule, lines: [1, 1], quote: 'x' } } });
    expect(evidenceOf(site, entry, text)[0]?.rule).toBe(words);
  });
});
