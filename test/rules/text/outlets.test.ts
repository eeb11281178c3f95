import { describe, expect, it } from 'vitest';
import { readOutlet } from '../../../src/rules/text/outlets.ts';
import { BODY, locate, settings, valuesOf } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';
const known = {
  ...settings,
  outlets: [{ name: 'Pier Post', aliases: ['The Dunmarrow Post'], domains: ['example.org'] }],
};

function outlet(text: string, format: 'text' | 'markdown' = 'text', list = settings): string | null {
  const { passages, span, headline } = locate(text, format);
  return valuesOf({ claims: readOutlet(passages, span, headline, list) }, 'outlet')?.[0] ?? null;
}

describe('readOutlet', () => {
  it.each([
    ['behind the headline', `${TITLE} | Harbour Lamp\n\n${BODY}\n\nHarbour Lamp`],
    ['in a masthead over the date', `Harbour Lamp\n5 May 2011\n\n${TITLE}\n\n${BODY}`],
    ['in a rights line', `${TITLE}\n\n${BODY}\n\n© 2011 Harbour Lamp. All rights reserved.`],
  ])('reads the name %s', (_, text) => expect(outlet(text)).toBe('Harbour Lamp'));

  it.each([
    ['no sign', `${TITLE}\n\nBy Mara Holt\n\n${BODY}`],
    ['a social network', `${TITLE}\n\n${BODY}\n\nFacebook\nTwitter\nInstagram`],
    ['a picture’s agency', `${TITLE}\n\n© Getty Images\n\n${BODY}`],
    [
      'an outlet that the text speaks of',
      `${TITLE}\n\n${BODY} It was in the Coast Tribune, he said, on page four of the evening edition.`,
    ],
  ])('reads none from %s', (_, text) => expect(outlet(text)).toBeNull());

  it.each([
    ['by its name', `Pier Post\n\n${TITLE}\n\n${BODY}`],
    ['by an alias', `The Dunmarrow Post\n\n${TITLE}\n\n${BODY}`],
    ['by an alias behind the headline', `${TITLE} | The Dunmarrow Post\n\n${BODY}`],
    ['by its domain', `https://www.example.org/2011/ferry\n\n${TITLE}\n\n${BODY}`],
  ])('knows an outlet of the curator’s list %s', (_, text) => expect(outlet(text, 'text', known)).toBe('Pier Post'));

  it('does not find a known outlet inside another word', () =>
    expect(outlet(`Pier Posters\n\n${TITLE}\n\n${BODY}`, 'text', known)).not.toBe('Pier Post'));
});
