import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type InterfaceLanguage, interfaceLanguages } from '../../src/text/interface-languages.ts';
import { messagesFor } from '../../src/views/messages.ts';
import { reasonsByRule } from '../../src/views/reasons.ts';

const en = messagesFor('en');
const others = interfaceLanguages.filter((language) => language !== 'en');

/** Numbers that between them ask for every plural category of every language. */
const numbers = [...Array(120).keys(), 1_000, 10_000, 1_000_000];

/** Latin words that stand in every language: query operators, formats, hashes, examples of outlets and authors. */
const international =
  /\b(?:OR|outlet|author|date|lang|courier|ada|marsh|JavaScript|SHA-256|Atom|JSON|XML|CSV|URL|PDF|HTML|Esc|Ctrl|Shift)\b/g;

describe('messagesFor', () => {
  it('gives the words of the language, and dates and numbers of its region', () => {
    expect(messagesFor('en').locale).toBe('en-GB');
    expect(messagesFor('en-US').locale).toBe('en-US');
    expect(messagesFor('EN').language).toBe('en');
    expect(messagesFor('de-AT')).toMatchObject({ language: 'de', locale: 'de-AT' });
    expect(messagesFor('de-AT-u-nu-thai').locale).toBe('de-AT');
    expect(messagesFor('fa-u-ca-persian').locale).toBe('fa-IR');
    expect(messagesFor('de-CH').articleCount(12_345)).toMatch(/^12['’]345 Artikel$/);
  });

  it('falls back to English whole, dates too, for a language it has no words in', () => {
    expect(messagesFor('tlh')).toBe(messagesFor('en'));
    expect(messagesFor('pl-PL').locale).toBe('en-GB');
  });

  it('gives the same words for the same language', () => {
    for (const language of interfaceLanguages) expect(messagesFor(language)).toBe(messagesFor(language));
  });

  it('counts in the digits of the language and by its plural rule', () => {
    expect(messagesFor('fa').articleCount(12)).toBe('۱۲ مطلب');
    const { articleCount } = messagesFor('ar');
    expect([0, 1, 2, 3, 11, 100].map(articleCount)).toEqual([
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '٣ مقالات',
      '١١ مقالًا',
      '١٠٠ مقال',
    ]);
    expect([1, 2, 3].map(messagesFor('he').articleCount)).toEqual(['כתבה אחת', 'שתי כתבות', '3 כתבות']);
    expect([0, 1, 2, 1e6].map(messagesFor('fr').articleCount)).toEqual([
      '0 article',
      '1 article',
      '2 articles',
      '1\u202f000\u202f000 d’articles',
    ]);
  });

  it('reads from right to left where the language does', () => {
    const rtl = interfaceLanguages.filter((language) => messagesFor(language).dir === 'rtl');
    expect(rtl.toSorted()).toEqual(['ar', 'fa', 'he']);
  });

  it.each(interfaceLanguages)('of %s dates and numbers are its own', (language) => {
    expect(messagesFor(language).locale.split('-')[0]).toBe(language);
    expect(messagesFor(language).language).toBe(language);
  });
});

describe('the words of each language', () => {
  it.each(others)('%s holds the same keys as English, none of them empty', (language) => {
    expect(keysOf(messagesFor(language))).toEqual(keysOf(en));
    for (const [key, text] of wordsOf(messagesFor(language))) expect(text.trim(), key).not.toBe('');
  });

  it.each(interfaceLanguages)('%s has a form for every plural category of its own, and no other', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wanted = pluralCategories.filter((category) => category !== 'zero');
    const plurals = pluralsOf(messagesFor(language));
    expect(plurals.length).toBeGreaterThan(6);
    for (const [key, forms] of plurals) {
      const own = Object.keys(forms).filter((category) => category !== 'zero'); // any language may say "none"
      expect(own.sort(), key).toEqual(wanted.toSorted());
    }
  });

  it.each(interfaceLanguages)('%s has a form for every plural category where a function counts', (language) => {
    for (const file of sourcesOf(language)) {
      for (const forms of file.matchAll(/count\(\s*\w+,\s*(\{[^{}]*(?:\{\w+\}[^{}]*)*\})/g)) {
        const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
        for (const category of pluralCategories.filter((one) => one !== 'zero'))
          expect(forms[1]).toMatch(new RegExp(`\\b${category}:`));
      }
    }
  });

  it.each(interfaceLanguages)('%s leaves no brace unfilled in what functions give', (language) => {
    for (const [key, text] of wordsOf(messagesFor(language), true)) expect(text, key).not.toMatch(/[{}]|undefined/);
  });

  it.each(['ar', 'fa', 'he', 'ja'] as const)('%s prints no Latin word', (language) => {
    for (const [key, text] of wordsOf(messagesFor(language))) {
      if (/^(?:language|locale|dir|calendar)$/.test(key)) continue;
      const left = text.replace(/\{\w+\}/g, '').replace(international, '');
      expect(left, key).not.toMatch(/[A-Za-z]{3,}/);
    }
  });

  it('French keeps its marks on the line of their words', () => {
    for (const [key, text] of wordsOf(messagesFor('fr'))) expect(text, key).not.toMatch(/« | »| [:;?!](?=\s|$)/);
  });

  it.each(['de', 'fr', 'es'] as const)('%s prints no English sentence', (language) => {
    const english = new Map(wordsOf(en));
    const same = wordsOf(messagesFor(language)).filter(([key, text]) => {
      return text.split(/\s+/).length > 2 && english.get(key) === text && !/^[\d\s:{}./“”…-]*$/.test(text);
    });
    expect(same.filter(([key]) => !/\.query$/.test(key))).toEqual([]);
    for (const [key, text] of wordsOf(messagesFor(language))) {
      expect(text, key).not.toMatch(/\b(?:the|of|and|with|this|which|articles? found)\b/);
    }
  });

  it.each(interfaceLanguages)('%s has a word for every reason', (language) => {
    const { reasons } = messagesFor(language).article;
    expect(Object.keys(reasons).sort()).toEqual([...new Set(Object.values(reasonsByRule))].sort());
  });

  it.each(interfaceLanguages)('%s cites with its own marks, each part once', (language) => {
    const { citation } = messagesFor(language).article;
    const whole = citation({ authors: 'A', title: 'T?', outlet: 'O', date: 'D', archive: 'R', address: 'X' });
    expect(whole.join('').replace(/[^A-Z?]/g, '')).toBe('AT?ODRX');
    const least = citation({ authors: null, title: null, outlet: 'O', date: null, archive: 'R', address: 'X' });
    expect(least).toHaveLength(3);
  });
});

type Tree = { readonly [key: string]: unknown };

/** Every key, nested ones with their path; lists count as one key. */
function keysOf(tree: object, path = ''): readonly string[] {
  return Object.entries(tree as Tree)
    .flatMap(([key, value]) => {
      const isPlural = typeof value === 'object' && value !== null && 'other' in value;
      const isBranch = typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlural;
      return isBranch ? keysOf(value, `${path}${key}.`) : [`${path}${key}`];
    })
    .sort();
}

/** Everything that can be printed, with its path; functions are asked with numbers that take every form. */
function wordsOf(tree: unknown, functionsOnly = false, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return functionsOnly ? [] : [[path, tree]];
  if (typeof tree === 'function') return askedFor(path, tree as (...values: unknown[]) => unknown);
  if (Array.isArray(tree)) return tree.flatMap((item, index) => wordsOf(item, functionsOnly, `${path}.${index}`));
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    wordsOf(value, functionsOnly, path === '' ? key : `${path}.${key}`),
  );
}

function askedFor(path: string, print: (...values: unknown[]) => unknown): readonly (readonly [string, string])[] {
  if (/citation$/.test(path)) return [];
  return numbers.flatMap((number) => {
    const text = print(number, number, number);
    return typeof text === 'string' ? [[path, text] as const] : [];
  });
}

function pluralsOf(tree: unknown, path = ''): readonly (readonly [string, Tree])[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if ('other' in tree) return [[path, tree as Tree]];
  return Object.entries(tree).flatMap(([key, value]) => pluralsOf(value, `${path}.${key}`));
}

/** The files of a language's words. */
function sourcesOf(language: InterfaceLanguage): readonly string[] {
  const folder = new URL('../../src/views/messages/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.replace(/^.*-/, '') === `${language}.ts`);
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
