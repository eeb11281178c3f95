import { describe, expect, it } from 'vitest';
import { isMenuWord } from '../../../../../src/rules/text/outlets/names/menu-words.ts';

describe('isMenuWord', () => {
  it.each(
    [
      'Kami',
      'ページ',
      'お問い合わせ',
      'Oss',
      'Nosotros',
      'Hakkımızda',
      'نحن',
      'Kontakt',
      'Publicité',
      'Aviso legal',
      'اتصل بنا',
      'Prøv',
      'Descarga',
    ].map((name) => [name]),
  )('knows what menus say of a house without its name: %s', (name) => expect(isMenuWord(name)).toBe(true));

  it.each([['OS'], ['Kontakt Kust'], ['Pier'], ['اليوم']])('takes %s for no such word', (name) =>
    expect(isMenuWord(name)).toBe(false),
  );
});
