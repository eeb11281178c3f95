/** The kinds of seeds that are read, by ending. */
export type Format = 'text' | 'markdown' | 'html';

/** The format that a file's ending (any case) stands for; undefined where files of this kind are not read. */
export function formatOf(name: string): Format | undefined {
  return formats.get(endingOf(name));
}

/** What to do about a file of a kind that is not read, by its ending: what to convert it to, and how. */
export function conversionOf(name: string): string {
  const inner = endingOf(name.slice(0, -endingOf(name).length || undefined));
  return (
    conversions.get(inner + endingOf(name)) ??
    conversions.get(endingOf(name)) ??
    'convert it to .txt, .md or .html, or move it out of the seeds folder'
  );
}

/** A file's last ending in lower case, with its dot; empty where there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot);
  const isEnding = dot > 0 && name[dot - 1] !== '/' && ending.length > 1 && !/[/ ]/.test(ending);
  return isEnding ? ending.toLowerCase() : '';
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

const advice: readonly (readonly [endings: string, advice: string])[] = [
  ['.pdf', 'convert it to .txt (pdftotext -layout FILE) or .md'],
  ['.ps .eps', 'convert it to .txt (ps2txt FILE)'],
  ['.docx .odt .rtf .epub .fb2 .org .rst .tex', 'convert it to .md (pandoc FILE -o NAME.md)'],
  ['.doc .dot .wpd .wps .pages', 'open it in a word processor and save it as .docx, then pandoc FILE -o NAME.md'],
  ['.mobi .azw .azw3', 'convert it to .txt (ebook-convert FILE NAME.txt)'],
  ['.eml .msg .mbox', 'save the message as .txt or .html, one file for each article'],
  ['.mhtml .mht .webarchive .maff', 'open it in a browser and save the page as .html'],
  ['.xhtml .xht .shtml .php .asp .aspx .jsp', 'save the page as .html'],
  ['.warc .warc.gz .wacz .cdx .har', 'take the pages out of it as .html (warcio extract, or replay and save)'],
  ['.jpg .jpeg .png .gif .webp .avif .heic .bmp .tif .tiff .djvu .svg', 'images are not read: type or OCR it to .txt'],
  ['.mp3 .m4a .wav .ogg .mp4 .mov .webm .mkv', 'sound and film are not read: put the transcript in as .txt'],
  ['.zip .gz .tgz .tar .bz2 .xz .7z .rar .zst', 'unpack it and put the files inside in'],
  ['.csv .tsv .xls .xlsx .ods .json .jsonl .ndjson .xml .sqlite .db', 'write one .txt, .md or .html for each article'],
  ['.url .webloc .lnk .desktop', 'a shortcut holds no text: save the page itself as .html'],
  ['.css .js .mjs .ico .woff .woff2 .ttf', 'a part of a web page, not an article: move it out of the seeds folder'],
];

const conversions: ReadonlyMap<string, string> = new Map(
  advice.flatMap(([endings, words]) => endings.split(' ').map((ending) => [ending, words] as const)),
);
