import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

describe('remembered', () => {
  it('asks once for each short text, whatever the answer', () => {
    const asked: string[] = [];
    const isLong = remembered((text) => {
      asked.push(text);
      return text.length > 5 ? true : text === '' ? null : false;
    });
    expect(['harbour', 'quay', '', 'harbour', 'quay', ''].map(isLong)).toEqual([true, false, null, true, false, null]);
    expect(asked).toEqual(['harbour', 'quay', '']);
  });

  it('keeps nothing of long texts', () => {
    let asked = 0;
    const lengthOf = remembered((text) => {
      asked += 1;
      return text.length;
    });
    const paragraph = 'The ferry lay at the quay. '.repeat(9);
    expect([lengthOf(paragraph), lengthOf(paragraph), asked]).toEqual([243, 243, 2]);
  });

  it('forgets what was not asked for lately, and answers it again', () => {
    const asked: string[] = [];
    const copy = remembered((text) => {
      asked.push(text);
      return `${text}!`;
    });
    for (let number = 0; number < 9000; number += 1) {
      expect(copy(`line ${number}`)).toBe(`line ${number}!`);
      copy('masthead');
    }
    expect(asked.filter((text) => text === 'masthead')).toHaveLength(1);
    expect(copy('line 0')).toBe('line 0!');
    expect(asked.filter((text) => text === 'line 0')).toHaveLength(2);
  });
});
