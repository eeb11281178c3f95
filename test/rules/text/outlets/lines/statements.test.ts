import { describe, expect, it } from 'vitest';
import { statedHouses } from '../../../../../src/rules/text/outlets/lines/statements.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** Houses in a line under a text. */
function below(line: string): readonly string[] {
  const passages = passagesOf(`${BODY}\n\n${line}`);
  return statedHouses(passages.at(-1)!, { from: 0, to: 2 }).map(({ name }) => name);
}

describe('statedHouses', () => {
  it.each([
    ['Var saklig. Kustposten förbehåller sig rätten att ta bort kommentarer.', 'Kustposten'],
    ['Comments are moderated. Pier Post reserves the right to remove any of them.', 'Pier Post'],
    ['PierPress holds no responsibility for its content.', 'PierPress'],
    ['The agency wrote this. Harbour Post takes no responsibility for these views.', 'Harbour Post'],
    ['Głos Nadmorski zastrzega sobie prawo do skracania listów.', 'Głos Nadmorski'],
    ['Ранее «Маяк» писал, что паром останется в порту до весны.', 'Маяк'],
    ['Раніше «Берег» повідомляв, що пором чекає на двигун.', 'Берег'],
    ['Разговорите от ефира на Бряг можете да чуете всеки ден', 'Бряг'],
    ['Pier Post, 435 N. Quay Ave., Dunmarrow, DM 60611', 'Pier Post'],
    ['The storm took the planks. (Watch Pier Post’s video of it.)', 'Pier Post'],
    ['The dock this month.Credit...Jonas Roth for The Pier Post', 'The Pier Post'],
    ['Te interesa el periodismo que hacemos en La Colmena del Molo.', 'La Colmena del Molo'],
    ['Photo by Jonas Roth for The Pier Post. The storm took the planks.', 'The Pier Post'],
    ['Fares went up twice. Here at The Pier Post, the ferry is how most of us come to work.', 'The Pier Post'],
    ['Foto Jonas Roth voor De Kade', 'De Kade'],
    ['Le bac au port, en mars. JONAS ROTH POUR « LE PHARE DU NORD »', 'LE PHARE DU NORD'],
    ['¡La Ría ya está en WhatsApp!', 'La Ría'],
    ['Il Molo è su WhatsApp: basta un clic', 'Il Molo'],
    ['Vous ne pouvez lire Le Phare que sur un seul appareil à la fois', 'Le Phare'],
    ['When The Pier Post covered the last strike, we heard from many readers.', 'The Pier Post'],
    ['Dieser Artikel ist ein Beitrag aus der aktuellen KPZ. Wenn Sie die Zeitung kennenlernen wollen …', 'KPZ'],
    ['This story appears in the May 2019 issue of Quiet Lantern.', 'Quiet Lantern'],
    ['Artykuł ukazał się w majowym numerze tygodnika Głos Nadmorski.', 'Głos Nadmorski'],
    ['Материал опубликован в майском номере журнала «Маяк».', 'Маяк'],
    ['Fjordlykta arbeider etter Vær Varsom-plakatens regler for god presseskikk.', 'Fjordlykta'],
    ['Fjordlykta er eit medlem av Landslaget for lokalaviser.', 'Fjordlykta'],
    ['Quiet Lantern is regulated by IPSO, the Independent Press Standards Organisation.', 'Quiet Lantern'],
    ['Molenblick bekennt sich zum Pressekodex des Deutschen Presserats.', 'Molenblick'],
    ['Lire sur rive-journal.fr.', 'rive-journal.fr'],
    ['Read the full story at pierpost.com', 'pierpost.com'],
  ])('reads whose page says %s', (line, name) => expect(below(line)).toEqual([name]));

  it('reads none where somebody quoted says we', () =>
    expect(below('“We at The Pier Post have nothing to add,” a spokesman for the paper’s owner said.')).toEqual([]));

  it('believes what a house tells of its earnings less far below the text', () => {
    const notice = 'Wer über diese Links kauft, dafür erhält Molenblick eine Provision.';
    const passages = passagesOf([BODY, notice, ...'abcdefgh', notice].join('\n\n'));
    const [near, far] = passages
      .filter(({ text }) => text === notice)
      .map((one) => statedHouses(one, { from: 0, to: 2 }));
    expect(near).toEqual([{ name: 'Molenblick', weight: 2.6 }]);
    expect(far).toEqual([{ name: 'Molenblick', weight: 1.1 }]);
  });

  it('reads a host and the name behind it in a way back', () =>
    expect(below('Wróć na molo.glosnadmorski.pl Głos Nadmorski')).toEqual(['glosnadmorski.pl', 'Głos Nadmorski']));

  it('reads whose front page a line at the top leads to', () => {
    const passages = passagesOf(`Strona główna serwisu Głos Nadmorski\n\n${BODY}`);
    expect(statedHouses(passages[0]!, { from: 1, to: 3 })).toEqual([{ name: 'Głos Nadmorski', weight: 2.4 }]);
  });

  it.each([
    'Redaktionen förbehåller sig rätten att ta bort kommentarer.',
    'Die Redaktion behält sich vor, Briefe zu kürzen.',
    'Ранее РИА Новости сообщало о шторме.',
    'Ранее «Курьер» сообщил, что паром уйдёт в мае.',
    'Back to top',
    'Mara Holt is a member of the harbour council.',
    'RUA DO MOLHE, 960 - JARDIM DO MAR CEP 79020-250',
    'Der Artikel ist in der aktuellen Ausgabe zu lesen.',
    'The ferry stayed. Watch Jana Roth’s video of it.',
    'Jonas Bray, 435 N. Quay Ave., Dunmarrow, DM 60611',
    'Harbour Post Papers Ltd - Quay Road, Dunmarrow, DM 60611',
    'Los vecinos dicen lo que hacemos en Skerran.',
    'Read more on facebook.com',
    'The garage takes no responsibility for cars, and Skerran Council bears no liability for bicycles.',
  ])('reads no house in %s', (line) => expect(below(line)).toEqual([]));
});
