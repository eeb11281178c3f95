import { describe, expect, it } from 'vitest';
import { joinHostKin } from '../../../../../src/rules/text/outlets/addresses/host-kin.ts';
import type { Sign } from '../../../../../src/rules/text/outlets/sign.ts';
import { passagesOf } from '../../passages-of.ts';

const [passage] = passagesOf('Home') as [ReturnType<typeof passagesOf>[number]];
const sign = (name: string, rule: string): Sign => ({ name, rule, weight: 2.2, passage });
/** The names of the groups that signs of hosts, one each, are joined to. */
const joined = (...signs: readonly Sign[]) =>
  joinHostKin(signs.map((one) => [one])).map((group) => group.map(({ name }) => name));

describe('joinHostKin', () => {
  it('joins a writer’s mail and the site that adds a word to its name', () => {
    const site = sign('ptnews.example', 'own-links');
    const mail = sign('pt.example', 'writers-mail');
    expect(joined(site, mail)).toEqual([['ptnews.example', 'ptnews.example']]);
    expect(joined(mail, site)).toEqual([['ptnews.example', 'ptnews.example']]);
  });
  it('joins a site and the mail of its firm', () =>
    expect(joined(sign('pier.example', 'own-links'), sign('piermedia.example', 'mail'))).toEqual([
      ['pier.example', 'pier.example'],
    ]));
  it('leaves other hosts apart', () => {
    expect(joined(sign('pier.example', 'own-links'), sign('pierhead.example', 'mail'))).toHaveLength(2);
    expect(joined(sign('pier.example', 'own-links'), sign('piernews.example', 'own-links'))).toHaveLength(2);
  });
});
