import { describe, expect, it } from 'vitest';
import { speltNames } from '../../../../../src/rules/text/outlets/addresses/spelt.ts';
import { signOf } from '../../../../../src/rules/text/outlets/sign.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** How a page spells a host that is linked to. */
function spelling(host: string, page: string, ...other: readonly string[]): readonly string[] {
  const passages = passagesOf(page);
  const names = [host, ...other].map((name) => signOf(name, 1.6, passages[0]!, 'own-links')!);
  return speltNames(passages, names).map(({ name }) => name);
}

describe('speltNames', () => {
  it.each([
    ['quietlantern.example', `Tell Quiet Lantern what you saw.\n\n${BODY}`, 'Quiet Lantern'],
    ['quietlantern.example', `quiet_lantern\n\nMore from Quiet_Lantern\n\n${BODY}`, 'Quiet Lantern'],
    ['lamppost.example', `The Lamp Post is run by its readers.\n\n${BODY}`, 'The Lamp Post'],
    ['quiet.lantern', `The Quiet Lantern asks.\n\nQuiet Lantern asks you.\n\n${BODY}`, 'Quiet Lantern'],
    ['piermd.example', `PierMD staff wrote this.\n\n${BODY}`, 'PierMD'],
  ])('reads the name of %s', (host, page, name) => expect(spelling(host, page)).toEqual([name]));

  it('reads none where the letters are of other words, or in small ones', () =>
    expect(
      spelling('quietlantern.example', `A quiet lantern stood there, quietlantern.example says.\n\n${BODY}`),
    ).toEqual([]));

  it('reads none where the letters are a person’s family name', () =>
    expect(spelling('marrow.example', `Photo by Jonas Marrow\n\n${BODY}`)).toEqual([]));

  it('leaves a longer name that the page shows', () =>
    expect(spelling('lantern.example', `Lantern\n\n${BODY}`, 'The Quiet Lantern')).toEqual([]));
});
