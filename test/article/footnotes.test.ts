import { describe, expect, it } from 'vitest';
import { linkFootnotes } from '../../src/article/footnotes.ts';

describe('linkFootnotes', () => {
  it('links a mark with its note, and the note with the first mark', () => {
    expect(
      linkFootnotes([
        '<p>The mill[^1] burnt down.[^b]</p>',
        '<p>Nobody rebuilt it.[^1]</p>',
        '<p>[^1]: By the weir.\n[^b]: In 1911.</p>',
      ]),
    ).toEqual([
      '<p>The mill<sup><a id="s--mark-1" href="#s--note-1">1</a></sup> burnt down.<sup><a id="s--mark-b" href="#s--note-b">b</a></sup></p>',
      '<p>Nobody rebuilt it.<sup><a href="#s--note-1">1</a></sup></p>',
      '<p><sup><a id="s--note-1" href="#s--mark-1">1</a></sup> By the weir.\n<sup><a id="s--note-b" href="#s--mark-b">b</a></sup> In 1911.</p>',
    ]);
  });

  it.each([
    ['a mark without a note', ['<p>The mill[^1] burnt.</p>']],
    ['a note that nothing refers to', ['<p>[^1]: By the weir.</p>']],
    ['a mark of another note', ['<p>The mill[^2]</p>', '<p>[^1]: By the weir.</p>']],
    ['marks in code', ['<pre><code>a[^1]\n</code></pre>', '<p>[^1]: By the weir.</p>']],
    ['marks in links', ['<p><a href="https://x.example/">a[^1]</a></p>', '<p>[^1]: By the weir.</p>']],
    ['marks in addresses', ['<p><a href="https://x.example/?[^1]>">a</a></p>', '<p>[^1]: By the weir.</p>']],
    ['what only looks like one', ['<p>a [^] b [^a b] [^"x"]</p>', '<p>[^]: c</p>']],
  ])('leaves %s as it is', (_, blocks) => {
    expect(linkFootnotes(blocks)).toEqual(blocks);
  });

  it('gives a note that is told twice one anchor', () => {
    const blocks = linkFootnotes(['<p>a[^1]</p>', '<p>[^1]: b</p>', '<p>[^1]: c</p>']);
    expect(blocks.join('').match(/id="s--note-1"/g)).toHaveLength(1);
    expect(blocks[2]).toBe('<p>[^1]: c</p>');
  });

  it('takes colons after a mark in a sentence for what they are', () => {
    expect(linkFootnotes(['<p>Two things[^1]: a and b.</p>', '<p>[^1]: Or three.</p>'])[0]).toBe(
      '<p>Two things<sup><a id="s--mark-1" href="#s--note-1">1</a></sup>: a and b.</p>',
    );
  });

  it('links notes that are the items of a list', () => {
    expect(linkFootnotes(['<p>a[^1]</p>', '<ol>\n<li>[^1]: In 1911.</li>\n</ol>'])[1]).toBe(
      '<ol>\n<li><sup><a id="s--note-1" href="#s--mark-1">1</a></sup> In 1911.</li>\n</ol>',
    );
  });
});
