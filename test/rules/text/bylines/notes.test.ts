import { describe, expect, it } from 'vitest';
import { isRoleLine, notedAuthors, titledAuthor } from '../../../../src/rules/text/bylines/notes.ts';
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
    ['Mara Holt has been a reporter for twenty years.', ['Mara Holt']],
    [
      'Ann Roth is a researcher at the pier. Jo Berg and Lia Marsh are professors at the lighthouse.',
      ['Ann Roth', 'Jo Berg', 'Lia Marsh'],
    ],
  ])('reads %s', (line, names) => expect(noted(line)).toEqual(names));

  it.each(['Mara Holt is tired of waiting for the ferry.', '“Mara Holt is a reporter,” he said.'])(
    'reads none in %s',
    (line) => expect(noted(line)).toBeNull(),
  );

  it('takes who is spoken of further up for no author', () =>
    expect(
      noted(
        'Mara Holt is a professor of tides.',
        `${BODY} It was Mara Holt who had counted the planks of the pier first.`,
      ),
    ).toBeNull());
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
  it.each(['Harbour Courier', 'The reporter: he waits.'])('knows none in %s', (line) =>
    expect(isRoleLine(line)).toBe(false),
  );
});
