import { splitLines } from '../text/lines.ts';
import type { Problem } from '../text/problem.ts';
import type { Curation } from './curation.ts';
import { findContent } from './html/content.ts';
import { cutBlocks } from './html/cut.ts';
import type { Titles } from './html/headline.ts';
import { houseOf, linkAddress } from './html/links.ts';
import { parseMarkup } from './html/parse.ts';
import { readPageState } from './html/properties/state.ts';
import { readVisible } from './html/properties/visible.ts';
import { readProperties } from './html/properties.ts';
import { readSavedNotes } from './html/saved.ts';
import { withStatedText } from './html/stated-text.ts';
import type { Block, Page, Property } from './page.ts';

/**
 * Reads a saved page: every visible block of text with its lines and the place the page's structure gives it, and all
 * that the page states about itself. `text` is the decoded file. Never throws; what is not read is a problem.
 */
export function readHtml(source: string, text: string, curation: Curation): Page {
  const markup = parseMarkup(text);
  const own = [...readProperties(markup.root), ...readSavedNotes(text)];
  const state = own.some(({ name }) => PUBLISHED.test(name)) ? [] : readPageState(text, headlinesOf(own));
  const stated = [...own, ...state];
  const address = linkAddress(stated);
  const cuts = cutBlocks(markup.root, address);
  const content = findContent(cuts, markup.count, titlesOf(stated), houseOf(address('/')));
  const properties = [...stated, ...readVisible(cuts, content)];
  const shown = cuts.map(({ node, text, linkLength, lines }, index): Block => {
    return { node, text, linkLength, lines, region: content.regions[index]! };
  });
  const blocks = withStatedText(shown, text, headlinesOf(own), address);
  const problems: Problem[] = [];
  if (markup.cut) {
    problems.push({
      source,
      line: cuts.at(-1)?.lines[1] ?? 1,
      code: 'html-too-many-elements',
      seen: `${markup.count} elements`,
      advice: 'the page is read up to here; save the article without the rest of the page',
    });
  }
  return { source, format: 'html', lines: splitLines(text), blocks, properties, curation, problems };
}

/** Where pages state the day of publication for machines. */
const PUBLISHED = /published|^date$|\bdate\.issued$|publication|pub-?date/i;

function headlinesOf(properties: readonly Property[]): string[] {
  return properties.filter(({ name }) => /^(?:h1|og:title|title)$/.test(name)).map(({ value }) => value);
}

function titlesOf(properties: readonly Property[]): Titles {
  const named = (names: readonly string[]) => {
    return [
      ...new Set(names.flatMap((name) => properties.filter((each) => each.name === name).map(({ value }) => value))),
    ];
  };
  return { sure: named(SURE), unsure: named(UNSURE) };
}

const SURE = [
  'jsonld:headline',
  'og:title',
  'title',
  'twitter:title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
];
const UNSURE = ['microdata:headline', 'dc.title', 'jsonld:alternativeHeadline', 'jsonld:name', 'jsonld:WebPage.name'];
