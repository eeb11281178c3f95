import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/rules/text/article.ts';
import { BODY, passagesOf, reading } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';
const WARNING =
  'Smoke drifts over the northern suburbs of Hexby tonight; close windows, doors and vents until morning.';
const MENU = ['Home', 'News', 'Sport', 'Tides', 'Letters', 'Sailing', 'Weather', 'Jobs', 'Contact'].join('\n\n');

function title(text: string): string | null {
  const headline = findArticle(passagesOf(text))?.headline;
  return headline && !headline.missing ? headline.title : null;
}

describe('findArticle', () => {
  it('begins under a warning that says nothing of the text', () => {
    expect(title(`Important:\n\n${WARNING}\n\n${TITLE}\n\n${BODY}`)).toBe(TITLE);
  });

  it('leaves a subhead under a text’s first paragraph what it is', () => {
    const [first, ...rest] = BODY.split('\n\n');
    expect(title(`${first}\n\nThe ferry waits for two planks of the pier\n\n${rest.join('\n\n')}`)).toBeNull();
  });

  it.each([
    'Who counts the flour while the ferry stays in harbour?',
    'Ferry stays, baker counts (and nobody says why!)',
  ])('begins under a notice at "%s" over its date', (asked) => {
    const notice = 'Type what you look for and press the key to the right, or leave by the one on the left.';
    expect(title(`${MENU}\n\n${notice}\n\n${asked}\n\nMara Holt\n\n5 May 2011\n\n${BODY}`)).toBe(asked);
  });

  it('begins at the first-rank heading under a caption', () => {
    const caption =
      'The harbour of Dunmarrow, where the ferry stayed for a third day while the baker counted her flour.';
    const found = findArticle(passagesOf(`${caption}\n\n# ${TITLE}\n\nUpdated\n\n${BODY}\n\n# About us`, 'markdown'));
    expect(found?.headline?.title).toBe(TITLE);
  });

  it('begins under a list of the words that a page files its texts under', () => {
    const words = `${'baker crew council engine ferry flour harbour island lighthouse planks '.repeat(3)}storm`;
    const subhead = 'What the harbour master says of it';
    expect(title(`${MENU}\n\n${words}\n\nFiled\n\n${TITLE}\n\n${BODY}\n\n${subhead}\n\n${BODY}`)).toBe(TITLE);
  });

  it('takes no notice at the foot for the text of a teaser far above it', () => {
    const [teaser, day] = ['Gulls take over Tovik’s old lighthouse', '5 May 2011'];
    const words = MENU.split('\n\n');
    const notice = words.map((word) => `${word}: what others put here is theirs, and nobody at Alsby bears any blame.`);
    const foot = [...Array(3).fill(MENU), `All that we print belongs to its makers. ${notice.join(' ')}`];
    const lines = [teaser, MENU, TITLE, ...BODY.split('\n\n').slice(0, 2), 'More', teaser, day, ...foot];
    expect(title(lines.join('\n\n'))).toBe(TITLE);
  });

  it('takes no line of several short items for the headline of all', () => {
    const items = `${TITLE}\n\n${BODY}\n\nThe council will not say who told the crew\n\n${BODY}`;
    expect(title(`Important:\n\n${WARNING}\n\n${items}`)).toBeNull();
  });

  it('takes the one line under the head of a newspaper’s page, a quotation, for the headline', () => {
    const head = 'The Pier Post — Thursday 5 May 2011\n\nCULTURE   |   15';
    const { claims } = reading(`${head}\n\n“I no longer sail to be liked”\n\n${BODY}`);
    expect(claims.find(({ field }) => field === 'title')?.values).toEqual(['“I no longer sail to be liked”']);
  });
});
