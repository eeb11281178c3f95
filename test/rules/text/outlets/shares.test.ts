import { describe, expect, it } from 'vitest';
import { sharedHosts } from '../../../../src/rules/text/outlets/shares.ts';
import { passagesOf } from '../passages-of.ts';

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
    ['[Mail](mailto:?subject=Ferry&body=https://pier.example/2011/ferry-stays-in)', 'pier.example'],
  ])('reads the host of what is shared: %s', (text, host) => expect(hosts(text)).toEqual([host]));

  it.each([
    '[Share](https://www.facebook.com/sharer.php?u=https://pr.ex/XAuteU)',
    '[Ferry](https://pier.example/2011/ferry-stays?ref=home)',
  ])('reads none from shorteners and other links: %s', (text) => expect(hosts(text)).toEqual([]));
});
