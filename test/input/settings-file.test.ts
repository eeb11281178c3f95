import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSettings } from '../../src/input/settings-file.ts';
import { UsageError } from '../../src/text/usage.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'backfile-settings-')), 'harbour-press_archive');
  mkdirSync(folder);
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

function load(yaml: string | Uint8Array) {
  writeFileSync(join(folder, 'archive.yaml'), yaml);
  return loadSettings(folder);
}

const defaults = { title: 'Harbour press archive', description: '', language: 'en', outlets: [] };

test('without a file, or with an empty one, the folder’s name is the title', () => {
  expect(loadSettings(folder)).toEqual(defaults);
  expect(load('# nothing yet\n')).toEqual(defaults);
  expect(load('title:\ndescription: ~\n')).toEqual(defaults);
});

test('every key is read, and spelt as the program needs it', () => {
  const yaml = [
    'title: The Ellary Archive',
    'description: >-',
    '  Two',
    '  lines',
    'address: https://archive.example/press',
    'language: pt-br',
    'contact: desk@archive.example',
    'rights: All with their authors',
    'outlets:',
    '  - name: Harbour Courier',
    '    aliases: [Courier, "The Courier"]',
    '    domains: [https://www.Courier.example/news, zeitung-münchen.example]',
    '    language: de',
    '    date_order: MDY',
    '    zone: Europe/Berlin',
    '  - name: Post',
    '    domains: post.example',
    '    dateOrder: ymd',
  ];
  expect(load(yaml.join('\r\n'))).toEqual({
    title: 'The Ellary Archive',
    description: 'Two lines',
    address: 'https://archive.example/press/',
    language: 'pt-BR',
    contact: 'desk@archive.example',
    rights: 'All with their authors',
    outlets: [
      {
        name: 'Harbour Courier',
        aliases: ['Courier', 'The Courier'],
        domains: ['courier.example', 'xn--zeitung-mnchen-osb.example'],
        language: 'de',
        dateOrder: 'mdy',
        zone: 'Europe/Berlin',
      },
      { name: 'Post', aliases: [], domains: ['post.example'], dateOrder: 'ymd' },
    ],
  });
});

test.each([
  ['languages: [fa, en, de-at]', 'fa', ['fa', 'en', 'de-AT']],
  ['language: en\nlanguages: [fa, en]', 'en', ['en', 'fa']],
  ['language: de\nlanguages: fa', 'de', ['de', 'fa']],
  ['languages: [ja]', 'ja', undefined],
  ['language: ja\nlanguages: [ja]', 'ja', undefined],
  ['language: pl\nlanguages:', 'pl', undefined],
])('%j: the archive’s own language comes first', (yaml, language, languages) => {
  expect(load(yaml)).toEqual({ ...defaults, language, ...(languages && { languages }) });
});

test.each([
  [
    'titel: x',
    1,
    'unknown key "titel"; known are title, description, address, language, languages, contact, rights, outlets',
  ],
  ['title: a\ntitle: b', 2, '"title" stands here a second time'],
  ['title: [a]', 1, 'this must be a text, not a list or a mapping'],
  ['title: " "', 1, 'this must be a text'],
  ['- a', 1, 'there must be "key: value" lines here'],
  ['title: a: b', 1, 'a value with a colon must stand in quotes'],
  ['title: x\n\taddress: y', 2, 'indent with blanks, not with tabs'],
  ['address: archive.example', 1, '"archive.example" is no address such as https://archive.example/'],
  ['address: "javascript:alert(1)"', 1, 'is no address'],
  ['address: https://x.example/?a=b', 1, 'is no address'],
  ['title: x\nlanguage: English', 2, '"English" is no language code such as en or pt-BR'],
  ['languages: [en, pl]', 1, 'the interface has no words in "pl"; it has them in en, ar, fa'],
  ['language: pl\nlanguages: [en, fa]', 1, 'the interface has no words in "pl"'],
  ['title: x\nlanguages: [en, fa, en, fa]', 2, '"en" stands here twice'],
  ['languages: [Persian]', 1, '"Persian" is no language code'],
  ['languages: { en: fa }', 1, 'this must be a list of language codes'],
  ['outlets: Courier', 1, 'outlets must be a list'],
  ['outlets:\n  - aliases: [x]', 2, 'an outlet needs a name'],
  ['outlets:\n  - Courier', 2, 'there must be "key: value" lines here'],
  ['outlets:\n  - name: A\n    url: x', 3, 'unknown key "url"; known are name, aliases, domains'],
  ['outlets:\n  - name: A\n  - name: A', 3, 'outlet "A" stands in line 2 already'],
  ['outlets:\n  - name: A\n    date_order: ddmm', 3, '"ddmm" is no date order; write dmy, mdy or ymd'],
  ['outlets:\n  - name: A\n    zone: Mars/Olympus', 3, '"Mars/Olympus" is no time zone such as Europe/Paris'],
  ['outlets:\n  - name: A\n    domains: [courier]', 3, '"courier" is no domain such as courier.example'],
  ['title: &a x\ndescription: *a', 2, 'aliases are not read; write the value itself'],
  [`title: ${'['.repeat(99_999)}`, 1, 'nested too deeply'],
])('%# is bad use, said in one line with file and line', (yaml, line, message) => {
  const act = () => load(yaml);
  expect(act).toThrow(UsageError);
  expect(act).toThrow(`${join(folder, 'archive.yaml')}:${line}: `);
  expect(act).toThrow(message);
  expect(act).not.toThrow(/\n/);
});

test('a link, a folder, a vast or a binary archive.yaml is bad use', () => {
  const path = join(folder, 'archive.yaml');
  symlinkSync('/etc/hostname', path);
  expect(() => loadSettings(folder)).toThrow(/archive\.yaml is no regular file; links are not followed/);
  rmSync(path);
  mkdirSync(path);
  expect(() => loadSettings(folder)).toThrow(/is no regular file/);
  rmSync(path, { recursive: true });
  expect(() => load(Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff]))).toThrow(/is not in UTF-8/);
  truncateSync(path, 1_000_001);
  expect(() => loadSettings(folder)).toThrow(/is over 1 MB/);
});
