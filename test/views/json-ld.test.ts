import { describe, expect, it } from 'vitest';
import { jsonLdOf } from '../../src/views/json-ld.ts';
import { plannedSite } from './planned.ts';
import { archiveOf, type Sample } from './sample.ts';

function jsonLd(sample: Sample): string {
  const archive = archiveOf([sample]);
  const [entry] = archive.entries;
  return entry ? jsonLdOf(plannedSite(archive), entry) : '';
}

describe('jsonLdOf', () => {
  it('holds the known fields and no others', () => {
    const known = JSON.parse(jsonLd({ id: 'x', date: '1998-05', authors: ['Ada Thorn'] }));
    expect(known).toMatchObject({ '@type': 'NewsArticle', datePublished: '1998-05', inLanguage: 'en' });
    const bare = JSON.parse(
      jsonLd({ id: 'x', title: null, outlet: null, authors: [], date: null, language: null, words: 0 }),
    );
    expect(Object.keys(bare)).toEqual(['@context', '@type', '@id', 'mainEntityOfPage', 'isPartOf']);
  });

  it('cannot end the script that holds it, and says the same', () => {
    const title = '</script><img onerror> <!-- \u2028 \u2029';
    const json = jsonLd({ id: 'x', title });
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(json).headline).toBe(title);
  });

  it('leaves out an address that is none of the web', () => {
    expect(JSON.parse(jsonLd({ id: 'x', url: 'javascript:alert(1)' })).sameAs).toBeUndefined();
  });
});
