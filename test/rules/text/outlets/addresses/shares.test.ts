import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/input/text.ts';
import { sharedHosts, sharedSigns, sharedUrl } from '../../../../../src/rules/text/outlets/addresses/shares.ts';
import { passagesOf } from '../../passages-of.ts';

const hosts = (text: string) => sharedHosts(passagesOf(text, 'markdown')[0]!.block.node as never);

describe('sharedHosts', () => {
  it.each([
    [
      '[Share](https://www.facebook.com/sharer.php?u=https://www.pier.example/2011/ferry-stays-in-harbour)',
      'pier.example',
    ],
    [
      '[Tweet](https://twitter.com/intent/tweet?text=Ferry&url=https%3A%2F%2Fpier.example%2F2011%2Fferry-stays)',
      'pier.example',
    ],
    [
      '[Add](https://www.addtoany.com/add_to/x?linkurl=https%3A%2F%2Fpier.example%2F2011%2Fferry-stays-in-harbour)',
      'pier.example',
    ],
    ['[Mail](mailto:?subject=Ferry&body=https://pier.example/2011/ferry-stays-in)', 'pier.example'],
  ])('reads the host of what is shared: %s', (text, host) => expect(hosts(text)).toEqual([host]));

  it.each([
    '[Share](https://www.facebook.com/sharer.php?u=https://pr.ex/XAuteU)',
    '[Ferry](https://pier.example/2011/ferry-stays?ref=home)',
  ])('reads none from shorteners and other links: %s', (text) => expect(hosts(text)).toEqual([]));
});

describe('buttons without words', () => {
  const button = (site: string, story: string) =>
    `[](https://${site}/share?url=https%3A%2F%2F${story.replaceAll('/', '%2F')})`;
  const properties = (...lines: readonly string[]) => readText('seed.md', lines, 'markdown', { fields: {} }).properties;

  it('speak for the host of what they share, and for the address where they agree', () => {
    const found = properties(
      '# Ferry',
      '',
      button('a.example', 'pier.example/news/ferry'),
      button('b.example', 'pier.example/news/ferry'),
    );
    expect(sharedSigns(found).map(({ name }) => name)).toEqual(['pier.example', 'pier.example']);
    expect(sharedUrl(found)[0]).toMatchObject({ field: 'url', values: ['https://pier.example/news/ferry'] });
    expect(sharedUrl(found)[0]!.evidence.lines).toEqual([3, 4]);
  });

  it('count when they are set around nothing', () =>
    expect(
      properties('[', '', '](https://a.example/share?u=https%3A%2F%2Fpier.example%2Fnews%2Fferry)')[0]?.value,
    ).toBe('https://pier.example/news/ferry'));

  it('say no address where they differ or stand alone', () => {
    expect(sharedUrl(properties(button('a.example', 'pier.example/news/ferry')))).toEqual([]);
    expect(
      sharedUrl(
        properties(button('a.example', 'pier.example/news/ferry'), '', button('a.example', 'pier.example/news/flour')),
      ),
    ).toEqual([]);
  });
});
