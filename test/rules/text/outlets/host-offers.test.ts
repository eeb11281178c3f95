import { describe, expect, it } from 'vitest';
import { offeredHost } from '../../../../src/rules/text/outlets/host-offers.ts';

describe('offeredHost', () => {
  it.each([
    'Search on pier.com',
    'Buscar en pier.com',
    'Más en pier.com',
    'Werben bei pier.com',
    'AGB für pier.com Premium',
    'Um zu kommentieren, müssen Sie sich bei www.pier.com anmelden.',
    'Toute l’actualité sur pier.com',
    'Assinar a newsletter do pier.com',
    'Adverteren op pier.com',
    'Annonsera på pier.com',
    'Reklama w pier.com',
    'Inzerce na pier.com',
    'Реклама на pier.com',
    'Διαφήμιση στο pier.com',
    'Pasang iklan di pier.com',
    'أعلن في pier.com',
    'Pier.com’de ara',
    'pier.comで検索',
  ])('reads the host that %s is of', (line) => expect(offeredHost(line)).toBe('pier.com'));

  it.each([
    'Website by pier.com',
    'Design und Hosting bei pier.com',
    'Click to listen to pier.com',
    'Read more on facebook.com',
    'Write to us at desk@pier.com',
    'Stories at pier.com/ferries',
    'He bought it on pier.com, the agent said, and none of the crew knew where the money for the boat had come from.',
    'pier.com',
  ])('reads none in %s', (line) => expect(offeredHost(line)).toBeUndefined());
});
