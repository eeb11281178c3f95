import { describe, expect, it } from 'vitest';
import { joinedByPrefix } from '../../../src/text/names/prefixed.ts';

describe('joinedByPrefix', () => {
  it.each([
    ['דנה לביא ורון שקד', ['דנה לביא', 'רון שקד']],
    ['هدى السالم وفارس حداد', ['هدى السالم', 'فارس حداد']],
    // The letter is of the name.
    ['هدى السالم وليد حداد', ['هدى السالم وليد حداد']],
    ['אבי בן ורד', ['אבי בן ורד']],
    ['Mara Holt', ['Mara Holt']],
  ])('parts "%s"', (part, names) => expect(joinedByPrefix(part)).toEqual(names));
});
