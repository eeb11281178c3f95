import { describe, expect, it } from 'vitest';
import { labelledMentions } from '../../../../../src/rules/text/outlets/mentions/labelled.ts';
import { passagesOf } from '../../passages-of.ts';

const labelled = (line: string) =>
  [...labelledMentions(passagesOf(line)[0]!)].map(({ kind, name }) => `${kind} ${name}`);

describe('labelledMentions', () => {
  it.each([
    ['kade: Frau Pell, Sie tragen im Büro eine Mütze. Ist das ein Protest?', 'question kade'],
    ['QME: Is it true you recorded the whole thing in a lighthouse?', 'question QME'],
    ['LE MÔLE. - Pourquoi avoir fermé la jetée ?', 'question LE MÔLE'],
    ['Baliza: ¿Cuándo volverá el barco?', 'question Baliza'],
    ['QVN —', 'dateline QVN'],
  ])('reads the name before %s', (line, mention) => expect(labelled(line)).toEqual([mention]));

  it.each([
    'Frage: Wann fährt die Fähre?',
    'Moderatorin: Wann fährt die Fähre?',
    'Ida Pell: Why would I stop?',
    'IDA PELL. - Pourquoi moi ?',
    'kade: Das war die letzte Fähre.',
    'Wann fährt die Fähre?',
    'A —',
  ])('reads none before %s', (line) => expect(labelled(line)).toEqual([]));
});
