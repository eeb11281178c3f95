import { describe, expect, it } from 'vitest';
import { ABOUT, firmsOf, selfDescribed } from '../../../../../src/rules/text/outlets/lines/about.ts';
import { BODY, locate } from '../../passages-of.ts';

describe('ABOUT', () => {
  it.each([
    ['Contact met Havenbode', 'Havenbode'],
    ['About the Courier', 'Courier'],
    ['Best of Pier Post', 'Pier Post'],
    ['Om Havneposten', 'Havneposten'],
    ['About our cookies', undefined],
    ['Contact us', undefined],
  ])('reads the house in "%s"', (text, name) => expect(ABOUT.exec(text)?.[1]).toBe(name));
});

describe('selfDescribed', () => {
  it.each([
    ['The Lantern is an independent newsroom that covers the coast.', 'The Lantern'],
    ['Le Phare publie des chroniques de l’extérieur.', 'Le Phare'],
    ['Pier Weekly welcomes letters of up to two hundred words.', 'Pier Weekly'],
    ['Die Neue Küstenpost (NKP) ist eine unabhängige Zeitung für den Norden.', 'Neue Küstenpost'],
    ['La Marea es un periódico digital de la costa.', 'La Marea'],
    ['Голос Причала — новостной портал побережья.', 'Голос Причала'],
    ['Spišské Listy, nezávislý týždenník.', 'Spišské Listy'],
    ['Nasza Przystań – portal informacyjny powiatu', 'Nasza Przystań'],
    ['Einer der Fischer, der inzwischen im Ruhestand ist, hat eine Kopie aufbewahrt.', undefined],
    ['Anna Roth, the editor of the local newspaper', undefined],
    ['Die Stadt Dunmarrow veröffentlicht den Bericht am Montag.', undefined],
    ['The Harbour Bank publishes its figures in May.', undefined],
    ['Neue Küstenpost veröffentlicht gerne Leserbriefe.', 'Neue Küstenpost'],
    ['Kuttersanomat – Rannikon uutiset', undefined],
    ['Dunmarrow is a town of nine thousand.', undefined],
    ['Mara is a reporter who covers the harbour.', undefined],
  ])('reads the house in "%s"', (text, name) => expect(selfDescribed(text)).toBe(name));
});

describe('firmsOf', () => {
  it.each([
    ['© 2024 Skerran Comet, a division of Truehold Network Inc. All rights reserved.', 'truehold'],
    ['© 2024 Truehold News, a division of Truehold Network Inc. All rights reserved.', undefined],
    ['© 2024 Skerran Comet. All rights reserved.', undefined],
  ])('knows the owner that a foot names: %s', (foot, owner) => {
    const { passages, span } = locate(`The ferry comes back\n\n${BODY}\n\nContact\n\n${foot}`);
    expect([...firmsOf(passages, span)].some((firm) => firm.startsWith('truehold'))).toBe(owner !== undefined);
  });

  const note = 'Quill Marine is a builder of small ferries with nine yards on the coast.';
  it('knows a firm that tells of itself under what it gave out', () => {
    const { passages, span } = locate(`The ferry comes back\n\n${BODY}\n\nAbout Quill Marine\n\n${note}`);
    expect([...firmsOf(passages, span)]).toEqual(['quillmarine']);
  });
  it('knows none where the line under "About" tells of something else', () => {
    const { passages, span } = locate(
      `The ferry comes back\n\n${BODY}\n\nAbout Quill Marine\n\nAll the news of the coast.`,
    );
    expect([...firmsOf(passages, span)]).toEqual([]);
  });
});
