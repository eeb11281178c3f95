import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a seed tries to run: a page that has it in `owned` has run a seed. */
const run = 'globalThis.owned=1';
const markup = `"'></title></script><script>${run}</script><img src=x onerror="${run}"><svg onload="${run}">`;
/** A product that appears nowhere unless a template engine has seen the text. */
export const sum = '{{ 7919 * 7907 }}';
export const product = String(7919 * 7907);

/**
 * Writes a folder of seeds that do what has broken tools like this one: settings and code for Eleventy, front matter
 * that is a program, markup in every field, addresses that are scripts, names that lead out, characters that mislead.
 * `marker` is a file that none of them may make. Gives the sources that must become articles.
 */
export function writeHostileSeeds(folder: string, marker: string): readonly string[] {
  const seeds = { ...engines(marker), ...markupSeeds(), ...characterSeeds(), ...names(), ...heavy() };
  for (const [source, content] of Object.entries(seeds)) put(folder, source, content);
  for (const [source, content] of Object.entries(strangers(marker))) put(folder, source, content);
  put(dirname(folder), 'secret.txt', 'Nobody may read this secret.\n');
  symlinkSync('../secret.txt', join(folder, 'secret-link.txt'));
  return Object.keys(seeds);
}

type Seeds = { readonly [source: string]: string | Buffer };

/** Text that an engine would take for its own. */
function engines(marker: string): Seeds {
  const write = `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`;
  const words = `The sum is ${sum} today. {% include "/etc/passwd" %} <%= 7919*7907 %> \${7919*7907} #{7919*7907}`;
  return {
    'engines/settings.md': `---\ntitle: Sum ${sum}\ntemplateEngineOverride: njk,md\npermalink: ../../../escaped.html\nlayout: ../x\neleventyComputed:\n  title: "${sum}"\npagination: {data: collections.all, size: 1}\ntags: all\n---\n\n${words}\n`,
    'engines/lone.md': 'A lone brace\n\n{{ and {% and {# are left open here, and nobody closes them.\n',
    'engines/program.md': `---js\n{ title: ${write} }\n---\n\nThis front matter is a program in a script language.\n`,
    'engines/program-too.md': `---javascript\nmodule.exports = ${write}\n---\n\nThis front matter is a program as well, said at length.\n`,
    'engines/coffee.md': `---coffee\ntitle: ${write}\n---\n\nThis front matter is a program in yet another language.\n`,
    'engines/function.md': `---\ntitle: !!js/function "function () { ${write.replaceAll('"', "'")} }"\n---\n\nThis title is a function.\n`,
  };
}

/** Markup where text belongs. */
function markupSeeds(): Seeds {
  const quoted = JSON.stringify(markup);
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Owned headline ${markup}`,
    author: { '@type': 'Person', name: markup },
    publisher: { '@type': 'Organization', name: markup },
    datePublished: `2011-02-03${markup}`,
    articleBody: markup,
  }).replaceAll('</', '<\\/');
  return {
    'markup/fields.md': `---\ntitle: ${quoted}\nauthor: ${quoted}\noutlet: ${quoted}\ndate: 2010-05-06\nbasedOn: ${quoted}\nurl: "javascript:${run}"\naliases: ["../../../escaped", "/etc/x", "con", "a/../../../b", "<script>"]\n---\n\nThe owned fields of this seed hold markup.\n`,
    'markup/body.md': [
      '# Owned by its body',
      `<script>${run}</script>`,
      `<img src="https://tracker.example/p.png" onerror="${run}"><svg onload="${run}"></svg>`,
      `<iframe src="https://evil.example/"></iframe><object data="https://evil.example/"></object>`,
      `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">`,
      '<style>@import url(https://evil.example/x.css); * { background: url(https://evil.example/y) }</style>',
      '<form action="https://evil.example/"><input name="q" id="q" autofocus></form>',
      '<div id="body" name="getElementById" data-pagefind-ignore data-pagefind-filter="outlet:owned" style="position:fixed">Clobbered</div>',
      `[one](javascript:${run}) [two](JaVaScRiPt:${run}) [three](&#106;avascript:${run}) [four](data:text/html,<script>${run}</script>) [five](vbscript:x) [six](//evil.example/x) [seven](../../../../etc/passwd)`,
      `<a href="java\tscript:${run}" onclick="${run}" target="_blank" ping="https://evil.example/">eight</a>`,
      `![alternative](https://tracker.example/q.png "t\\" onload=\\"${run}") <https://plain.example/"onmouseover="${run}>`,
      `[a]: javascript:${run}\n\n[reference][a] and \`</code><script>${run}</script>\``,
      `## Section </h2><script>${run}</script>\n\n| ${markup} | b |\n| --- | --- |\n| c | <script>${run}</script> |`,
    ].join('\n\n'),
    'markup/page.html': `<!doctype html><html lang='"><script>${run}</script>' onload="${run}"><head><title>Owned page ${markup}</title>
<base href="https://evil.example/"><link rel="canonical" href="javascript:${run}"><meta property="og:image" content="https://tracker.example/p.png">
<meta name="author" content='${markup.replaceAll("'", '&#39;')}'><meta property="og:site_name" content='<script>${run}</script>'>
<script type="application/ld+json">${json}</script></head><body onload="${run}"><article><h1 onclick="${run}">Owned page <script>${run}</script></h1>
<p onmouseover="${run}">The page was saved with all that it ran. <a href=" javascript:${run}">Read on</a> or <a href="https://evil.example/" onclick="${run}">leave</a>.</p>
<p><img src=x onerror="${run}"><video src="https://evil.example/v" autoplay></video><math><mi xlink:href="javascript:${run}">x</mi></math></p>
<noscript><p title="</noscript><img src=x onerror=${run}>">Hidden words stand here.</p></noscript>
<p>A second paragraph, long enough to be an article of its own among all that stands around it on this page.</p></article></body></html>`,
    'markup/line.txt': `Owned in plain text ${markup}\n\nBy ${markup}\n\n3 May 2012\n\nThe text ends here: ${markup} ${sum}\n`,
  };
}

/** Characters that mislead, and bytes that are no text. */
function characterSeeds(): Seeds {
  const rlo = '\u202e';
  return {
    'characters/bidi.txt': `Harbour ${rlo}desolc\u202c reopens\n\nBy Ida ${rlo}dnuL\n\n4 June 2013\n\nThe \u2066harbour\u2069 was \u200bopened\u200e again, ${rlo}say the police.\n`,
    'characters/controls.txt': `Bell \x07 and \x1b[31mred\x1b[0m ferry\n\nThe ferry \x01 came \x08 in at noon \x9b2J with all on board, it was said.\n`,
    'characters/separators.md':
      '---\ntitle: "One\\u2028two\\u2029three ]]> four"\n---\n\nLine ends that only some languages know stand in the title.\n',
    'characters/utf16.md': Buffer.from(
      '\ufeff---\ntitle: Wide letters\n---\n\nThis seed is in two bytes a letter.\n',
      'utf16le',
    ),
    'characters/surrogate.txt': Buffer.concat([
      Buffer.from('Broken halves\n\nA lone half '),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from(' stands in this text, which was cut badly.\n'),
    ]),
  };
}

/** Names that are more than names somewhere. */
function names(): Seeds {
  const list = [
    'con.txt',
    'aux.md',
    'nul/lpt1.txt',
    'a%2e%2e%2f%2e%2e%2fb.txt',
    'x..%5c..%5cx.txt',
    'back\\..\\..\\slash.txt',
    '-rf.txt',
    '"><img src=x onerror=globalThis.owned=1>.txt',
    'new\nline.txt',
    'index.html',
    '404.html',
    'index/index.txt',
    'search.md',
    '_headers.txt',
    '__proto__/constructor.txt',
    'Twin.txt',
    'twin.txt',
    'twin.md',
    `${'long'.repeat(60)}.txt`,
    'شهر\u202e/آب.txt',
    '🐕.txt',
  ];
  return Object.fromEntries(
    list.map((name, index) => [
      name,
      `Story number ${index}\n\nA short text stands under a name that means something elsewhere.\n`,
    ]),
  );
}

/** Much of little. */
function heavy(): Seeds {
  const bomb = Array.from(
    { length: 12 },
    (_, level) => `k${level}: &k${level} [${level ? `*k${level - 1}, *k${level - 1}` : 'x'}]`,
  );
  return {
    'heavy/quotes.md': `Quotes\n\n${'>'.repeat(3000)} deep\n`,
    'heavy/lists.md': `Lists\n\n${'- '.repeat(1000)}deep\n`,
    'heavy/brackets.md': `Brackets\n\n${'['.repeat(500)}${'*a_'.repeat(500)}\n`,
    'heavy/date.txt': `Dates\n\nBy ${'Anna '.repeat(20_000)}\n\n${'12/'.repeat(50_000)}\n\nhttps://${'a.'.repeat(50_000)}\n`,
    'heavy/bomb.md': `---\ntitle: Bomb\n${bomb.join('\n')}\n---\n\nThe front matter of this seed grows when it is walked.\n`,
    'heavy/proto.md':
      '---\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\ntitle: [one, {two: 3}]\ndate: 2024-02-30\n---\n\nThe keys of this seed are no fields.\n',
  };
}

/** What is no seed, and would be code to a generator that looks into the folder. */
function strangers(marker: string): Seeds {
  const write = `require('fs').writeFileSync(${JSON.stringify(marker)}, ''); module.exports = {};`;
  return {
    'archive.yaml': `title: ${JSON.stringify(`Archive ${markup} ${sum}`)}\ndescription: ${JSON.stringify(`${markup} ${sum}`)}\nrights: ${JSON.stringify(markup)}\naddress: https://archive.example/\noutlets:\n  - name: ${JSON.stringify(`Known ${markup}`)}\n    aliases: [Story]\n`,
    'engines/engines.11tydata.cjs': write,
    'engines/settings.11tydata.json': '{"permalink": "../../../escaped.html", "templateEngineOverride": "njk"}',
    'engines/page.11ty.cjs': write,
    'engines/page.njk': sum,
    'eleventy.config.js': write,
    '_data/global.js': write,
    '_includes/layout.njk': sum,
    'markup/line.meta.yaml': `title: !!js/function "${run}"\n`,
    'scan.pdf': '%PDF-1.4 secret scan',
    'letter.docx': 'PK secret letter',
    'photo.jpg': 'secret photo',
    'drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/>`,
  };
}

function put(folder: string, source: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, source)), { recursive: true });
  writeFileSync(`${folder}/${source}`, content);
}
