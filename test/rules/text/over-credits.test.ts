import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, reading } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';
const STANDFIRST = 'A storm has torn two planks from the pier, and nobody knows who pays for them.';
const CAPTION = 'Where people sit in summer there is nothing now but the wet planks of the old pier.';
const TEXT = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`;

const body = (text: string) => reading(text).body.map(({ text: block }) => block);

describe('isOverCredit', () => {
  it.each(['Foto: Jana Roth', 'Quelle: Jana Roth/ISLA', 'Photo: Mara Holt', '© Harbour Pictures', 'Фото: Илья Рогов'])(
    'takes the line over "%s" for its caption',
    (credit) => {
      expect(body(`${TITLE}\n\n${STANDFIRST}\n\n5 May 2011\n\n${CAPTION}\n\n${credit}\n\n${TEXT}`)).not.toContain(
        CAPTION,
      );
      expect(body(`${TITLE}\n\n${CAPTION}\n\n${credit}\n\n${STANDFIRST}\n\n5 May 2011\n\n${TEXT}`)).not.toContain(
        CAPTION,
      );
    },
  );

  it('keeps the only line over a text, which may be its standfirst', () =>
    expect(body(`${TITLE}\n\n5 May 2011\n\n${STANDFIRST}\n\nFoto: Jana Roth\n\n${TEXT}`)).toContain(STANDFIRST));

  it('keeps a paragraph of the text over a picture', () =>
    expect(body(`${TITLE}\n\n${STANDFIRST}\n\n${TEXT}\n\n${CAPTION}\n\nFoto: Jana Roth\n\n${PARAGRAPHS[1]}`)).toContain(
      CAPTION,
    ));
});
