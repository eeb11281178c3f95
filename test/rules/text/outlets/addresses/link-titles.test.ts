import { describe, expect, it } from 'vitest';
import { linkTitle } from '../../../../../src/rules/text/outlets/addresses/link-titles.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

const read = (line: string) => {
  const sign = linkTitle(passagesOf(`   ${line}\n\n${BODY}`));
  return sign && [sign.name, sign.weight];
};

describe('linkTitle', () => {
  it.each([
    ['#publisher alternate Quiet Lantern WordPress.com', 'Quiet Lantern', 2.2],
    ['#Quiet Lantern Search', 'Quiet Lantern', 2.2],
    ['#Lantern - All Posts', 'Lantern', 2.2],
    ['#pier.example Latest Headlines prev next', 'pier.example', 2.2],
    ['#alternate RSS Feed for Quiet Lantern', 'Quiet Lantern', 2.2],
    ['#publisher Lantern alternate', 'Lantern', 1.3],
    ['#The Quiet Lantern', 'The Quiet Lantern', 1.3],
  ])('reads the house in %s', (line, name, weight) => expect(read(line)).toEqual([name, weight]));

  it.each([
    '#alternate prev next',
    '#Ricerca',
    '#alternate Two Ferries Are Held Up in the Storm Off Dunmarrow',
    'Quiet Lantern Search',
  ])('reads none in %s', (line) => expect(read(line)).toBeNull());
});
