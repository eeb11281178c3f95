import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { addressesIn, sharesOf } from '../../src/input/addresses.ts';

const share = 'https://social.example/share?url=https%3A%2F%2Fcourier.example%2Fnews%2Fpier-stays';

describe('sharesOf', () => {
  it('gives the address that a button shares, and nothing of other addresses', () => {
    expect(sharesOf([share, 'https://courier.example/harbour'], [3, 4])).toEqual([
      { name: 'share', value: 'https://courier.example/news/pier-stays', lines: [3, 4], quote: share },
    ]);
  });
});

describe('addressesIn', () => {
  it('gives what links without words share and where links and pictures lead, in their order', () => {
    const picture = { type: 'image', url: 'https://img.courier.example/logo.png', alt: '' } as const;
    const node: Paragraph = {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'https://courier.example/', children: [picture] },
        { type: 'link', url: share, children: [] },
      ],
    };
    expect(addressesIn(node, [1, 1]).map(({ name, value }) => [name, value])).toEqual([
      ['share', 'https://courier.example/news/pier-stays'],
      ['link', 'https://courier.example/'],
      ['picture', 'https://img.courier.example/logo.png'],
      ['link', share],
    ]);
  });
});
