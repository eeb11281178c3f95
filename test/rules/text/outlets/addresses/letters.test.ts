import { describe, expect, it } from 'vitest';
import { bylineHandle, letterSigns } from '../../../../../src/rules/text/outlets/addresses/letters.ts';
import type { Sign } from '../../../../../src/rules/text/outlets/sign.ts';
import { BODY, locate } from '../../passages-of.ts';

/** The kinds of letters that are found for a name, with their weights. */
function lettersOf(name: string, text: string): readonly (readonly [string, number])[] {
  const { passages, span } = locate(text, 'markdown');
  const sign: Sign = { name, weight: 1, passage: passages[0]!, rule: 'masthead' };
  return letterSigns(passages, span, [sign, sign]).map(({ rule, weight }) => [rule, weight] as const);
}

describe('letterSigns', () => {
  it.each([
    ['a handle', 'Follow @pierpost', [['letters-of-handle', 1]]],
    ['an account', '[Follow](https://twitter.com/pierpost)', [['letters-of-handle', 1]]],
    ['a mail’s host', 'letters@pierpost.example', [['letters-of-mail-host', 1]]],
    ['a host', 'Read more on pierpost.com', [['letters-of-host', 1]]],
    ['none', 'Read more on dunmarrow.com', []],
  ])('finds the name in %s', (_, line, signs) =>
    expect(lettersOf('Pier Post', `# The ferry waits\n\n${BODY}\n\n${line}`)).toEqual(signs),
  );

  it('finds a host’s letters in a name but for its article', () =>
    expect(lettersOf('De Zeeklok', `# The ferry waits\n\n${BODY}\n\nRead more on zeeklok.nl`)).toEqual([
      ['letters-of-host', 1],
    ]));

  it('believes one link inside the text little: it leads to what it cites', () => {
    const [first, ...rest] = BODY.split('\n\n');
    const cited = `${first} As [they](https://www.pierpost.com/ferry) wrote.`;
    expect(lettersOf('Pier Post', `# The ferry waits\n\n${[cited, ...rest].join('\n\n')}`)).toEqual([
      ['letters-of-host', 0.3],
    ]);
  });

  it('asks nothing of names that are hosts', () =>
    expect(lettersOf('pierpost.com', `# The ferry waits\n\n${BODY}\n\nFollow @pierpost`)).toEqual([]));
});

describe('bylineHandle', () => {
  const read = (line: string) => bylineHandle(locate(`The ferry waits\n\n${line}\n\n${BODY}`).passages[1]!);
  it('reads the house whose handle stands behind the writer', () =>
    expect(read('By Mara Holt @PierLantern May 3, 2016')).toBe('PierLantern'));
  it.each(['By Mara Holt @MaraHolt May 3, 2016', 'By Mara Holt @tidewatcher May 3, 2016'])('reads none in %s', (line) =>
    expect(read(line)).toBeUndefined(),
  );
});
