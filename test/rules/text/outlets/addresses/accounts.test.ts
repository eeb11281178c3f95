import { describe, expect, it } from 'vitest';
import { accountSigns } from '../../../../../src/rules/text/outlets/addresses/accounts.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** Houses whose accounts lines under a text lead to. */
function below(...lines: readonly string[]): readonly string[] {
  return accountSigns(passagesOf(`${BODY}\n\n${lines.join('\n\n')}`), { from: 0, to: 2 }).map(({ name }) => name);
}

describe('accountSigns', () => {
  it.each([
    ['Link externo, abre página da Maré Diária no Linkedin', 'Maré Diária'],
    ['Link externo, abre página do Diário do Cais no Linkedin', 'Diário do Cais'],
    ['Zur Seite von Küstenlicht auf Facebook', 'Küstenlicht'],
    ['Наш канал Причал в Telegram', 'Причал'],
    ['Ikuti kami di Telegram Harian Pantai', 'Harian Pantai'],
    ['Pratite nas na Viber kanalu Obalni list', 'Obalni list'],
    ['Подписывайтесь на Telegram-канал «Портовый вестник»', 'Портовый вестник'],
    ['The Harbour Lamp on Facebook', 'The Harbour Lamp'],
    ['Przystań24 na Facebooku', 'Przystań24'],
    ['Tweets Przystań24', 'Przystań24'],
    ['Tweets by HarbourLamp', 'HarbourLamp'],
  ])('reads whose account %s leads to', (line, name) => expect(below(line)).toEqual([name]));

  it('reads whose posts a box holds', () => {
    expect(below('Küste Heute @kuesteheute', 'Der Sturm ist vorbei', 'Küste Heute @kuesteheute')).toEqual([
      'Küste Heute',
    ]);
    expect(below('Küste Heute @kuesteheute', 'Mara Holt @maraholt', 'Küste Heute @kuesteheute')).toEqual([]);
  });

  it.each([
    'Mara Holt on Twitter',
    'Ikuti kami di Telegram',
    'Följ oss på Facebook och Instagram',
    'Tweets by Mara Holt',
    'Share on Facebook',
    'Tendencia en Facebook',
    'Partagez sur Twitter',
    'Nossa página no Instagram',
  ])('reads none in %s', (line) => expect(below(line)).toEqual([]));
});
