import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../src/input/html/parse.ts';
import { attribute, type MarkupElement, rawText, walk } from '../../../src/input/html/tree.ts';

function elements(source: string): MarkupElement[] {
  const found: MarkupElement[] = [];
  walk(parseMarkup(source).root, (element) => {
    found.push(element);
    return undefined;
  });
  return found;
}

const first = (source: string, name: string) => elements(source).find((element) => element.name === name)!;

describe('parseMarkup', () => {
  it('gives elements the lines of their start tags', () => {
    const source = '<html>\n<body>\n<p\n  class="a"\n>One</p>\n\n<p>Two</p></body></html>';
    const [one, two] = elements(source).filter(({ name }) => name === 'p');
    expect(one!.lines).toEqual([3, 5]);
    expect(two!.lines).toEqual([7, 7]);
  });

  it('gives texts the line they begin on', () => {
    const text = first('<div>\n\n<b>x</b> and\nmore <i>y</i></div>', 'div').children.find(
      (child) => child.kind === 'text' && child.value.includes('more'),
    );
    expect(text).toMatchObject({ kind: 'text', line: 3 });
  });

  it('counts a carriage return, alone or with a line feed, as one line end', () => {
    expect(first('a\r\nb\rc\n<p>x</p>', 'p').lines).toEqual([4, 4]);
  });

  it('is not led astray by references and by ampersands at the end of a line', () => {
    expect(first('<div>a &\nb &amp\n&\nc &#10; d\n<p>x</p></div>', 'p').lines).toEqual([5, 5]);
  });

  it('counts the line ends of text that stands outside of html and body once', () => {
    expect(first('One\ntwo\n<p>x</p>', 'p').lines).toEqual([3, 3]);
    expect(first('<html><head></head>\nOne\n\n<p>x</p>', 'p').lines).toEqual([4, 4]);
    expect(first('<table>\nOne\n<tr><td>x</td></tr></table>\n<p>y</p>', 'p').lines).toEqual([4, 4]);
  });

  it('keeps the line numbers after scripts whose text it leaves out', () => {
    const source = `<script>\nlet a = 1;\nlet b = '<p>not text</p>';\n</script>\n<p>x</p>`;
    expect(first(source, 'p').lines).toEqual([5, 5]);
    expect(first(source, 'p').children).toMatchObject([{ value: 'x' }]);
  });

  it('keeps the text of JSON-LD', () => {
    const script = first('<script type="application/ld+json">{"a": 1}</script>', 'script');
    expect(rawText(script)).toBe('{"a": 1}');
  });

  it('closes what is left open, as browsers do', () => {
    const names = elements('<p>One<p>Two<ul><li>a<li>b</ul>').map(({ name }) => name);
    expect(names).toEqual(['html', 'head', 'body', 'p', 'p', 'ul', 'li', 'li']);
  });

  it('shows the inside of a web component and no other template', () => {
    const source =
      '<template>hidden</template><x-card><template shadowrootmode="open"><p>shown</p></template></x-card>';
    const [plain, shadow] = elements(source).filter(({ name }) => name === 'template');
    expect(rawText(plain!)).toBe('');
    expect(rawText(shadow!)).toBe('shown');
  });

  it('resolves references in attributes', () => {
    expect(attribute(first('<a title="a &amp; b">x</a>', 'a'), 'title')).toBe('a & b');
  });

  it('flattens what nests too deep and stops where there are too many elements', () => {
    const deep = parseMarkup(`${'<div>'.repeat(100_000)}end`);
    expect(deep.cut).toBe(false);
    let depth = 0;
    for (let element: MarkupElement | undefined = deep.root; element !== undefined; depth += 1) {
      element = element.children.find((child): child is MarkupElement => child.kind === 'element');
    }
    expect(depth).toBeLessThan(500);
    expect(parseMarkup('<b>x</b>'.repeat(250_000)).cut).toBe(true);
  });
});
