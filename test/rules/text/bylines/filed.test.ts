import { describe, expect, it } from 'vitest';
import {
  besidePicture,
  filedName,
  isCutSentence,
  placedNames,
  severalNames,
} from '../../../../src/rules/text/bylines/filed.ts';
import { BODY, locate, passagesOf } from '../passages-of.ts';

describe('besidePicture', () => {
  it('reads who wrote beside who took the pictures', () => {
    expect(besidePicture(['Mara Holt', 'photo: Jonas Pell'])).toEqual(['Mara Holt']);
    expect(besidePicture(['Mara Holt', 'Jonas Pell'])).toBeNull();
  });
});

describe('filedName', () => {
  it('reads a name before empty places and counters', () => {
    expect(filedName('Mara Holt - - Harbour - 12 comments')).toBe('Mara Holt');
    expect(filedName('Mara Holt - Harbour News')).toBeNull();
  });
});

describe('isCutSentence', () => {
  it('knows a part of a dated headline', () => {
    const rest = 'councillors fall out anew over it';
    expect(isCutSentence(['White Harbour', rest], 'White Harbour')).toBe(true);
    expect(isCutSentence(['Mara Holt', 'Harbour'], 'Mara Holt')).toBe(false);
  });
});

describe('severalNames', () => {
  const there =
    'The ferry stayed in Skerran for a third day, and nobody on the council said when it would leave again.';
  const { passages, span } = locate(['The ferry waits for a new engine', there, BODY].join('\n\n'));
  it.each([
    ['Mara Holt / Jonas Pell Skerran', ['Mara Holt', 'Jonas Pell']],
    ['Mara Holt / Jonas Pell Marsh', ['Mara Holt', 'Jonas Pell Marsh']],
    ['Mara Holt | Jonas Pell / Skerran', null],
    ['Clara Holt, Jonas Pell', ['Clara Holt', 'Jonas Pell']],
    ['| Clara Holt, Jonas Pell - in Harbour - 4 comments', ['Clara Holt', 'Jonas Pell']],
    ['Port Amrel, Clara Holt', null],
    ['Mara Holt', null],
  ])('reads %s', (line, names) => expect(severalNames(line, passages, span)).toEqual(names));
});

describe('placedNames', () => {
  const dated = passagesOf('Tuesday 8 November 2022 18:47');
  it.each([
    ['Mary Holt in Port Amrel, James Pell', ['Mary Holt', 'James Pell']],
    ['Mary Holt in Port Amrel and James Pell in Brin', ['Mary Holt', 'James Pell']],
    ['Anna Roth in Hafenstadt und Peter Berg', ['Anna Roth', 'Peter Berg']],
    ['Marie Roche à Port-Vieux, Jean Caron', ['Marie Roche', 'Jean Caron']],
    ['Bread in Port Amrel, flour in Brin', null],
    ['Mary Holt, James Pell', null],
  ])('reads %s over a date', (line, names) => expect(placedNames(line, dated)).toEqual(names));

  it('reads none over anything else', () =>
    expect(placedNames('Mary Holt in Port Amrel, James Pell', passagesOf('Share'))).toBeNull());
});
