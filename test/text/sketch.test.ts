import { describe, expect, it } from 'vitest';
import { bandCount, bandOf, likeness, sketchOf, textKeyOf } from '../../src/text/sketch.ts';

/** Words that are the same on every run and hardly ever repeat. */
function words(count: number, seed: number): readonly string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return `w${(state >>> 8) % 50_000}`;
  });
}

function sketch(text: string): string {
  const made = sketchOf(text);
  if (made === null) throw new Error('too short');
  return made;
}

function meets(a: string, b: string): boolean {
  return Array.from({ length: bandCount }, (_, band) => band).some((band) => bandOf(a, band) === bandOf(b, band));
}

describe('sketchOf', () => {
  it('is the same for the same words, whatever stands between them', () => {
    const text = words(60, 1);
    const plain = sketch(text.join(' '));
    expect(sketch(` ${text.join(' — ').toUpperCase()}.\n`)).toBe(plain);
    expect(textKeyOf(sketch(text.toReversed().join(' ')))).not.toBe(textKeyOf(plain));
  });

  it('takes ways of spelling Arabic script for the same', () => {
    const one = 'كتاب‌های ۱۲ دانش‌آموز در مدرسه، '.repeat(10);
    const other = 'کتاب‌های 12 دانش‌آموز در مدرسه '.repeat(10);
    expect(sketch(one)).toBe(sketch(other));
  });

  it('is none for a text too short to tell a copy from a coincidence', () => {
    expect(sketchOf(words(29, 2).join(' '))).toBeNull();
    expect(sketchOf(words(30, 2).join(' '))).toHaveLength(82);
    expect(sketchOf('')).toBeNull();
    expect(sketchOf('港'.repeat(59))).toBeNull();
    expect(sketchOf('港'.repeat(60))).toHaveLength(82);
  });
});

describe('likeness', () => {
  const text = words(400, 3);
  const whole = sketch(text.join(' '));

  it('stays high where a little was changed, and the two meet in a band', () => {
    for (const edited of [
      text.with(200, 'changed').with(300, 'too'),
      text.slice(0, 360),
      ['A', 'note', 'of', 'the', 'editor', ...text],
    ]) {
      const other = sketch(edited.join(' '));
      expect(likeness(whole, other)).toBeGreaterThan(0.75);
      expect(textKeyOf(other)).not.toBe(textKeyOf(whole));
      expect(meets(whole, other)).toBe(true);
    }
  });

  it('is near nothing for other texts, also where they share a paragraph', () => {
    for (let seed = 10; seed < 40; seed += 1) {
      const other = sketch([...text.slice(0, 60), ...words(400, seed)].join(' '));
      expect(likeness(whole, other)).toBeLessThan(0.35);
    }
  });

  it('tells short texts apart, too, whose bins are mostly empty', () => {
    const [one, other] = [sketch(words(32, 50).join(' ')), sketch(words(32, 51).join(' '))];
    expect(likeness(one, other)).toBeLessThan(0.2);
    expect(likeness(one, one)).toBe(1);
  });
});
