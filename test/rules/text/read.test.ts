import { describe, expect, it } from 'vitest';
import { BODY, PARAGRAPHS, reading, valuesOf } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

describe('readRunningText', () => {
  it('takes the text whose headline stands again on the page, not a longer notice under a line of its own', () => {
    const house = PARAGRAPHS.map(
      (line) => `${line.replaceAll('ferry', 'letter')} It goes to all islands of the group.`,
    );
    const text = `Home\n\n${TITLE}\n\nShare\n\n${TITLE}\n\n${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n\n${'Menu\n\n'.repeat(20)}The letter of the harbour group\n\n${house.join('\n\n')}`;
    expect(valuesOf(reading(text), 'title')).toEqual([TITLE]);
  });

  it('begins under a headline with a byline, after a teaser and a notice about reading', () => {
    const before =
      'Bell of the chapel rings for the first time since the spring, and nobody knows for whom it does so now.';
    const saved =
      'Keep this text and read it whenever you like, on any island and in any weather that the sea may bring.';
    const { claims, body } = reading(`Home\n\n${before}\n\n${saved}\n\n${TITLE}\n\nBy Mara Holt\n\n${BODY}`);
    expect(valuesOf({ claims }, 'title')).toEqual([TITLE]);
    expect(body.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });
});
