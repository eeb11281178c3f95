import { describe, expect, it } from 'vitest';
import { houseOf, linkAddress } from '../../../src/input/html/links.ts';

describe('houseOf', () => {
  it('gives what the hosts of one house share', () => {
    expect(houseOf('https://sport.courier.example/a')).toBe('courier.example');
    expect(houseOf('https://www.courier.co.example:8080/')).toBe('courier.co.example');
    expect(houseOf('news/a.html')).toBe('');
  });
});

describe('linkAddress', () => {
  it('makes links whole by the page’s own address, and none where it states none', () => {
    const property = {
      name: 'link:canonical',
      value: 'https://courier.example/a/b',
      lines: [1, 1] as const,
      quote: '',
    };
    expect(linkAddress([property])('../c')).toBe('https://courier.example/c');
    expect(linkAddress([])('../c')).toBe('');
  });
});
