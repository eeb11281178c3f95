import { describe, expect, it } from 'vitest';
import { isAmerican } from '../../../../src/rules/text/dates/spelling.ts';
import { passagesOf } from '../passages-of.ts';

const american = (text: string) => isAmerican(passagesOf(text));

describe('isAmerican', () => {
  it('needs two different words', () => {
    expect(
      american('The color of the theater is what the council of Dunmarrow spoke of for hours, and of the rain.'),
    ).toBe(true);
    expect(american('The color of the pier, and the color of the boats, is what the council spoke of for hours.')).toBe(
      false,
    );
  });
  it('is not so beside one British word', () =>
    expect(
      american('The color of the theater is what the council spoke of for hours, and of the harbour, and of the rain.'),
    ).toBe(false));
  it('reads no names and no short lines', () => {
    expect(
      american('The Center for Defense and the Theater of Dunmarrow spoke of it for hours, and of the rain.'),
    ).toBe(false);
    expect(american('color\n\ntheater\n\ngray')).toBe(false);
  });
});
