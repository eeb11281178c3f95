import { describe, expect, it } from 'vitest';
import { amongButtons } from '../../../../../src/rules/text/outlets/names/among-buttons.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** The name among the buttons of a head, with what it weighs. */
function head(lines: readonly string[], below: readonly string[] = []) {
  const passages = passagesOf([...lines, 'News', 'Sport', 'Ferry waits for its planks', BODY, ...below].join('\n\n'));
  const from = lines.length + 3;
  const sign = amongButtons(passages, { from, to: from + 2 }, null);
  return sign === null ? null : [sign.name, sign.weight];
}

describe('amongButtons', () => {
  it.each([
    [['Menu', 'Le Littoral', 'Se connecter'], ['Le Littoral vous offre la lecture'], 'Le Littoral'],
    [['Skip to content', 'Quiet Wire 90.3', 'Sign in'], ['More at Quiet Wire 90.3'], 'Quiet Wire 90.3'],
    [['Меню', 'Стрічка Порту', 'Пошук'], ['Стрічка Порту в Telegram'], 'Стрічка Порту'],
    [
      ['Ugrás a tartalomra', 'Part-menti Hírlap', 'Belépés'],
      ['A Part-menti Hírlap legjobb írásai'],
      'Part-menti Hírlap',
    ],
  ])('takes the name between buttons: %j', (lines, below, name) => expect(head(lines, below)).toEqual([name, 1.6]));

  it('believes little what no other line names', () =>
    expect(head(['Menu', 'Le Littoral', 'Se connecter'])).toEqual(['Le Littoral', 0.7]));

  it.each([
    ['a name beside one button alone', ['Menu', 'Le Littoral', 'Faits divers']],
    ['a section', ['Menu', 'Local News', 'Sign in']],
    ['one word', ['Menu', 'Harbour', 'Sign in']],
    ['several', ['Menu', 'Le Littoral', 'Se connecter', 'La Jetée', 'Rechercher']],
  ])('takes none of %s', (_, lines) => expect(head(lines)).toBeNull());
});
