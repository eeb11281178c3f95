import { describe, expect, it } from 'vitest';
import { isMotto, withoutOwners } from '../../../src/rules/markup/owners.ts';
import { claimOf, linkedArticle, meta } from './pages.ts';

const canonical = '<link rel="canonical" href="https://www.harbourcourier.com/a/b">';
const owner = linkedArticle({ publisher: { name: 'Tidewater Media' } });
const outletOf = (head: string, above = '') => claimOf('outlet', { head, above })?.values[0];

describe('withoutOwners', () => {
  it('prefers what the domain is called to an owner that only publishers’ fields name', () => {
    expect(outletOf(canonical + owner, '<a href="/"><img src="/t.png" alt="Harbour Courier"></a>')).toBe(
      'Harbour Courier',
    );
    expect(outletOf(canonical + owner + meta('application-name', 'Harbour Courier'))).toBe('Harbour Courier');
  });

  it('keeps a publisher that something else names, and one that nothing speaks against', () => {
    const named = meta('og:site_name', 'Tidewater Media');
    expect(outletOf(canonical + owner + named + meta('application-name', 'Harbour Courier'))).toBe('Tidewater Media');
    expect(outletOf(`<link rel="canonical" href="https://tm.example/a">${owner}`)).toBe('Tidewater Media');
  });

  it('trusts no domain that many houses share', () => {
    const answer = (value: string, key: string, rule: string, strength: number) => ({
      values: [value],
      key,
      strength,
      evidence: { rule, lines: [1, 1] as const, quote: value },
    });
    const answers = [
      answer('Quay Notes', 'quaynotes', 'jsonld:publisher', 78),
      answer('WordPress', 'wordpress', 'home-link', 54),
    ];
    expect(withoutOwners(answers, new Set(['wordpress']))).toEqual(answers);
    expect(withoutOwners(answers, new Set(['wordpresscourier']))[0]!.strength).toBeLessThan(54);
  });
});

describe('isMotto', () => {
  it.each([
    ['Latest news, sport and weather from around the coast', true],
    ['Nachrichten, die von hier sind und die hier gelesen werden', true],
    ['The Harbour Courier', false],
    ['Freie Küste - Küstenverlag GmbH & Co. KG', false],
    ['Diario de la mañana', false],
  ])('%s: %s', (value, motto) => {
    expect(isMotto(value)).toBe(motto);
  });

  it('is no outlet', () => {
    const motto = meta('og:site_name', 'Latest news, sport and weather from around the coast');
    expect(outletOf(motto + meta('application-name', 'Harbour Courier'))).toBe('Harbour Courier');
  });
});
