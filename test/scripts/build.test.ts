import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { filesIn, scratch } from '../publish/folders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist', 'scripts', 'build.js');

let folder: string;

beforeEach(() => {
  folder = scratch();
  put(
    'seeds/courier/pier.txt',
    'Pier opens again\n\nBy Ida Lund\n\n3 May 2024\n\nThe pier was opened again on Friday after a long winter.\n',
  );
  put(
    'seeds/courier/ferry.txt',
    'Ferry sinks at its berth\n\nBy Tom Reed\n\n4 May 2024\n\nThe ferry sank at its berth on Saturday. Nobody was hurt.\n',
  );
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command in the folder, to its end. */
function run(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Ended {
  const ended = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: ended.status, out: ended.stdout, error: withoutProgress(ended.stderr) };
}

/** Slow machines are told how far a build is: "Making pages: 78 of 78, 9 a second, about 0 s left". */
function withoutProgress(text: string): string {
  return text.replace(/^[^:\n]+: [\d,]+ of [\d,]+, .*\n/gm, '');
}

describe('npm run build', () => {
  it('builds seeds/ to _site and says what it did', () => {
    const { code, out, error } = run(['--no-search']);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('Articles  2 of 2 seeds');
    expect(out).toContain('outlet 2');
    expect(out).toContain('Problems  none');
    expect(out).toContain('npm start');
    expect(readFileSync(join(folder, '_site/articles/courier/pier/index.html'), 'utf8')).toContain('Pier opens again');
    expect(run(['--no-search']).out).toContain('Nothing changed');
  });

  it('gives the same bytes in other zones, languages and orders', () => {
    expect(
      run(['--seeds', join(root, 'seeds'), '--out', 'here'], { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8' }).code,
    ).toBe(0);
    cpSync(join(root, 'seeds'), join(folder, 'again', 'seeds'), { recursive: true });
    expect(run(['--seeds', 'again/seeds', '--out', 'there'], { TZ: 'Asia/Kabul', LANG: 'C', LC_ALL: 'C' }).code).toBe(
      0,
    );
    const [here, there] = [filesIn(join(folder, 'here')), filesIn(join(folder, 'there'))];
    expect(Object.keys(there)).toEqual(Object.keys(here));
    expect(Object.keys(here).filter((path) => here[path] !== there[path])).toEqual([]);
  });

  it('prints every problem as one line, and exits 3 for them where it is strict', () => {
    put('seeds/scan.pdf', '%PDF-1.4');
    put('seeds/empty.txt', '');
    const { code, out } = run(['--no-search']);
    expect(code).toBe(0);
    expect(out).toMatch(/^scan\.pdf {2}kind-not-read {2}"\.pdf" {2}convert/m);
    expect(out).toMatch(/^empty\.txt/m);
    expect(run(['--no-search', '--strict']).code).toBe(3);
    expect(existsSync(join(folder, '_site/index.html'))).toBe(true);
    expect(readFileSync(join(folder, '.backfile/_site/problems.log'), 'utf8').split('\n')).toHaveLength(3);
  });

  it('groups many problems and says where the whole list is', () => {
    for (let number = 0; number < 60; number += 1) put(`seeds/scan-${number}.pdf`, '%PDF-1.4');
    const { out } = run(['--no-search']);
    expect(out.match(/^scan-\d+\.pdf/gm)).toHaveLength(3);
    expect(out).toContain('... and 57 more kind-not-read');
    expect(out).toContain('All 60 problems: ');
  });

  it.each([
    ['an unknown flag', ['--sedes', 'x'], 'there is no flag --sedes'],
    ['a surplus argument', ['seeds'], 'one argument too many'],
    ['no seeds folder', ['--seeds', 'nowhere'], 'there is no folder nowhere'],
    ['a file for a seeds folder', ['--seeds', 'seeds/courier/pier.txt'], 'not a folder'],
    ['an empty seeds folder', ['--seeds', 'empty'], 'there is no article in empty'],
    ['an output inside the seeds', ['--out', 'seeds/site'], 'lies inside the seeds folder'],
    ['an output above the seeds', ['--out', '.'], 'lies inside'],
    ['an output that is not ours', ['--out', 'theirs'], 'did not make'],
    ['a base that is no path', ['--base', 'archive'], '--base is a path such as'],
    ['a base that leads out', ['--base', '/a/../'], '--base is a path such as'],
    ['a broken archive.yaml', ['--seeds', 'broken'], 'archive.yaml'],
  ])('refuses %s with one line, exit 2, and nothing touched', (_, args, message) => {
    mkdirSync(join(folder, 'empty'));
    put('theirs/index.html', 'mine');
    put('broken/a.txt', 'text');
    put('broken/archive.yaml', 'colour: red\n');
    const before = readdirSync(folder, { recursive: true }).sort();
    const { code, out, error } = run(args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  it('exits 1 where it cannot write, with the site as it was', () => {
    expect(run(['--no-search']).code).toBe(0);
    const before = readlinkSync(join(folder, '_site'));
    put('seeds/new.txt', 'Something new\n\nThis was written after the first build of the site.\n');
    // A folder in the place of the file that the next tree's manifest goes to; permissions do not stop root.
    const manifest = join(folder, '.backfile/_site', before.endsWith('a') ? 'b.manifest' : 'a.manifest');
    rmSync(manifest, { force: true });
    mkdirSync(join(manifest, 'x'), { recursive: true });
    const { code, error } = run(['--no-search']);
    expect(code).toBe(1);
    expect(error).toMatch(/^Backfile failed: .+\n$/);
    expect(readlinkSync(join(folder, '_site'))).toBe(before);
    rmSync(manifest, { recursive: true });
    expect(run(['--no-search']).code).toBe(0);
    expect(existsSync(join(folder, '_site/articles/new/index.html'))).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('exits 1 where the system makes no folders', () => {
    const { code, error } = run(['--no-search', '--out', '/proc/nowhere/site']);
    expect(code).toBe(1);
    expect(error).toMatch(/^Backfile failed: ENOENT.+\n$/);
  });

  it('waits for another build of the same output', async () => {
    const both = [1, 2].map(() => spawn(process.execPath, [command, '--no-search', '--no-cache'], { cwd: folder }));
    const said = both.map((child) => {
      let text = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      return once(child, 'exit').then(([code]) => ({ code, text }));
    });
    const ended = await Promise.all(said);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(withoutProgress(ended.map(({ text }) => text).join(''))).toMatch(
      /^(Another build \(process \d+\) is writing _site; waiting for it\.\n)?$/,
    );
  });

  it('follows no link and reads nothing that is no file', () => {
    put('secret.txt', 'Secret\n\nNobody is to read this text, which lies outside.\n');
    symlinkSync('../secret.txt', join(folder, 'seeds/link.txt'));
    symlinkSync('/', join(folder, 'seeds/all'));
    spawnSync('mkfifo', [join(folder, 'seeds/pipe.txt')]);
    put('seeds/closed.txt', 'text');
    chmodSync(join(folder, 'seeds/closed.txt'), 0);
    const { code, out } = run(['--no-search']);
    expect(code).toBe(0);
    expect(out).toMatch(/^link\.txt {2}link/m);
    expect(out).toMatch(/^pipe\.txt {2}not-a-file/m);
    expect(Object.values(filesIn(join(folder, '_site'))).join('')).not.toContain('Nobody is to read this');
  });
});
