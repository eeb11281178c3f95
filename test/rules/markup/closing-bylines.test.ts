import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { readClosingByline } from '../../../src/rules/markup/closing-bylines.ts';
import { newsPage, PARAGRAPHS } from '../../input/html/pages.ts';
import { claimOf } from './pages.ts';

const namesOf = (line: string) =>
  readHtml('a.html', newsPage({ body: `<p>${line}</p>` }), { fields: {} }).blocks.flatMap(readClosingByline);

describe('readClosingByline', () => {
  it.each([
    ['(Reporting by Mara Holt and Jo Berg; Editing by Ida Crewe)', ['Mara Holt', 'Jo Berg']],
    ['(Reporting by Mara Holt in Corrick, Jo Berg in Port Ellary; writing by Ida Crewe)', ['Mara Holt', 'Jo Berg']],
    ['(Bericht von Mara Holt; redigiert von Ida Crewe)', ['Mara Holt']],
    ['Written by Mara Holt<br>Copyright: Harbour Courier', ['Mara Holt']],
  ])('reads “%s”', (line, names) => {
    expect(namesOf(line)).toEqual(names);
  });

  it.each([
    '(Additional reporting by Mara Holt)',
    '(Editing by Mara Holt)',
    'Written by the board of the harbour in 1911.',
    'Written by Mara Holt, directed by Jo Berg',
    'The play was written by Mara Holt',
  ])('reads nobody from “%s”', (line) => {
    expect(namesOf(line)).toEqual([]);
  });

  it('names the authors where nothing above the text does', () => {
    const body = [...PARAGRAPHS, '(Reporting by Mara Holt; Editing by Ida Crewe)'].map((text) => `<p>${text}</p>`);
    expect(claimOf('authors', { body: body.join('') })?.values).toEqual(['Mara Holt']);
  });
});
