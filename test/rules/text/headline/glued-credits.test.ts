import { describe, expect, it } from 'vitest';
import { isGluedCredit } from '../../../../src/rules/text/headline/glued-credits.ts';
import { BODY, locate, passagesOf } from '../passages-of.ts';

/** Whether the first line of a text is a picture's with its credit. */
function isGlued(line: string, below = BODY): boolean {
  const passages = passagesOf(`${line}\n\n${below}`);
  return isGluedCredit(passages[0]!, passages);
}

describe('isGluedCredit', () => {
  it.each([
    'Felsbrocken auf der Straße nach DunmarFeuerwehr Dunmar',
    'Hubschrauber vor der FelswandISLA/Mara Holt',
    'The ferry waits at its pierPier Post/Mara Holt',
    'Le ferry attend au quaiJonas Pell/Agence des Îles',
    'De veerboot wacht in de havenBram Koster',
    'Il traghetto aspetta al moloGetty Images',
  ])('takes "%s" for one', (line) => expect(isGlued(line)).toBe(true));

  it.each([
    'The ferry waits at its pier for WhatsApp',
    'Der Hafen und seine ReporterInnen streiken',
    'The harbour’s long repairDockers on the quay sound the alarm',
    'Neues aus dem Hafen von Dunmar',
    'Harbour UnitedHarbour United',
  ])('does not take "%s" for one', (line) => expect(isGlued(line)).toBe(false));

  it('does not take a name for one that the text has, too', () =>
    expect(isGlued('What the harbour learned from DeepMind Harbour', `${BODY} DeepMind Harbour said so.`)).toBe(false));

  it('is no headline over the head of its article', () =>
    expect(
      locate(
        [
          ...['Home', 'Harbour', 'Weather', 'Letters', 'Contact', 'Shop', 'Games', 'Help', 'About'],
          ...['The ferry waits at the pier in the harbourSkerran Harbour Police', 'Chronicle'],
          ...['Harbour: ferry stays shut', '5 May 2011', BODY],
        ].join('\n\n'),
      ).headline?.title,
    ).toBe('Harbour: ferry stays shut'));
});
