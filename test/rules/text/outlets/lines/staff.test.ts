import { describe, expect, it } from 'vitest';
import { mayNameStaff, staffSigns } from '../../../../../src/rules/text/outlets/lines/staff.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

function houses(line: string): (readonly [string, number])[] {
  const passages = passagesOf(`${BODY}\n\n${line}`);
  return staffSigns(passages, { from: 0, to: passages.length - 1 }).map(({ name, weight }) => [name, weight]);
}

describe('staffSigns', () => {
  it.each([
    ['Fiona Garrity is a reporter at The Pier Post', 'The Pier Post', 2.2],
    ['Daniel Osei is a writer and a contributing editor at Lantern.', 'Lantern', 1.2],
    ['Mara Holt is a reporter for Littoral covering ports and ferries.', 'Littoral', 2.2],
    ['Littoral’s Jonas Roth contributed to this report.', 'Littoral', 2.2],
    ['Jana Roth ist Redakteurin im Ressort Insel bei der Küsten Zeitung.', 'Küsten Zeitung', 2.2],
    ['Jana Roth ist Redakteurin bei der Küsten Zeitung.', 'Küsten Zeitung', 2.2],
    ['Garrity is a senior writer for The Pier Post in Dunmarrow.', 'The Pier Post', 2.2],
    ['Mara Holt is The Pier Post’s chief harbour correspondent.', 'The Pier Post', 2.2],
    ['-- The Pier Post’s Jonas Roth contributed to this report.', 'Pier Post', 2.2],
    ['This story has been updated. Littoral’s Ida Pell and Jonas Roth contributed to this report.', 'Littoral', 2.2],
    ['Pier Post reporter Jonas Roth contributed reporting.', 'Pier Post', 2.2],
    ['Holt & Roth write about ferries regularly for the Pier Post and swim.', 'Pier Post', 2.2],
    ['Jana Roth schreibt seit 2018 für die Küsten Zeitung.', 'Küsten Zeitung', 2.2],
    ['Jeanne Roth écrit depuis dix ans pour Le Courrier du Port.', 'Le Courrier du Port', 2.2],
    ['Ana Roth escribe sobre barcos para el Diario de la Costa.', 'Diario de la Costa', 2.2],
    ['Jana Roth ist NDR-Reporterin und schreibt über Fähren.', 'NDR', 2.2],
    ['Seit 2019 bei der taz. Schreibt über Fähren.', 'taz', 2.2],
    ['Die NDR-Reporterin hat das Bad besucht.', 'NDR', 1.1],
  ])('reads the house of %s', (line, name, weight) => expect(houses(line)).toEqual([[name, weight]]));

  it('reads a short note on the author inside a text', () => {
    const passages = passagesOf(`${BODY}\n\nMara Holt is Lantern’s chief harbour correspondent.\n\n${BODY}\n\n${BODY}`);
    expect(staffSigns(passages, { from: 0, to: passages.length - 1 }).map(({ name }) => name)).toEqual(['Lantern']);
  });

  it.each([
    'Jana Roth schreibt für den Lokalteil.',
    'Gord Pettifer, a former editor of the Quay Herald, said the pump was old.',
    'Ann Roth is a professor at Coast University.',
    'The BBC-style vowels are gone.',
  ])('reads none from %s', (line) => expect(houses(line)).toEqual([]));
});

describe('staffSigns where no paragraph may name staff', () => {
  it('reads the last ones, which say since when', () => {
    const line = 'Jana Roth schreibt gern. Seit 2019 bei der Küsten Zeitung.';
    const passages = passagesOf(`${BODY}\n\n${line}`);
    expect(mayNameStaff(line)).toBe(false);
    const [sign] = staffSigns(passages, { from: 0, to: passages.length - 1 }, false);
    expect(sign?.name).toBe('Küsten Zeitung');
  });
});
