import { describe, expect, it } from 'vitest';
import { nameBesideHost, offeredHost } from '../../../../../src/rules/text/outlets/addresses/host-offers.ts';

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

describe('nameBesideHost', () => {
  it.each([
    ['LATARNIA! Głos Portu latarniagazeta.com', { name: 'LATARNIA! Głos Portu', host: 'latarniagazeta.com' }],
    ['Quiet Lantern | www.quietlantern.com', { name: 'Quiet Lantern', host: 'quietlantern.com' }],
    ['Terms of the paid offer of Lantern (quay.com)', { host: 'quay.com' }],
    ['Նորություններ - quay.com', { host: 'quay.com' }],
  ])('reads %s', (line, found) => expect(nameBesideHost(line)).toEqual(found));

  it.each([
    'Foto: Mara Holt - quay.com',
    'Mara Holt holt@quay.com',
    'Stories from our partner quay.com',
    'Follow us – facebook.com',
    'Ferry waits for its engine quay.com',
  ])('reads none in %s', (line) => expect(nameBesideHost(line)).toBeUndefined());
});
