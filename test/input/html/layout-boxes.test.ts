import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

const mainOf = (body: string) =>
  readHtml('a.html', newsPage({ body }), { fields: {} })
    .blocks.filter(({ region }) => region?.kind === 'main')
    .map(({ text }) => text);
const wrapped = (name: (at: number) => string) =>
  PARAGRAPHS.map((text, at) => `<div class="${name(at)}"><p>${text}</p></div>`).join('');

describe('findLayout', () => {
  it('takes boxes that hold the article between them for no boxes, whatever chance is in their names', () => {
    expect(mainOf(wrapped(() => 'column inset'))).toEqual([...PARAGRAPHS]);
    expect(mainOf(wrapped((at) => `widget widget-text item-${at}f${at}`))).toEqual([...PARAGRAPHS]);
  });

  it('leaves a box beside the text a box', () => {
    const text = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
    expect(
      mainOf(
        `${text}<div class="column inset"><p>The wall was built in 1902 and is older than the town hall.</p></div>`,
      ),
    ).toEqual([...PARAGRAPHS]);
  });
});
