import { describe, expect, it } from 'vitest';
import { isSender, readStack } from '../../../src/rules/paper/stacked-heads.ts';
import { BODY, passagesOf } from '../text/passages-of.ts';

function read(...heads: readonly string[]) {
  const passages = passagesOf(`${heads.join('\n\n')}\n\n${BODY}`);
  const { headline, kickers, decks } = readStack(passages, 0);
  const textsOf = (indexes: Iterable<number>) => [...indexes].map((index) => passages[index]!.text);
  return {
    headline: headline === null ? null : passages[headline]!.text,
    kickers: textsOf(kickers),
    decks: textsOf(decks),
  };
}

describe('readStack', () => {
  it('takes the first of stacked heads for the headline', () =>
    expect(read('GREAT FIRE AT THE ROPEWORKS.', 'TWO MEN INJURED.', 'DAMAGE PUT AT £4,000.')).toEqual({
      headline: 'GREAT FIRE AT THE ROPEWORKS.',
      kickers: [],
      decks: ['TWO MEN INJURED.', 'DAMAGE PUT AT £4,000.'],
    }));

  it('knows kickers', () => {
    expect(read('FÄHRE', 'Der letzte Fährmann hört auf')).toMatchObject({ kickers: ['FÄHRE'], decks: [] });
    expect(read('DE LA PROVINCIA', 'LA CRECIDA DEL RÍO').headline).toBe('LA CRECIDA DEL RÍO');
  });

  it('leaves one headline as it is', () =>
    expect(read('Ferry stays in harbour')).toEqual({ headline: 'Ferry stays in harbour', kickers: [], decks: [] }));

  it('ends at a byline', () => expect(read('By Jana Roth', 'Ferry stays in harbour').headline).toBeNull());
});

describe('isSender', () => {
  it.each([
    '(FROM OUR OWN CORRESPONDENT.)',
    'From a special correspondent',
    '(Eigener Bericht.)',
    '(Von unserem Korrespondenten)',
    '(De notre correspondant particulier)',
    'De notre envoyée spéciale',
    '(De nuestro corresponsal)',
    'DAL NOSTRO INVIATO',
    '(Van onzen correspondent.)',
    'Do nosso correspondente',
    'Från vår utsände medarbetare',
  ])('knows "%s"', (line) => expect(isSender(line)).toBe(true));

  it.each(['By Jana Roth', 'Our correspondent was there when the ferry left.', 'From our archive'])(
    'leaves "%s"',
    (line) => expect(isSender(line)).toBe(false),
  );
});
