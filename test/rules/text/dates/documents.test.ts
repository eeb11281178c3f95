import { describe, expect, it } from 'vitest';
import { isOfDocument } from '../../../../src/rules/text/dates/documents.ts';
import { passagesOf } from '../passages-of.ts';

const told = (...lines: readonly string[]) => {
  const passages = passagesOf(lines.join('\n\n'));
  return isOfDocument(passages, passages.find(({ text }) => /\d{4}/.test(text))!);
};

describe('isOfDocument', () => {
  it.each([
    ['Datum: 5.5.2011', 'Art: Gutachten', 'Format: PDF, 64 Seiten'],
    ['Date: 5 May 2011', 'Pages: 64'],
    ['Type : rapport', 'Date : 5 mai 2011'],
    ['Tipo: informe', 'Fecha: 5/5/2011'],
  ])('knows %s among others of a document', (...lines) => expect(told(...lines)).toBe(true));

  it.each([
    ['Author: Mara Holt', 'Date: 5 May 2011', 'Source: Pier Post'],
    ['5 May 2011', 'Format: PDF'],
    ['Datum: 5.5.2011'],
  ])('leaves %s to the article', (...lines) => expect(told(...lines)).toBe(false));
});
