import { describe, expect, it } from 'vitest';
import { printableLines, printableText } from '../../src/input/printable.ts';
import { splitLines } from '../../src/text/lines.ts';

const bytesOf = (text: string) => Buffer.from(text, 'utf8');

describe('printableText', () => {
  it('reads printable ASCII with line feeds', () =>
    expect(printableText(bytesOf('Ferry waits\n\nThe ferry waits.\n'))).toBe('Ferry waits\n\nThe ferry waits.\n'));

  it.each([
    ['a letter beyond ASCII', 'The fähr waits.'],
    ['a tab', 'Ferry\twaits'],
    ['another line end', 'Ferry waits\r\n'],
    ['an escape of Japanese mail', '\x1b$B6%\x1b(B'],
    ['bytes of zero', 'F\0e\0r\0r\0y\0'],
    ['the mark of another kind of file', '%PDF-1.4 ferry'],
  ])('leaves %s to others', (_, text) => expect(printableText(bytesOf(text))).toBeUndefined());
});

describe('printableLines', () => {
  it.each(['', '\n', 'a', 'a\n', 'a\n\n', '\n\na', 'The ferry waits for its engine.\n\nNobody knows.', 'a\n \nb '])(
    'cuts %j as others are cut',
    (text) => expect(printableLines(bytesOf(text), text)).toEqual(splitLines(text)),
  );
});
