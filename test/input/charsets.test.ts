import { expect, test } from 'vitest';
import { readUtf8 } from '../../src/input/charsets.ts';

const lines = [
  'The quay is closed.',
  'Die Mole bei Größnitz – “geschlossen” – kostet 40 €.',
  '橋は閉鎖された。Мост закрыт 🚢\u0000.',
];

test.each([0, 1, 2])('text of any length is read as it was written: %#', (at) => {
  for (const count of [0, 1, 40_000]) {
    const text = lines[at]!.repeat(count);
    expect(readUtf8(Buffer.from(text)) === text).toBe(true);
    // A part of a larger buffer.
    expect(readUtf8(Buffer.from(`ab${text}`).subarray(2)) === text).toBe(true);
  }
});
