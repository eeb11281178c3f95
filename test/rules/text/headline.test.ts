import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../../src/rules/text/headline.ts';
import { BODY, locate, PARAGRAPHS, passagesOf } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function title(text: string, format: 'text' | 'markdown' = 'text'): string | null {
  return locate(text, format).headline?.title ?? null;
}

describe('findHeadline', () => {
  it.each([
    ['the first line', `${TITLE}\n\n${BODY}`],
    ['a line under a masthead and a date', `The Pier Post\n5 May 2011\n\n${TITLE}\n\n${BODY}`],
    [
      'a line under the paper’s name, its motto and its date',
      `The Pier Post\n\nThe weekly paper of Dunmarrow and its ferry\n\nFriday, February 14, 2014\n\n${TITLE}\n\n${BODY}`,
    ],
    ['a line that holds it twice', `Home\nNews\nSport\n\n${TITLE} ${TITLE}\n\n5 May 2011\n\n${BODY}`],
    ['a line under a menu', `Home\nNews\nSport\n\n${TITLE}\n\nBy Mara Holt\n5 May 2011\n\n${BODY}`],
    [
      'a line over a standfirst',
      `Home\nNews\n\n${TITLE}\n\nThe council of Dunmarrow does not know when it will sail\n\nBy Mara Holt\n\n${BODY}`,
    ],
    ['a line with the outlet behind a bar', `${TITLE} | The Pier Post\n\n${BODY}`],
    ['a line with a word behind a dash that only sites are called', `${TITLE} - PierWeek\n\n${BODY}`],
    ['a line that is printed twice', `${TITLE}\nHome\nNews\nSport\n\n${TITLE}\n\n5 May 2011\n\n${BODY}`],
    [
      'a line far above, over a gallery with its share bars',
      `${TITLE}\n\n${'Share\n\nThe ferry at the pier of Dunmarrow. (AP Photo/Jonas Pell)\n\n'.repeat(30)}By Mara Holt\n\n${BODY}`,
    ],
    [
      'a line under the way to the page',
      `Home\n\nNews / Islands / Dunmarrow\n\nPier.example News Dunmarrow Ferry\n\n${TITLE}\n\n5 May 2011\n\n${BODY}`,
    ],
    [
      'a line under an alternative text that is printed twice',
      `Home\nNews\nSport\n\nThe ferry of Dunmarrow at its pier\n\nPhoto: Jonas Pell\n\nThe ferry of Dunmarrow at its pier\n\n${TITLE}\n\n${BODY}`,
    ],
    [
      'a line that stands again with a button behind it',
      `Home\nNews\n\n${TITLE}\n\nShare\n\nPlay\n\n${TITLE} Back to video\n\n${BODY}`,
    ],
    [
      'a line under a motto and a menu',
      `Founded 1947\n\nThe paper that the ferry of Dunmarrow brings to the harbour\n\n${'Menu\n\nPier entry\n\n'.repeat(8)}${TITLE}\n\nBy Mara Holt\n\n${BODY}`,
    ],
    [
      'a first line that shares no word with its text',
      `${TITLE}\n\nTonight the island sleeps without bread, for nobody has sailed since Monday and nobody will.\n\nThe bakers are patient people, and their ovens are older than the oldest of them by far.`,
    ],
    [
      'a line over a long standfirst that shares more words',
      `${TITLE}\n\nNobody on the council of Dunmarrow would say when the storm had torn two planks from the pier\n\nBy Mara Holt\n\n${BODY}`,
    ],
    ['a line under a name with its role', `Mara Holt reporter\n5 May 2011\n\n${TITLE}\n\n${BODY}`],
    [
      'a line under the rows of a table',
      `Final 1 2 3 4 5 6 7 8 9 R H E\nFerry (37-23) 0 0 0 0 0 0 0 0 7 0\nHarbour (26-33) 0 1 0 0 0 0 4 5 7 0\n${TITLE}\n5 May 2011\n\n${BODY}`,
    ],
    [
      'a line over a gallery’s name that is printed twice',
      `${TITLE}\n\nMara Holt | 5 May 2011\n\nTen Ferry Harbours\nTen Ferry Harbours\n(Image: Jonas Pell)\n\n${BODY}`,
    ],
    ['a line over what it is filed under', `${TITLE}\n\nPosted in: ferry, harbour, flour\n\n${BODY}`],
    [
      'a line that tells that it has pictures',
      `News » Islands » ${TITLE} (ФОТОРЕПОРТАЖ)\n\n${TITLE} (ФОТОРЕПОРТАЖ)\n\n${TITLE}\n\n${BODY}`,
    ],
    [
      'a line over a caption that stands again with its house set behind it',
      `${TITLE}\n\nThe council of Dunmarrow and the ferry at the pier in the harbour\nThe council of Dunmarrow and the ferry at the pier in the harbourTVK\n\nvideo 2/4\n\n${BODY}`,
    ],
    [
      'a line over a sentence that shares more words',
      `You are here\n\n${TITLE}\n\nIt was the council of Dunmarrow that told the ferry to wait in the harbour for the crew.\n\n${BODY}`,
    ],
    [
      'a line under a menu in one line',
      `Isles · Piers | Boats · Crews | Flour · Bread | Sport · Chess | More\n\n${TITLE}\n\n5 May 2011\n\n${BODY}`,
    ],
    [
      'a line whose copies a narrower list broke',
      `Home\nNews\n\n${TITLE}\n\n* Ferry stays in harbour as baker\n\ncounts flour\n\nHome\n\n* Ferry stays in harbour as baker\n\ncounts flour\n\n5 May 2011\n\n${BODY}`,
    ],
    [
      'a line under a title of the page that is broken',
      `#Ferry stays in harbour as baker\n\ncounts flour - Pier Post\n\n${'Menu\n\nPier entry\n\n'.repeat(8)}${TITLE}\n\n${BODY}`,
    ],
    [
      'a line over the weather of two places',
      `${TITLE}\n\nDunmarrow harbour 4 °C Ferry 7 °C baker 9 °C\n\n5 May 2011\n\n${BODY}`,
    ],
    [
      'a line under a button about the same',
      `Home\n\nNews\n\nClick here for more on the ferry, its harbour and the baker\n\n${TITLE}\n\n5 May 2011\n\n${BODY}`,
    ],
    [
      'a line over a player with its buttons',
      `Home\n\n${TITLE}\n\nThe council of Dunmarrow and the ferry (BUTTON) Play (BUTTON) Pause\n\n5 May 2011\n\n${BODY}`,
    ],
    ['a line over a caption', `${TITLE}\n\nThe ferry at the pier. Photo: Jonas Pell\n\n${BODY}`],
  ])('is %s', (_, text) => expect(title(text)).toBe(TITLE));

  it.each([
    [
      'a short line over a byline, whose standfirst shares more words',
      `Home\nSport\n\nFerry harbour flour\n\nArticle by: MARA HOLT\n5 May 2011\n\nThe baker of Dunmarrow counted what was left of the flour.\n\n${BODY}`,
      'Ferry harbour flour',
    ],
    [
      'a line with a full stop over a byline, not a note in brackets',
      `The Pier\n\nThe Ferry Stays in Harbour.\n\nBY Mara Holt\n\n(To be read aloud by the baker of Dunmarrow, who counted what was left of the flour, before the shop opened in the harbour.)\n\n${BODY}`,
      'The Ferry Stays in Harbour.',
    ],
    [
      'a line under another thing that is offered',
      `Home\n\nNews\n\nSport\n\nGallery: the ferry, the harbour and ten of the older bells\n\n${TITLE}\n\n5 May 2011\n\n${BODY}`,
      TITLE,
    ],
    [
      'a line under whose column it is',
      `Home\n\nNews\n\nSport\n\nHarbour insight for you from Mara Holt\n\nFerry stays in harbour as the baker of Dunmarrow counts what was left\n\n${BODY}`,
      'Ferry stays in harbour as the baker of Dunmarrow counts what was left',
    ],
  ])('is %s', (_, text, expected) => expect(title(text)).toBe(expected));

  it('may name the day that it tells of, over the same day', () =>
    expect(title(`Record of the council and its ferry, 5 May 2011\n\n05.05.2011 | 22:48\n\n${BODY}`)).toBe(
      'Record of the council and its ferry, 5 May 2011',
    ));

  it('looks for lines that stand out no further up than three hundred of them', () => {
    const found = (count: number) => {
      const rows = Array.from({ length: count }, (_, n) => `### Row ${n} of the long list of sheds\n`).join('\n');
      const passages = passagesOf(`Home\n\nNews\n\nSport\n\n### ${TITLE}\n\n${rows}\n${BODY}`, 'markdown');
      const to = passages.length - 1;
      return findHeadline(passages, { from: to - PARAGRAPHS.length + 1, to })?.title;
    };
    expect(found(250)).toBe(TITLE);
    expect(found(450)).not.toBe(TITLE);
  });

  it('shares pairs of letters where words have no blanks between them', () =>
    expect(
      title(
        'สังคม\n\nเรือข้ามฟากหยุดเดินสามวันที่ท่าเรือเก่า ชาวเกาะรอแป้งทำขนมปัง\n\n50 views\n\nเรือข้ามฟากที่ท่าเรือเก่าหยุดเดินเป็นวันที่สามแล้ว ชาวเกาะจำนวนมากยังรอแป้งสำหรับทำขนมปังจากฝั่ง และยังไม่มีใครบอกได้ว่าจะกลับมาเดินเมื่อใด เจ้าหน้าที่ท่าเรือบอกว่าต้องรอเครื่องยนต์ใหม่ก่อน ส่วนคนทำขนมปังนับแป้งที่เหลืออยู่ในร้านทุกเช้าและบอกว่าจะพอถึงวันศุกร์เท่านั้น',
      ),
    ).toBe('เรือข้ามฟากหยุดเดินสามวันที่ท่าเรือเก่า ชาวเกาะรอแป้งทำขนมปัง'));

  it('may read like a paper’s name, between an issue’s line and a byline', () =>
    expect(title(`NORTHLIGHT REVIEW      No. 61, Summer 1998\n\nTHE SLOW POST\n\nby R. F. Ashdown\n\n\n${BODY}`)).toBe(
      'THE SLOW POST',
    ));

  it('is the marked heading of Markdown', () =>
    expect(title(`[Home](/) [News](/news)\n\n# ${TITLE}\n\n*Mara Holt*\n\n${BODY}`, 'markdown')).toBe(TITLE));

  it('shares words with its own standfirst, where a letter parts both from the text', () => {
    const led = 'Bell of the chapel rings for the first time since spring';
    const standfirst =
      'The bell of the old chapel had been silent since spring; now it rings again for each ferry that comes in.';
    expect(title(`${led}\n\n${standfirst}\n\nThe Pier Letter\n\nEvery Friday in your box\n\nOK\n\n${BODY}`)).toBe(led);
  });

  it('is whole where a reader’s mode cut the first line at the colon', () => {
    const { headline } = locate(`${TITLE} — The Pier Post\n\nHome\n\nDunmarrow: ${TITLE}\n\n5 May 2011\n\n${BODY}`);
    expect(headline!.title).toBe(`Dunmarrow: ${TITLE}`);
    expect(headline!.suffixes).toContain('The Pier Post');
  });

  it('is the upper of two lines that a text browser sets out', () => {
    const indented = BODY.replace(/^/gm, '   ');
    expect(
      title(
        `   Home\n   News\n\n${TITLE}\n\nThe ferry of Dunmarrow may sail on Monday, the harbour says\n\n${indented}`,
      ),
    ).toBe(TITLE);
  });

  it('is the line in the middle of a page that a text browser printed', () => {
    const page = BODY.replace(/^/gm, '   ');
    const menu = Array.from({ length: 20 }, (_, at) => `     * Entry ${at}`).join('\n');
    const text = `${menu}\n\n${' '.repeat(24)}Sour flour in the morning\n\nThe ferry of Dunmarrow may sail on Monday, the harbour master says again\n\n${page}`;
    expect(title(text)).toBe('Sour flour in the morning');
  });

  it('is a line with one word of the text, right above a standfirst', () =>
    expect(
      title(
        `Home\n\nNine days without bread on the harbour\n\nThe ferry of Dunmarrow may sail on Monday, and the baker counts flour\n\nMara Holt\n\n${BODY}`,
      ),
    ).toBe('Nine days without bread on the harbour'));

  it('is the only first-rank heading, however short, under a line that the text shares', () => {
    const text = `Harbour master says that the ferry will wait for the new engine\n\n# Flour counts\n\n${BODY}`;
    expect(locate(text, 'markdown').headline?.title).toBe('Flour counts');
  });

  it('is a short first-rank heading over a second one', () =>
    expect(title(`# Sour flour\n\n## How the ferry stayed in the harbour of Dunmarrow\n\n${BODY}`, 'markdown')).toBe(
      'Sour flour',
    ));

  it.each([
    [
      'over one paragraph',
      `Night fishermen count their stars\n\n${PARAGRAPHS[0]}`,
      'Night fishermen count their stars',
    ],
    [
      'under a short sentence that tells of the picture',
      `The mayor at the pier of Dunmarrow on Friday morning, when the ferry did not sail.\n\n${TITLE}\n\nThe ferry stays in the harbour, and the baker of Dunmarrow counts what is left of the flour before the shop opens.\n\n${BODY}`,
      TITLE,
    ],
    [
      'right above the text, under the name of its page and a motto',
      `Dunmarrow Notes\nTo write is to wait for a boat. (Old saying)\n\nA dance for the moon\n\n${BODY}`,
      'A dance for the moon',
    ],
  ])('is a line %s', (_, text, headline) => expect(title(text)).toBe(headline));

  it.each([
    ['its first paragraph, alone on the page', `${PARAGRAPHS[0]} So it was.\n\nComments`],
    ['a note of the desk', `(Corrects the name of the pier in the second paragraph)\n\n${BODY}`],
    [
      'a sentence of two hundred letters without a stop',
      `It is the third time this year that the ferry stays in the harbour; the baker of Dunmarrow counted what was left of the flour, and the council would not say when the ship might leave the harbour again\n\n${BODY}`,
    ],
  ])('of a text without one is not %s', (_, text) => expect(title(text)).toBeNull());

  it('ends with a name of two parts that the text writes together', () => {
    const compound = 'The ferry and its crew are waited for in Amrel - Lower Quay (old)';
    const text = `${PARAGRAPHS[0]} It came from Amrel-Lower Quay (old).`;
    expect(title(`${compound}\n\n${text}\n\n${PARAGRAPHS[1]}`)).toBe(compound);
  });

  it('is the question at the end of the way to its page', () => {
    const question = '“Night Ferry”: is it worth waiting in Dunmarrow harbour?';
    const page = `Home\n\nNews\n\nPIER GUIDE » Series » ${question}\n\nReview\n\n${question}\n\n5 May 2011 | by Mara Holt\n\n${BODY}`;
    expect(title(page)).toBe(question);
  });

  it('has no suffix in what somebody says behind its colon', () => {
    const { headline } = locate(`${TITLE}\n\nHarbour\n\n${TITLE}: "We count the planks"\n\n${BODY}`);
    expect(headline!.suffixes).toEqual([]);
  });

  it('is none where no line is one', () => {
    expect(title(`Home\n\nNews\n\nThe ferry waits in the harbour of Dunmarrow. (Jonas Pell)\n\n${BODY}`)).toBeNull();
    expect(title(BODY)).toBeNull();
    expect(title(`By Mara Holt\n5 May 2011\n\n${BODY}`)).toBeNull();
  });

  it('knows its copies and what stands behind it', () => {
    const { headline } = locate(`${TITLE} | The Pier Post\nHome\n\n${TITLE}\n\n${BODY}`);
    expect(headline!.title).toBe(TITLE);
    expect(headline!.copies.length).toBe(1);
    expect(headline!.suffixes).toContain('The Pier Post');
  });
});
