import { describe, expect, it } from 'vitest';
import { BODY, locate } from '../passages-of.ts';

const MENU = ['Home', 'World', 'Culture', 'Books', 'Film', 'Podcasts', 'Shop', 'Help', 'Newsletters', 'Lifestyle'];
const SENTENCES =
  'I stayed on the ferry for three days. The baker brought me bread, and I would wait in that harbour again.';

/** The headline over three paragraphs. */
function over(...lines: readonly string[]): string | undefined {
  const { headline } = locate([...MENU, ...lines, BODY].join('\n\n'));
  return headline === null || headline.missing ? undefined : headline.title;
}

describe('sentenceTitle', () => {
  it.each([
    ['a byline', ['By Gwen Alder', 'Feb 11, 2023, 6:30 AM ET']],
    ['a name and the day', ['Gwen Alder', 'Feb 11, 2023, 6:30 AM ET']],
    ['the day', ['11 February 2023']],
  ])('is two sentences right over %s, under a section', (_, signature) =>
    expect(over(SENTENCES, ...signature)).toBe(SENTENCES),
  );
  it('is one sentence with its stop', () =>
    expect(over('The harbour was never the problem of the ferry.', 'By Gwen Alder', '11 February 2023')).toBe(
      'The harbour was never the problem of the ferry.',
    ));

  it.each([
    ['a standfirst', ['Three days at sea', SENTENCES, 'By Gwen Alder', '11 February 2023']],
    ['a standfirst under a picture', ['Ferry waits for flour', 'Photo: Jonas Pell', SENTENCES, 'By Gwen Alder']],
    ['a line over nobody’s name', [SENTENCES]],
  ])('is not %s', (_, lines) => expect(over(...lines)).not.toBe(SENTENCES));

  it('is read without the name that a page’s title has behind it, which is no house', () => {
    const { headline } = locate(
      `We closed the ferry to save flour. So why is the harbour paying more? | Hester Quayle\n\n${BODY}`,
    );
    expect(headline?.title).toBe('We closed the ferry to save flour. So why is the harbour paying more?');
    expect(headline?.suffixes).toEqual([]);
  });
});
