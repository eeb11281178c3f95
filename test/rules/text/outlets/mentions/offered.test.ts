import { describe, expect, it } from 'vitest';
import { offeredMentions } from '../../../../../src/rules/text/outlets/mentions/offered.ts';
import { passagesOf } from '../../passages-of.ts';

const offered = (line: string) =>
  [...offeredMentions(passagesOf(line)[0]!, { from: 0, to: 0 })].map(({ kind, name }) => `${kind} ${name}`);

describe('offeredMentions', () => {
  it.each([
    ['FANAL-Leserreporter: Schicken Sie uns Ihr Foto an 1313!', 'offer FANAL'],
    ['Kiel empfängt am Samstag (13.00 Uhr im e-uf.de-Liveticker) Skerran.', 'offer e-uf.de'],
    ['„Das Gerät spinnt“, erzählt ein Beamter im „Lotse“-Gespräch.', 'offer Lotse'],
    ['Ida Pell is barbel’s chief political writer.', 'staff barbel'],
    ['To ask about republishing barbel’s content, please write to us.', 'offer barbel'],
    ['Lyssna på Sportbudets podd varje fredag.', 'offer Sportbudet'],
    ['Kirjoittaja on RS:n kaupunkitoimituksen toimittaja.', 'staff RS'],
    ['Your Turn is a section with letters of readers of Harbourwire every week.', 'offer Harbourwire'],
    ['I lettori di Molo sanno che il traghetto parte tardi.', 'offer Molo'],
    ['Os leitores do Baliza sabem disso.', 'offer Baliza'],
    ['Paremti 24uostas', 'support 24uostas'],
    ['Enjoying barbel?', 'support barbel'],
    ['Soutenez le Môle !', 'support Môle'],
    ['Se tem uma história para contar, pode contactar o Baliza de várias formas.', 'contact Baliza'],
    ['Got a story? Write to Lantern at the usual place.', 'contact Lantern'],
    ['Baliza é um jornal que gosta de histórias.', 'described Baliza'],
    ['Harbourwire is an independent news site for the coast.', 'described Harbourwire'],
    ['ist Redakteurin im Ressort Küste und seit 2020 bei kade.', 'staff kade'],
  ])('reads the name in %s', (line, mention) => expect(offered(line)).toContain(mention));

  it.each([
    'Support Our Harbour workers who have waited all year for a better boat and a bridge',
    'Seit 2019 ist sie bei der Reederei.',
    'The ferry app shows the new times.',
    'Contact the council before Friday.',
    'The boat is a ferry that was built in 1960.',
  ])('reads none in %s', (line) => expect(offered(line).filter((mention) => !/Our Harbour/.test(mention))).toEqual([]));
});
