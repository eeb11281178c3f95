import fc from 'fast-check';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { printHtml } from '../../src/article/body.ts';
import { printBlock } from '../../src/article/body-html.ts';

function tree(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function html(markdown: string): string {
  return printHtml(tree(markdown)).html;
}

function root(...children: RootContent[]): Root {
  return { type: 'root', children };
}

describe('printHtml', () => {
  it('prints paragraphs, lists, quotes, tables and emphasis', () => {
    expect(html('One *two* **three**.\n\n> Said.\n\n- a\n- b\n\n3. c\n\n| h | i |\n| - | - |\n| 1 | 2 |')).toBe(
      [
        '<p>One <em>two</em> <strong>three</strong>.</p>',
        '<blockquote>\n<p>Said.</p>\n</blockquote>',
        '<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
        '<ol start="3">\n<li>c</li>\n</ol>',
        '<div class="table" tabindex="0"><table>\n<thead>\n<tr>\n<th>h</th>\n<th>i</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table></div>',
      ].join('\n'),
    );
  });

  it('says how much of the HTML each block takes, nothing for one that prints nothing', () => {
    const body = tree('One\n\n```\na\nb\n```\n\n<!-- gone -->\n\n# Two');
    const { html, blocks } = printHtml(body);
    const ends = blocks.map((length, index) =>
      blocks.slice(0, index).reduce((sum, one) => sum + one + (one && 1), length),
    );
    const parts = blocks.map((length, index) => html.slice(ends[index]! - length, ends[index]));
    expect(parts).toEqual(['<p>One</p>', '<pre><code>a\nb\n</code></pre>', '', '<h2 id="s-two">Two</h2>']);
  });

  it('lets headings begin at h2 and skip no level', () => {
    const { headings } = printHtml(tree('### A\n\n# B\n\n#### C\n\n## D\n\n###### E'));
    expect(headings).toEqual([
      { depth: 2, id: 's-a', text: 'A' },
      { depth: 2, id: 's-b', text: 'B' },
      { depth: 3, id: 's-c', text: 'C' },
      { depth: 3, id: 's-d', text: 'D' },
      { depth: 4, id: 's-e', text: 'E' },
    ]);
  });

  it('gives headings of the same words different anchors, whatever the other headings are', () => {
    const { headings, html } = printHtml(tree('# A\n\n# A 2\n\n# *A*'));
    expect(headings.map(({ id }) => id)).toEqual(['s-a', 's-a-2', 's-a-3']);
    for (const { id } of headings) expect(html).toContain(`id="${id}"`);
  });

  it('prints headings with markup and headings inside quotes', () => {
    expect(html('# A *b*\n\n> # C')).toBe(
      '<h2 id="s-a-b">A <em>b</em></h2>\n<blockquote>\n<p><strong>C</strong></p>\n</blockquote>',
    );
  });

  it.each([
    ['an image', '![The pier](https://example.org/pier.jpg)', '>The pier</a>'],
    ['an image without words', '![](https://example.org/a/pier.jpg?w=3)', '>pier.jpg</a>'],
  ])('turns %s into a link', (_, markdown, link) => {
    expect(html(markdown)).toContain(link);
    expect(html(markdown)).not.toContain('<img');
  });

  it('makes one link of an image in a link', () => {
    expect(html('[![The pier](https://example.org/p.jpg)](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="nofollow noopener noreferrer">The pier</a></p>',
    );
  });

  it('follows references to definitions elsewhere', () => {
    expect(html('[here][x]\n\n[x]: https://example.org/a')).toBe(
      '<p><a href="https://example.org/a" rel="nofollow noopener noreferrer">here</a></p>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.org/x',
    '/local',
    'page.html',
    '#top',
    'file:///etc/passwd',
    'https://',
    'http://[',
  ])('keeps the words alone of a link to %s', (url) => {
    const body = root({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', value: 'x' }] }],
    });
    expect(printHtml(body).html).toBe('<p>x</p>');
  });

  it('keeps links to mailboxes', () => {
    expect(html('[x](mailto:desk@example.org)')).toContain('<a href="mailto:desk@example.org" rel=');
  });

  it('drops raw HTML and keeps the text around it', () => {
    expect(html('a <b onclick="x()">b</b> <script>alert(1)</script>')).toBe('<p>a b alert(1)</p>');
    expect(html('<div>\n<img src=x onerror=alert(1)>\n</div>')).toBe('');
  });

  it('lets no attribute through that a tree brings with it', () => {
    const data = { hName: 'script', hProperties: { onclick: 'x()', style: 'x', id: 'body', dataPagefindIgnore: '' } };
    const text: PhrasingContent[] = [{ type: 'text', value: 'x', data }];
    const body = root(
      { type: 'paragraph', data, children: text },
      { type: 'blockquote', data, children: [{ type: 'paragraph', data, children: text }] },
      { type: 'heading', depth: 1, data, children: [{ type: 'strong', data, children: text }] },
      { type: 'code', lang: 'js" onclick="x()', meta: 'x', data, value: '<b>' },
    );
    expect(printHtml(body).html).toBe(
      [
        '<p>x</p>',
        '<blockquote>\n<p>x</p>\n</blockquote>',
        '<h2 id="s-x"><strong>x</strong></h2>',
        '<pre><code>&#x3C;b>\n</code></pre>',
      ].join('\n'),
    );
  });

  it('says of a block that it is in another language than its article', () => {
    const quote =
      'Les habitants du port ont attendu toute la nuit, et personne ne leur a dit que le bateau ne viendrait pas.';
    const printed = printHtml(
      tree(`One.\n\n${quote}\n\n> ${quote}\n\n## أهل الميناء ينتظرون السفينة`),
      'ltr',
      'en',
    ).html;
    expect(printed).toBe(
      [
        '<p>One.</p>',
        `<p lang="fr">${quote}</p>`,
        `<blockquote lang="fr">\n<p>${quote}</p>\n</blockquote>`,
        '<h2 id="s-أهل-الميناء-ينتظرون-السفينة" lang="ar" dir="rtl">أهل الميناء ينتظرون السفينة</h2>',
      ].join('\n'),
    );
  });

  it('says of a block that it runs against the direction of the article', () => {
    expect(html('Said he:\n\nסוף שבוע\n\n- قال\n\n1948')).toBe(
      '<p>Said he:</p>\n<p dir="rtl">סוף שבוע</p>\n<ul dir="rtl">\n<li>قال</li>\n</ul>\n<p>1948</p>',
    );
    expect(printHtml(tree('שלום\n\nReuters\n\n# Notes'), 'rtl').html).toBe(
      '<p>שלום</p>\n<p dir="ltr">Reuters</p>\n<h2 id="s-notes" dir="ltr">Notes</h2>',
    );
  });

  it('prints nothing for blocks without words', () => {
    expect(printHtml(root({ type: 'paragraph', children: [{ type: 'text', value: ' ' }] })).html).toBe('');
    expect(html('#\n\na\n\n***')).toBe('<p>a</p>\n<hr>');
  });

  it('takes the short way for plain text only where it gives what remark-html gives', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('&', '<', '>', '"', ' ', '\n', '\t', '&amp;', ' \n '),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (values) => {
        const children = values.map((value): PhrasingContent => ({ type: 'text', value }));
        const paragraph: Paragraph = { type: 'paragraph', children };
        fc.pre(/\S/.test(values.join('')) && !/[\u0590-\u{10fff}]/u.test(values.join('')));
        expect(printHtml(root(paragraph)).html.trimEnd()).toBe(printBlock(paragraph));
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
