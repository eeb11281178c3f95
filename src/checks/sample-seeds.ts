import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printSample, type SampleArticle, sampleArticle } from './sample-articles.ts';

/** Writes the first `count` sample articles into a seeds folder, as text files. */
export function writeSeeds(folder: string, count: number): void {
  writeSamples(folder, count, ({ source }) => source, printSample);
  writeFileSync(join(folder, 'archive.yaml'), 'title: Sample archive\naddress: https://archive.example/\n');
}

/**
 * Writes the same articles as a Hugo site: ready front matter, the body as Markdown, and templates that make pages of
 * the same kinds, of every article, outlet, author, year and month.
 */
export function writeHugoSite(folder: string, count: number): void {
  writeSamples(
    join(folder, 'content', 'articles'),
    count,
    ({ source }) => source.replace(/\.txt$/, '.md'),
    printForHugo,
  );
  for (const [path, text] of Object.entries(hugoFiles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function writeSamples(
  folder: string,
  count: number,
  pathOf: (article: SampleArticle) => string,
  print: (article: SampleArticle) => string,
): void {
  const made = new Set<string>();
  for (let number = 0; number < count; number += 1) {
    const article = sampleArticle(number);
    const path = join(folder, pathOf(article));
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, print(article));
  }
}

function printForHugo({ title, outlet, author, date, blocks }: SampleArticle): string {
  const front = {
    title,
    date,
    outlets: [outlet],
    authors: [author],
    years: [date.slice(0, 4)],
    months: [date.slice(0, 7)],
  };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const body = blocks.map(({ isSubhead, text }) => (isSubhead ? `## ${text}` : text)).join('\n\n');
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>';
const top =
  '<header><a href="/">Sample archive</a> <nav><a href="/articles/">All</a> <a href="/outlets/">Outlets</a></nav></header>';
const row =
  '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ range .Params.outlets }}{{ . }}{{ end }} ' +
  '<time>{{ .Date.Format "2006-01-02" }}</time><p>{{ .Summary }}</p></li>';
const list =
  `${head}<body>${top}<main><h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}${row}{{ end }}</ul>` +
  '{{ template "_internal/pagination.html" . }}</main></body></html>\n';

const hugoFiles: Readonly<Record<string, string>> = {
  'config.toml': `baseURL = "https://archive.example/"
title = "Sample archive"
paginate = 100
[taxonomies]
outlet = "outlets"
author = "authors"
year = "years"
month = "months"
[outputs]
home = ["HTML", "RSS"]
section = ["HTML"]
taxonomy = ["HTML"]
term = ["HTML"]
`,
  'layouts/_default/single.html':
    `${head}<body>${top}<main><article><h1>{{ .Title }}</h1>` +
    '<p>{{ range .GetTerms "outlets" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} ' +
    '{{ range .GetTerms "authors" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} ' +
    '<time>{{ .Date.Format "2 January 2006" }}</time></p>{{ .TableOfContents }}{{ .Content }}</article>' +
    '{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}' +
    '{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</main></body></html>\n',
  'layouts/_default/list.html': list,
  'layouts/_default/terms.html':
    `${head}<body>${top}<main><h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}` +
    '<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul></main></body></html>\n',
  'layouts/index.html': `${head}<body>${top}<main><ul>{{ range first 20 .Site.RegularPages }}${row}{{ end }}</ul></main></body></html>\n`,
  'layouts/404.html': `${head}<body>${top}<main><h1>Not found</h1></main></body></html>\n`,
};
