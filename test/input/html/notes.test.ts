import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../../src/input/html/cut.ts';
import { parseMarkup } from '../../../src/input/html/parse.ts';

const texts = (source: string): string[] => cutBlocks(parseMarkup(source).root, () => '').map(({ text }) => text);

describe('findNotes', () => {
  it('marks footnotes and their notes as Markdown does, however the page links them', () => {
    expect(
      texts(
        '<p>Burnt<sup id="r-1"><a href="#n-1">[1]</a></sup> down.</p><ol><li id="n-1"><a href="#r-1">^</a> In 1911.</ol>',
      ),
    ).toEqual(['Burnt[^1] down.', '[^1]: In 1911.']);
    expect(
      texts(
        '<p>Broken up.<a id="fnref:2" href="#fn:2">2</a></p><div id="fn:2"><p>Minutes. <a href="#fnref:2">↩</a></p></div>',
      ),
    ).toEqual(['Broken up.[^2]', '[^2]: Minutes.']);
    expect(
      texts('<p>Rebuilt <a name="b3"></a><a href="#f3">a</a>.</p><p><a name="f3" href="#b3">[a]</a> Never.</p>'),
    ).toEqual(['Rebuilt [^a].', '[^a]: Never.']);
  });

  it('lets the notes of a numbered list count themselves', () => {
    const page = '<p>Burnt<a id="r" href="#n">1</a> down.</p><ol><li id="n">In 1911. <a href="#r">↩</a></li></ol>';
    const nodes = cutBlocks(parseMarkup(page).root, () => '').map(({ node }) => node);
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(nodes[1]).toMatchObject({ children: [{ value: '[^1]: In 1911.' }] });
  });

  it('gives two marks of one note its name', () => {
    expect(
      texts(
        '<p>A<a id="a" href="#n">1</a> b<a id="b" href="#n">2</a></p><p id="n">Both. <a href="#a">a</a> <a href="#b">b</a></p>',
      ),
    ).toEqual(['A[^1] b[^1]', '[^1]: Both.']);
  });

  it('leaves links alone that do not lead back, lead to a chapter or say more than a mark', () => {
    const chapter = 'Long. '.repeat(400).trim();
    for (const source of [
      '<p>See <a id="a" href="#n">1</a></p><p id="n">One way.</p>',
      '<p>See <a id="a" href="#n">the note</a></p><p id="n">Both <a href="#a">ways</a></p>',
      `<p>See <a id="a" href="#n">1</a></p><p id="n">${chapter} <a href="#a">up</a></p>`,
      '<p id="n">See <a id="a" href="#n">1</a> here</p>',
    ]) {
      expect(texts(source).join(' ')).not.toContain('[^');
    }
  });
});
