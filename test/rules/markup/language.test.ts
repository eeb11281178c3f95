import { describe, expect, it } from 'vitest';
import { newsPage } from '../../input/html/pages.ts';
import { meta, readPage } from './pages.ts';

/** The language of a page with English paragraphs and such a root element, and the rule that told it. */
function language(head: string, root = '<html>'): readonly (string | undefined)[] {
  const { claims } = readPage(newsPage({ head }).replace('<html lang="en">', root));
  const best = claims.filter(({ field }) => field === 'language').sort((a, b) => b.strength - a.strength)[0];
  return [best?.values[0], best?.evidence.rule.toLowerCase()];
}

describe('readLanguage', () => {
  it.each([
    ['og:locale', meta('og:locale', 'en_GB'), 'en-GB'],
    ['content-language', '<meta http-equiv="content-language" content="en-us">', 'en-US'],
    ['dc.language', meta('DC.language', 'en'), 'en'],
  ])('takes what %s states where the text bears it out', (rule, head, tag) =>
    expect(language(head)).toEqual([tag, rule]),
  );
  it('takes the page’s root before the rest of what it states', () =>
    expect(language(meta('og:locale', 'en_GB'), '<html lang="en-IE">')).toEqual(['en-IE', 'html:lang']));
  it('takes the text’s own where the page states another', () =>
    expect(language(meta('og:locale', 'fr_FR'), '<html lang="fr">')).toEqual(['en', 'language-of-text']));
  it('passes over what is no language tag', () =>
    expect(language(meta('og:locale', 'english'))).toEqual(['en', 'language-of-text']));
});
