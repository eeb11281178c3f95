import type { Archive } from '../../src/archive/archive.ts';
import { renderSite, type SiteOptions } from '../../src/site/render.ts';
import { archiveOf, manySamples, type Sample } from '../views/sample.ts';

/** Headlines and names that try to be something else. */
export const hostile = [
  '</script><img src=x onerror=alert(1)>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it should stay as it is
  '{{ 7*7 }} {% include "x" %} <%= 7*7 %> ${7*7}',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  'A & B < C > D "E" \'F\'',
  ']]> \u2028 \u2029 end',
];

/** Articles of every sort: long, partial dates, fields missing, two directions, hostile words, aliases, a busy month. */
export const samples: readonly Sample[] = [
  {
    id: 'courier/long-read',
    title: 'A long piece about a short wall',
    date: '2024-05-03',
    updated: '2024-05-09',
    originalDate: '1998-05',
    basedOn: 'The Coast Agency',
    url: 'https://courier.example/long?a=1&b=2',
    words: 1500,
    aliases: ['old/long-read', 'courier/none', '../../escape'],
    text: {
      html: [1, 2, 3]
        .map((n) => `<h2 id="s-part-${n}">Part ${n}</h2>\n<p>Words <a href="https://x.example/">x</a>.</p>`)
        .join('\n'),
      headings: [1, 2, 3].map((n) => ({ depth: 2, id: `s-part-${n}`, text: `Part ${n}` })),
      evidence: {
        title: { rule: 'curator', lines: [1, 2], quote: 'title: A long piece' },
        date: {
          rule: 'date-stamp',
          lines: [18, 18],
          quote: '06.032025',
          others: [{ value: '2024-05-04', rule: 'jsonld:datePublished', lines: [9, 9], quote: '2024-05-04T10:00' }],
        },
      },
      missing: { language: 'two rules of the same strength disagree' },
      removed: [{ rule: 'navigation', lines: [1, 2], quote: 'Home\nNews' }],
    },
  },
  { id: 'courier/none', title: null, outlet: null, authors: [], date: null, language: null },
  { id: '2024/05', title: 'Named like a month', date: '2024-05' },
  { id: 'year', title: 'Known to the year', date: '1998' },
  { id: 'month', title: 'Known to the month', date: '1998-05' },
  { id: 'ساحل/خبر', title: 'خبر از ساحل', outlet: 'روزنامهٔ کرانه', language: 'fa', dir: 'rtl', date: '2024-05-02' },
  { id: 'empty', title: 'Nothing but a headline', excerpt: '', words: 0, text: { html: '' } },
  ...hostile.map((text, index) => ({
    id: `hostile/${index}`,
    title: text,
    outlet: text,
    authors: [text, 'Ada Thorn'],
    excerpt: text,
    basedOn: text,
    url: 'javascript:alert(1)',
    text: {
      evidence: { title: { rule: text, lines: [1, 1] as const, quote: text } },
      missing: { date: text },
      removed: [{ rule: text, lines: [2, 3] as const, quote: text }],
    },
  })),
  ...manySamples(230, 1).map((sample) => ({
    ...sample,
    outlet: 'The Busy Paper',
    date: sample.date?.slice(0, 8).concat('01') ?? null,
  })),
];

export const sampleArchive = archiveOf(samples);

/** A whole site in memory: its files by path. A file that is known is null. */
export async function siteFiles(
  archive: Archive,
  options: Partial<SiteOptions> = {},
): Promise<{ readonly files: ReadonlyMap<string, string | null>; readonly keys: ReadonlyMap<string, string> }> {
  const files = new Map<string, string | null>();
  const keys = new Map<string, string>();
  for await (const batch of renderSite(archive, { base: '/', search: true, known: new Map(), ...options })) {
    for (const { path, key, content } of batch) {
      if (files.has(path)) throw new Error(`Two files at ${path}`);
      files.set(path, content === null ? null : Buffer.from(content).toString());
      keys.set(path, key);
    }
  }
  return { files, keys };
}
