import { describe, expect, it } from 'vitest';
import { houseBeforeAuthor, houseOfPost } from '../../../../../src/rules/text/outlets/lines/posts.ts';
import { passagesOf } from '../../passages-of.ts';

describe('houseOfPost', () => {
  const under = (line: string, above = 'Mara Holt') => {
    const passages = passagesOf(`${above}\n\n${line}`);
    return houseOfPost(passages, passages[1]!);
  };
  it.each([
    ['Transport correspondent, NBC Skerran', 'NBC Skerran'],
    ['Harbour reporter, Skerran Live', 'Skerran Live'],
    ['Periodista, Rompeolas', 'Rompeolas'],
    ['BBC News, Skerran', 'BBC News'],
  ])('reads the house in %s', (line, house) => expect(under(line)).toBe(house));
  it.each([
    'Professor of Law, Skerran University',
    'Former editor, Quay Herald',
    'Chief executive, Island Ferries',
    'Transport correspondent, Reuters',
    'Skerran, Dunmarrow',
  ])('reads none in %s', (line) => expect(under(line)).toBeUndefined());
  it('reads none where nobody is named above', () =>
    expect(under('Transport correspondent, NBC Skerran', 'The ferry stayed in the harbour')).toBeUndefined());
});

describe('houseBeforeAuthor', () => {
  it.each([
    ['Rive-Matin Luc BERTHOUD.', 'Rive-Matin'],
    ['Le Courrier Luc BERTHOUD', 'Le Courrier'],
  ])('reads the house in %s', (line, house) => expect(houseBeforeAuthor(line)).toBe(house));
  it.each([
    'AFP Luc BERTHOUD.',
    'Loire-Atlantique Luc BERTHOUD.',
    'Jean-Luc Marie BERTHOUD.',
    'Envoyé spécial Luc BERTHOUD.',
    'Rive-Matin a changé de nom.',
  ])('reads none in %s', (line) => expect(houseBeforeAuthor(line)).toBeUndefined());
});
