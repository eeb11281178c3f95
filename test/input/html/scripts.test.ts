import { describe, expect, it } from 'vitest';
import { emptyScripts } from '../../../src/input/html/scripts.ts';

const long = 'x'.repeat(60);

describe('emptyScripts', () => {
  it('leaves the tags and the line ends', () => {
    expect(emptyScripts(`a<script src="x">${long}\n${long}\r\n</script>b`)).toBe('a<script src="x">\n\n</script>b');
    expect(emptyScripts(`<STYLE>${long}</STYLE>`)).toBe('<STYLE></STYLE>');
  });

  it('leaves JSON-LD, short scripts and pages without scripts as they are', () => {
    for (const source of [
      `<script type="application/ld+json">${long}</script>`,
      '<script>a()</script>',
      '<p>x</p>',
      '',
    ]) {
      expect(emptyScripts(source)).toBe(source);
    }
  });

  it('does not take a script inside a comment for one', () => {
    const source = `<!-- <script>${long} --><p>text</p><script>${long}</script>`;
    expect(emptyScripts(source)).toBe(`<!-- <script>${long} --><p>text</p><script></script>`);
  });

  it('leaves scripts that are not closed, and those in which a closing tag may be text', () => {
    for (const source of [`<script>${long}<p>text</p>`, `<script><!-- ${long} --></script>`]) {
      expect(emptyScripts(source)).toBe(source);
    }
  });

  it('ends a script at the first end tag, in whatever case', () => {
    expect(emptyScripts(`<SCRIPT>${long}</SCRIPT><p>text</p><script>${long}</script>`)).toBe(
      '<SCRIPT></SCRIPT><p>text</p><script></script>',
    );
  });

  it('leaves out the paths of drawings, and nothing that is text or says what a drawing shows', () => {
    expect(emptyScripts('<svg><title>Quay</title><path\nfill="red" d="M1 2.5L-3,4z"/></svg>')).toBe(
      '<svg><title>Quay</title><path\nfill="red" /></svg>',
    );
    const text = '<p>a path d="M1 2" here</p>';
    expect(emptyScripts(`<svg/>${text}<path d="M1 2"></p>`)).toBe(`<svg/>${text}<path d="M1 2"></p>`);
    expect(emptyScripts(`<svg>${text}</svg><svg><path d="M1\n2"></svg>`)).toBe(
      `<svg>${text}</svg><svg><path d="M1\n2"></svg>`,
    );
  });
});
