import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../src/article/body-markdown.ts';
import { composeArticle } from '../../src/article/compose.ts';
import type { CuratedField, CuratedValue } from '../../src/input/curation.ts';
import type { Page } from '../../src/input/page.ts';
import { readText } from '../../src/input/text.ts';
import type { Claim, FieldName, Reading } from '../../src/rules/claim.ts';

const settings = {
  title: 'Archive',
  description: '',
  language: 'en',
  outlets: [{ name: 'The Pier Post', aliases: ['Dunmarrow Post'], domains: [] }],
};

function claim(field: FieldName, values: string | readonly string[], strength: number, rule = 'rule'): Claim {
  const all = typeof values === 'string' ? [values] : values;
  return { field, values: all, strength, evidence: { rule, lines: [1, 1], quote: all.join(', ') } };
}

function curated(value: string): CuratedValue {
  return { values: [value], lines: [2, 2], quote: value, from: 'front-matter' };
}

function compose(
  claims: readonly Claim[],
  fields: { [field in CuratedField]?: CuratedValue } = {},
  text = 'Ferry stays',
  format: 'text' | 'markdown' = 'text',
) {
  const page: Page = readText('pier.md', text.split('\n'), format, { fields });
  const reading: Reading = { claims, body: page.blocks, removed: [], problems: [] };
  return composeArticle('pier', page, reading, settings);
}

describe('composeArticle', () => {
  it('takes the strongest claim and keeps the others beside it', () => {
    const { title, evidence } = compose([
      claim('title', 'Weak', 50),
      claim('title', 'Strong', 70),
      claim('title', 'Strong', 60),
    ]);
    expect(title).toBe('Strong');
    expect(evidence.title).toMatchObject({ rule: 'rule', quote: 'Strong', others: [{ value: 'Weak' }] });
  });

  it('lets the curator win, whatever the rules say', () => {
    const { title, evidence } = compose([claim('title', 'Read', 99)], { title: curated('Written') });
    expect(title).toBe('Written');
    expect(evidence.title).toMatchObject({ rule: 'curator', lines: [2, 2], others: [{ value: 'Read' }] });
  });

  it('reports a seed that holds no article: its page is empty, and nobody else would say so', () => {
    const page = readText('menu.txt', ['Home', 'Sport'], 'text', { fields: {} });
    const { problems } = composeArticle('menu', page, { claims: [], body: [], removed: [], problems: [] }, settings);
    expect(problems).toMatchObject([{ source: 'menu.txt', code: 'no-article' }]);
    expect(compose([]).problems).toEqual([]);
  });

  it('says which fields rest on a weak sign, or on how the text reads, and never of the curator', () => {
    const claims = [
      claim('title', 'Read', 50),
      claim('date', '1998', 49),
      claim('language', 'en', 70, 'language-of-text'),
    ];
    expect(compose(claims).inferred).toEqual(['date', 'language']);
    expect(compose(claims, { date: curated('1999') }).inferred).toEqual(['language']);
  });

  it('has no answer where two of one strength differ, and says which', () => {
    const { date, missing, evidence } = compose([claim('date', '1998-04-03', 60), claim('date', '1998-03-04', 60)]);
    expect(date).toBeNull();
    expect(missing.date).toContain('1998-04-03');
    expect(missing.date).toContain('1998-03-04');
    expect(evidence.date).toBeUndefined();
  });

  it('has an answer where two of one strength agree', () =>
    expect(compose([claim('date', '1998-04-03', 60), claim('date', '1998-04-03', 60, 'other')]).date).toBe(
      '1998-04-03',
    ));

  it('believes no weak sign, but tells of it', () => {
    const { outlet, missing } = compose([claim('outlet', 'The Lamp', 20, 'masthead')]);
    expect(outlet).toBeNull();
    expect(missing.outlet).toContain('The Lamp');
    expect(missing.outlet).toContain('masthead');
  });

  it('says of each field without a value why there is none', () => {
    const { missing, evidence } = compose([]);
    expect(Object.keys(missing).sort()).toEqual([
      'authors',
      'basedOn',
      'date',
      'language',
      'originalDate',
      'outlet',
      'title',
      'updated',
      'url',
    ]);
    expect(evidence).toEqual({});
  });

  it.each([
    ['the article’s own outlet', [claim('outlet', 'Harbour Lamp', 60), claim('authors', ['The Harbour Lamp'], 80)]],
    ['one the curator knows', [claim('authors', ['Pier Post'], 80)]],
    ['an alias of one the curator knows', [claim('authors', ['Dunmarrow Post'], 80)]],
  ])('takes an outlet named as author for no author: %s', (_, claims) => {
    const { authors, missing, evidence } = compose(claims);
    expect(authors).toEqual([]);
    expect(missing.authors).toContain('only the outlet is named');
    expect(evidence.authors).toBeUndefined();
  });

  it('keeps the persons beside an outlet, and whom the curator names', () => {
    expect(compose([claim('authors', ['Mara Holt', 'The Pier Post'], 80)]).authors).toEqual(['Mara Holt']);
    expect(compose([], { authors: curated('The Pier Post') }).authors).toEqual(['The Pier Post']);
  });

  it('cuts the outlet that is set behind a person without a mark', () => {
    const authors = (outlet: string, ...names: readonly string[]) =>
      compose([claim('outlet', outlet, 60), claim('authors', names, 80)]).authors;
    expect(authors('Le Quai', 'Mylène Caron Le Quai', 'Jean Marin LE QUAI')).toEqual(['Mylène Caron', 'Jean Marin']);
    expect(authors('Caron', 'Mylène Caron')).toEqual(['Mylène Caron']);
    expect(authors('Quai', 'Mylène Duquai')).toEqual(['Mylène Duquai']);
  });

  it('has no update on the day of publication itself, but where the curator says so', () => {
    const claims = [claim('date', '2011-05-05', 60), claim('updated', '2011-05-05', 60)];
    expect(compose(claims)).toMatchObject({ updated: null, missing: { updated: 'the same day as the date' } });
    expect(compose(claims, { updated: curated('2011-05-05') }).updated).toBe('2011-05-05');
    expect(compose([claims[0]!, claim('updated', '2011-05-06', 60)]).updated).toBe('2011-05-06');
    expect(compose([]).missing.updated).toBe('the source does not say');
  });

  it.each([
    ['items in lists, one inside the other', '- a\n  - b\n- c\n\n1. d\n2. e', '- a\n  - b\n- c\n\n1. d\n2. e'],
    ['the highest heading at the second depth', '# A\n\n### B', '## A\n\n#### B'],
    ['images as their words', 'See ![the pier](p.jpg) here', 'See the pier here'],
    ['no raw HTML', 'a <b>b</b> c', 'a b c'],
  ])('puts %s', (_, text, body) => expect(printMarkdown(compose([], {}, text, 'markdown').body)).toBe(body));
});
