import type { Block, Page } from '../../input/page.ts';
import { withoutArchive } from '../../text/archived.ts';
import { headlineKey } from '../titles.ts';

/** Headings that lead elsewhere, from which on a page may be a list of articles; fewer where its headline says so. */
const LEAST_TEASERS = 4;
const LEAST_UNDER_TITLE = 2;
/** An article's paragraphs follow each other; under a teaser stand one or two. */
const PARAGRAPHS = 3;
/** Shorter paragraphs are labels. */
const LEAST_PROSE = 80;

/**
 * Whether a page lists articles and is none: the front page, a section's, a tag's or an author's, the results of a search.
 * It says so in its address, its title or the classes of its body, calls itself no article, and is built of headings that
 * lead elsewhere without a text that goes on between them.
 */
export function isListing(page: Page): boolean {
  if (callsItselfArticle(page)) return false;
  const headline = page.blocks.find(({ region }) => region?.rule === 'html-headline')?.text ?? '';
  if (LIST_TITLE.test(headline)) return listsTeasers(page.blocks, LEAST_UNDER_TITLE);
  return saysList(page) && listsTeasers(page.blocks, LEAST_TEASERS);
}

function callsItselfArticle({ properties, blocks }: Page): boolean {
  const headline = blocks.find(({ region }) => region?.rule === 'html-headline');
  const key = headlineKey(headline?.text ?? '');
  return properties.some(({ name, value }) => {
    if (name === 'og:type') return /article/i.test(value);
    return ARTICLE.has(name) && (!HEADLINES.has(name) || headlineKey(value) === key);
  });
}

const HEADLINES = new Set(['jsonld:headline', 'microdata:headline', 'rdfa:headline']);
const ARTICLE = new Set([...HEADLINES, 'article:published_time', 'citation_title', 'parsely-pub-date']);

function saysList({ properties }: Page): boolean {
  return properties.some(({ name, value }) => {
    if (name === 'title' || name === 'og:title') return LIST_TITLE.test(value);
    if (name === 'body:class') return LIST_CLASS.test(` ${value} `);
    return ADDRESSES.has(name) && LIST_ADDRESS.test(withoutArchive(value));
  });
}

const ADDRESSES = new Set(['link:canonical', 'og:url', 'saved:url']);
/** `https://courier.example/`, `/tag/ferries/`, `/author/jana-roth/page/2`, `/search?q=ferry` */
const LIST_ADDRESS =
  /^https?:\/\/[^/?#]+(?:\/?(?:[?#]|$)|\/(?:index|home|default)\.\w{2,5}$|(?:\/[^/?#]+){0,2}\/(?:tags?|categor(?:y|ies)|topics?|sections?|authors?|archives?|schlagwort|themen?|rubrik|autor(?:en)?|etiquetas?|temas?|categorias?|mots?-cles?|auteurs?|tema|tagi|temat|tegi|konu|etiket)\/[^?#]+$|(?:\/[^/?#]+){0,2}\/(?:search|suche|recherche|buscar|busca|cerca|zoeken|sok|ara)\/?(?:[?#]|$)|\/?[^?#]*\?(?:s|q|query|search)=)/i;
/** "Tag: flooding", "Search results for ferry", "Tag Archives: harbour" */
const LIST_TITLE =
  /^(?:(?:tag|tags|category|topic|author|archives?|schlagwort|kategorie|thema|étiquette|catégorie|mot-clé|etiqueta|categoría|categoria|tema|метка|рубрика|тег|etiket|kategori)\s?:|(?:tag|category|author|monthly|daily|yearly) archives?\b|archives? (?:for|of)\b|(?:posts|articles|stories) (?:tagged|filed|by|in)\b|search results\b|results for\b|suchergebnisse\b|résultats (?:de|pour)\b|resultados (?:de|para)\b|risultati (?:della|per)\b|zoekresultaten\b|[^|–—-]{2,40}\sarchives?\s?(?:[|–—-]|$))/iu;
const LIST_CLASS = / (?:home|front|archive|category|tag|search|search-results|tax-[\w-]+|section-front) /;

/** Headings that are links, and between them never as many paragraphs as an article has. */
function listsTeasers(blocks: readonly Block[], least: number): boolean {
  let teasers = 0;
  let run = 0;
  let longest = 0;
  for (const { node, text, linkLength, region } of blocks) {
    if (CHROME.has(region?.rule ?? '')) continue;
    const linked = linkLength > 0.8 * text.length;
    if (node.type === 'heading') {
      if (linked && text.length >= 15) teasers += 1;
      run = 0;
    } else if (node.type === 'list' && linked) {
      teasers += text.split('\n').filter((line) => line.length >= 25).length;
    } else if (node.type === 'paragraph' && text.length >= LEAST_PROSE && !linked) {
      run += 1;
      longest = Math.max(longest, run);
    }
  }
  return teasers >= least && longest < PARAGRAPHS;
}

const CHROME = new Set([
  'html-nav',
  'html-footer',
  'html-aside',
  'html-comments',
  'html-newsletter',
  'html-cookie',
  'html-hidden',
]);
