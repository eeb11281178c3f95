import { describe, expect, it } from 'vitest';
import { farStamp } from '../../../../src/rules/text/dates/far.ts';
import { BODY, locate, PARAGRAPHS } from '../passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function far(text: string): readonly string[] {
  const { passages, span, headline } = locate(text);
  return farStamp(passages, span, headline?.head ?? span.from, { language: 'en' }).flatMap(
    ({ mention }) => mention.readings,
  );
}

const BUTTONS = 'A button\n\n'.repeat(12);

describe('farStamp', () => {
  it.each([
    ['with a label far above', `Published May 5, 2011\n\n${BUTTONS}${TITLE}\n\n${BODY}`],
    ['with a time far below', `${TITLE}\n\n${BODY}\n\n${BUTTONS}5 May 2011, 18:41`],
    [
      'with a label and a time below links to more articles',
      `${TITLE}\n\n${BODY}\n\nRelated articles\n\nBaker counts the flour again\n\n${BUTTONS}published 5 May 2011 06:00`,
    ],
    [
      'with a time below a form for comments',
      `${TITLE}\n\n${BODY}\n\nLeave a comment\n\n${BUTTONS}The desk\n5 May 2011 9:02 pm\nAll about harbours`,
    ],
    [
      'alone in the midst of the text',
      `${TITLE}\n\n${BODY}\n\n${BODY}\n\n5 May 2011\n\nWords: Alma Quist\n\nPictures: Jo Sand\n\n${BODY}`,
    ],
    ['alone below a label for who wrote', `${TITLE}\n\n${BODY}\n\n${BUTTONS}Author:\nmh\n5 May 2011\nMenu`],
  ])('is one %s', (_, text) => expect(far(text)).toEqual(['2011-05-05']));

  it.each([
    [
      'over a reader’s words',
      `${TITLE}\n\n${BODY}\n\nLeave a comment\n\n${BUTTONS}Gull\n5 May 2011 9:02 pm\nWell done, all of you.`,
    ],
    [
      'with a label over comments',
      `${TITLE}\n\n${BODY}\n\nComments\n\n${BUTTONS}Gull, published 5 May 2011 06:00\nWell done, all of you.`,
    ],
    [
      'beside another day',
      `8 May 2011\n\n${BUTTONS}${TITLE}\n\n${BODY}\n\nRelated articles\n\n${BUTTONS}published 5 May 2011`,
    ],
    [
      'with a label alone below links',
      `${TITLE}\n\n${BODY}\n\nRelated articles\n\nBell\n\n${BUTTONS}Published 5 May 2011`,
    ],
    ['alone below another label', `${TITLE}\n\n${BODY}\n\n${BUTTONS}Harbour:\nmh\n5 May 2011\nMenu`],
    ['at the page’s top', `5 May 2011\n\n${BUTTONS}${TITLE}\n\n${BODY}`],
    ['of two readings', `${TITLE}\n\n${BODY}\n\nRelated articles\n\n${BUTTONS}03/04/11, 18:41`],
    [
      'under the second paragraph',
      `${TITLE}\n\n${PARAGRAPHS[0]}\n\n5 May 2011\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`,
    ],
  ])('is none %s', (_, text) => expect(far(text)).toEqual([]));
});
