import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignAddresses, assignIds, encodeAddress, idOf, idsFor, isInside, slugOf } from '../../src/text/addresses.ts';

test.each([
  ['007_3fa9c04e77b1d2a6.txt', '007_3fa9c04e77b1d2a6'],
  ['Courier/Strike at Dunmore.HTML', 'courier/strike-at-dunmore'],
  ['1998.04.03 strike.md', '1998-04-03-strike'],
  ['الأهرام/إضراب المصنع.txt', 'الأهرام/إضراب-المصنع'],
  ['日本/工場のストライキ.txt', '日本/工場のストライキ'],
  ['../../etc/passwd.txt', 'etc/passwd'],
  ['a/%2e%2e/b.txt', 'a/2e-2e/b'],
  ['con/aux.txt', 'con_/aux_'],
  ['trailing. /dots....txt', 'trailing/dots'],
  ['nul\0byte <b>"q"?#&.txt', 'nulbyte-b-q'],
  ['_drafts/-x-.md', 'drafts/x'],
])('the id of %j is %j', (source, id) => {
  expect(idOf(source)).toBe(id);
});

test.each([
  ['Éloïse O’Brien-Müller', 'eloise-obrien-muller'],
  ['Łódź Œuvre ß Ærø Þór', 'lodz-oeuvre-ss-aero-thor'],
  ['İstanbul ILIK ılık', 'istanbul-ilik-ilik'],
  ['Ｆｕｌｌ width', 'full-width'],
  ['Чайковский й', 'чайковский-й'],
  ['हिन्दी समाचार', 'हिन्दी-समाचार'],
  ['می\u200cشود', 'می-شود'],
  ['AC/DC', 'ac-dc'],
  ['COM1', 'com1_'],
  ['\u202egpj.exe', 'gpj-exe'],
])('the slug of %j is %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a name without a letter gets an address of its own', () => {
  expect(slugOf('!!!')).toMatch(/^[0-9a-f]{8}$/);
  expect(slugOf('???')).not.toBe(slugOf('!!!'));
  expect(idOf('.txt')).toMatch(/^[0-9a-f]{8}$/);
});

test('long names are cut, and told apart by what was cut', () => {
  const long = 'صحيفة '.repeat(60);
  expect(Buffer.byteLength(slugOf(long))).toBeLessThanOrEqual(100);
  expect(slugOf(`${long}1`)).not.toBe(slugOf(`${long}2`));
  expect(Buffer.byteLength(idOf(`${'folder/'.repeat(200)}x.txt`))).toBeLessThanOrEqual(200);
});

test('seeds that would share an id get different ones; the first by code point keeps the plain one', () => {
  const ids = assignIds(['strike.txt', 'Strike.md', 'strike.html', 'STRIKE.html', 'other.txt']);
  expect(ids.get('STRIKE.html')).toBe('strike');
  expect(ids.get('other.txt')).toBe('other');
  expect(new Set(ids.values()).size).toBe(5);
  for (const id of ids.values()) expect(id).toMatch(/^(?:strike(?:-[0-9a-f]{6})?|other)$/);
});

test('ids come as a list, too, in the order of the seeds, sorted or not', () => {
  const sources = ['STRIKE.html', 'Strike.md', 'other.txt', 'strike.html', 'strike.txt'];
  for (const list of [sources, sources.toReversed(), [...sources, 'strike.txt']]) {
    const ids = assignIds(list);
    expect(idsFor(list)).toEqual(list.map((source) => ids.get(source)));
  }
});

test('letters that differ in case only for some systems are told apart', () => {
  const addresses = assignAddresses(['ος', 'οσ', 'ſ', 's']);
  expect([...addresses.values()].filter((address) => /^(?:ο[ςσ]|s)$/.test(address))).toHaveLength(2);
});

test('a later key changes no address that was given before', () => {
  const before = assignAddresses(['A', 'a', 'b']);
  const after = assignAddresses(['c', 'b', 'a!', 'a', 'A']);
  for (const [key, address] of before) expect(after.get(key)).toBe(address);
});

test('a name that looks like an automatic address keeps the address it spells', () => {
  const suffixed = assignAddresses(['A', 'a']).get('a') ?? '';
  const twins = assignAddresses(['A', 'a', suffixed]);
  expect(twins.get(suffixed)).toBe(suffixed);
  expect(new Set(twins.values()).size).toBe(3);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'A',
        'ß',
        'ẞ',
        'İ',
        'ı',
        'Σ',
        'σ',
        'ς',
        '.',
        '/',
        '..',
        '\\',
        '%2e',
        'con',
        ' ',
        '-',
        '2',
        '\0',
        '\ud800',
        '\u200d',
        'é',
        'e\u0301',
      ),
    )
    .map((parts) => parts.join('')),
);

test('addresses are safe whatever the name', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u);
      expect(slug).not.toMatch(/[A-Z]|^(?:con|prn|aux|nul|com\d|lpt\d)$/);
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(100);
      expect(slug).toBe(slug.normalize('NFC'));
      expect(slugOf(slug)).toBe(slug);
      expect(decodeURIComponent(encodeAddress(slug))).toBe(slug);
      for (const part of idOf(name).split('/')) expect(part).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u);
      expect(Buffer.byteLength(idOf(name))).toBeLessThanOrEqual(200);
    }),
    { numRuns: 4000 },
  );
});

test('all addresses differ, also where cases are not told apart, in whatever order the names come', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 40 }), (names) => {
      const there = assignAddresses(names);
      const back = assignAddresses(names.toReversed());
      const folded = new Set([...there.values()].map((address) => address.toUpperCase().toLowerCase()));
      expect(folded.size).toBe(new Set(names).size);
      for (const name of names) expect(back.get(name)).toBe(there.get(name));
    }),
  );
});

test('inside is the folder and what is below, by name', () => {
  expect(isInside('/a/b', '/a/b')).toBe(true);
  expect(isInside('/a/b', '/a/b/c/d')).toBe(true);
  expect(isInside('/a/b', '/a/b/..c')).toBe(true);
  expect(isInside('/a/b', '/a/bc')).toBe(false);
  expect(isInside('/a/b', '/a/b/../c')).toBe(false);
  expect(isInside('/a/b', '/a')).toBe(false);
  expect(isInside('/', '/a')).toBe(true);
});
