import { lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findHome } from '../../src/publish/home.ts';
import { UsageError } from '../../src/text/usage.ts';
import { publish, scratch } from './folders.ts';

describe('findHome', () => {
  it('names what lies beside the output', () => {
    const folder = scratch();
    expect(findHome(join(folder, 'site'), join(folder, 'seeds'))).toMatchObject({
      out: join(folder, 'site'),
      folder: join(folder, '.backfile', 'site'),
      store: join(folder, '.backfile', 'site', 'store'),
    });
  });

  it.each([
    ['an output inside the seeds', 'seeds/site', 'inside the seeds'],
    ['an output that is the seeds', 'seeds', 'inside the seeds'],
    ['seeds inside the output', '.', 'lies inside'],
    ['an output inside the seeds, by a link', 'link/site', 'inside the seeds'],
    ['a folder with content', 'full', 'a folder with content that Backfile did not make'],
    ['a file', 'file', 'a file that Backfile did not make'],
    ['a file for a folder', 'file/deep/site', 'file is a file; give another'],
    ['a link elsewhere', 'link', 'lies inside|a link that Backfile did not make'],
    ['a link on nothing', 'dangling', 'a link that Backfile did not make'],
    ["its own folder's name", '.backfile', 'cannot be written'],
  ])('refuses %s and touches nothing', (_, out, message) => {
    const folder = scratch();
    for (const name of ['seeds', 'full', 'full/inner']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'file'), 'mine');
    symlinkSync('seeds', join(folder, 'link'));
    symlinkSync('nowhere', join(folder, 'dangling'));
    const before = readdirSync(folder, { recursive: true });
    expect(() => findHome(join(folder, out), join(folder, 'seeds'))).toThrow(new RegExp(message));
    expect(() => findHome(join(folder, out), join(folder, 'seeds'))).toThrow(UsageError);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('takes an output that Backfile made, and one in folders that are not there yet', async () => {
    const folder = scratch();
    await publish(folder, { 'index.html': 'x' });
    expect(lstatSync(join(folder, 'site')).isSymbolicLink()).toBe(true);
    expect(findHome(join(folder, 'site'), join(folder, 'seeds')).out).toBe(join(folder, 'site'));
    expect(findHome(join(folder, 'new/deep/site'), join(folder, 'seeds')).out).toBe(join(folder, 'new/deep/site'));
  });
});
