import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/input/frontmatter.ts';
import { splitLines } from '../../src/text/lines.ts';

const read = (text: string) => readFrontMatter('a.md', splitLines(text));
const valuesOf = (text: string) =>
  Object.fromEntries(Object.entries(read(text).curation.fields).map(([field, value]) => [field, value?.values]));

test('fields with their lines and words; the text begins after the closing fence', () => {
  const text =
    '---\ntitle: Strike at the mill\nauthors:\n  - Jane Doe\n  - Li Wei\ntags: [mill]\n---\nThe mill closed.\n';
  expect(read(text)).toEqual({
    curation: {
      frontMatter: [1, 7],
      fields: {
        title: {
          values: ['Strike at the mill'],
          lines: [2, 2],
          quote: 'title: Strike at the mill',
          from: 'front-matter',
        },
        authors: {
          values: ['Jane Doe', 'Li Wei'],
          lines: [3, 5],
          quote: 'authors:\n  - Jane Doe\n  - Li Wei',
          from: 'front-matter',
        },
      },
    },
    firstLine: 8,
    problems: [],
  });
});

test('the names that web clippers give', () => {
  const text = [
    '---',
    'headline: "Fees: up again"',
    'source: https://courier.example/fees',
    'author: "[[Jane Doe]]"',
    'site: Harbour Courier',
    'published: 2019-04-03',
    'created: 2024-01-01',
    'modified: 2019-04-04T10:00:00Z',
    'lang: pt_br',
    'clipped_by: x',
    '---',
  ].join('\n');
  expect(valuesOf(text)).toEqual({
    title: ['Fees: up again'],
    url: ['https://courier.example/fees'],
    authors: ['Jane Doe'],
    outlet: ['Harbour Courier'],
    date: ['2019-04-03'],
    updated: ['2019-04-04T10:00:00Z'],
    language: ['pt-BR'],
  });
});

test.each([
  ['date: 2024-02-30', { date: ['2024-02-30'] }],
  ['title: 1984', { title: ['1984'] }],
  ['title: yes', { title: ['yes'] }],
  ['title: [one]', { title: ['one'] }],
  ['author: [Jane Doe, "Li Wei"]', { authors: ['Jane Doe', 'Li Wei'] }],
  ['author:\n  name: Jane Doe\n  url: https://x.example', { authors: ['Jane Doe'] }],
  ['author:\n  - name: Jane Doe\n  - Li Wei', { authors: ['Jane Doe', 'Li Wei'] }],
  ['author: [[Jane Doe]]', { authors: ['Jane Doe'] }],
  ['title: >-\n  On two\n  lines', { title: ['On two lines'] }],
  ['title: "a\\ud800\\u202e\\0b"', { title: ['a\ufffdb'] }],
  ['author:\ntitle: ~\noutlet: null\ndate: ""\nlang: en', { language: ['en'] }],
  ['date: 2020\npublished: 2019', { date: ['2019'] }],
  ['title: ""\nheadline: Strike', { title: ['Strike'] }],
  ['source: Reuters\ntitle: x', { title: ['x'] }],
  ['url: /2019/strike/\ntitle: x', { title: ['x'] }],
  ['aliases: [/articles/Old Name/, ../../x]', { aliases: ['old-name', 'x'] }],
  ['Byline: Jane\r\nPubDate: 3 April 1998', { authors: ['Jane'], date: ['3 April 1998'] }],
])('%j', (yaml, fields) => {
  expect(valuesOf(`---\n${yaml}\n---\ntext`)).toEqual(fields);
  expect(read(`---\n${yaml}\n---\ntext`).problems).toEqual([]);
});

test.each([
  ['title: {a: b}', 2, 'title must be a text'],
  ['title: [one, two]', 2, 'title must be one text, not a list'],
  ['authors:\n  - {age: 3}', 2, 'authors must be a text or a list of texts'],
  ['url: javascript:alert(1)', 2, 'url must be a whole address that begins with https:// or http://'],
  ['language: English please', 2, 'language must be a code such as en or pt-BR'],
  ['ok: 1\ntitle: Strike: day two\nauthor: Jane', 3, 'a value with a colon must stand in quotes'],
  ['author: Jane\ntitle: "open', 3, 'a closing " is missing'],
  ['title: @jane\nauthor: Jane', 2, 'a value that begins with this mark must stand in quotes'],
  ['x: &a [b]\ntitle: *a\nauthor: Jane', 3, 'aliases are not read; write the value itself'],
  ['title: !!js/function "f()"\nauthor: Jane', 2, 'tags are not read; write the value itself'],
  [`title: ${'x'.repeat(2001)}`, 2, 'title is over 2,000 characters long'],
])('%# a fault is a problem with its line, and hides no other field', (yaml, line, advice) => {
  const { problems, curation } = read(`---\n${yaml}\n---\ntext`);
  expect(problems).toMatchObject([{ source: 'a.md', line, code: 'front-matter-unreadable', advice }]);
  expect(curation.fields.authors?.values).toEqual(yaml.includes('author: Jane') ? ['Jane'] : undefined);
  expect(curation.fields.title).toBeUndefined();
});

test.each([
  ['no front matter', 'Strike\n---\ntitle: x\n---\n'],
  ['no closing fence', '---\ntitle: x\n\nThe mill closed.'],
  ['a paragraph between two rules', '---\nThe mill closed.\n---\nMore.'],
  ['a list between two rules', '---\n- one\n- two\n---\n'],
  ['nothing between two rules', '---\n\n---\n'],
  ['a note that looks like a key', '---\nCorrection: the mill did not close.\n---\n'],
  ['a longer rule', '-----\ntitle: x\n-----\n'],
  ['words behind the dashes', '--- Forwarded message ---\ntitle: x\n---\n'],
  ['a longer rule before the fence', '---\ntitle: x\n-----\ny: z\n---\n'],
  ['a fence far away', `---\ntitle: x\n${'a: b\n'.repeat(600)}---\n`],
  ['an empty file', ''],
])('%s stays text', (_, text) => {
  expect(read(text)).toEqual({ curation: { fields: {} }, firstLine: 1, problems: [] });
});

test('a byte order mark before the fence, and Windows line ends', () => {
  expect(valuesOf('\ufeff---\r\ntitle: x\r\n---\r\ntext')).toEqual({ title: ['x'] });
});

test('keys written as programs write them are front matter even where none is known', () => {
  expect(read('---\ntags: [a]\nlayout: post\n---\ntext')).toMatchObject({ firstLine: 5, problems: [] });
});

test.each(['js', 'javascript', ' js', 'json', 'coffee', 'toml', 'ts', 'yaml'])(
  'front matter that names the language %j is refused and never run',
  (language) => {
    const text = `---${language}\n{ title: (globalThis.wasRun = true) && "x" }\n---\ntext`;
    expect(read(text)).toMatchObject({
      curation: { fields: {}, frontMatter: [1, 3] },
      firstLine: 4,
      problems: [{ line: 1, code: 'front-matter-refused' }],
    });
    expect(globalThis).not.toHaveProperty('wasRun');
  },
);

test('gray-matter by itself does run such front matter: the danger is real', () => {
  expect(matter('---js\n{ title: (globalThis.wasRunByMatter = true) && "x" }\n---\n', {}).data).toEqual({ title: 'x' });
  expect(globalThis).toHaveProperty('wasRunByMatter', true);
});

test('the same broken text fails the same way the second time', () => {
  const text = '---\ntitle: [\n---\n';
  expect(read(text)).toEqual(read(text));
  expect(read(text).problems).toHaveLength(1);
});

test('keys of objects change nothing', () => {
  expect(valuesOf('---\n__proto__:\n  title: x\nconstructor: y\ntitle: z\n---\n')).toEqual({ title: ['z'] });
  expect({}).not.toHaveProperty('title');
});

test.each([
  ['lists within lists', `title: ${'['.repeat(60_000)}`],
  ['mappings within mappings', `title: ${'{a: '.repeat(15_000)}`],
  ['dashes on a line', `title:\n  ${'- '.repeat(20_000)}x`],
  ['question marks on a line', `title:\n  ${'? '.repeat(20_000)}x`],
  ['steps of indentation', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')],
  [
    'a bomb of aliases',
    `a: &a [x,x]\n${Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [*a,*a]`).join('\n')}\ntitle: *a8`,
  ],
])('%s bring nothing down', (_, yaml) => {
  const { curation, problems } = read(`---\n${yaml}\nauthor: Jane\n---\ntext`);
  expect(problems.length).toBeGreaterThan(0);
  expect(curation.fields.title).toBeUndefined();
  expect(curation.fields.authors?.values).toEqual(['Jane']);
});

test('whatever stands between the fences, nothing is thrown and lines add up', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'title',
      'author',
      'date',
      ':',
      ': ',
      '\n',
      '\n  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '!!x ',
      '# ',
      '? ',
      '%',
      '@',
      '\t',
      '---',
      '...',
      '<<',
      '__proto__',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const lines = splitLines(`---\n${pieces.join('')}\n---\nThe text.`);
      const { curation, firstLine, problems } = readFrontMatter('a.md', lines);
      expect(firstLine).toBe((curation.frontMatter?.[1] ?? 0) + 1);
      for (const { line } of problems) expect(line).toBeLessThan(firstLine);
      for (const value of Object.values(curation.fields)) {
        expect(value.values.length).toBeGreaterThan(0);
        expect(value.lines[0]).toBeGreaterThan(1);
        expect(value.lines[1]).toBeLessThan(firstLine);
        expect(value.quote).toContain(lines[value.lines[0] - 1]?.slice(0, 20));
      }
    }),
    { numRuns: 2000 },
  );
});
