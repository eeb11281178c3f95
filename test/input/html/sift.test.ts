import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import type { Block } from '../../../src/input/page.ts';
import { newsPage, PARAGRAPHS } from './pages.ts';

const read = (source: string) => readHtml('seeds/a.html', source, { fields: {} }).blocks;
const ruleOf = (blocks: readonly Block[], text: string) =>
  blocks.find((block) => block.text.includes(text))?.region?.rule;
const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

describe('siftContent', () => {
  const links =
    '<ul><li><a href="https://a.example/">a.example</a></li><li><a href="https://b.example/">b.example</a></li></ul>';

  it('keeps a list of links that a sentence announces, and no other', () => {
    const announced = newsPage({
      body: `${prose}<p>Whoever wants to follow the works can do so at these places:</p>${links}${prose}`,
    });
    const alone = newsPage({ body: `${prose}<p>See also:</p>${links}${prose}` });
    expect(ruleOf(read(announced), 'a.example')).toBe('html-main');
    expect(ruleOf(read(alone), 'a.example')).toBe('html-links');
  });

  it('keeps a last sentence too short to be running text, and no credit or link there', () => {
    const page = (last: string) => newsPage({ body: `${prose}<p>${last}</p>` });
    expect(ruleOf(read(page('It came to that.')), 'It came')).toBe('html-main');
    expect(ruleOf(read(page('Back to top')), 'Back to')).toBe('html-article-end');
    expect(ruleOf(read(page('<a href="/b">It came to that.</a>')), 'It came')).toBe('html-links');
    expect(ruleOf(read(page('Skerran.')), 'Skerran')).toBe('html-article-end');
  });

  it('keeps a standfirst that begins with the headline, and takes no list of buttons or data for one', () => {
    const lead = 'Harbour wall waits, as the council asks for a second estimate and closes the lower quay until May.';
    const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const page = (below: string) => read(newsPage({ below }));
    expect(ruleOf(page(`<div>${lead}</div>`), 'as the council asks')).toBe('html-standfirst');
    expect(ruleOf(page(list(['Send to a friend', 'Keep for later', 'Print this page'])), 'Keep for')).toBe(
      'html-outside',
    );
    const points = ['A second estimate is due in May', 'The lower quay remains closed to all boats'];
    expect(ruleOf(page(list(points)), 'A second estimate')).toBe('html-standfirst');
  });

  it('takes a list of data on the article above it for no standfirst', () => {
    const data = ['Author: Mara Holt, for the harbour desk', 'Date of publication: 3 February 2019, at noon'];
    const below = (name: string) => `<ul class="${name}">${data.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(ruleOf(read(newsPage({ below: below('metadata') })), 'Mara Holt')).toBe('html-dateline');
    expect(ruleOf(read(newsPage({ below: below('points') })), 'Mara Holt')).toBe('html-standfirst');
  });

  it('takes a list of linked headlines over their summaries for teasers, but not between the text’s paragraphs', () => {
    const items = ['ferry', 'mole', 'storm'].map(
      (name) =>
        `<li><h4><a href="/${name}">What became of the ${name}</a></h4><p>${PARAGRAPHS[1]} So it is said.</p></li>`,
    );
    const list = `<ul>${items.join('').replaceAll('h4>', 'div>')}</ul>`;
    const rule = (page: string) => ruleOf(read(page), 'What became of');
    const head = '<title>Harbour wall waits</title><link rel="canonical" href="https://courier.example/wall">';
    expect(rule(newsPage({ head, inside: `<div><span>${list}</span></div>` }))).toBe('html-teaser');
    expect(rule(newsPage({ head, body: `${prose}${list}${prose}` }))).not.toBe('html-teaser');
  });

  it('takes an excerpt above the text for the words that it repeats', () => {
    const excerpt = `${PARAGRAPHS[0].split(' ').slice(0, 14).join(' ')} …`;
    expect(ruleOf(read(newsPage({ below: `<div>${excerpt}</div>` })), ' …')).toBe('html-repeated');
    const lead = 'The council waits for a second estimate and keeps the lower quay closed';
    expect(ruleOf(read(newsPage({ below: `<div>${lead}</div>` })), 'The council waits')).toBe('html-standfirst');
  });

  it('takes lines of links under one another for links, however many', () => {
    const links = ['wall', 'quay', 'ferry', 'storm'].map(
      (name) =>
        `<br><a href="/${name}">What the council has decided on the ${name} this year, and what it put off until May</a>`,
    );
    expect(ruleOf(read(newsPage({ body: `${prose}<p>READ MORE:${links.join('')}</p>${prose}` })), 'READ MORE')).toBe(
      'html-links',
    );
  });

  it('takes words beside a picture for its caption, but not where the picture has one', () => {
    const words = 'The lower quay after the storm, seen from the upper one.';
    const bare = `<div><div><img src="q.jpg"></div><section><p>${words}</p></section></div>`;
    const captioned = `<div><div><img src="q.jpg"><p class="image-credit">Lena Orth</p></div><section><p>${words}</p></section></div>`;
    const text = PARAGRAPHS.map((each) => `<div><section><p>${each}</p></section></div>`).join('');
    expect(ruleOf(read(newsPage({ body: text + bare + text.replaceAll('The', 'A') })), 'seen from')).toBe(
      'html-picture-text',
    );
    expect(ruleOf(read(newsPage({ body: text + captioned })), 'seen from')).toBe('html-main');
  });

  it('reads a guide in steps, each beside its picture', () => {
    const steps = [...PARAGRAPHS, ...PARAGRAPHS].map(
      (text, step) => `<div><img src="${step}.jpg"><p>${step + 1}. ${text}</p></div>`,
    );
    const blocks = read(newsPage({ body: `<p>${PARAGRAPHS[0]}</p>${steps.join('')}` }));
    expect(ruleOf(blocks, '3. Work on the old wall')).toBe('html-main');
  });

  it('takes what readers say in a forum for no text, and a paragraph in the wrapper of an advertisement for text', () => {
    const said = '<p>I have moored at the lower quay for years and nobody ever asked me about the wall at all.</p>';
    const wrapped = `<div id="story-mpu-container"><p>${PARAGRAPHS.join(' ')}</p></div>`;
    const page = newsPage({
      body: `${prose}${wrapped}`,
      inside: `<div id="in_page_forums"><h3>Boats</h3>${said}</div>`,
    });
    expect(ruleOf(read(page), 'moored at')).toBe('html-comments');
    expect(ruleOf(read(page), `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`)).toBe('html-main');
  });

  it('keeps what the text lists under links to other houses, and no teaser of its own', () => {
    const head = '<title>Harbour wall waits</title><link rel="canonical" href="https://courier.example/wall">';
    const listed = (host: string) =>
      `<p><a href="https://${host}/rope">A rope of forty metres that holds any boat at the quay for 12 crowns</a></p>`;
    const of = (host: string) => ruleOf(read(newsPage({ head, body: `${prose}${listed(host)}${prose}` })), 'A rope');
    expect(of('shop.example')).toBe('html-main');
    expect(of('courier.example')).toBe('html-links');
  });

  it('reads captions as the text where the article’s part is a gallery', () => {
    const slides = PARAGRAPHS.map(
      (text, at) => `<figure><img src="${at}.jpg"><figcaption><p>${text} ${text}</p></figcaption></figure>`,
    );
    expect(ruleOf(read(newsPage({ body: slides.join('') })), 'Work on the old wall')).toBe('html-main');
    expect(
      ruleOf(read(newsPage({ body: prose + slides.slice(0, 2).join('') })), `${PARAGRAPHS[0]} ${PARAGRAPHS[0]}`),
    ).toBe('html-caption');
  });

  it('takes a subhead over a picture for a subhead', () => {
    const steps = PARAGRAPHS.map(
      (text, at) => `<div><h2>${at + 1}. The quay</h2><img src="${at}.jpg"></div><p>${text}</p>`,
    );
    expect(ruleOf(read(newsPage({ body: steps.join('') })), '3. The quay')).toBe('html-main');
  });
});
