import { describe, expect, it } from 'vitest';
import {
  isOverNote,
  isRoleLine,
  notedAhead,
  notedAuthors,
  titledAuthor,
} from '../../../../src/rules/text/bylines/notes.ts';
import { BODY, passagesOf } from '../passages-of.ts';

function noted(line: string, before = BODY): readonly string[] | null {
  const passages = passagesOf(`${before}\n\n${line}`);
  return notedAuthors(passages, passages.at(-1)!, { from: 0, to: passages.length - 1 });
}

describe('notedAuthors', () => {
  it.each([
    ['Mara Holt is a senior researcher at the Harbour Institute.', ['Mara Holt']],
    ['Mara Holt ist Reporterin in Dunmarrow.', ['Mara Holt']],
    ['Mara Holt currently works for the Courier as a writer.', ['Mara Holt']],
    ['Mara Holt joined the Courier in 2006 as a reporter.', ['Mara Holt']],
    ['Mara Holt joined Pier Today in 2006 after years on the quay.', ['Mara Holt']],
    ['Mara Holt / Mara is the harbour editor of the Courier.', ['Mara Holt']],
    ['MARA HOLT IS THE COURIER’S HARBOUR EDITOR', ['MARA HOLT']],
    ['Ewa Lis, doktor nauk, dziennikarka i redaktorka. Mieszka nad morzem.', ['Ewa Lis']],
    ['Mara Holt is the author of “101 Old Ferries” and of a blog on piers.', ['Mara Holt']],
    ['Mara Holt has been a reporter for twenty years.', ['Mara Holt']],
    [
      'Ann Roth is a researcher at the pier. Jo Berg and Lia Marsh are professors at the lighthouse.',
      ['Ann Roth', 'Jo Berg', 'Lia Marsh'],
    ],
  ])('reads %s', (line, names) => expect(noted(line)).toEqual(names));

  it.each([
    'Mara Holt is tired of waiting for the ferry.',
    '“Mara Holt is a reporter,” he said.',
    'Mara Holt, a baker, waits for the ferry with the mayor.',
    'Mara Holt, researcher, says that the ferry waits.',
    'Mara Holt is the one reporter who says: “We will wait for the ferry.”',
    'Mara Holt is waiting for “The Old Ferry”.',
  ])('reads none in %s', (line) => expect(noted(line)).toBeNull());

  it('takes who is spoken of further up for no author', () =>
    expect(
      noted(
        'Mara Holt is a professor of tides.',
        `${BODY} It was Mara Holt who had counted the planks of the pier first.`,
      ),
    ).toBeNull());
});

describe('notes on writers and guests', () => {
  it.each([
    ['Mara Holt reported from Skerran.', ['Mara Holt']],
    ['Mara Holt reported from Skerran, and Jonas Pell from Port Amrel.', ['Mara Holt', 'Jonas Pell']],
    ['Lucie Fontanel est professeure de droit à l’université de la côte.', ['Lucie Fontanel']],
    ['Lucía Montalvo es catedrática de Derecho en la Universidad del Muelle.', ['Lucía Montalvo']],
    ['Jana Roth, Jahrgang 1980, ist Redakteurin im Ressort Hafen.', ['Jana Roth']],
  ])('reads %s', (line, names) => expect(noted(line)).toEqual(names));

  it.each([
    'Mara Holt contributed reporting from Skerran.',
    'Holt reported from Skerran.',
    'Mara Holt reported a theft.',
  ])('reads none in %s', (line) => expect(noted(line)).toBeNull());
});

describe('notedAhead', () => {
  const ahead = (line: string) => {
    const passages = passagesOf(`Ferry stays in harbour\n\n${line}\n\n${BODY}`);
    return notedAhead(passages, passages[1]!, { from: 2, to: 4 }, 0);
  };

  it('reads whom a note in front of the text is on', () =>
    expect(ahead('Mara Holt currently works for Pier Today as a writer. She keeps a boat in the old harbour.')).toEqual(
      ['Mara Holt'],
    ));

  it.each([
    ['Jana Rothenfels ist Redakteurin im Ressort Hafen.', 'Jana Rothenfels'],
    ['Fenna Visser is verslaggever van De Pier.', 'Fenna Visser'],
    ['Mara Holt is a senior reporter at The Pier.', 'Mara Holt'],
    ['Lucie Fontanel est journaliste au service Mer.', 'Lucie Fontanel'],
  ])('reads what its author is: %s', (line, name) => expect(ahead(line)).toEqual([name]));

  it('reads nobody the headline names, or whom the text speaks of', () => {
    const passages = passagesOf(`Dunmarrow waits for Holt\n\nMara Holt is a reporter at The Pier.\n\n${BODY}`);
    expect(notedAhead(passages, passages[1]!, { from: 2, to: 4 }, 0)).toBeNull();
    const spoken = passagesOf(
      `Ferry stays in harbour\n\nMara Holt is a reporter at The Pier.\n\n${BODY} The court heard Holt, who had counted the planks of the pier.`,
    );
    expect(notedAhead(spoken, spoken[1]!, { from: 2, to: 4 }, 0)).toBeNull();
  });

  it('reads nobody the text opens with', () =>
    expect(
      ahead('Mara Holt has been waiting for the ferry since the storm, and so has the whole of the town.'),
    ).toBeNull());
});

describe('isOverNote', () => {
  it('knows a name over a note that opens with it', () => {
    const passages = passagesOf(
      `Mara Holt\n\nFollow me\n\nMara Holt has over ten years of harbours, piers and ferries behind her, and keeps a boat.\n\n${BODY}`,
    );
    expect(isOverNote(passages, 0, 'Mara Holt')).toBe(true);
    expect(isOverNote(passages, 1, 'Follow me')).toBe(false);
  });
});

describe('titledAuthor', () => {
  it('reads a name before a headline', () =>
    expect(titledAuthor('Povilas Rimkus. Why the ferry stays in the harbour')).toBe('Povilas Rimkus'));
  it.each([
    'Ferry stays in harbour',
    'Mara Holt: the ferry stays in harbour',
    'Ferry stays. The harbour waits for flour',
  ])('reads none in %s', (title) => expect(titledAuthor(title)).toBeNull());
});

describe('isRoleLine', () => {
  it.each(['Redakteurin', 'Senior Political Correspondent'])('knows %s', (line) => expect(isRoleLine(line)).toBe(true));
  it.each(['Harbour Courier', 'The reporter: he waits.', 'Mara HoltHarbour Editor'])('knows none in %s', (line) =>
    expect(isRoleLine(line)).toBe(false),
  );
});

describe('notes below tags', () => {
  const under = (...lines: readonly string[]) => {
    const note = 'Mara Holt is Arts Editor of The Pier Ledger';
    const passages = passagesOf(['Ferry stays in harbour', BODY, ...lines, note].join('\n\n'));
    return notedAuthors(passages, passages.at(-1)!, { from: 1, to: 3 });
  };

  it('are read behind what a text is about', () =>
    expect(under('Theatre', 'Dunmarrow', 'Skerran', 'Harbours', 'Mara Holt')).toEqual(['Mara Holt']));
  it('are none behind other articles', () =>
    expect(under('Theatre', 'Dunmarrow', 'The baker goes on foot again', 'Skerran', 'Harbours')).toBeNull());
});
