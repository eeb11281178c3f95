import { describe, expect, it } from 'vitest';
import { singleAuthor, singleLinked } from '../../../../src/rules/text/bylines/single.ts';
import { passagesOf } from '../passages-of.ts';

describe('singleAuthor', () => {
  it('reads a given name alone behind the marker of a dated line', () => {
    expect(singleAuthor('von Dominika')).toEqual(['Dominika']);
    expect(singleAuthor('By Dominika | News')).toEqual(['Dominika']);
  });

  it.each(['By Staff', 'von Redaktion', 'Von Skerran', 'By Reuters', 'Dominika'])('not %s', (line) =>
    expect(singleAuthor(line)).toBeNull(),
  );
});

describe('singleLinked', () => {
  const linked = (text: string) => singleLinked(passagesOf(text, 'markdown')[0]!);

  it('reads one word that its author’s page is called by', () => {
    expect(linked('By [Dominika](https://quay.example/author/dominika) — 6 May 2011')).toEqual(['Dominika']);
  });

  it('reads no accounts of a house, and no other pages', () => {
    expect(linked('By [Admin](https://quay.example/author/admin)')).toBeNull();
    expect(linked('By [Dominika](https://quay.example/harbour/dominika)')).toBeNull();
  });
});
