import { describe, expect, it } from 'vitest';
import { ownHosts } from '../../../../src/rules/text/outlets/own-hosts.ts';
import { BODY, locate } from '../passages-of.ts';

/** The hosts that a page's links speak for, with what they weigh. */
function hosts(text: string): Readonly<Record<string, number>> {
  const { passages, span, headline } = locate(text, 'markdown');
  const signs = ownHosts(passages, span, headline).filter((sign) => sign !== null);
  return Object.fromEntries(signs.map(({ name, weight }) => [name, weight]));
}

const menu = ['News', 'Sport', 'Letters', 'Weather']
  .map((name) => `- [${name}](https://www.pierpost.example/${name})`)
  .join('\n');

describe('ownHosts', () => {
  it('believes the host that most of the links around a text lead to', () => {
    const found = hosts(`${menu}\n\n# The ferry waits\n\n${BODY}\n\n[Tides](https://tides.example/)`);
    expect(found['pierpost.example']).toBeGreaterThan(found['tides.example']!);
  });
  it('believes the host of what a text is about little', () => {
    const about = (title: string) => hosts(`${menu.replaceAll('pierpost', 'alliance')}\n\n# ${title}\n\n${BODY}`);
    expect(about('What is the Alliance?')['alliance.example']).toBe(0.6);
    expect(about('What is the ferry?')['alliance.example']).toBeGreaterThan(0.6);
  });
  it('leaves out what a text without links names: it is about that', () =>
    expect(hosts(`# The ferry waits\n\n${BODY}\n\nThe driver of the pierhost.com car won.\n\n${BODY}`)).toEqual({}));
});
