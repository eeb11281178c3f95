import { describe, expect, it } from 'vitest';
import {
  countSpeaking,
  isCommonWords,
  isHeadlined,
  isTags,
  isWrittenSmall,
} from '../../../../src/rules/text/bylines/subjects.ts';
import type { Headline } from '../../../../src/rules/text/headline.ts';
import { BODY, passagesOf } from '../passages-of.ts';

const LATER = `${BODY}\n\n`;

function spoken(name: string, sentence: string): number {
  const passages = passagesOf(
    `${LATER}${sentence} Nobody else on the pier had counted the planks of the ferry.\n\n${BODY}`,
  );
  return countSpeaking(name, passages, { from: 0, to: passages.length - 1 });
}

describe('countSpeaking', () => {
  it.each([
    ['The mayor, Mara Holt, had asked for a new engine twice.', 1],
    ['Mara Holt had asked, and Mara Holt would ask again.', 2],
    ['“Nobody knows,” said Mara Holt of the bakery.', 2],
    ['„Niemand weiß es“, sagt Mara Holt vom Hafen.', 2],
    ['Mara Holt says that nobody knows.', 2],
    ['Our correspondent Mara Holt was on the pier that day.', 0],
    ['The Courier’s Mara Holt was on the pier that day.', 0],
    ['Mara Holt reports from the pier of Dunmarrow.', 0],
    ['Die Redakteurin Mara Holt berichtet vom Hafen der Stadt.', 0],
    ['La periodista Mara Holt cuenta los tablones del muelle.', 0],
    ['Mara Holt is a reporter in Dunmarrow.', 0],
    ['The ferry of Dunmarrow stays in the harbour for a third day. Photo: Mara Holt', 0],
    ['Chiếc phà vẫn nằm trong bến cảng sang ngày thứ ba liên tiếp. Ảnh: Mara Holt', 0],
  ])('in "%s" is %i', (sentence, count) => expect(spoken('Mara Holt', sentence)).toBe(count));

  it('finds capitals of a line in the small letters of the text', () =>
    expect(spoken('PORT AMREL', 'Everybody in Port Amrel was waiting for it.')).toBe(1));

  it('counts the first paragraphs twice', () => {
    const passages = passagesOf(
      `The dress of Ida Crewe was taken from the hotel at the harbour on Wednesday night.\n\n${BODY}`,
    );
    expect(countSpeaking('Ida Crewe', passages, { from: 0, to: passages.length - 1 })).toBe(2);
  });
});

describe('isHeadlined', () => {
  const titled = (title: string) => isHeadlined('Mara Holt', { title } as Headline);
  it.each(['What Mara Holt found on the pier', 'Mara Holt leaves the council'])('is so in %s', (title) =>
    expect(titled(title)).toBe(true),
  );
  it.each(['Mara Holt: Why the ferry stays', 'Mara Holt. Why the ferry stays', 'Why the ferry stays'])(
    'is not so in %s',
    (title) => expect(titled(title)).toBe(false),
  );
});

describe('isCommonWords', () => {
  const common = (name: string, line: string) => {
    const passages = passagesOf(`${BODY}\n\n${line}`);
    return isCommonWords(name, passages, { from: 0, to: passages.length - 1 });
  };
  it('knows the words of the text', () => expect(common('New Engine', 'It ends here.')).toBe(true));
  it.each(['Contact mara.holt@pier.example for the log.', 'Follow her at @mara_holt, on the ferry and on the pier.'])(
    'looks into no address: %s',
    (line) => expect(common('Mara Holt', line)).toBe(false),
  );
});

describe('isWrittenSmall', () => {
  const passages = passagesOf(`Der Rat spricht über die neue Fähre, und die alte Mole bleibt, wie sie ist.\n\n${BODY}`);
  const span = { from: 0, to: passages.length - 1 };

  it('knows the same words in a row, one of them in small letters', () => {
    expect(isWrittenSmall('Neue Fähre', passages, span)).toBe(true);
    expect(isWrittenSmall('Alte Mole', passages, span)).toBe(true);
  });

  it('knows no names by it', () => {
    expect(isWrittenSmall('Mara Holt', passages, span)).toBe(false);
    expect(isWrittenSmall('Fähre Neue', passages, span)).toBe(false);
  });
});

describe('isTags', () => {
  const text =
    'The council of Dunmarrow met for the last time to speak of the Harbour and of what it costs.\n\nNobody could say who had paid for the new Quay, nor when the ferry would leave it again.';
  const passages = passagesOf(`${text}\n\n${BODY}`);
  const span = { from: 0, to: passages.length - 1 };
  it('are two words that the text has', () => expect(isTags('Harbour, Quay', passages, span)).toBe(true));
  it.each(['Holt, Mara', 'Harbour, Mara', 'Harbour', 'Harbour, Quay, Ferry'])('are none in %s', (line) =>
    expect(isTags(line, passages, span)).toBe(false),
  );
});
