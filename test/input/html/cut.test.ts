import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { type Cut, cutBlocks } from '../../../src/input/html/cut.ts';
import { parseMarkup } from '../../../src/input/html/parse.ts';

const cuts = (source: string): Cut[] =>
  cutBlocks(parseMarkup(source).root, (href) => (href.startsWith('http') ? href : ''));
const nodes = (source: string): RootContent[] => cuts(source).map(({ node }) => node);
const texts = (source: string): string[] => cuts(source).map(({ text }) => text);

describe('cutBlocks', () => {
  it('cuts text at the borders of block elements', () => {
    expect(texts('<div>One<p>Two</p>Three<section>Four</section></div>')).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('folds white space across elements and moves it out of marks', () => {
    expect(nodes('<p> The <b>new </b>bridge  <i> opens</i>. </p>')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'The ' },
          { type: 'strong', children: [{ type: 'text', value: 'new' }] },
          { type: 'text', value: ' bridge ' },
          { type: 'emphasis', children: [{ type: 'text', value: 'opens' }] },
          { type: 'text', value: '.' },
        ],
      },
    ]);
  });

  it('takes a place that links lead to for no link', () => {
    const [cut] = cuts('<h2><a name="part-2">Part two</a></h2>');
    expect(cut).toMatchObject({ linkLength: 0, node: { type: 'heading', children: [{ value: 'Part two' }] } });
  });

  it('counts the text of links and keeps addresses that may be kept', () => {
    const [cut] = cuts(
      '<p>See <a href="https://example.org/a">the report</a> or <a href="javascript:x()">this</a>.</p>',
    );
    expect(cut!.linkLength).toBe('the report'.length + 'this'.length);
    expect(cut!.node).toMatchObject({
      children: [{ value: 'See ' }, { type: 'link', url: 'https://example.org/a' }, { value: ' or this.' }],
    });
  });

  it('keeps a link around blocks in force inside them', () => {
    const [cut] = cuts('<a href="https://example.org/b"><h3>A teaser</h3></a>');
    expect(cut).toMatchObject({ text: 'A teaser', linkLength: 8, node: { type: 'heading', depth: 3 } });
  });

  it('moves a line break at the end of a mark out of it', () => {
    const [node] = nodes('<p><b>Why now?<br></b>Because of the wall.</p>');
    expect(node).toMatchObject({
      children: [
        { type: 'strong', children: [{ value: 'Why now?' }] },
        { type: 'break' },
        { value: 'Because of the wall.' },
      ],
    });
  });

  it('makes two line breaks a new paragraph and one a break', () => {
    expect(texts('<div>One<br>two<br><br>three<br></div>')).toEqual(['One\ntwo', 'three']);
    expect(nodes('<p>One<br>two</p>')).toMatchObject([
      { children: [{ value: 'One' }, { type: 'break' }, { value: 'two' }] },
    ]);
  });

  it('gives blocks the lines of their text, not of their tags', () => {
    expect(cuts('<p>\n\nOne\n<b>two\nthree</b>\n\n</p>')[0]!.lines).toEqual([3, 5]);
  });

  it('makes plain lists one block, with lists inside', () => {
    const [cut] = cuts('<ol start="3"><li>One<ul><li>inner</li></ul></li><li>Two</li></ol>');
    expect(cut!.text).toBe('One\ninner\nTwo');
    expect(cut!.node).toMatchObject({
      type: 'list',
      ordered: true,
      start: 3,
      children: [{ children: [{ type: 'paragraph' }, { type: 'list' }] }, { children: [{ type: 'paragraph' }] }],
    });
  });

  it('cuts lists of cards into their parts', () => {
    expect(texts('<ul><li><h3>One</h3><p>a</p></li><li><h3>Two</h3></li></ul>')).toEqual(['One', 'a', 'Two']);
  });

  it('makes terms of a list of definitions strong', () => {
    expect(nodes('<dl><dt>Ebb</dt><dd>The tide that goes out.</dd></dl>')).toEqual([
      { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: 'Ebb' }] }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'The tide that goes out.' }] },
    ]);
  });

  it('takes a first row over the whole width for a caption', () => {
    const found = cuts('<table><tr><td colspan="2">Votes<tr><th>Town<th>Votes<tr><td>Alder<td>12</table>');
    expect(found.map(({ node, text, element }) => [node.type, text, element.name])).toEqual([
      ['paragraph', 'Votes', 'table'],
      ['table', 'Town\nVotes\nAlder\n12', 'table'],
    ]);
    expect(texts('<table><tr><td colspan="2">Votes<tr><td>Alder<td>12</table>')).toEqual(['Votes\nAlder\n12']);
  });

  it('makes tables of data one block, and cuts tables that only lay out', () => {
    const data = cuts(
      '<table><caption>Votes</caption><tr><th>Town</th><th>Votes</th></tr><tr><td>Alder</td><td>12</td></tr></table>',
    );
    expect(data.map(({ node }) => node.type)).toEqual(['paragraph', 'table']);
    expect(data[1]!.text).toBe('Town\nVotes\nAlder\n12');
    expect(texts('<table><tr><td><h1>Title</h1><p>Text</p></td></tr></table>')).toEqual(['Title', 'Text']);
  });

  it('makes a quotation one block', () => {
    expect(nodes('<blockquote><p>One</p><p>Two</p></blockquote>')).toMatchObject([
      { type: 'blockquote', children: [{ type: 'paragraph' }, { type: 'paragraph' }] },
    ]);
  });

  it('keeps code with its lines', () => {
    expect(nodes('<pre><code>a = 1\n  b = 2\n</code></pre>')).toEqual([{ type: 'code', value: 'a = 1\n  b = 2' }]);
  });

  it('keeps columns that only blanks part, and no lines of running text', () => {
    const tide = 'ebb     06:10\nflood   12:20';
    expect(nodes(`<pre>${tide}</pre>`)).toEqual([{ type: 'code', value: tide }]);
    expect(nodes('<pre>The bridge is open.  Boats\nmay pass by night.</pre>')[0]).toMatchObject({ type: 'paragraph' });
  });

  it('leaves out what no reader sees', () => {
    const source =
      '<head><title>t</title></head><p>shown</p><svg><text>s</text></svg><noscript>n</noscript><select><option>o</option></select><img alt="a">';
    expect(texts(source)).toEqual(['shown']);
  });

  it('makes no raw HTML and no picture', () => {
    const types = JSON.stringify(
      nodes('<p>a<img src="http://example.org/x.png" alt="b"><iframe src="x"></iframe>&lt;b&gt;</p>'),
    );
    expect(types).not.toMatch(/"type":"(?:html|image)"/);
    expect(types).toContain('<b>');
  });
});
