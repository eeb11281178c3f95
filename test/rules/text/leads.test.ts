import { describe, expect, it } from 'vitest';
import { BODY, PARAGRAPHS, reading } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';
const LEAD =
  'Residents of Dunmarrow say that the storm has made a maze of their streets, and the council promises bread';
/** So short a line is no text by its length alone. */
const SHORT = 'Residents of Dunmarrow say the storm has made a maze of their streets';
const body = (...lines: readonly string[]) =>
  reading(['Home', 'News', TITLE, ...lines, BODY].join('\n\n')).body.map(({ text }) => text);

describe('isStandfirst', () => {
  it.each([
    ['right under the headline', [LEAD, 'By Mara Holt', '5 May 2011']],
    ['under buttons', ['Share', LEAD, 'By Mara Holt', '5 May 2011']],
  ])('keeps a standfirst without its stop %s', (_what, lines) => expect(body(...lines)).toEqual([LEAD, ...PARAGRAPHS]));

  it.each([
    ['over a caption', [SHORT, 'The streets of Dunmarrow. Photo: Jonas Pell']],
    ['that names who took a picture', ['Residents of Dunmarrow say the storm has made a maze of it (Jonas Pell)']],
    ['that is the headline with its kicker', [`Comment on the council: ${TITLE}`, '5 May 2011']],
    ['under the byline', ['By Mara Holt', '5 May 2011', SHORT]],
  ])('takes none %s', (_what, lines) => expect(body(...lines)).toEqual(PARAGRAPHS));
});
