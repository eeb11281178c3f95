import { describe, expect, it } from 'vitest';
import { isBoxed, isMoreOfAuthor } from '../../../../src/rules/text/bylines/boxes.ts';
import { BODY, locate } from '../passages-of.ts';

describe('isMoreOfAuthor', () => {
  it.each([
    'More from this author',
    'View all posts',
    'ContactMore articles by this writer',
    'Weitere Artikel der Autorin',
    'Tous ses articles',
    'Voir les autres articles de cet auteur',
    'Más artículos de este autor',
    'Altri articoli dello stesso autore',
    'Meer artikelen van deze auteur',
    'Fler artiklar av skribenten',
    'Flere artikler av forfatteren',
    'Ota yhteyttäKirjoittajan muut jutut',
    'Więcej tekstów autora',
    'Všechny články autora',
    'A szerző további cikkei',
    'Yazarın diğer yazıları',
    'Все материалы автора',
    'Усі статті автора',
    'المزيد من مقالات الكاتب',
    'この著者の他の記事',
    '该作者的更多文章',
    '이 기자의 다른 기사',
    'Artikel lain dari penulis',
  ])('%s', (line) => expect(isMoreOfAuthor(line)).toBe(true));

  it.each([
    'More on this topic',
    'The author was arrested. All ferries wait.',
    'Journalists on strike',
    'Mehr zum Thema',
  ])('not %s', (line) => expect(isMoreOfAuthor(line)).toBe(false));
});

describe('isBoxed', () => {
  const boxed = (below: string) => {
    const { passages, span } = locate(
      `Ferry stays in harbour as baker counts flour\n\n${BODY}\n\nMara Holt\n\n${below}`,
    );
    return isBoxed(
      passages,
      passages.findIndex(({ text }) => text === 'Mara Holt'),
      span,
    );
  };

  it('knows the way to more by the same hand, and the labelled days of a text', () => {
    expect(boxed('All posts by this author')).toBe(true);
    expect(boxed('Updated 6 May 2011 14:05')).toBe(true);
  });

  it('knows no box over another text', () => {
    expect(boxed('Swimmers ask for towels and a lamp on the pier')).toBe(false);
    expect(boxed('Jonas Pell\n\nAll posts by this author')).toBe(false);
  });
});
