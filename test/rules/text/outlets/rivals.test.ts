import { describe, expect, it } from 'vitest';
import { compareRivals } from '../../../../src/rules/text/outlets/rivals.ts';
import { passagesOf } from '../passages-of.ts';

const TEXT = [
  'The harbour office counted more boats last night than in any year since the lighthouse was built.',
  'Its keepers said that they had not seen so many sails from the tower in all of their lives.',
];

/** The names in the order in which a page favours them, all of which weigh the same but for `weights`. */
function ordered(names: readonly string[], head: readonly string[], foot: readonly string[], rule = 'logo', gap = 0.4) {
  const passages = passagesOf([...head, ...TEXT, ...foot].join('\n\n'));
  const span = { from: head.length, to: head.length + TEXT.length - 1 };
  const rivals = names.map((name, at) => ({
    name,
    weight: 3 - at * gap,
    signs: [{ name, weight: 2.2, rule: at === 0 ? rule : 'logo', passage: passages[0]! }],
  }));
  return compareRivals(rivals, passages, span).map(({ name }) => name);
}

describe('compareRivals', () => {
  it('prefers what several lines around the text hold to what one holds', () => {
    const foot = ['About Molenblick', 'Write to MOLENBLICK', 'Molenblick on your phone', 'Visit the Pharos Rooms'];
    expect(ordered(['Pharos Rooms', 'Molenblick'], ['Start'], foot)).toEqual(['Molenblick', 'Pharos Rooms']);
    expect(ordered(['Molenblick', 'Pharos Rooms'], ['Start'], foot)).toEqual(['Molenblick', 'Pharos Rooms']);
  });
  it('leaves names in their order where the page holds them alike, and counts the same line once', () => {
    const foot = ['About Molenblick', 'About Molenblick', 'About Molenblick', 'About Pharos'];
    expect(ordered(['Pharos', 'Molenblick'], ['Start'], foot)).toEqual(['Pharos', 'Molenblick']);
  });
  it('counts no name within another word', () => {
    const foot = ['Pharosweg', 'Altpharos', 'Pharostag', 'About Molenblick'];
    expect(ordered(['Molenblick', 'Pharos'], ['Start'], foot, 'logo', 0.1)).toEqual(['Pharos', 'Molenblick']);
    expect(ordered(['Molenblick', 'Pharos'], ['Start'], [...foot, 'Pharos'], 'logo', 0.1)[0]).toBe('Molenblick');
  });
  it('prefers a name to a phrase, and what is written as no section is', () => {
    const foot = ['Tidings of the Quay', 'PierPost', 'Quayside'];
    expect(ordered(['Tidings of the Quay', 'Quayside'], ['Start'], foot)[0]).toBe('Quayside');
    expect(ordered(['Quayside', 'PierPost'], ['Start'], foot)[0]).toBe('PierPost');
    expect(ordered(['Quayside', 'Kelp'], ['Start'], [...foot, 'Kelp'])[0]).toBe('Quayside');
  });
  it('compares the strongest of very many', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Lamp${String.fromCharCode(97 + (at % 26))}${at}`);
    expect(ordered(names, ['Start'], ['End'], 'logo', 0)).toHaveLength(32);
  });
  it('trusts a short line of a menu less', () => {
    const foot = ['Quayside', 'Molenblick'];
    expect(ordered(['Quayside', 'Molenblick'], ['Start'], foot, 'masthead')[0]).toBe('Molenblick');
    expect(ordered(['Quayside', 'Molenblick'], ['Start'], foot)[0]).toBe('Quayside');
  });
  it('prefers what the text does not speak of', () => {
    const foot = ['Lighthouse', 'Molenblick'];
    expect(ordered(['Lighthouse', 'Molenblick'], ['Start'], foot)[0]).toBe('Molenblick');
    expect(ordered(['Pharos', 'Molenblick'], ['Start'], ['Pharos', 'Molenblick'])[0]).toBe('Pharos');
  });
  it('prefers the shorter of two names of which one is in the other, wherever they stand', () => {
    const foot = ['Molenblick Skerran', 'At Molenblick Skerran'];
    expect(ordered(['Molenblick Skerran', 'Molenblick'], ['Start'], foot)[0]).toBe('Molenblick');
    // The longer one is named less often: both are meant.
    expect(ordered(['Molenblick Skerran', 'Molenblick'], ['Start'], [...foot, 'Molenblick'], 'logo', 0.6)[0]).toBe(
      'Molenblick Skerran',
    );
  });
  it('gives a line of rights a say, where it is no page of terms', () => {
    const foot = ['Pharos', '© Molenblick'];
    expect(ordered(['Pharos', 'Molenblick'], ['Start'], foot, 'logo', 0.1)[0]).toBe('Molenblick');
    const terms = `© Molenblick ${'and those who lent us what we print here '.repeat(6)}`;
    expect(ordered(['Pharos', 'Molenblick'], ['Start'], ['Pharos', terms], 'logo', 0.1)[0]).toBe('Pharos');
  });
  it('compares no name that weighs far less', () => {
    const foot = ['About Molenblick', 'Write to Molenblick', 'Molenblick on your phone', 'Pharos Rooms'];
    expect(ordered(['Pharos Rooms', 'Molenblick'], ['Start'], foot, 'masthead', 1.6)).toEqual(['Pharos Rooms']);
  });
});
