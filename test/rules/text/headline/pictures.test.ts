import { describe, expect, it } from 'vitest';
import { BODY, locate } from '../passages-of.ts';

const TITLE = 'Since the ferry lies in harbour the town bakes at home';
const STANDFIRST =
  'Nine days after the storm nobody sells bread on the quay. It goes better than anyone of them dared to hope.';
const titleOf = (...lines: readonly string[]) => locate(['Home', 'News', ...lines, BODY].join('\n\n')).headline?.title;

describe('belowPicture', () => {
  it.each([
    [
      'with the date over it',
      [
        'The baker of Dunmarrow counts flour before the ferry',
        'The baker on the quay. Photo: Jonas Pell',
        '14 May 2011',
        TITLE,
        STANDFIRST,
      ],
    ],
    [
      'with the date under its standfirst',
      [
        'The baker of Dunmarrow counts flour before the ferry',
        'The baker on the quay. Photo: Jonas Pell',
        TITLE,
        STANDFIRST,
        '14 May 2011',
      ],
    ],
    [
      'with the credit on a line of its own',
      [
        'The baker of Dunmarrow counts flour before the ferry',
        '“Flour is all I have”: the baker on her quay',
        'Photo: Jonas Pell',
        TITLE,
        STANDFIRST,
        '14 May 2011',
      ],
    ],
    [
      'with section and byline',
      [
        'The baker of Dunmarrow counts flour before the ferry',
        'Image Credits:Pier Post',
        'Harbour',
        TITLE,
        'By Mara Holt',
        '6:00 AM PDT · May 14, 2011',
      ],
    ],
  ])('takes the headline under a picture, %s, not its alternative text', (_what, lines) =>
    expect(titleOf(...lines)).toBe(TITLE),
  );

  it('keeps the headline over a picture whose standfirst stands under it', () =>
    expect(
      titleOf(
        'The baker of Dunmarrow counts flour before the ferry',
        'The baker on the quay. Photo: Jonas Pell',
        TITLE,
      ),
    ).toBe('The baker of Dunmarrow counts flour before the ferry'));
});
