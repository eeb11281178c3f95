import { describe, expect, it } from 'vitest';
import { framedNames } from '../../../../src/rules/text/outlets/frames.ts';
import { passagesOf } from '../passages-of.ts';

const namesIn = (line: string) => framedNames(passagesOf(line)[0]!).map(({ name }) => name);

describe('framedNames', () => {
  it.each([
    ['Follow Quiet Lantern on Twitter', 'Quiet Lantern'],
    ['About 7Harbours', '7Harbours'],
    ['Advertise on Pier.com', 'Pier.com'],
    ['More from eHarbour', 'eHarbour'],
    ['Sign in with your 7Harbours account', '7Harbours'],
    ['Über Molenblick', 'Molenblick'],
    ['Suivez La Jetée sur Facebook', 'Jetée'],
    ['Publicidad en El Muelle', 'Muelle'],
    ['Quiet Lantern Newsletter', 'Quiet Lantern'],
    ['Molenblick-App', 'Molenblick'],
    ['Get the best of Quiet Lantern, delivered daily', 'Quiet Lantern'],
    ['Quiet Lantern may earn a commission when you buy through links.', 'Quiet Lantern'],
  ])('reads the name in %s', (line, name) =>
    expect(
      namesIn(line)
        .join()
        .replace(/^(?:La|El) /, ''),
    ).toBe(name),
  );

  it.each([
    'Follow us on Twitter',
    'Getty Images Logo',
    'The ferry stopped, and nobody said why.',
    'newsletter_box.png Logo',
  ])('reads none in %s', (line) => expect(namesIn(line)).toEqual([]));
});
