import { describe, expect, it } from 'vitest';
import {
  coinsOf,
  printBibtex,
  printCsl,
  printRis,
  type Reference,
  referenceFiles,
  referenceOf,
} from '../../src/views/references.ts';
import { plannedSite } from './planned.ts';
import { archiveOf, type Sample } from './sample.ts';

const hash = 'ab'.repeat(32);

function reference(sample: Partial<Sample>, settings = {}): Reference {
  const archive = archiveOf([{ id: 'courier/strike', hash, ...sample }], settings);
  const [entry] = archive.entries;
  if (!entry) throw new Error('no article');
  return referenceOf(plannedSite(archive), entry);
}

const bare = { title: null, outlet: null, authors: [], date: null, language: null };

describe('printRis', () => {
  it('holds what is stated', () => {
    const ris = printRis([reference({ title: 'Two\nlines', authors: ['Ada Thorn', 'Bo Lind'] })]);
    expect(ris.split('\r\n')).toEqual([
      ...['TY  - NEWS', 'AU  - Ada Thorn', 'AU  - Bo Lind', 'TI  - Two lines', 'T2  - Harbour Courier'],
      ...['PY  - 2024', 'DA  - 2024/05/17/', 'LA  - en', 'DB  - The Ellary Test Archive'],
      ...['UR  - https://archive.example/articles/courier/strike/', `N1  - SHA-256: ${hash}`, 'ER  - ', '', ''],
    ]);
  });

  it('keeps a date as far as it is known, and leaves out what is not', () => {
    const date = (date: string) => /DA {2}- (.*)\r/.exec(printRis([reference({ date })]))?.[1];
    expect([date('1998-05'), date('1998')]).toEqual(['1998/05//', '1998///']);
    const tags = printRis([reference(bare)]).match(/^\w\w(?= {2}-)/gm);
    expect(tags).toEqual(['TY', 'DB', 'UR', 'N1', 'ER']);
  });
});

describe('printBibtex', () => {
  it('keeps capitals and signs as they are, and each name whole', () => {
    const bibtex = printBibtex([
      reference({ title: 'Fish & Chips: 50% up_to {now}', authors: ['Ada Thorn', 'Hall and Sons', 'Lind, Bo'] }),
    ]);
    expect(bibtex).toContain('@article{courier-strike,');
    expect(bibtex).toContain('title = {{Fish \\& Chips: 50\\% up\\_to \\{now\\}}},');
    expect(bibtex).toContain('author = {Ada Thorn and {Hall and Sons} and {Lind, Bo}},');
    expect(bibtex).toContain('date = {2024-05-17},\n  year = {2024},\n  month = may,');
  });

  it('calls an article without an outlet no article of one, and invents no field', () => {
    const bibtex = printBibtex([reference(bare)]);
    expect(bibtex).toMatch(/^@misc\{/);
    expect(bibtex.match(/^ {2}\w+/gm)?.map((name) => name.trim())).toEqual(['howpublished', 'url', 'note']);
    expect(printBibtex([reference({ date: '1998' })])).not.toContain('month');
  });

  it('has a key of plain signs whatever the article is called', () => {
    expect(reference({ id: 'کرانه/قنات' }).key).toBe(`article-${hash.slice(0, 12)}`);
  });
});

describe('printCsl', () => {
  it('holds names as they are written, dates as far as they are known', () => {
    const [item] = JSON.parse(printCsl([reference({ date: '1998-05', originalDate: '1969' })]));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'Ada Thorn' }],
      issued: { 'date-parts': [[1998, 5]] },
      'original-date': { 'date-parts': [[1969]] },
      'container-title': 'Harbour Courier',
    });
    const [least] = JSON.parse(printCsl([reference(bare)]));
    expect(Object.keys(least)).toEqual(['id', 'type', 'URL', 'archive', 'note']);
  });
});

describe('referenceOf', () => {
  it('takes the article’s own address where the archive has none, unless it is none of the web', () => {
    const url = (own: string) => reference({ url: own }, { address: undefined }).url;
    expect(url('https://courier.example/a')).toBe('https://courier.example/a');
    expect(url('javascript:alert(1)')).toBeNull();
  });
});

describe('referenceFiles', () => {
  it('gives addresses that hold no blank, no control character and no sign with a meaning, and the same text read back', () => {
    const ends = Array.from({ length: 0x3100 }, (_, code) => String.fromCharCode(code));
    const title = `${ends.join('')}\ufeff\ud800 𝒜`;
    const one = { ...reference({}), title };
    const files = referenceFiles(one);
    const texts = files.map(({ href }) => href.slice(href.indexOf(',') + 1));
    for (const text of texts) expect(text).not.toMatch(/[\s"#&<>\\^`]|\p{Cc}|%(?![0-9A-F]{2})/u);
    const printed = [printRis([one]), printBibtex([one]), printCsl([one])].map((text) => text.toWellFormed());
    expect(texts.map(decodeURIComponent)).toEqual(printed);
  });

  it('says in its address what was printed, whatever signs there are', () => {
    const own = reference({ title: '100 % "دریا" #1\t<b>\ud800', id: 'x' });
    for (const [index, print] of [printRis, printBibtex, printCsl].entries()) {
      const { href, name } = referenceFiles(own)[index] ?? { href: '', name: '' };
      expect(decodeURIComponent(href.slice(href.indexOf(',') + 1))).toBe(print([own]).toWellFormed());
      expect(href).not.toMatch(/[\s"<>#]/);
      expect(name).toMatch(/^x\.(ris|bib|json)$/);
    }
  });
});

describe('coinsOf', () => {
  it('is what a browser would send of a form', () => {
    const signs = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).join('');
    const own = {
      ...reference({ date: '1998' }),
      title: `${signs}\ud800𝒜`,
      outlet: null,
      authors: ["(O'Neil) ~!*", 'دریا'],
    };
    const fields = { ctx_ver: 'Z39.88-2004', rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc', 'rft.type': 'newspaperArticle' };
    const form = new URLSearchParams({ ...fields, 'rft.title': own.title.toWellFormed() });
    for (const name of own.authors) form.append('rft.creator', name);
    form.append('rft.date', '1998');
    form.append('rft.language', 'en');
    form.append('rft.identifier', own.url ?? '');
    expect(coinsOf(own)).toBe(form.toString());
  });

  it('names a newspaper’s article by what is known of it', () => {
    const coins = new URLSearchParams(coinsOf(reference({ authors: ['Ada Thorn', 'Bo Lind'] })));
    expect(coins.get('rft.type')).toBe('newspaperArticle');
    expect(coins.getAll('rft.creator')).toEqual(['Ada Thorn', 'Bo Lind']);
    expect(coins.get('rft.source')).toBe('Harbour Courier');
    expect([...new URLSearchParams(coinsOf(reference(bare))).keys()]).toEqual([
      ...['ctx_ver', 'rft_val_fmt', 'rft.type', 'rft.identifier'],
    ]);
  });
});
