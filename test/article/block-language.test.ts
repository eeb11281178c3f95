import { describe, expect, it } from 'vitest';
import { languageOfBlock } from '../../src/article/block-language.ts';

const french =
  '« Les habitants du port ont attendu toute la nuit, et personne ne leur a dit que le bateau ne viendrait pas », a raconté la directrice.';
const english =
  'The people of the port had waited all night, and nobody told them that the boat was not coming in that morning.';

describe('languageOfBlock', () => {
  it.each([
    ['fr', 'en', french],
    ['en', 'fr', english],
    ['en', 'ja', english],
    [
      'de',
      'en-GB',
      'Die Leute am Hafen hatten die ganze Nacht gewartet, und niemand sagte ihnen, dass das Schiff nicht mehr kommt.',
    ],
  ])('is %s in an article in %s', (found, language, text) =>
    expect(languageOfBlock(text, language, false)).toBe(found),
  );

  it('needs few words where the script runs the other way', () => {
    expect(languageOfBlock('«ما انتظرنا طوال الليل ولم يأت أحد»', 'en', true)).toBe('ar');
    expect(languageOfBlock('Reuters', 'ar', true)).toBeNull();
  });

  it('is null in the language of the article, in a language nobody stated, and for a few words', () => {
    expect(languageOfBlock(english, 'en', false)).toBeNull();
    expect(languageOfBlock(french, null, false)).toBeNull();
    expect(languageOfBlock('Les habitants du port', 'en', false)).toBeNull();
  });

  it('is null where one of the everyday words of the article says that it is its own', () =>
    expect(languageOfBlock(`${french} (from the minutes)`, 'en', false)).toBeNull());

  it('does not tell languages apart that a detector takes for one another', () =>
    expect(
      languageOfBlock(
        'Pulau kecil itu sudah lama kosong, kata kepala desa, sambil menunjuk perahu nelayan sepanjang pantai utara.',
        'ms',
        false,
      ),
    ).toBeNull());
});
