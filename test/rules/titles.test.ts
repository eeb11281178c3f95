import { describe, expect, it } from 'vitest';
import { headlineKey, splitTitle } from '../../src/rules/titles.ts';

describe('splitTitle', () => {
  it.each([
    ['Ferry stays in harbour for third day | The Pier Post', 'Ferry stays in harbour for third day', ['The Pier Post']],
    ['Ferry stays in harbour | News | The Pier Post', 'Ferry stays in harbour', ['News', 'The Pier Post']],
    ['The Pier Post | Ferry stays in harbour for third day', 'Ferry stays in harbour for third day', ['The Pier Post']],
    ['Ferry stays in harbour for third day - The Pier Post', 'Ferry stays in harbour for third day', ['The Pier Post']],
    ['Ferry stays in harbour for third day – Pier Post', 'Ferry stays in harbour for third day', ['Pier Post']],
    ['渡し船が三日目も港にとどまり住民が待つ｜朝凪日報', '渡し船が三日目も港にとどまり住民が待つ', ['朝凪日報']],
  ])('parts "%s"', (text, title, rest) => expect(splitTitle(text)).toEqual({ title, rest }));

  it.each([
    'Ferry stays in harbour for third day',
    'Berlin - what the ferry crews are asking for now',
    'Ferry stays in harbour for third day - what now?',
    'Ferry stays in harbour for third day - and the baker waits',
    'Short | The Pier Post',
    'Well-known baker counts the flour',
    'One | Two | Three | Four | Five | Six and a half of them',
    '',
  ])('leaves "%s" whole', (text) => expect(splitTitle(text)).toBeNull());
});

describe('headlineKey', () => {
  it('keeps letters and digits alone', () => {
    expect(headlineKey('“Ferry stays,” 3rd day…')).toBe('ferrystays3rdday');
    expect(headlineKey('Ｆｅｒｒｙ　ｓｔａｙｓ')).toBe('ferrystays');
    expect(headlineKey('— … —')).toBe('');
  });
});
