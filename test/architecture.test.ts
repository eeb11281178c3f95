import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/** The river, source first: a folder of src may import itself and what stands before it. */
const RIVER = 'text input rules article archive views exports site search publish checks'.split(' ');

/** Packages that are small or are types in the main; they may be at home in several files. */
const LIGHT = new Set(['preact', 'unified', 'mdast-util-gfm-table', 'micromark-extension-gfm-table', 'entities']);

const LONGEST_FILE = 250;

interface Import {
  readonly file: string;
  /** A path from the root, or a package's name. */
  readonly target: string;
  /** A type alone: nothing is loaded. */
  readonly type: boolean;
}

const files = ['src', 'templates', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
);
const sources = files.filter((file) => /\.(?:tsx?|mjs|js)$/.test(file));
const imports = sources.flatMap(importsOf);
const dependencies = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> })
    .dependencies,
);

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports).toContainEqual({ file: 'src/article/parse.ts', target: 'src/rules/read.ts', type: false });
    expect(imports).toContainEqual({ file: 'src/site/eleventy.ts', target: '@11ty/eleventy', type: false });
  });

  it('between folders of src go upstream only', () => {
    const astray = imports.filter(({ file, target }) => {
      const [from, to] = [folderOf(file), folderOf(target)];
      if (!file.startsWith('src/') || !target.startsWith('src/') || from === to || from === 'browser') return false;
      return !RIVER.includes(from) || !RIVER.includes(to) || RIVER.indexOf(to) > RIVER.indexOf(from);
    });
    expect(astray.map(told)).toEqual([]);
  });

  it('never lead to scripts from elsewhere', () => {
    const astray = imports.filter(({ file, target }) => target.startsWith('scripts/') && !file.startsWith('scripts/'));
    expect(astray.map(told)).toEqual([]);
  });

  it('of src stay in src', () => {
    const astray = imports.filter(
      ({ file, target }) =>
        file.startsWith('src/') && target.includes('/') && isOurs(target) && !target.startsWith('src/'),
    );
    expect(astray.map(told)).toEqual([]);
  });

  it('of templates are views, text and one another', () => {
    const allowed = /^(?:templates|src\/views|src\/text)\//;
    const astray = imports.filter(
      ({ file, target }) => file.startsWith('templates/') && isOurs(target) && !allowed.test(target),
    );
    expect(astray.map(told)).toEqual([]);
  });

  it('of src/browser are text and itself, and nobody imports it', () => {
    const own = imports.filter(({ file }) => file.startsWith('src/browser/'));
    expect(own.filter(({ target }) => !/^src\/(?:browser|text)\//.test(target)).map(told)).toEqual([]);
    const others = imports.filter(({ file }) => !file.startsWith('src/browser/'));
    expect(others.filter(({ target }) => target.startsWith('src/browser/')).map(told)).toEqual([]);
  });

  it('of what browsers run need neither Node nor a package', () => {
    const reached = new Set(sources.filter((file) => file.startsWith('src/browser/')));
    const heavy: Import[] = [];
    for (const file of reached) {
      for (const one of imports.filter((other) => other.file === file && !other.type)) {
        if (isOurs(one.target)) reached.add(one.target);
        else heavy.push(one);
      }
    }
    expect(heavy.map(told)).toEqual([]);
  });

  it('name packages that package.json lists', () => {
    const known = new Set(packagesIn('dependencies', 'devDependencies'));
    const foreign = imports.filter(
      ({ target, type }) =>
        !isOurs(target) &&
        !target.startsWith('node:') &&
        !(known.has(target) || (type && known.has(`@types/${target}`))),
    );
    expect(foreign.map(told)).toEqual([]);
  });
});

describe('one fence per package', () => {
  const heavy = dependencies.filter((name) => !LIGHT.has(name) && !name.startsWith('@types/'));

  it.each(heavy)('%s is loaded by one file at most', (name) => {
    expect(homesOf(name).slice(1), `also in ${homesOf(name)[0]}`).toEqual([]);
  });

  it.each([
    '@11ty/eleventy',
    'cli-progress',
    'eld',
    'esbuild',
    'gray-matter',
    'iconv-lite',
    'jalaali-js',
    'mdast-util-to-markdown',
    'pagefind',
    'parse5',
    'piscina',
    'remark-html',
    'remark-parse',
    'yaml',
  ])('%s has a home', (name) => {
    expect(homesOf(name)).toHaveLength(1);
  });
});

describe('size', () => {
  it.each(files.filter((file) => /\.(?:tsx?|mjs|js|css)$/.test(file)))('%s has at most 250 lines', (file) => {
    expect(lengthOf(file)).toBeLessThanOrEqual(LONGEST_FILE);
  });

  it('.eleventy.js is under 20 lines', () => expect(lengthOf('.eleventy.js')).toBeLessThan(20));
});

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Import[] = [];
  // "import { a } from './b.ts'", "export * from './b.ts'", "import './b.ts'": a statement's first word opens a line.
  for (const [, type, target] of text.matchAll(/^(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)';/gm))
    found.push({ file, target: resolved(file, target!), type: type !== undefined });
  for (const [, target] of text.matchAll(/\bimport(?:\.meta\.resolve)?\(\s*'([^']+)'\s*\)/g))
    found.push({ file, target: resolved(file, target!), type: false });
  return found;
}

/** The files that load a package. */
function homesOf(name: string): readonly string[] {
  return [...new Set(imports.filter(({ target, type }) => target === name && !type).map(({ file }) => file))];
}

function resolved(file: string, target: string): string {
  if (target.startsWith('.')) return join(dirname(file), target).split(sep).join('/');
  if (target.startsWith('node:')) return target;
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function packagesIn(...lists: readonly string[]): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  return lists.flatMap((list) => Object.keys(manifest[list] ?? {}));
}

function isOurs(target: string): boolean {
  return /^(?:src|templates|scripts|dist)\//.test(target);
}

function folderOf(path: string): string {
  return path.split('/')[1]!;
}

function lengthOf(file: string): number {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
}

function told({ file, target }: Import): string {
  return `${file} imports ${target}`;
}
