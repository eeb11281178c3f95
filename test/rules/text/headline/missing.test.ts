import { describe, expect, it } from 'vitest';
import { BODY, locate } from '../passages-of.ts';

function headline(text: string, format: 'text' | 'markdown' = 'text') {
  return locate(text, format).headline;
}

describe('isHeadlineMissing', () => {
  it.each([
    ['a line that says nothing of the text', `Home\n\nNews\n\nOur weekend tips\n\n5 May 2011\n\n${BODY}`, 'text'],
    [
      'a standfirst of more than a line, with its commas',
      `Home\n\nNews\n\nA ferry that has not sailed, a baker without her flour, and a council that cannot say, after nine days, who is to pay\n\nMara Holt\n\n${BODY}`,
      'text',
    ],
    [
      'a section’s name in a file that marks its headings',
      `Harbour Lives\n\n${BODY}\n\n## What the council says\n\n${BODY}`,
      'markdown',
    ],
    [
      'what is seen in the picture above',
      `![The quay](ferry.jpg)\n\nAn afternoon, with the baker, her gulls and flour\n\n${BODY}`,
      'markdown',
    ],
    [
      'a picture’s alternative text',
      `![The ferry in the harbour of Dunmarrow with its baker](ferry.jpg)\n\n${BODY}`,
      'markdown',
    ],
    [
      'the first of the paragraphs, of two sentences',
      `The ferry lay in its harbour for a third day and nobody knew why it did. The baker counted her flour, and she was worried!\n\n${BODY}`,
      'text',
    ],
  ] as const)('takes no title from %s', (_what, text, format) => {
    const found = headline(text, format);
    expect(found === null || found.missing).toBe(true);
  });

  it.each([
    [
      'a line over the byline',
      `Home\n\nNews\n\nFerry stays in harbour as baker counts flour\n\nBy Mara Holt\n\n${BODY}`,
    ],
    [
      'a line that stands twice on end',
      `Home\n\nNews\n\nLeave the tombola alone\n\nLeave the tombola alone\n\nThe new rule for village prizes tells us much about distrust.\n\nMara Holt\n\n4 May 2019\n\n${BODY}`,
    ],
    ['a headline with a kicker', `Dunmarrow: ferry stays in harbour as baker counts flour\n\n${BODY}`],
    [
      'words of every text over the byline',
      `The Eastmere Herald\n\nWhat is to be done\n\nBy Mara Holt\n\n4 May 2019\n\n${BODY}`,
    ],
    ['words of every text over the date', `Out, but not down\n4 May 2019\n\n${BODY}`],
    ['the same under the masthead', `The Eastmere Herald\n\nIt is what it is\n\n4 May 2019\n\nBy Mara Holt\n\n${BODY}`],
    [
      'a heading under a picture',
      `![The quay](ferry.jpg)\n\n# Ferry stays in harbour as baker counts flour\n\n${BODY}`,
    ],
    [
      'two halves of four characters in Chinese',
      '渡輪停航 麵粉告急\n\n港口一角\n渡輪仍停在敦馬羅港，船員在等新的引擎，麵包師數著剩下的麵粉，議會裡沒有人願意說什麼時候能再出港，也沒有人願意說是誰讓船員等待。\n\n港務長說，風暴把碼頭的兩塊木板吹走了，渡輪要等到木板換好才能出港，麵粉只夠三天，渡輪停航以後麵包店就沒有新的麵粉了。',
    ],
    ['a heading', `# Ferry stays\n\n${BODY}`],
  ])('keeps %s', (_what, text) => {
    expect(headline(text, /^[#!]/.test(text) ? 'markdown' : 'text')).toMatchObject({ missing: false });
  });

  it('keeps a short line right over the text of a whole page', () => {
    const menu = ['Home', 'News', 'Sport', 'Tides', 'Letters', 'Sailing', 'Weather', 'Jobs', 'Contact'].join('\n\n');
    expect(headline(`${menu}\n\nCrew without its engine\n\n${BODY}`)).toMatchObject({ missing: false });
  });

  it('keeps the headline of a whole page that is long and stands right over its date', () => {
    const menu = 'Home\n\nPier\n\nIslands\n\n'.repeat(4);
    const long =
      'LIVE Storm over the islands. The road, shut / Three ferries wait at the pier of Dunmarrow / “We count flour since four”';
    expect(headline(`${menu}${long}\n\nPublished: 5 May 2011, 06:12\n\n${BODY}`)?.missing).toBe(false);
  });
});
