import { describe, expect, it } from 'vitest';
import { BODY, locate } from '../passages-of.ts';

const SECOND = 'How the baker of Dunmarrow counts the flour while the ferry stays in the harbour';
const title = (...lines: readonly string[]) => locate([...lines, BODY].join('\n\n'), 'markdown').headline?.title;

describe('topOf', () => {
  it('takes the only heading of the first rank over one of the second', () =>
    expect(title('# A Light Lunch', `## ${SECOND}`)).toBe('A Light Lunch'));
  it('leaves a headline under the house’s name', () => expect(title('# Skerran Herald', `## ${SECOND}`)).toBe(SECOND));
});

describe('underKicker', () => {
  const menu = Array.from({ length: 30 }, (_, number) => `   * Part ${number} of the harbour`).join('\n');
  const page = (...head: readonly string[]) =>
    locate([menu, ...head, '   By Mara Holt', '   4 May 2019', BODY.replace(/^/gmu, '   ')].join('\n\n')).headline
      ?.title;
  const middle = (line: string) => `${' '.repeat(60)}${line}`;

  it('takes the line that a text browser sets in the middle under a kicker', () =>
    expect(page('   Dunmarrow baker Ada Fell', middle('The quiet mender'))).toBe('The quiet mender'));

  it('leaves the headline where two lines are set out', () =>
    expect(page(middle('The harbour'), '   Baker counts her flour in Dunmarrow', middle('The quiet mender'))).not.toBe(
      'The quiet mender',
    ));
});
