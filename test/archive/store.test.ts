import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry, Text } from '../../src/archive/archive.ts';
import { indexKey, rowKey } from '../../src/archive/entry-keys.ts';
import { openPack, packText, readText, StoreError } from '../../src/archive/pack.ts';
import { openStore, readStoreAhead, type Store } from '../../src/archive/store.ts';
import type { StoredRecord } from '../../src/archive/store-index.ts';
import { scratch } from '../publish/folders.ts';

/** Opens a store as a process does that has not written it. */
function openAnew(folder: string, context: string): Store {
  for (const file of ['index', 'index.log'].map((name) => join(folder, name)))
    if (existsSync(file)) utimesSync(file, new Date(0), new Date(0));
  return openStore(folder, context);
}

function textOf(words: string): Text {
  const html = `<p>${words}\n${words}</p>`;
  const passages = [{ block: 0, lines: [1, 2] as const }];
  return { html, headings: [], evidence: {}, missing: { date: words }, removed: [], blocks: [html.length], passages };
}

function entryOf(source: string): Entry {
  return {
    ...{ id: source, source, title: null, outlet: null, authors: [], date: null, originalDate: null, updated: null },
    ...{ basedOn: null, language: null, dir: 'ltr', url: null, inferred: [], excerpt: '', words: 2, aliases: [] },
    ...{ hash: 'h', textKey: 'k' },
  };
}

/** A record whose every text is the same. */
function recordOf(text: string): StoredRecord {
  const entry = { ...entryOf(text), title: text, outlet: text, authors: [text, text], excerpt: text, url: text };
  const problems = [{ source: text, code: text, seen: text, advice: text }];
  return { source: text, stamp: text, inputs: text, entry, sketch: text, place: null, problems };
}

/** Puts texts into a store and commits it together with what is there. */
function add(store: Store, texts: Readonly<Record<string, string>>): readonly StoredRecord[] {
  const pack = openPack(store.newPack());
  const records = new Map(store.records);
  for (const [source, words] of Object.entries(texts)) {
    const place = pack.append(packText(textOf(words)));
    records.set(source, { source, stamp: 's', inputs: 'i', entry: entryOf(source), sketch: null, place, problems: [] });
  }
  pack.close();
  return [...store.commit([...records.values()]).values()];
}

function textsIn(store: Store): Readonly<Record<string, string>> {
  return Object.fromEntries([...store.records.values()].map((record) => [record.source, readText(record.place!).html]));
}

const stored = { 'a.txt': '<p>one\none</p>', 'b.txt': '<p>два\nдва</p>' };

describe('openStore', () => {
  it('keeps the keys of an entry, which are those of what it holds', () => {
    const folder = scratch();
    const records = ['plain', 'two\nlines', '"', 'ж\ud800'].map(recordOf);
    openAnew(folder, 'context').commit(records);
    for (const [source, { entry }] of openAnew(folder, 'context').records) {
      const known = entry as Entry;
      expect(source).toBe(known.title);
      expect([rowKey(known), indexKey(known)]).toEqual([rowKey({ ...known }), indexKey({ ...known })]);
      expect(rowKey({ ...known, outlet: 'Other' })).not.toBe(rowKey(known));
      expect(indexKey({ ...known, textKey: 'other' })).not.toBe(indexKey(known));
    }
  });

  it('gives back what was committed', () => {
    const folder = scratch();
    add(openAnew(folder, 'context'), { 'a.txt': 'one', 'b.txt': 'два' });
    const store = openAnew(folder, 'context');
    expect(textsIn(store)).toEqual(stored);
    expect(store.records.get('a.txt')).toMatchObject({ stamp: 's', inputs: 'i', entry: { id: 'a.txt' } });
    expect(readText(store.records.get('a.txt')!.place!)).toEqual(textOf('one'));
  });

  it('is not read again by who wrote it, unless somebody else wrote it since', () => {
    const folder = scratch();
    const [record] = add(openStore(folder, 'c'), { one: 'eins' });
    expect(openStore(folder, 'c').records.get('one')).toBe(record);
    expect(openStore(folder, 'other').records.size).toBe(0);
    add(openAnew(folder, 'c'), { two: 'zwei' });
    expect(textsIn(openStore(folder, 'c'))).toEqual({ one: '<p>eins\neins</p>', two: '<p>zwei\nzwei</p>' });
    writeFileSync(join(folder, 'index'), '');
    expect(openStore(folder, 'c').records.size).toBe(0);
  });

  it('gives every field back, whatever it holds', () => {
    const folder = scratch();
    const strange = ['a\nb', '"quoted"', '"', '\\n', ' ', '\u2028', '\0', '\ud800', 'ש', '[]', 'null'];
    const before = openAnew(folder, 'context').commit(strange.map(recordOf));
    const store = openAnew(folder, 'context');
    expect([...store.records]).toEqual([...before]);
    // One in twelve goes to the log.
    const more = store.commit([...store.records.values(), recordOf('new\n"')]);
    expect([...openAnew(folder, 'context').records]).toEqual([...more]);
  });

  it('takes few changes into a log, and writes its index anew when there are many', () => {
    const folder = scratch();
    const sources = Array.from({ length: 60 }, (_, number) => `${number}.txt`);
    openAnew(folder, 'context').commit(sources.map(recordOf));
    const index = readFileSync(join(folder, 'index'));
    const change = (...changed: readonly string[]) => {
      const store = openAnew(folder, 'context');
      const records = new Map(store.records);
      for (const source of changed) records.set(source, { ...recordOf(source), inputs: 'changed' });
      records.delete(`3${changed[0]}`);
      store.commit([...records.values()]);
      expect(openAnew(folder, 'context').records).toEqual(records);
    };
    change('1.txt');
    change('2.txt');
    change('new.txt');
    expect(readFileSync(join(folder, 'index'))).toEqual(index);
    change('20.txt', '21.txt', '22.txt');
    expect(readFileSync(join(folder, 'index'))).not.toEqual(index);
  });

  it('knows what it held before the log was cut short or changed, and mends it', () => {
    const folder = scratch();
    const records = Array.from({ length: 20 }, (_, number) => recordOf(`${number}.txt`));
    openAnew(folder, 'context').commit(records);
    const store = openAnew(folder, 'context');
    const [first, ...others] = store.records.values();
    const changed = [{ ...first!, inputs: 'changed' }, ...others];
    store.commit(changed);
    const log = readFileSync(join(folder, 'index.log'));
    for (let at = 0; at < log.length; at += 5) {
      const broken = Buffer.from(log);
      broken[at] = broken[at]! ^ 1;
      for (const bytes of [log.subarray(0, at), broken]) {
        writeFileSync(join(folder, 'index.log'), bytes);
        expect([...openAnew(folder, 'context').records.values()]).toEqual(records);
      }
    }
    openAnew(folder, 'context').commit(changed);
    expect([...openAnew(folder, 'context').records.values()]).toEqual(changed);
  });

  it('may be moved', () => {
    const folder = scratch();
    add(openAnew(join(folder, 'a'), 'context'), { 'a.txt': 'one', 'b.txt': 'два' });
    renameSync(join(folder, 'a'), join(folder, 'b'));
    expect(textsIn(openAnew(join(folder, 'b'), 'context'))).toEqual(stored);
  });

  it('is empty in another context', () => {
    const folder = scratch();
    add(openAnew(folder, 'context'), { 'a.txt': 'one' });
    expect(openAnew(folder, 'context 2').records.size).toBe(0);
  });

  it('is empty where its index is cut short or changed', () => {
    const folder = scratch();
    add(openAnew(folder, 'context'), { 'a.txt': 'one', 'b.txt': 'two' });
    const index = readFileSync(join(folder, 'index'));
    for (let length = 0; length < index.length; length += 7) {
      writeFileSync(join(folder, 'index'), index.subarray(0, length));
      expect(openAnew(folder, 'context').records.size).toBe(0);
    }
    for (let at = 0; at < index.length; at += 11) {
      const changed = Buffer.from(index);
      changed[at] = changed[at]! ^ 1;
      writeFileSync(join(folder, 'index'), changed);
      expect(openAnew(folder, 'context').records.size).toBe(0);
    }
  });

  it('forgets what lies behind the end of a pack that was cut short', () => {
    const folder = scratch();
    add(openAnew(folder, 'context'), { 'a.txt': 'one', 'b.txt': 'two' });
    const pack = readdirSync(folder).find((name) => name.endsWith('.pack'))!;
    truncateSync(join(folder, pack), readFileSync(join(folder, pack)).length - 1);
    expect([...openAnew(folder, 'context').records.keys()]).toEqual(['a.txt']);
  });

  it('throws a StoreError for a text whose bytes changed', () => {
    const folder = scratch();
    const [record] = add(openAnew(folder, 'context'), { 'a.txt': 'one' });
    const bytes = readFileSync(record!.place!.pack);
    bytes[5] = bytes[5]! ^ 1;
    writeFileSync(record!.place!.pack, bytes);
    expect(() => readText(record!.place!)).toThrow(StoreError);
  });

  it('leaves nothing of a build that did not commit', () => {
    const folder = scratch();
    add(openAnew(folder, 'context'), { 'a.txt': 'one' });
    const lost = openPack(openAnew(folder, 'context').newPack());
    lost.append(packText(textOf('lost')));
    lost.close();
    writeFileSync(join(folder, 'index.new'), 'half');
    add(openAnew(folder, 'context'), { 'b.txt': 'два' });
    expect(textsIn(openAnew(folder, 'context'))).toEqual(stored);
    expect(readdirSync(folder).sort()).toEqual(['1-1.pack', '3-1.pack', 'index', 'index.log']);
  });

  it('keeps few packs, however many builds add to it', () => {
    const folder = scratch();
    const expected: Record<string, string> = {};
    for (let build = 0; build < 60; build += 1) {
      const source = `${build % 50}.txt`;
      add(openAnew(folder, 'context'), { [source]: `words ${build}` });
      expected[source] = `<p>words ${build}\nwords ${build}</p>`;
    }
    expect(textsIn(openAnew(folder, 'context'))).toEqual(expected);
    expect(readdirSync(folder).length).toBeLessThan(30);
  });

  it('gives the room of garbage back', () => {
    const folder = scratch();
    const long = 'x'.repeat(3_000_000);
    for (let build = 0; build < 6; build += 1) {
      add(openAnew(folder, 'context'), { 'a.txt': `${long}${build}`, [`${build}.txt`]: `words ${build}` });
    }
    const bytes = readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
    expect(bytes).toBeLessThan(30_000_000);
    const store = openAnew(folder, 'context');
    expect(readText(store.records.get('0.txt')!.place!).html).toContain('words 0');
    expect(readText(store.records.get('a.txt')!.place!).missing.date).toBe(`${long}5`);
  });

  it('goes on behind what a dead build wrote to a pack of the same name', () => {
    const path = join(scratch(), '1-1.pack');
    appendFileSync(path, 'half a te');
    const pack = openPack(path);
    const place = pack.append(packText(textOf('whole')));
    pack.close();
    expect(readText(place)).toEqual(textOf('whole'));
  });

  it('is found read by who opens it, unless it changed since it was read ahead', () => {
    const folder = scratch();
    openStore(folder, 'one').commit([recordOf('a'), recordOf('b')]);
    utimesSync(join(folder, 'index'), new Date(0), new Date(0));
    readStoreAhead(folder, 'one');
    const { records } = openStore(folder, 'one');
    expect([...records.keys()]).toEqual(['a', 'b']);
    expect(openStore(folder, 'one').records).toBe(records);
    expect(openStore(folder, 'two').records.size).toBe(0);
    truncateSync(join(folder, 'index'), 20);
    expect(openStore(folder, 'one').records.size).toBe(0);
  });
});
