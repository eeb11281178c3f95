import { expect, it } from 'vitest';
import { encodeText, joinPage } from '../../templates/page-bytes.ts';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

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
