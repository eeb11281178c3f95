import { describe, expect, it } from 'vitest';
import { imprintSigns } from '../../../../../src/rules/text/outlets/lines/imprints.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** Houses that the lines at a page's foot name, with what they weigh. */
function foot(...lines: readonly string[]) {
  const passages = passagesOf([BODY, 'More', 'Other news', ...lines].join('\n\n'));
  return imprintSigns(passages, { from: 0, to: 2 }).map(({ name, weight }) => [name, weight]);
}

describe('imprintSigns', () => {
  it.each([
    [['Lerviks Allehanda', 'Hamngatan 12, 593 30 Lervik'], 'Lerviks Allehanda'],
    [['Havnebladet', 'Møllegade 31', '5700 Havneby'], 'Havnebladet'],
    [['Sadama Teataja', 'Rüütli 14, 80010 Sadama'], 'Sadama Teataja'],
    [['Głos Przystani', 'ul. Rynek 4, 98-200 Przystań'], 'Głos Przystani'],
    [['은하일보', '서울특별시 중구 해안대로 100'], '은하일보'],
  ])('reads who sits at an address: %j', (lines, name) => expect(foot(...lines)).toEqual([[name, 2.2]]));

  it('takes a firm at an address for what may have several papers', () =>
    expect(foot('Havneby Medier A/S', 'Møllegade 31', '5700 Havneby')).toEqual([['Havneby', 1]]));

  it('reads a firm and its town in the last line of a foot, surely where the page names it without its form', () => {
    expect(foot('Impressum', 'AGB', 'Hinterhafen GmbH, Kade')).toEqual([['Hinterhafen', 1]]);
    expect(foot('Hinterhafen per Post', 'Impressum', 'Hinterhafen GmbH, Kade')).toEqual([['Hinterhafen', 2.2]]);
    // Whom a release gives as its sender, and a line of places.
    expect(foot('Quill Marine baut Boote', 'Quill Marine GmbH, Kade')).toEqual([]);
    expect(foot('Impressum', 'Jonas Roth, Kade')).toEqual([]);
  });

  it.each([
    ['Keski-Rannan Sanomat on perustettu vuonna 1889.', 'Keski-Rannan Sanomat'],
    ['Fjordlykta kjem ut tysdag, torsdag og laurdag.', 'Fjordlykta'],
    ['Głos Przystani ukazuje się w każdą środę.', 'Głos Przystani'],
    ['Obalni List izlazi petkom.', 'Obalni List'],
  ])('reads what a house tells of itself: %s', (line, name) => expect(foot(line)).toEqual([[name, 2.2]]));

  it('reads the line beside who answers for a paper, as a weak sign', () => {
    expect(foot('Lerviks Allehanda', 'Ansvarig utgivare: Mara Holt')).toEqual([['Lerviks Allehanda', 1.3]]);
    expect(foot('Hafenblick Woche', 'Főszerkesztő: Holt Mara')).toEqual([['Hafenblick Woche', 1.3]]);
  });

  it.each([['جريدة الميناء'], ['روزنامه بندر'], ['দৈনিক ঘাট'], ['Báo điện tử Bến Cảng']])(
    'reads the one line that begins with the word for a paper: %s',
    (line) => expect(foot('1234', line, '5678')).toEqual([[line, 2.2]]),
  );

  it.each([
    [['جريدة الميناء', 'جريدة المرسى']],
    [['Anna Holt', 'Hamngatan 12, 593 30 Lervik']],
    [['Kontakt', 'Hamngatan 12, 593 30 Lervik']],
    [['Ingrid Sjö, Hamngatan 12, 593 30 Lervik']],
    [['The ferry sails 12 times a day']],
  ])('reads none in %j', (lines) => expect(foot(...lines)).toEqual([]));
});
