import { describe, expect, it } from 'vitest';
import { BODY, locate } from '../passages-of.ts';

const SECOND = 'How the baker of Dunmarrow counts the flour while the ferry stays in the harbour';
const title = (...lines: readonly string[]) => locate([...lines, BODY].join('\n\n'), 'markdown').headline?.title;

describe('topOf', () => {
  it('takes the only heading of the first rank over one of the second', () =>
    expect(title('# A Light Lunch', `## ${SECOND}`)).toBe('A Light Lunch'));
  it('leaves a headline under the house’s name', () => expect(title('# Skerran Herald', `## ${SECOND}`)).toBe(SECOND));
});
