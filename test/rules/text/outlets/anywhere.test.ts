import { describe, expect, it } from 'vitest';
import { anywhere, citedHouse } from '../../../../src/rules/text/outlets/anywhere.ts';
import { BODY, locate } from '../passages-of.ts';

/** What a line under a text says of its outlet: names, each with its rule. */
function signs(line: string): readonly string[] {
  const { passages, span, headline } = locate(`The ferry waits for its engine\n\n${BODY}\n\n${line}`);
  const found: string[] = [];
  anywhere(passages, passages.at(-1)!, span, headline, (name, _, rule) => name && found.push(`${rule}: ${name}`));
  return found;
}

describe('anywhere', () => {
  it.each([
    ['© 2024 The Pier Post', 'copyright-line: The Pier Post'],
    ['Pier Post logo', 'logo: Pier Post'],
    ['#Pier Post » Feed', 'feed: Pier Post'],
    ['Follow Pier Post on Google News', 'follow: Pier Post'],
    ['Advertise with Lantern', 'frame: Lantern'],
    ['О Причале', 'frame: Причале'],
    ['O Muelle', 'frame: Muelle'],
  ])('reads "%s"', (line, sign) => expect(signs(line)).toContain(sign));
  it('finds nothing in a line of the text', () => expect(signs('Nobody waits to be asked')).toEqual([]));
});

describe('rights with their whole formula', () => {
  const weights = (line: string) => {
    const below = 'A group of six senators unveiled a measure that would punish the agency for its waits.';
    const { passages, span, headline } = locate(`The ferry waits for its engine\n\n${BODY}\n\n${line}\n\n${below}`);
    const found: number[] = [];
    const at = passages.find(({ text }) => text === line)!;
    anywhere(passages, at, { ...span, to: at.index + 1 }, headline, (_, weight, rule) => {
      if (rule === 'copyright-line') found.push(weight);
    });
    return found;
  };
  it('are the page’s where a box follows', () =>
    expect(weights('© 2025 PierApex. All rights reserved.')).toEqual([2.2]));
  it('are anybody’s without it', () => expect(weights('© 2025 PierApex')).toEqual([1]));
});

describe('a firm’s rights', () => {
  const weightOf = (foot: string) => {
    const { passages, span, headline } = locate(`The ferry waits for its engine\n\n${BODY}\n\n${foot}`);
    let most = 0;
    anywhere(passages, passages.at(-1)!, span, headline, (_, weight, rule) => {
      if (rule === 'copyright-line') most = Math.max(most, weight);
    });
    return most;
  };
  const rights = '© Agencia Ribera, S.A. Avda. del Molo, 8';

  it('weigh more where its name stands alone above them', () =>
    expect(weightOf(`Agencia Ribera\n\nContacto\n\n${rights}`)).toBeGreaterThan(weightOf(`Contacto\n\n${rights}`)));
  it('weigh no more where it is called as owners are', () =>
    expect(weightOf('Ribera Media\n\nContacto\n\n© Ribera Media, S.A.')).toBe(
      weightOf('Contacto\n\n© Ribera Media, S.A.'),
    ));
});

describe('citedHouse', () => {
  it('is the work that the page is cited by', () =>
    expect(citedHouse('Holt: Ferries. In: Pier Review, 20.10.2025, p. 3')).toBe('Pier Review'));
  it('is none without a day', () => expect(citedHouse('In: Pier Review, spring')).toBeUndefined());
});
