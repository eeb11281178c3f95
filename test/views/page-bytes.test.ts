import { expect, it } from 'vitest';
import { encodeText, joinPage, memoryOf, reuseMemory } from '../../src/views/page-bytes.ts';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

it('prints to the memory of earlier pages that nobody reads any more', () => {
  const earlier = [joinPage(['x'.repeat(300_000)]), joinPage(['y'.repeat(300_000)])];
  const memory = memoryOf(earlier);
  expect(memory.length).toBe(2);
  const moved = structuredClone(memory, { transfer: [...memory] });
  expect(earlier.map(({ length }) => length)).toEqual([0, 0]);
  reuseMemory(moved);
  const later = [joinPage(['a'.repeat(300_000)]), joinPage(['b'.repeat(300_000)]), joinPage(['c'.repeat(300_000)])];
  expect(later.map((page) => textOf(page).slice(0, 2))).toEqual(['aa', 'bb', 'cc']);
  expect(memoryOf(later).filter((one) => moved.includes(one))).toHaveLength(2);
});

it('joins text of all scripts and bytes that are ready', () => {
  const page = joinPage(['<p>Größe “نو” ', encodeText('🌊é'), '', '</p>']);
  expect(textOf(page)).toBe('<p>Größe “نو” 🌊é</p>');
  expect(Buffer.isBuffer(page)).toBe(false);
});

it('leaves earlier pages as they are, whatever comes after them', () => {
  const texts = Array.from({ length: 40 }, (_, index) => `${index} ${'آب'.repeat(index * 1000)}`);
  const pages = texts.map((text) => joinPage([text]));
  expect(pages.map(textOf)).toEqual(texts);
});

it('takes a page that is larger than what pages share', () => {
  const text = 'x'.repeat(3_000_000);
  expect(textOf(joinPage([text, 'y']))).toBe(`${text}y`);
  expect(textOf(joinPage(['after']))).toBe('after');
});
