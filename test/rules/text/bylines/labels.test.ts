import { describe, expect, it } from 'vitest';
import { isAuthorLabel, isEditorLabel, isRoleOfAbove, labelBehind } from '../../../../src/rules/text/bylines/labels.ts';
import { passagesOf } from '../passages-of.ts';

describe('labels of bylines', () => {
  it.each(['Texto', 'Par', 'Veröffentlicht von:', 'Kommentar von', '25.04.24 | 14:07 Uhr | Von'])(
    'stand over the author: %s',
    (text) => expect(isAuthorLabel(text)).toBe(true),
  );
  it.each(['Foto', 'Edited by', 'Traducción:'])('stand over others: %s', (text) => {
    expect(isEditorLabel(text)).toBe(true);
  });
});

describe('labelBehind', () => {
  const labels = (...lines: readonly string[]) => {
    const passages = passagesOf(lines.join('\n\n'));
    return passages.map(({ index }) => labelBehind(passages, index));
  };

  it.each(['Texto/Fotografías', 'Texte/Photos', 'Testo/Foto', 'Tekst/Beeld', 'Text/Imatges'])(
    'tells what the person above made: %s',
    (both) => {
      const [text, picture] = both.split('/') as [string, string];
      expect(labels('Mara Holt', text, 'Jonas Pell', picture)).toEqual(['text', null, 'picture', null]);
    },
  );
  it('leaves labels that stand over names', () =>
    expect(labels('The ferry waits', 'Texto', 'Mara Holt', 'Fotos', 'Jonas Pell')[2]).toBeNull());
  it('knows the pictures behind what the writer above is', () =>
    expect(labels('Mara Holt', 'Reporter', 'Text', 'Jonas Pell', 'Foto')[3]).toBe('picture'));
  it.each(['Fotograf', 'Photographer', 'Photographe'])('knows who takes pictures: %s', (role) =>
    expect(labels('Mara Holt', 'Journalist', 'Jonas Pell', role)[2]).toBe('picture'),
  );
});

describe('isRoleOfAbove', () => {
  const told = (...lines: readonly string[]) => isRoleOfAbove(passagesOf(lines.join('\n\n')), lines.length - 1);
  it('tells a role behind a name from the word before one', () => {
    expect(told('Mara Holt', 'Journalist')).toBe(true);
    expect(told('The ferry waits', 'Journalist')).toBe(false);
    expect(told('Mara Holt', 'Journalist:')).toBe(false);
  });
});
