import { describe, expect, it } from 'vitest';
import { atEdge, isBesideArticle } from '../../../../src/rules/text/outlets/edges.ts';
import { BODY, locate } from '../passages-of.ts';

/** What a line of a page says of its outlet: names, each with its rule. */
function edge(text: string, line: string): readonly string[] {
  const { passages, span, headline } = locate(text);
  const found: string[] = [];
  const passage = passages.find((one) => one.text === line)!;
  atEdge(passages, passage, span, headline, true, (name, _, rule) => name && found.push(`${rule}: ${name}`));
  return found;
}

describe('atEdge', () => {
  it.each([
    ['Harbour Courier', 'press-name: Harbour Courier'],
    ['NORTHLIGHT REVIEW   No. 61, Summer 1998', 'masthead-line: NORTHLIGHT REVIEW'],
    ['Le Phare Retour à l’accueil', 'self-reference: Le Phare'],
    ['LANTERN! Voice of the Pier lanternpaper.com', 'self-reference: LANTERN! Voice of the Pier'],
    ['Search on pierpost.com', 'host-offer: pierpost.com'],
    ['Subscribe to Lantern', 'service: Lantern'],
    ['About the Lantern', 'about: Lantern'],
    ['Por Jornal O Quebra-Mar - 1 de novembro de 2020', 'stamp-line: Jornal O Quebra-Mar'],
  ])('reads "%s" at the top of a page', (line, sign) =>
    expect(edge(`${line}\n\nThe ferry waits for its engine\n\n${BODY}`, line.replace(/ {2,}/g, ' '))).toContain(sign),
  );

  it('reads no house of a picture that an agency sends round', () => {
    const line = 'The ferry. (Mara Holt/Harbour Beacon/TNS)';
    const found = (text: string) => edge(`The ferry waits for its engine\n\n${text}\n\n${BODY}`, text);
    expect(found(line).join()).not.toContain('Harbour Beacon');
    expect(found(line.replace('/TNS', '')).join()).toContain('press-name: Harbour Beacon');
  });

  it('reads the house in the post under a name, and no service of it', () => {
    const line = 'Harbour reporter, Skerran Live';
    expect(edge(`The ferry waits for its engine\n\nMara Holt\n\n${line}\n\n${BODY}`, line)).toEqual([
      'byline-line: Skerran Live',
    ]);
  });

  it.each([
    ['The Lantern is an independent newsroom.', 'self-reference: The Lantern'],
    ['This site is published by Pier Media.', 'self-reference: Pier Media'],
    ['Follow Mara at mara@pierpost.example', 'mail: pierpost.example'],
    ['Quiet Lantern, Stolz präsentiert von WordPress.', 'self-reference: Quiet Lantern'],
    ['Quiet Lantern is proudly powered by WordPress', 'self-reference: Quiet Lantern'],
    ['Quai Nouveau Fièrement propulsé par WordPress', 'self-reference: Quai Nouveau'],
  ])('reads "%s" under a text', (line, sign) =>
    expect(edge(`The ferry waits for its engine\n\n${BODY}\n\n${line}`, line)).toContain(sign),
  );

  it.each(['Stolz präsentiert von WordPress', 'Proudly powered by WordPress', 'Theme powered by WordPress'])(
    'reads no house where only the system is named: %s',
    (line) =>
      expect(edge(`The ferry waits for its engine\n\n${BODY}\n\n${line}`, line).join()).not.toContain('self-reference'),
  );

  it('reads the desk of a page’s foot, and none right under the text', () => {
    const page = `The ferry waits for its engine\n\n${BODY}\n\nKontakt: redaktion@kutter.example\n\nMenu\n\nShop\n\nHilfe\n\nRedaktion: redaktion@kade.example`;
    expect(edge(page, 'Redaktion: redaktion@kade.example')).toContain('desk-mail: kade.example');
    expect(edge(page, 'Kontakt: redaktion@kutter.example')).not.toContain('desk-mail: kutter.example');
  });

  it('reads the name that the way to an article begins with', () => {
    const trail = 'Lantern > Harbour > The ferry waits for its engine';
    expect(edge(`${trail}\n\nMenu\n\nThe ferry waits for its engine\n\n${BODY}`, trail)).toContain('trail: Lantern');
  });

  it('reads the host that the way to a section begins with', () => {
    const trail = 'lantern.example › Harbour';
    expect(edge(`${trail}\n\nThe ferry waits for its engine\n\n${BODY}`, trail)).toContain('trail: lantern.example');
  });

  it('reads no paper in a menu of several', () => {
    const menu = ['Harbour Courier', 'Coast Tribune', 'Island Gazette', 'Marrow Chronicle'].join('\n\n');
    const page = `${menu}\n\nThe ferry waits for its engine\n\n${BODY}`;
    expect(edge(page, 'Coast Tribune')).not.toContain('press-name: Coast Tribune');
  });

  it('takes what a page offers for no paper', () =>
    expect(
      edge(`Discover The Pier Herald\n\nThe ferry waits for its engine\n\n${BODY}`, 'Discover The Pier Herald'),
    ).not.toContain('press-name: Discover The Pier Herald'));

  it('takes who is named in a byline for no house', () => {
    const weight = (name: string) => {
      const { passages, span, headline } = locate(
        `The ferry waits for its engine\n\nBy Mara Holt\n\n${BODY}\n\nMore from ${name}`,
      );
      const found: number[] = [];
      atEdge(passages, passages.at(-1)!, span, headline, true, (_, many, rule) => rule === 'about' && found.push(many));
      return found[0]!;
    };
    expect(weight('Mara')).toBeLessThan(weight('Lantern'));
    expect(weight('Lantern')).toBeLessThan(weight('The Lantern'));
  });

  it('takes a post under a byline for no house', () => {
    const lines = 'The ferry waits for its engine\n\nBy Mara Holt\n\nHarbour Reporter';
    expect(edge(`${lines}\n\n${BODY}`, 'Harbour Reporter')).not.toContain('press-name: Harbour Reporter');
  });
});

describe('isBesideArticle', () => {
  const span = { from: 12, to: 20 };
  const headline = { index: 10 } as Parameters<typeof isBesideArticle>[2];
  it.each([
    [0, true],
    [5, false],
    [6, true],
    [15, true],
    [16, false],
    [22, true],
    [23, false],
  ])('says of line %i: %s', (index, is) => expect(isBesideArticle(index, span, headline)).toBe(is));
});
