import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/views/messages.ts';

describe('messagesFor', () => {
  it('gives the words of the language, and dates and numbers of its region', () => {
    expect(messagesFor('en').locale).toBe('en-GB');
    expect(messagesFor('en-US').locale).toBe('en-US');
    expect(messagesFor('EN').language).toBe('en');
  });

  it('falls back to English whole, dates too, for a language it has no words in', () => {
    expect(messagesFor('tlh')).toBe(messagesFor('en'));
    expect(messagesFor('pl-PL').locale).toBe('en-GB');
  });
});
