import { describe, expect, it } from 'vitest';
import { readAddressLine } from '../../src/rules/address-lines.ts';

const ADDRESS = 'http://www.skerranherald.example/news/bicycle';

describe('readAddressLine', () => {
  it.each([
    'URL:',
    'Permalink:',
    'URL to article:',
    'Article URL:',
    'Link zum Artikel:',
    "Adresse de l'article :",
    'URL del artículo:',
  ])('reads what stands after %j', (label) => {
    expect(readAddressLine(`${label} ${ADDRESS}`)).toBe(ADDRESS);
  });
  it.each([
    `Article printed from The Skerran Herald: ${ADDRESS}`,
    `Photo: ${ADDRESS}`,
    ADDRESS,
    `URL: ${ADDRESS} and more`,
  ])('reads no address of %j', (line) => {
    expect(readAddressLine(line)).toBeNull();
  });
});
