import { describe, expect, it } from 'vitest';
import { withoutArchive } from '../../src/text/archived.ts';

describe('withoutArchive', () => {
  it.each([
    'https://web.archive.org/web/20250304102030/https://courier.example/x',
    'http://web.archive.org/web/20250304102030mp_/https://courier.example/x',
    'https://archive.ph/2025.03.04-102030/https://courier.example/x',
    'https://archive.today/o/aB3dE/https://courier.example/x',
    '//web.archive.org/web/20220724231419im_/https://courier.example/x',
    '/web/20220724231419/https://courier.example/x',
    'https://courier.example/x',
  ])('gives the address that %s is a copy of', (address) => {
    expect(withoutArchive(address)).toBe('https://courier.example/x');
  });

  it('gives the mail address behind it', () =>
    expect(withoutArchive('https://web.archive.org/web/20220724231419/mailto:desk@courier.example')).toBe(
      'mailto:desk@courier.example',
    ));

  it('leaves an address that only names an archive', () => {
    expect(withoutArchive('https://web.archive.org/about')).toBe('https://web.archive.org/about');
    expect(withoutArchive('/web/20220724/letters')).toBe('/web/20220724/letters');
  });
});
