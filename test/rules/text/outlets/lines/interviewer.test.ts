import { describe, expect, it } from 'vitest';
import { interviewerOf, isQuestionWord } from '../../../../../src/rules/text/outlets/lines/interviewer.ts';
import { passagesOf } from '../../passages-of.ts';

function asks(...lines: readonly string[]): string | null {
  const passages = passagesOf(lines.join('\n\n'));
  return interviewerOf(passages, { from: 0, to: passages.length - 1 })?.name ?? null;
}
const questions = (label: string) =>
  ['Wann begann das?', 'Und wer zahlt es?', 'Hilft das?'].flatMap((question) => [
    `${label}: ${question}`,
    'Brandt: Das war im Winter, als niemand im Haus war.',
  ]);

describe('isQuestionWord', () => {
  it.each(['Frage', 'Pregunta', 'Moderatorin', 'Reporter'])('knows %s', (word) =>
    expect(isQuestionWord(word)).toBe(true),
  );
  it.each(['kade', 'LE MÔLE'])('knows %s for none', (word) => expect(isQuestionWord(word)).toBe(false));
});

describe('interviewerOf', () => {
  it('reads whose name stands before three questions', () => expect(asks(...questions('LAMPE'))).toBe('LAMPE'));
  it.each(['Frage', 'Editor', 'Jana Roth', 'Moderatorin'])('takes “%s” for no house', (label) =>
    expect(asks(...questions(label))).toBeNull(),
  );
  it('believes a host that asks once', () => {
    expect(asks('hafen.example: Wann begann das?', 'Brandt: Das war im Winter.')).toBe('hafen.example');
    expect(asks('hafen.example: Das war im Winter.')).toBeNull();
  });
  it('asks for three of them', () => expect(asks('LAMPE: Wann begann das?')).toBeNull());
});
