import { describe, expect, it } from 'vitest';
import { isNewsWorded } from '../../../src/text/press-names/news-words.ts';

describe('isNewsWorded', () => {
  it.each(['Sahil Haberi', 'HABERLER', 'موقع الساحل', 'Goedemorgen Kade', 'तट न्यूज़', 'Pier News'])('knows %s', (name) =>
    expect(isNewsWorded(name)).toBe(true),
  );
  it.each(['Mara Holt', 'Newsom Pell', 'عوض البحري'])('lets %s be a person', (name) =>
    expect(isNewsWorded(name)).toBe(false),
  );
});
