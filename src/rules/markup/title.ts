import type { Block, Page } from '../../input/page.ts';
import type { Claim } from '../claim.ts';
import { headlineKey } from '../titles.ts';
import { findHeadlineLine, type HeadlineLine } from './headline-lines.ts';
import { outletKey } from './outlet-names.ts';
import { type Answer, evidenceOf, type Worth, weigh, worthOf } from './weigh.ts';

const WORTH: Worth = [
  ['jsonld:headline', 76],
  ['microdata:headline', 74],
  ['rdfa:headline', 72],
  ['og:title', 74],
  ['citation_title', 74],
  ['hentry:title', 66],
  ['parsely-title', 66],
  ['sailthru.title', 66],
  ['twitter:title', 64],
  [/^dc(?:terms)?[.:]title$/, 64],
  ['title', 60],
  ['cxenseparse:title', 58],
  ['jsonld:name', 52],
  ['jsonld:webpage.name', 48],
  ['h1', 46],
];
/** The heading that the page's structure shows above the article: what readers take for the title. */
const HEADLINE = 78;
/** A line in no heading that goes on where the page's title stops. */
const LINE = 68;

/** The title: what the page calls its article, the outlet's name cut off where the page adds it. */
export function readTitle(page: Page, outlets: readonly string[]): Claim[] {
  const shown = page.blocks.find(({ region }) => region?.rule === 'html-headline');
  const keys = new Set([...outlets, ...namesOfSite(page)].map(outletKey).filter(({ length }) => length >= 2));
  const line = shown === undefined ? findHeadlineLine(page) : null;
  const answers: Answer[] = shown === undefined ? (line === null ? [] : [answerOfLine(line)]) : [answerOf(shown)];
  for (const property of page.properties) {
    const strength = worthOf(property.name.toLowerCase(), WORTH);
    const title = strength === 0 ? '' : cutOutlet(property.value, keys);
    if (title.length < 2 || keys.has(outletKey(title))) continue;
    // "A heat shie…": cut for a card.
    const clipped = /(?:…|\.\.\.)$/.test(title) && title.length > 40;
    const key = headlineKey(title);
    if (key !== '')
      answers.push({ values: [title], key, strength: clipped ? 40 : strength, evidence: evidenceOf(property) });
  }
  // "Harbour news: Strike ends" where the heading leaves its kicker out: the whole is what repeats itself.
  const own = headlineKey(shown?.text ?? '');
  const kicker = answers.some(({ key, evidence }) => CARDS.test(evidence.rule) && key !== own && key.endsWith(own));
  const sections = withSections(withoutKicker(answers));
  return weigh('title', sections, (rule) => (!kicker && CARDS.test(rule) ? 'card' : rule));
}

/** Letters and digits of the longest kicker that a heading may begin with, and of the shortest title behind it. */
const LONGEST_KICKER = 28;
const SHORTEST_TITLE = 20;

const HEADINGS: ReadonlySet<string> = new Set(['html-headline', 'h1']);

/** "Harbour Strike ends after nine days" where all that the page states of itself is without "Harbour": a kicker inside the heading. */
function withoutKicker(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer) => {
    const { key, evidence } = answer;
    const others = answers.filter((other) => !HEADINGS.has(other.evidence.rule));
    const isTail = (other: string) =>
      other.length >= SHORTEST_TITLE &&
      key.endsWith(other) &&
      key.length - other.length <= LONGEST_KICKER &&
      !isLabel(answer.values[0]!, key.length - other.length);
    if (!HEADINGS.has(evidence.rule) || others.length === 0 || others.some((other) => other.key === key)) return answer;
    if (others.some((other) => isTail(other.key))) return { ...answer, strength: 20 };
    // "Strike ends after nine days | Local news"
    const side = others
      .map(({ values }) => values[0]!.split(PART)[0]!.trim())
      .find((each) => isTail(headlineKey(each)));
    return side === undefined ? answer : { ...answer, values: [side], key: headlineKey(side) };
  });
}

/** Whether a title's first letters and digits, `count` of them, end at a colon: "Harbour news: Strike ends" is all headline. */
function isLabel(title: string, count: number): boolean {
  const at = title.indexOf(':');
  return at !== -1 && headlineKey(title.slice(0, at)).length === count;
}

/** One box of the system that made the page fills all of these: a title for cards and searches, which says it again and again. */
const CARDS = /^(?:og:title|twitter:title|parsely-title|sailthru\.title|title|cxenseparse:title)$/;

function answerOf({ text, lines }: Block): Answer {
  const title = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([:?!])/g, (whole, mark) => (mark === ':' ? ':' : whole))
    .trim();
  return {
    values: [title],
    key: headlineKey(title),
    strength: HEADLINE,
    evidence: { rule: 'html-headline', lines, quote: text },
  };
}

function answerOfLine({ text, lines }: HeadlineLine): Answer {
  const evidence = { rule: 'html-headline-line', lines, quote: text };
  return { values: [text], key: headlineKey(text), strength: LINE, evidence };
}

/** Names of the site in properties that name nothing else; some pages put the article's title there too. */
function namesOfSite({ properties }: Page): string[] {
  const titles = new Set(
    properties
      .filter(({ name }) => /^(?:og:title|jsonld:headline|h1)$/.test(name))
      .map(({ value }) => headlineKey(value)),
  );
  return properties
    .filter(({ name, value }) => SITE.test(name) && value.length <= 40 && !titles.has(headlineKey(value)))
    .map(({ value }) => value);
}

const SITE =
  /^(?:og:site_name|application-name|apple-mobile-web-app-title|jsonld:(?:publisher|WebSite\.name|Organization\.name))$/;
const PART = /\s+[|–—•·»«:/<-]\s+|\s*[|｜]\s*|\s+::\s+|\s:\s|_(?=\P{ASCII})/u;

/** "Strike ends | The Courier" without its last or first part, where that part is the outlet; nothing else is cut. */
export function cutOutlet(text: string, outlets: ReadonlySet<string>): string {
  // "Corrick Times: Old bell rings": only the outlet's name may stand before a colon and go.
  const named = /^([^:]{2,50}):\s+(?=\S)/u.exec(text.trim());
  let title = named && isOutlet(named[1]!, outlets) ? text.trim().slice(named[0].length) : text.trim();
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const parts = title.split(new RegExp(`(${PART.source})`, 'u'));
    if (parts.length < 3) break;
    if (isOutlet(parts.at(-1)!, outlets)) title = parts.slice(0, -2).join('').trim();
    else if (rounds === 0 && isOutlet(parts[0]!, outlets)) title = parts.slice(2).join('').trim();
    else break;
  }
  return title;
}

function isOutlet(part: string, outlets: ReadonlySet<string>): boolean {
  return outlets.has(outletKey(part));
}

/** "Strike ends | Local news" says the same as "Strike ends", where another source says that much alone. */
function withSections(answers: readonly Answer[]): readonly Answer[] {
  const keys = new Set(answers.map(({ key }) => key));
  return answers.map((answer) => {
    const parts = answer.values[0]!.split(PART);
    const head = parts.slice(0, -1).join(' ');
    const shorter = [headlineKey(head), headlineKey(parts[0]!)].find(
      (key) => key.length >= 12 && keys.has(key) && key !== answer.key,
    );
    return shorter === undefined ? answer : { ...answer, key: shorter, strength: Math.min(answer.strength, 50) };
  });
}
