import { describe, expect, it } from 'vitest';
import { namesIn, piecesOver, piecesUnder } from '../../../../src/rules/text/bylines/pieces.ts';

describe('pieces of a line', () => {
  it('holds a name beside its house, and the line', () =>
    expect(piecesOver('Mara Holt · Coast News')).toEqual(['Mara Holt', 'Mara Holt · Coast News']));
  it('holds who wrote for an agency under a text alone', () => {
    expect(piecesUnder('AFP/Mara Holt')[0]).toBe('Mara Holt');
    expect(piecesOver('AFP/Mara Holt')[0]).not.toBe('Mara Holt');
  });
});

describe('namesIn', () => {
  it('reads a byline', () => expect(namesIn('By Mara Holt')).toEqual(['Mara Holt']));
  it('reads nobody who took a picture', () => expect(namesIn('Photo by Mara Holt')).toBeNull());
});
