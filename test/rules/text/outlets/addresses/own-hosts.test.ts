import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/input/text.ts';
import { ownHosts } from '../../../../../src/rules/text/outlets/addresses/own-hosts.ts';
import { BODY, locate } from '../../passages-of.ts';

/** The hosts that a page's links speak for, with what they weigh. */
function hosts(text: string): Readonly<Record<string, number>> {
  const { passages, span, headline } = locate(text, 'markdown');
  const { properties } = readText('seed.md', text.split('\n'), 'markdown', { fields: {} });
  const signs = ownHosts(passages, span, headline, properties).filter((sign) => sign !== null);
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

  it('leaves out who made the page’s software', () =>
    expect(
      hosts(
        `# The ferry waits\n\n${BODY}\n\nAuto Publish Powered By : [quillscripts.example](https://quillscripts.example/)`,
      ),
    ).toEqual({}));
  it('leaves out a site in a menu of papers', () => {
    const menu = ['Harbour Courier', 'Coast Tribune', 'hafenmarkt.it', 'Island Gazette', 'Marrow Chronicle'];
    expect(hosts(`${menu.join('\n\n')}\n\n# The ferry waits\n\n${BODY}`)).toEqual({});
  });
  it('believes a university little that a text’s sources lead to', () => {
    const sources = (host: string) =>
      hosts(`# The ferry waits\n\n${BODY}\n\n[Lecture](https://a.${host}/1)\n\n[Statement](https://b.${host}/2)`)[host];
    expect(sources('pier.example')).toBeGreaterThan(2);
    expect(sources('uni-skerran.example')).toBeLessThan(2);
  });

  const OWN = 2.6;
  const linking = (...links: readonly string[]) =>
    links
      .map(
        (link) =>
          `The ${link} had been told of it a week before, the harbour master of the town said, and had done nothing.`,
      )
      .join('\n\n');
  const page = (above: string, inText = BODY, below = '') =>
    hosts(`# The ferry waits\n\n${above}\n\n${BODY}\n\n${inText}\n\n${BODY}\n\n${below}`);

  it.each([
    ['two links around the text', page('[Harbour](https://pier.example/harbour) [Sport](https://pier.example/sport)')],
    ['a way through its site', page('[Mara Holt](https://pier.example/author/mara-holt)')],
    [
      'a way to who wrote',
      page('![](https://i.im-p.example/ferry.jpg)\n\n[Mara Holt](https://pier.example/0,1.html?autor=Mara+Holt)'),
    ],
    [
      'its own pictures',
      page('![](https://images.pier.example/ferry.jpg)', linking('[council](https://pier.example/council)')),
    ],
    [
      'pictures under another country’s name',
      page('![](https://static.pier.test/ferry.jpg)', linking('[council](https://pier.example/council)')),
    ],
    [
      'two links, in the text and around it, where no other is linked',
      page('[Printed](https://pier.example/print?id=3)', linking('[council](https://pier.example/1)')),
    ],
    [
      'pictures and a way through its site, where others have fewer links',
      page(
        '![](https://www.pier.example/ferry.jpg) ![](https://www.pier.example/crew.jpg)',
        linking(
          '[council](https://council.example/1)',
          '[baker](https://baker.example/2)',
          '[crew](https://crew.example/3)',
        ),
        '[Shop](https://kiosk.example/4) [Abo](https://www.pier.example/abo) [Paper](https://www.pier.example/paper)',
      ),
    ],
    [
      'pictures, where one link leads elsewhere',
      page('![](https://pier.example/ferry.jpg)\n\n[Listen](https://voice.example/read)'),
    ],
    [
      'all links of a text',
      page(
        '',
        linking(
          '[council](https://pier.example/1)',
          '[baker](https://pier.example/2)',
          '[crew](https://pier.example/3)',
        ),
      ),
    ],
    ['pictures alone', page('![](https://pier.example/media/ferry.jpg)')],
    [
      'pictures, where links have no host',
      page(
        '![](https://pier.example/media/ferry.jpg) [Sport](/sport) [News](/news)',
        linking('[ministry](https://ministry.example/tides)'),
      ),
    ],
  ])('believes a host for %s', (_, found) => expect(found['pier.example']).toBeGreaterThanOrEqual(OWN));

  it.each([
    ['one link in a text', page('', linking('[council](https://pier.example/1)'))],
    [
      'links among others',
      page(
        '',
        linking(
          '[council](https://pier.example/1)',
          '[baker](https://pier.example/2)',
          '[crew](https://crew.example/3)',
        ),
      ),
    ],
    [
      'one link beside links without a host',
      page('[Sport](/sport) [News](/news) [Tides](/tides)', linking('[theme](https://pier.example/themen/tides)')),
    ],
    [
      'pictures beside links to another site',
      page(
        '![](https://i.pier.example/ferry.jpg) [Spain](https://quay.example/spain) [Privacy](https://quay.example/privacy) [A](/a) [B](/b) [C](/c)',
      ),
    ],
    ['pictures from a store called by initials', page('![](https://im.pt-x.example/ferry.jpg)')],
    ['pictures from a store with a short mark', page('![](https://bi.im-p.example/ferry.jpg)')],
    [
      'pictures from a store called as an address',
      page('![](https://www.pierpostcom.example/a.jpg) ![](https://www.pierpostcom.example/b.jpg)'),
    ],
    ['pictures of two houses', page('![](https://pier.example/ferry.jpg) ![](https://quay.example/ferry.jpg)')],
  ])('believes it less for %s', (_, found) => expect(Math.max(0, ...Object.values(found))).toBeLessThan(OWN));
});
