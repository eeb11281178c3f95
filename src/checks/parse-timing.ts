import { optimiseLater, optimiseSoon } from '../archive/engine.ts';
import { parseSeed } from '../article/parse.ts';
import { printSample, type SampleArticle, sampleArticle } from './sample-articles.ts';

/** How fast seeds of one kind are parsed, on one core, after a warm-up. */
export interface ParseTiming {
  readonly kind: string;
  /** Mean size of a seed. */
  readonly bytes: number;
  /** CPU milliseconds for one. */
  readonly cpuMs: number;
}

const settings = { title: '', description: '', language: 'en', outlets: [] } as const;

/** Times the parser alone, without disk and threads: texts of 650 words, and saved pages of 300 kB. */
export function timeParsing(): readonly ParseTiming[] {
  return [
    time('texts, 650 words', 'sample.txt', { warming: 12_000, timed: 8000 }, (number) =>
      printSample(sampleArticle(number)),
    ),
    time('saved pages, 300 kB', 'sample.html', { warming: 120, timed: 120 }, (number) =>
      printPage(sampleArticle(number)),
    ),
  ];
}

/**
 * So many seeds warm the program up, and the others are timed: V8 goes on compiling what reads texts for some twelve
 * thousand, and the time of the few hundred that it collects rubbish at is spread over many.
 */
interface Counts {
  readonly warming: number;
  readonly timed: number;
}

function time(
  kind: string,
  source: string,
  { warming, timed }: Counts,
  print: (number: number) => string,
): ParseTiming {
  const parse = (some: readonly Buffer[]) => {
    for (const bytes of some) parseSeed({ id: 'sample', source, bytes }, settings);
  };
  const seedsFrom = (start: number, count: number) =>
    Array.from({ length: count }, (_, number) => Buffer.from(print(start + number)));
  // All are made before the first is read: what is left over from making them is not the parser's to clear away.
  const [warmed, measured] = [seedsFrom(0, warming), seedsFrom(warming, timed)];
  const known = warmed.length / 2;
  parse(warmed.slice(0, known));
  // As where thousands of seeds are read.
  optimiseSoon();
  parse(warmed.slice(known));
  const before = process.cpuUsage();
  parse(measured);
  const { user, system } = process.cpuUsage(before);
  optimiseLater();
  return {
    kind,
    bytes: measured.reduce((sum, { length }) => sum + length, 0) / measured.length,
    cpuMs: (user + system) / 1000 / measured.length,
  };
}

/** The article as a page of a newspaper's site: metadata, menus, teasers, scripts and styles up to 300 kB. */
export function printPage({ title, outlet, author, date, blocks }: SampleArticle): string {
  const body = blocks.map(({ isSubhead, text }) => (isSubhead ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join('\n');
  const data = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: date,
    author: { '@type': 'Person', name: author },
  };
  const links = (count: number, kind: string) =>
    Array.from({ length: count }, (_, n) => {
      const other = sampleArticle(n);
      const text = kind === 'teaser' ? `<h3>${other.title}</h3><p>${other.blocks[0]?.text.slice(0, 120)}</p>` : kind;
      return `<li class="${kind}"><a href="/news/${n}"><span class="label">${text} ${n}</span></a></li>`;
    }).join('\n');
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta property="og:title" content="${title}">
<meta name="author" content="${author}"><script type="application/ld+json">${JSON.stringify(data)}</script>
<style>${rule.repeat(400)}</style></head><body><header><nav><ul>${links(150, 'Section')}</ul></nav></header>`;
  const tail = `<aside><ul>${links(150, 'teaser')}</ul></aside><footer><ul>${links(80, 'About')}</ul></footer>`;
  const main = `<main><article><h1>${title}</h1><p class="byline">By ${author}</p><time datetime="${date}">${date}</time>
${body}</article></main>`;
  const page = `${head}${main}${tail}`;
  const missing = Math.max(0, 300_000 - page.length - 40);
  return `${page}<script>${statement.repeat(Math.floor(missing / statement.length))}</script></body></html>`;
}

const rule = '.menu-list .item > a:hover{color:#123456;padding:0 4px;margin:2px auto}\n';
const statement = 'window.queue=window.queue||[];window.queue.push({slot:"side",size:[300,250]});\n';
