import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

const inside = PARAGRAPHS.map((text) => `<p>${text.replaceAll('the', 'that')}</p>`).join('');
const regionOf = (below: string, text: string) =>
  readHtml('a.html', newsPage({ below, inside }), { fields: {} }).blocks.find((block) => block.text.startsWith(text))
    ?.region;

describe('dropSlides', () => {
  const words = 'What the storm has left of the lower quay, in part';
  const leads = [1, 2, 3, 4].map((at) => `<div>${words} ${at} of four</div>`).join('');

  it('takes a row of wrappers above the text for slides, and one wrapper among leads for a lead', () => {
    const row = [5, 6].map((at) => `<div class="slide"><div>${words} ${at}, a slide</div></div>`).join('');
    const one = `<div class="media"><div>${words} 5, in a wrapper</div></div>`;
    expect(regionOf(`<div>${leads}</div>${row}`, `${words} 6`)?.kind).toBe('caption');
    expect(regionOf(`<div>${leads}</div>${one}`, `${words} 5`)?.kind).toBe('main');
  });
});
