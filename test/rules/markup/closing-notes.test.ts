import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { readBody } from '../../../src/rules/markup/body.ts';
import { newsPage, PARAGRAPHS } from '../../input/html/pages.ts';

const known = { titles: [], authors: ['Mara Holt'], language: 'en' };
const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
function read(body: string) {
  return readBody(readHtml('seeds/a.html', newsPage({ body }), { fields: {} }), known);
}
const ruleOf = (note: string, words: string) =>
  read(`${prose}<p>${note}</p>`).removed.find(({ quote }) => quote.includes(words))?.rule ?? null;

describe('closingNoteRule', () => {
  it.each([
    ['Courier writers Ida Crewe and Jo Berg contributed to this report.', 'credit'],
    ['(Additional reporting by Jo Berg; editing by Ida Crewe)', 'credit'],
    ['<em>Contributing: Harbour Press and writers of the Courier.</em>', 'credit'],
    ['Mit Material von dpa und der Reporterin Ida Crewe.', 'credit'],
    ['Avec les agences et notre correspondante à Corrick.', 'credit'],
    ['Con información de Jo Berg e Ida Crewe.', 'credit'],
    ['To contact the reporter on this story: Mara Holt in Corrick at mholt@courier.example', 'contact-note'],
    ['<em>Follow Mara Holt and all our other writers on <a href="https://a.example/mh">@mh</a>.</em>', 'contact-note'],
    ['Mara Holt can be reached at mholt@courier.example', 'contact-note'],
    ['Mara Holt, mholt@courier.example', 'contact-note'],
    ['<i>Mara Holt covers the harbours of the north.</i>', 'author-note'],
    ['<i>The best of the week in your mail: <a href="/post">ask for the Courier’s letter</a>.</i>', 'notice'],
    ['<i>All that happens in the harbour is in our live report:</i>', 'notice'],
  ])('takes %s out of the end of a text', (note, rule) => {
    expect(ruleOf(note, note.replace(/<[^>]+>/g, '').slice(0, 12))).toBe(rule);
  });

  it.each([
    '<i>The wall is to last for eighty years.</i>',
    '<b>Whoever has seen the wave may write to <a href="https://town.example">the town</a>.</b>',
    'Mara Holt, the mayor’s sister, was not at the meeting.',
    'Many hands contributed to the wall in those years.',
  ])('leaves %s', (note) => {
    expect(ruleOf(note, note.replace(/<[^>]+>/g, '').slice(0, 12))).toBeNull();
  });

  it('takes a name in one word with its address out of the end of an East Asian text', () => {
    const text =
      '항만 위원회는 화요일 저녁 네 시간 동안 회의를 열고 새 방파제에 대한 표결 없이 회의를 마쳤다. 두 번째 견적은 오월에 나온다.';
    const note = '윤서라 기자 sera@courier.example';
    const page = newsPage({ body: `<p>${text}</p><p>${text.replace('항만', '시')}</p><p>${note}</p>` });
    const { removed } = readBody(readHtml('a.html', page, { fields: {} }), {
      ...known,
      authors: ['윤서라'],
      language: 'ko',
    });
    expect(removed.find(({ quote }) => quote === note)?.rule).toBe('contact-note');
  });

  it('leaves notes that text follows, and a text in italics throughout', () => {
    const note = '<p><i>Mara Holt covers the harbours of the north.</i></p>';
    expect(read(`${note}${prose}`).body.some(({ text }) => text.includes('covers'))).toBe(true);
    const slanted = PARAGRAPHS.map((text) => `<p><i>${text}</i></p>`).join('');
    expect(read(`${slanted}${note}`).body.some(({ text }) => text.includes('covers'))).toBe(true);
  });

  it('takes a line over the text that opens with the author and is no sentence for the byline', () => {
    const over = (line: string) => read(`${line}${prose}`).body.some(({ text }) => text.includes('Mara Holt'));
    expect(over('<p>By Mara Holt Harbour correspondent, the Courier</p>')).toBe(false);
    expect(over('<h4>Mara Holt and the house’s other writers in Corrick</h4>')).toBe(false);
    expect(over('<p>Mara Holt, the mayor’s sister, was not at the meeting on the wall.</p>')).toBe(true);
  });
});
