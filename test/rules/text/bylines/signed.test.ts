import { describe, expect, it } from 'vitest';
import { signedAuthor } from '../../../../src/rules/text/bylines/signed.ts';
import { BODY, locate, PARAGRAPHS } from '../passages-of.ts';

/** Who signs with a line of a text. */
function signed(text: string, line: string): string | null {
  const { passages, span } = locate(text);
  return signedAuthor(passages, passages.find((one) => one.text === line)!, span);
}

describe('signedAuthor', () => {
  it.each([
    ['Ida Crewe, Engineer', 'Ida Crewe'],
    ['Ida Crewe, Professor of history', 'Ida Crewe'],
    ['Ida Crewe', null],
    ['Anna Bassi © RIPRODUZIONE RISERVATA', 'Anna Bassi'],
    ['Skerran Herald © RIPRODUZIONE RISERVATA', null],
    ['Skerran Herald, Engineer', null],
    ['Ida Crewe, with a heavy heart', null],
  ])('reads "%s" under a letter as %s', (line, name) => expect(signed(`${BODY}\n\n${line}`, line)).toBe(name));

  it('reads a name over its institution', () =>
    expect(signed(`${BODY}\n\nIda Crewe\n\nHarbour Foundation`, 'Ida Crewe')).toBe('Ida Crewe'));
  it('takes whom the text speaks of for no author', () =>
    expect(
      signed(
        `Crewe had told the council so, and nobody listened. ${BODY}\n\nIda Crewe, Engineer`,
        'Ida Crewe, Engineer',
      ),
    ).toBeNull());
  it('reads no signature over a text', () =>
    expect(signed(`Ida Crewe, Engineer\n\n${BODY}`, 'Ida Crewe, Engineer')).toBeNull());
  it('reads none inside it', () =>
    expect(
      signed(`${PARAGRAPHS[0]}\n\nIda Crewe, Engineer\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`, 'Ida Crewe, Engineer'),
    ).toBeNull());
});
