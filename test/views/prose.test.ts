import { expect, it } from 'vitest';
import type { ProseView } from '../../src/views/view.ts';
import { plansOf } from './planned.ts';
import { archiveOf } from './sample.ts';

it('says what the archive holds where its curator says nothing, and prints no empty paragraph', () => {
  const about = (over: object) =>
    plansOf(archiveOf([{ id: 'x' }], over))
      .get('about/index.html')
      ?.view() as ProseView | undefined;
  expect(about({})?.head.description).toBe('Invented articles about an invented coast.');
  const bare = about({ description: '' });
  expect(bare?.head.description).toMatch(/^1 article/);
  const texts = bare?.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)) ?? [];
  expect(texts.filter((text) => text === '')).toEqual([]);
});
