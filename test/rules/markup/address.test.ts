import { describe, expect, it } from 'vitest';
import { claimOf, meta } from './pages.ts';

const urlOf = (head: string) => claimOf('url', { head })?.values[0];
const canonical = (address: string) => `<link rel="canonical" href="${address}">`;

describe('readAddress', () => {
  it('takes the address that a page was saved from, and its own word first', () => {
    const saved = '<!-- saved from url=(0027)https://courier.example/wall -->';
    expect(urlOf(saved)).toBe('https://courier.example/wall');
    expect(urlOf(saved + meta('og:url', 'https://courier.example/harbour-wall'))).toBe(
      'https://courier.example/harbour-wall',
    );
  });

  it('reads the address in that of a copy', () => {
    expect(urlOf(canonical('https://web.archive.org/web/20250304102030/https://courier.example/wall'))).toBe(
      'https://courier.example/wall',
    );
  });

  it('makes a relative address whole by the page’s base, or by the host of another address', () => {
    const whole = 'https://courier.example/news/wall';
    expect(urlOf(`<base href="https://courier.example/old/">${canonical('/news/wall')}`)).toBe(whole);
    expect(urlOf(canonical('/news/wall') + meta('og:url', 'https://courier.example/?id=7'))).toBe(whole);
    expect(urlOf(canonical('/news/wall'))).toBeUndefined();
  });

  it('takes the front page for nobody’s article', () => {
    expect(urlOf(canonical('https://courier.example/'))).toBeUndefined();
  });
});
