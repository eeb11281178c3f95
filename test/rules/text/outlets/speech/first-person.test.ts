import { describe, expect, it } from 'vitest';
import { isFirstPerson } from '../../../../../src/rules/text/outlets/speech/first-person.ts';
import { passagesOf } from '../../passages-of.ts';

function read(language: string, ...paragraphs: readonly string[]): boolean {
  const passages = passagesOf(paragraphs.join('\n\n'));
  return isFirstPerson(passages, { from: 0, to: passages.length - 1 }, language);
}

describe('isFirstPerson', () => {
  it.each([
    ['en', 'The harbour master told me that the ferry waits.'],
    ['de', '„Die Fähre wartet“, sagt sie mir am Kai.'],
    ['fr', 'Le bac attend, me dit le capitaine du port.'],
    ['es', 'El barco espera, me dijo la capitana del puerto.'],
    ['it', 'Il traghetto aspetta, mi racconta il comandante del porto.'],
    ['nb', 'Fergen venter, forteller hun meg på kaia.'],
    ['ru', 'Паром ждёт, рассказала мне начальница порта.'],
  ])('knows a text whose writer is told things, again and again (%s)', (language, told) => {
    expect(read(language, told, told, told)).toBe(true);
    expect(read(language, told)).toBe(false);
  });

  it('leaves what others say they were told', () => {
    const quoted = '“My mother told me to wait for the ferry,” said the captain of the harbour.';
    expect(read('en', quoted, quoted, quoted)).toBe(false);
  });
});
