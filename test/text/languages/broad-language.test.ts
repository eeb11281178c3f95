import { describe, expect, it } from 'vitest';
import { broadLanguage } from '../../../src/text/languages/broad-language.ts';

describe('the language of a tag', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-us', 'en'],
    ['fa-AF', 'fa'],
    ['de-Latn-AT', 'de'],
    ['eng', 'en'],
    ['pt-BR-x-press', 'pt'],
  ])('leaves out what does not part it: %s is %s', (tag, language) => {
    expect(broadLanguage(tag)).toBe(language);
  });

  it.each([
    ['zh', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['sr-Latn', 'sr-Latn'],
    ['sr-RS', 'sr'],
  ])('keeps a script that is not the usual one: %s is %s', (tag, language) => {
    expect(broadLanguage(tag)).toBe(language);
  });

  it('leaves what is no tag as it is', () => {
    expect(broadLanguage('not a tag')).toBe('not a tag');
  });
});
