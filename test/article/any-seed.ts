import fc from 'fast-check';

/** A kind of file with the way its blocks are put together. */
export type Kind = 'txt' | 'md' | 'html';

const SENTENCES = [
  'The ferry stayed in the harbour for a third day, and the baker counted what was left of the flour.',
  'Nobody on the council would say who had ordered the new bell, or who was going to pay for it.',
  '„Wir warten seit Montag“, sagte die Wirtin, und der Hafenmeister nickte dazu.',
  'Le pont restera fermé jusqu’à lundi, a indiqué la mairie dans un bref communiqué.',
  '港の市場は朝から静かだったが、昼になると船が三隻戻ってきた。',
  'وقالت البلدية إن الجسر سيبقى مغلقا حتى صباح يوم الاثنين المقبل.',
  'Паром не вышел в море, и пекарь пересчитал остатки муки на складе.',
];
const LINES = [
  ...[
    'Home',
    'Share',
    'Subscribe now',
    'Comments (12)',
    'Read more',
    'Advertisement',
    'Related articles',
    '© 2019 The Pier Post',
  ],
  ...[
    'By Mara Holt',
    'Von Jana Roth, Lohenhafen',
    'Mara Holt',
    'Photo: Jonas Pell',
    '記者 山田太郎',
    'Source: The Tide Table',
  ],
  ...[
    '5 May 2011',
    'Updated: 6 June 2012 14:07',
    '03/04/98',
    '2011年5月5日',
    '۱۴۰۳/۱۲/۱۶',
    '06.032025',
    'Published: May 5, 2011',
  ],
  ...[
    'Ferry stays in harbour for third day',
    'Ferry stays in harbour | The Pier Post',
    'https://pier.example/2011/ferry',
    'What the baker said',
  ],
  ...[
    'URL: https://pier.example/a/b',
    'First published in the Tide Table on 2 June 2009.',
    '***',
    '---',
    '. . .',
    '|',
    '1',
    '-',
    '[',
    '](x)',
  ],
];
const TABLE = ['| Boat | Crew |', '|---|:-:|', '| Gull | 4 |', '|——–|———|', '| Tern | 6 | 7 |'];
const MARKUP = [
  ...[
    '# Ferry stays in harbour',
    '## What now',
    '- a point',
    '  - a point inside',
    '1. first',
    '> said the baker',
    '```',
    '    code',
  ],
  ...[
    '[Home](https://pier.example/)',
    '![The pier](p.jpg)',
    '*Mara Holt*',
    '<b>bold</b>',
    '<!-- note -->',
    '<script>x()</script>',
    '[a]: /b',
  ],
  ...['---', 'title: "x', '&amp; &nbsp; &#0;', '\\', '`', '**', '[x][y]', '<div>', '</div>', '| a', '+++'],
];
const MARKS = [
  '\u0000',
  '\u0007',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\v',
  '\f',
  '\t',
  '\u00a0',
  '\u00ad',
  '\ud800',
];

const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
  },
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...TABLE), { minLength: 1, maxLength: 4 }).map((all) => all.join('\n')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...MARKS))
      .map(([text, mark]) => `${text.slice(0, 9)}${mark}${text.slice(9)}`),
  },
);
const gap = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\n  ', '\n\t', '\r', '\n \n');

/** Text of a seed: paragraphs, menus, bylines, dates, tables, Markdown, control characters, in any order. */
export const anyText = fc
  .array(fc.tuple(part, gap), { minLength: 1, maxLength: 24 })
  .map((pairs) => pairs.map(([text, after]) => text + after).join(''));

const ELEMENTS = [
  ...[
    'p',
    'p',
    'p',
    'div',
    'h1',
    'h2',
    'li',
    'span',
    'a href="/x"',
    'time datetime="2011-05-05"',
    'figcaption',
    'blockquote',
    'td',
  ],
  ...[
    'article',
    'nav',
    'header',
    'footer',
    'main',
    'ul',
    'table',
    'script',
    'style',
    'title',
    'b',
    'pre',
    'p class="byline"',
    'address',
  ],
  ...[
    'script type="application/ld+json"',
    'div itemprop="author"',
    'section id="comments"',
    'template',
    'svg',
    'math',
    'select',
    'textarea',
  ],
];
const HEAD = [
  '<meta property="og:title" content="Ferry stays in harbour">',
  '<meta name="author" content="Mara Holt">',
  '<meta property="article:published_time" content="2011-05-05T08:00:00Z">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays","author":[{"name":"Mara Holt"}]}</script>',
  '<script type="application/ld+json">{"@type":</script>',
  '<link rel="canonical" href="https://pier.example/ferry">',
  '<base href="javascript:x">',
  '<meta charset="utf-8">',
];

/** A saved page: elements of all sorts around the same pieces, now and then not closed. */
export const anyHtml = fc
  .tuple(
    fc.array(fc.constantFrom(...HEAD), { maxLength: 5 }),
    fc.array(fc.tuple(fc.constantFrom(...ELEMENTS), part, fc.nat(9), gap), { minLength: 1, maxLength: 20 }),
  )
  .map(([head, body]) => {
    const inner = body.map(([element, text, how, after]) => {
      const close = how === 0 ? '' : `</${element.split(' ')[0]}>`;
      return `<${element}>${text}${close}${after}`;
    });
    return `<html><head>\n${head.join('\n')}\n</head>\n<body>${inner.join('')}</body></html>`;
  });

/** A seed of one kind. */
export const anySeed: fc.Arbitrary<{ readonly kind: Kind; readonly text: string }> = fc.oneof(
  anyText.map((text) => ({ kind: 'txt' as const, text })),
  anyText.map((text) => ({ kind: 'md' as const, text })),
  anyHtml.map((text) => ({ kind: 'html' as const, text })),
);
