import { describe, expect, it } from 'vitest';
import { agreeingSigns } from '../../../../src/rules/text/outlets/agreement.ts';
import { spokenSigns } from '../../../../src/rules/text/outlets/speech.ts';
import { passagesOf } from '../passages-of.ts';

/** Names on which the places of a text agree, with what the text says of them where it was told something. */
function agreed(language: string, ...paragraphs: readonly string[]): readonly string[] {
  const passages = passagesOf(paragraphs.join('\n\n'));
  const span = { from: 0, to: passages.length - 1 };
  const spoken = spokenSigns(passages, span, language);
  return agreeingSigns(passages, span, null, spoken, language).map(({ name }) => name);
}

const TEXT = 'The ferry stayed in the harbour for a third day, and the baker counted what was left of the flour.';

describe('agreeingSigns', () => {
  it.each<[language: string, name: string, ...lines: string[]]>([
    ['de', 'kade', 'Auf der Bühne Foto: Ida Pell/kade', 'kade: Frau Pell, Sie tragen eine Mütze. Ist das ein Protest?'],
    ['de', 'kade', 'kade liegen 58 Gutachten vor, die der Mann schrieb.', 'ist Redakteurin und seit 2020 bei kade.'],
    ['de', 'e-uf.de', 'Kiel empfängt (13.00 Uhr im e-uf.de-Liveticker) Skerran.', 'Quelle: e-uf.de, jru/sid'],
    ['en', 'QVN', 'QVN —', '“I’m no weather person,” Ida Pell told QVN.'],
    ['en', 'QME', 'The trio tell QME about bin lorries.', 'QME: Is it true that you recorded it in a pool?'],
    ['en', 'Skerran Evening Courier', 'She told the Evening Courier.', 'The stall (Image: Skerran Evening Courier)'],
    ['en', 'Skerran Evening Courier', 'She told the S.E.C. on Friday.', 'The stall (Image: Skerran Evening Courier)'],
    ['fr', 'Le Môle', 'LE MÔLE. - Pourquoi avoir fermé la jetée ?', 'Le refuge en 2022. Luc Berthoud / Le Môle'],
    ['lt', '24uostas', 'Ida Palaitė / 24uostas nuotr./Laivai', 'Paremti 24uostas'],
    ['fi', 'RS', 'Penkki rannassa. KUVA: SALLA KOSKI / RS', 'Kirjoittaja on RS:n kaupunkitoimituksen toimittaja.'],
    ['no', 'TP', '– Jeg så at han sto langt ute, sier Ida Dahl til TP.', 'Målet kom sent. Foto: Ole Dahl / TP'],
    [
      'pt',
      'Baliza',
      '“É um recuo”, disse ao Baliza a vereadora Ida Prado.',
      'Baliza é um jornal que gosta de histórias.',
    ],
  ])('finds the house of a %s text, %s', (language, name, ...lines) =>
    expect(agreed(language, lines[0]!, TEXT, ...lines.slice(1))).toEqual([name]),
  );

  it.each<[language: string, ...lines: string[]]>([
    // Whoever a text is about speaks in it, gives pictures and has a newsletter.
    ['en', 'Photo: Jane Roth/Greenwater', '“A disaster,” campaigner Ida Pell told Greenwater.'],
    [
      'en',
      '“A disaster,” Ida Pell told Marewatch.',
      'The Marewatch newsletter has more.',
      'According to Marewatch, it grew.',
    ],
    ['de', 'Foto: Jan Roth/SPD', 'Auf Anfrage der SPD hatte der Senat erklärt, die Kosten seien gestiegen.'],
    ['de', 'Foto: Ida Pell/Marea', 'Quelle: Marea', 'Im Marea-Podcast gibt sie Tipps für die Nacht.'],
    ['de', 'Auch gegenüber RTX sprach er.', '„RTX“-Reporterin Ida Holt hatte ihn besucht.'],
    ['fr', 'Photo Luc Berthoud / Parc du Môle', '« Oui », a expliqué Anne Roche au Parc du Môle.'],
    // Another paper's picture of what was told there.
    ['en', 'The street on Monday (Image: Liverport Echo)', 'Neighbours told the Liverport Echo that it was quiet.'],
    // One place, and an agency.
    ['de', 'Auf der Bühne Foto: Ida Pell/kade', 'kade fährt niemand mehr.', 'laut kade ist das so.'],
    ['de', 'Foto: Ida Pell/dpa', 'dpa: Frau Pell, ist das ein Protest?'],
  ])('finds none in a %s text that says %s', (language, ...lines) =>
    expect(agreed(language, lines[0]!, TEXT, ...lines.slice(1))).toEqual([]),
  );
});
