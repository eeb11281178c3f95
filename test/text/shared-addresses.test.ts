import { describe, expect, it } from 'vitest';
import { sharedAddress } from '../../src/text/shared-addresses.ts';

const STORY = 'https://pier.example/news/ferry-stays';

describe('sharedAddress', () => {
  it.each([
    'https://social.example/share?url=https%3A%2F%2Fpier.example%2Fnews%2Fferry-stays',
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fpier.example%2Fnews%2Fferry-stays%3Fref%3Dshare_fb&t=Ferry',
    'https://www.addtoany.com/add_to/facebook?linkurl=https%3A%2F%2Fpier.example%2Fnews%2Fferry-stays&linkname=Ferry',
    'https://twitter.com/intent/tweet?text=Ferry%20stays&url=https://pier.example/news/ferry-stays',
    'mailto:?subject=Ferry&body=Read%20this%3A%20https%3A%2F%2Fpier.example%2Fnews%2Fferry-stays',
    'whatsapp://send?text=Ferry+https%3A%2F%2Fpier.example%2Fnews%2Fferry-stays',
  ])('reads the story in %s', (url) => expect(sharedAddress(url)).toBe(STORY));

  it.each([
    STORY,
    'https://social.example/pierpost',
    'https://social.example/share?url=https%3A%2F%2Fpier.example%2F',
    'https://social.example/share?url=%E0%A4%A',
    'mailto:desk@pier.example',
  ])('reads none in %s', (url) => expect(sharedAddress(url)).toBeNull());
});
