import { describe, expect, it } from 'vitest';
import { linkFootnotes } from '../../src/article/footnotes.ts';
import { digestOf } from '../../src/search/digest.ts';
import { archiveOf } from '../views/sample.ts';

describe('digestOf', () => {
  it.each([
    ['<p>One <em>t</em>wo</p><p>three</p>', ['One', 'two.', 'three.']],
    ['<p>a &#x26; b &lt;c&gt; &quot;d&quot;!</p>', ['a', '&', 'b', '<c>', '"d"!']],
    ['<p>weir<sup><a id="s--mark-1" href="#s--note-1">1</a></sup> burnt?</p>', ['weir', 'burnt?']],
    ['<p><a href="https://x.example/?a>b">link</a></p>', ['link.']],
    ['<ul>\n<li>one\n<ul>\n<li>two,</li>\n</ul>\n</li>\n</ul>', ['one', 'two,']],
  ])('reads the words of %s', (html, words) => {
    expect(read(html).words).toEqual(words);
  });

  it('takes marks of footnotes for no words and no sections', () => {
    const html = linkFootnotes(['<p>By the weir[^1]</p>', '<p>[^1]: In 1911.</p>']).join('\n');
    expect(read(html).words.join(' ')).toBe('By the weir In 1911.');
  });

  it('weighs headings by their level, and says where they begin', () => {
    const html = '<p>First.</p>\n<h2 id="s-a">The ferry</h2>\n<p>Second.</p>\n<h4 id="s-b">Deep</h4>';
    const { stretches, anchors } = read(html, 'Mill burnt');
    expect(stretches).toEqual([
      { weight: 168, end: 2 },
      { weight: 24, end: 3 },
      { weight: 144, end: 5 },
      { weight: 24, end: 6 },
      { weight: 96, end: 7 },
    ]);
    expect(anchors.map(({ element, id, location }) => [element, id, location])).toEqual([
      ['h1', 'headline', 0],
      ['div', 'body', 2],
      ['h2', 's-a', 3],
      ['h4', 's-b', 6],
    ]);
  });
});

function read(html: string, title: string | null = null) {
  const archive = archiveOf([{ id: 'x', title, text: { html } }]);
  const [entry] = archive.entries;
  return digestOf({ ...entry!, title }, archive.text(entry!));
}
