import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseSeed } from '../../src/article/parse.ts';

const settings = { title: 'Archive', description: '', language: 'en', outlets: [] };

function parse(source: string, text: string): Article {
  return parseSeed({ source, id: 'x', bytes: Buffer.from(text) }, settings);
}

/** The passages as short words: `body 0 9-12`, `share 14`, `title+date 1`. */
function told({ passages, removed }: Article): readonly string[] {
  const range = ([from, to]: readonly [number, number]) => (from === to ? `${from}` : `${from}-${to}`);
  return passages.map((passage) => {
    if ('block' in passage) return `body ${passage.block} ${range(passage.lines)}`;
    if ('fields' in passage) return `${passage.fields.join('+')} ${range(passage.lines)}`;
    const { rule, lines } = removed[passage.removal]!;
    return `${rule} ${range(lines)}`;
  });
}

const first =
  'The ferry stayed in the harbour for a third day, and the baker counted what was left of the flour by candle light.';
const second =
  'Nobody on the council would say who had ordered the new bell, or who was going to pay for it when it came at last.';

describe('orderPassages', () => {
  it('tells a text in its own order: fields, the body, and what was removed between', () => {
    const text = [
      'Home | News | Sport',
      '',
      'Ferry stays in harbour for third day',
      'By Mara Holt',
      '',
      first,
      '',
      'Share this article',
      '',
      second,
      '',
      '© 2019 The Pier Post',
    ];
    const article = parse('ferry.txt', text.join('\n'));
    const order = told(article);
    expect(order.filter((one) => one.startsWith('body'))).toEqual(['body 0 6', 'body 1 10']);
    expect(order).toContain('title 3');
    expect(order).toContain('authors 4');
    const lines = order.map((one) => Number(/(\d+)(?:-\d+)?$/.exec(one)![1]));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(order.indexOf('body 0 6')).toBeLessThan(order.findIndex((one) => /^\D+ 8$/.test(one)));
  });

  it('keeps the order of a page that is one line', () => {
    const html = `<html><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><article><h1>Ferry stays in harbour</h1><p>${first}</p><aside>Buy our calendar now</aside><p>${second}</p></article><footer>© The Pier Post</footer></body></html>`;
    const order = told(parse('ferry.html', html));
    const at = (rule: RegExp) => order.findIndex((one) => rule.test(one));
    expect(at(/^html-nav/)).toBeLessThan(at(/^body 0/));
    expect(at(/^html-aside/)).toBe(at(/^body 0/) + 1);
    expect(at(/^body 1/)).toBe(at(/^html-aside/) + 1);
    expect(at(/^html-footer/)).toBeGreaterThan(at(/^body 1/));
  });

  it('holds every block and every removal once, list items as the list they are in', () => {
    const list =
      'The crew packed three things before they left the harbour:\n\n- They took a rope of the old kind.\n- They took a lamp.\n\n- They took a knife that the cook had given them.\n';
    const article = parse('things.md', `# What to take\n\n${first}\n\n${list}\n\n${second}\n\nSubscribe now\n`);
    const blocks = article.passages.flatMap((one) => ('block' in one ? [one.block] : []));
    expect(blocks).toEqual(article.body.children.map((_, index) => index));
    const removals = article.passages.flatMap((one) => ('removal' in one ? [one.removal] : []));
    expect(removals.toSorted((a, b) => a - b)).toEqual(article.removed.map((_, index) => index));
    expect(told(article).some((one) => /^body \d 7-10$/.test(one))).toBe(true);
  });

  it('has all words of what was removed, where the ledger quotes only the beginning', () => {
    const front = `---\ntitle: Ferry\nnote: ${'left over '.repeat(60)}\n---\n\n${first}`;
    const { passages, removed } = parse('ferry.md', front);
    const cut = passages.find((one) => 'removal' in one && removed[one.removal]?.rule === 'front-matter');
    const text = cut && 'removal' in cut ? (cut.text ?? removed[cut.removal]!.quote) : '';
    expect(text.match(/left over/g)).toHaveLength(60);
  });
});
