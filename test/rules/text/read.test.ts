import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/input/text.ts';
import { readRunningText } from '../../../src/rules/text/read.ts';
import { BODY, PARAGRAPHS, reading, settings, valuesOf } from './passages-of.ts';

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

  const curated = (text: string) =>
    readRunningText(
      readText('seed.txt', text.split('\n'), 'text', {
        fields: {
          title: { values: ['Harbour notes'], lines: null, quote: 'title: Harbour notes', where: 'seed.meta.yaml' },
        },
      } as never),
      settings,
    );

  it('leaves the first paragraph in the text where the curator states the title', () => {
    const first = 'The ferry stayed in the harbour of Dunmarrow.';
    expect(curated(`${first}\n\n${BODY}`).body.map(({ text }) => text)).toEqual([first, ...PARAGRAPHS]);
  });

  it('keeps a headline that the curator’s title replaces in the ledger, by its name', () => {
    const { body, removed } = curated(`${TITLE}\n\n${BODY}`);
    expect(body.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(removed.map(({ rule, quote }) => [rule, quote])).toEqual([['headline', TITLE]]);
  });
});
