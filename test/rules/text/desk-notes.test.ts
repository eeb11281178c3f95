import { describe, expect, it } from 'vitest';
import { isDeskNote } from '../../../src/rules/text/desk-notes.ts';

describe('isDeskNote', () => {
  it.each([
    'Pier News’ Mara Holt contributed to this report.',
    'Holt reported from Amrel. Isles writer Ida Crewe in Skerran contributed to this report.',
    'Mara Holt reported from Amrel, Isles, and Jonas Pell from Skerran.',
    'Ida Crewe contributed research.',
    'A version of this article appears in print on May 5, 2011, Section A, Page 12 of the Isles edition with the headline: Flour.',
    'When you buy a book using a link on this page, we receive a commission. Thank you for supporting the Courier.',
    'Mara Holt is a national correspondent covering the coast. More about Mara Holt',
    'Holt covers the council and the ferry for the Courier. He is based in Skerran.',
    'Ida Roth ist Redaktorin im Ressort Hafen. Sie schreibt über Fähren und Molen.',
    '– additional reporting by Jonas Pell',
  ])('takes "%s" for one', (text) => expect(isDeskNote(text)).toBe(true));

  it.each([
    'The storm contributed to the delay of the ferry, the council said.',
    'Mara Holt reported from the pier that the ferry was late.',
    'The commission of the council met on Monday. We linked arms on the quay, she said.',
    'Mara Holt is a baker in Dunmarrow. She has told the crew about the flour.',
    'This article of the harbour law appears to be without effect.',
  ])('leaves "%s"', (text) => expect(isDeskNote(text)).toBe(false));
});
