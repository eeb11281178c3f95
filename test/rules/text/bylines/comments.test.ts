import { describe, expect, it } from 'vitest';
import { firstComment } from '../../../../src/rules/text/bylines/comments.ts';
import { BODY, locate } from '../passages-of.ts';

const first = (line: string) => {
  const { passages, span } = locate(`Ferry stays in harbour as baker counts flour\n\n${BODY}\n\n${line}\n\nMara Holt`);
  return firstComment(passages, span) - span.to;
};

describe('firstComment', () => {
  it.each([
    'Lesermeinungen',
    'View all 38 comments',
    'Alle 38 Kommentare ansehen',
    'Voir les 12 commentaires',
    'Ver los 12 comentarios',
    'Bekijk alle reacties',
    'Zobacz komentarze (4)',
    'Kommentare (38)',
  ])('is %s', (line) => expect(first(line)).toBe(1));

  it.each(['Comments (0)', 'Mara Holt', 'The comments of the council were read aloud.', 'More on this topic'])(
    'is not %s',
    (line) => expect(first(line)).toBe(Number.POSITIVE_INFINITY),
  );
});
