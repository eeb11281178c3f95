import type { Block, Page, Property } from '../../input/page.ts';
import type { KnownOutlet } from '../../input/settings.ts';
import type { DateContext } from '../../text/dates.ts';
import type { Claim } from '../claim.ts';
import { readStamp, type Stamp, type StampRole } from '../text/stamps.ts';
import { withoutBuildTime } from './build-times.ts';
import { orderOfPage } from './date-order.ts';
import { FOREIGN_DATES, readAddressDay, readRelativeDay, type Stated } from './inferred-dates.ts';
import { type Moment, readMoment } from './moments.ts';
import { type Answer, evidenceOf, type Worth, weigh, worthOf } from './weigh.ts';

const PUBLISHED: Worth = [
  ['jsonld:datepublished', 84],
  ['article:published_time', 82],
  ['og:article:published_time', 80],
  ['og:published_time', 76],
  [/^(?:microdata|rdfa):datepublished$/, 78],
  ['datepublished', 76],
  [/^citation_(?:publication_|online_)?date$/, 72],
  ['parsely-pub-date', 74],
  [/^cxenseparse:(?:recs:)?publish(?:ed_)?time$/, 72],
  ['sailthru.date', 68],
  [/^dc(?:terms)?\.date\.issued$|^dcterms\.(?:issued|date)$/, 72],
  [/^(?:dc|dcterms)\.date$/, 62],
  [
    /^(?:publish(?:ed)?[-_.]?(?:date|time|at|on)?|pub[-_.]?date|publication[-_.]?date|release[-_.]?date|article[-_.]published|original-publish-date|date\.available)$/,
    68,
  ],
  ['state:datepublished', 68],
  ['jsonld:webpage.datepublished', 66],
  ['date', 62],
  ['head:time', 60],
  ['top:time', 58],
  ['jsonld:uploaddate', 46],
  ['head:date', 56],
  // Above the headline many a page prints the day it was saved on.
  ['top:date', 50],
  [/^(?:jsonld|microdata):datecreated$|^dc(?:terms)?\.(?:date\.)?created$|^date\.created$/, 48],
  ['tail:time', 44],
  ['tail:date', 42],
];
const UPDATED: Worth = [
  ['jsonld:datemodified', 80],
  ['article:modified_time', 78],
  ['og:article:modified_time', 76],
  ['og:updated_time', 70],
  [/^(?:microdata|rdfa):datemodified$/, 72],
  ['datemodified', 70],
  [
    /^(?:last[-_]?modified|last[-_]?updated(?:[-_]date)?|modified[-_]?(?:date|time)?|dc(?:terms)?\.(?:date\.)?modified|date\.modified)$/,
    62,
  ],
  ['state:datemodified', 64],
  ['jsonld:webpage.datemodified', 60],
  ['head:updated', 58],
  ['top:updated', 56],
];
/** Lines around the headline that a reader sees a date in. */
const HEAD_BLOCK = 58;
const TOP_BLOCK = 50;
const TAIL_BLOCK = 42;
/** "Published 26 January 2016", above or below the text. */
const HEAD_LABELLED = 60;
const TAIL_LABELLED = 57;
/** An update's date where no other is stated. */
const UPDATE_ALONE = 43;

/** Publication and last update as the page's stamps and the lines around its headline state them. */
export function readDates(page: Page, language: string | null, outlet: KnownOutlet | null): Claim[] {
  const context = contextOf(page, language, outlet);
  const published = [
    ...stamps(page.properties, PUBLISHED, context, 'published'),
    ...nearLines(page, context, 'published'),
    ...readAddressDay(page),
  ];
  const updated = [...stamps(page.properties, UPDATED, context, 'updated'), ...nearLines(page, context, 'updated')];
  const stated = withoutToday(page, withoutBuildTime(published, updated), updated);
  const local = localDays([...stated, ...updated]);
  const claims = (field: 'date' | 'updated', all: readonly Stated[]) =>
    weigh(
      field,
      all.map((stated) => answerOf(stated, local)),
    );
  const dates = claims('date', stated);
  return [
    ...(dates.length > 0 ? dates : claims('date', [...readRelativeDay(page), ...updated.filter(isSeen).map(alone)])),
    ...claims('updated', updated),
  ];
}

/** The order of numbers is looked for only where a date needs it. */
function contextOf(page: Page, language: string | null, outlet: KnownOutlet | null): DateContext {
  let order: DateContext['order'];
  return {
    language,
    get order() {
      if (order === undefined) order = outlet?.dateOrder ?? orderOfPage(page);
      return order;
    },
  };
}

/** Systems set a stamp anew with each change of a comma; what readers are told is the article's. */
function isSeen({ evidence }: Stated): boolean {
  return SEEN.has(evidence.rule);
}

const SEEN = new Set(['html-updated-line', 'head:updated', 'top:updated']);

/** A day above the headline that is later than the update which readers see is the day the page was printed on. */
function withoutToday({ blocks }: Page, published: readonly Stated[], updated: readonly Stated[]): readonly Stated[] {
  const text = blocks.find(({ region }) => region?.rule === 'html-main')?.lines[0] ?? 0;
  // "Update, 18 April: we have rewritten this": a note in the text was set there at any time.
  const above = updated.filter((each) => isSeen(each) && each.evidence.lines[0] < text);
  const last =
    above
      .map(({ moment }) => moment.day)
      .sort()
      .at(-1) ?? '';
  if (last.length < 10) return published;
  return published.filter(({ moment, strength }) => strength !== TOP_BLOCK || moment.day.slice(0, 10) <= last);
}

/** "Updated: 13 August 2010" on a page without another date: it stood there on that day, and rarely long before. */
function alone({ moment, evidence }: Stated): Stated {
  return { moment, strength: UPDATE_ALONE, evidence: { ...evidence, rule: `${evidence.rule} (update alone)` } };
}

function stamps(
  properties: readonly Property[],
  table: Worth,
  context: DateContext,
  role: 'published' | 'updated',
): Stated[] {
  return properties.flatMap((property) => {
    const strength = worthOf(property.name.toLowerCase(), table);
    if (strength === 0) return [];
    const moment = readMoment(property.value) ?? written(readStamp(property.value, context), [role, 'bare']);
    return moment === null ? [] : [{ moment, strength, evidence: evidenceOf(property) }];
  });
}

/** A stamp in words: "23 April 2024, 10:58". What two readings fit is left to other sources. */
function written(stamps: readonly Stamp[] | null, roles: readonly StampRole[]): Moment | null {
  const stamp = stamps?.find(({ role }) => roles.includes(role));
  const day = stamp?.mention.readings[0];
  if (stamp === undefined || day === undefined || stamp.mention.readings.length > 1) return null;
  return { day, instant: null, zone: 'none' };
}

/** The stamps of a line, else of its parts: in "Dobos Márta | 2004. március 30." no month stands before the bar. */
function stampsIn(text: string, context: DateContext): readonly Stamp[] | null {
  const whole = readStamp(text, context);
  if (whole !== null || !text.includes('|')) return whole;
  return text.split(/\s*\|\s*/).flatMap((part) => readStamp(part, context) ?? []);
}

/** Short lines between the headline and the text, just above or right below: "Published 3 May 2025 | Updated 4 May". */
function nearLines({ blocks }: Page, context: DateContext, role: 'published' | 'updated'): Stated[] {
  const headline = blocks.findIndex(({ region }) => region?.rule === 'html-headline');
  const first = blocks.findIndex(({ region }) => region?.rule === 'html-main');
  const last = blocks.findLastIndex(({ region }) => region?.rule === 'html-main');
  const top = headline === -1 ? first : headline;
  if (first === -1) return [];
  const found: Stated[] = [];
  for (let index = Math.max(0, top - 4); index <= last + 4; index += 1) {
    const block = blocks[index];
    if (block === undefined || index === headline || (index > first + 1 && index < last)) continue;
    // "1. Minutes of the board, 4 March 1911": a list in the text speaks of other days.
    if (block.node.type === 'table' || (block.node.type === 'list' && block.region?.kind === 'main')) continue;
    const between = index > top && index < first;
    if (between ? FOREIGN_DATES.has(ruleOf(block)) : !NEAR.has(ruleOf(block))) continue;
    // "28.04.2024, 17:19" in an element called a caption; in a caption's sentence a date is another day's.
    if (block.region?.kind === 'caption' && !/^\P{L}{0,12}\d/u.test(block.text)) continue;
    const stated = stampsIn(block.text, context);
    const labelled = written(stated, [role]);
    const moment = labelled ?? (role === 'published' ? written(stated, ['bare']) : null);
    const bare = index < headline ? TOP_BLOCK : index <= first + 1 ? HEAD_BLOCK : TAIL_BLOCK;
    const strength = labelled === null ? bare : index <= first + 1 ? HEAD_LABELLED : TAIL_LABELLED;
    if (moment !== null)
      found.push({ moment, strength, evidence: { rule: `html-${role}-line`, lines: block.lines, quote: block.text } });
  }
  return found;
}

const ruleOf = ({ region }: Block) => region?.rule ?? '';

/** Regions above the headline and below the text that may hold the article's date. */
const NEAR = new Set([
  'html-main',
  'html-dateline',
  'html-byline',
  'html-article-head',
  'html-article-end',
  'html-outside',
  'html-label',
]);

/** For instants that some stamp gives with an offset: the day it is there. */
function localDays(all: readonly Stated[]): (moment: Moment) => string {
  const byInstant = new Map<number, string>();
  for (const { moment } of all)
    if (moment.instant !== null && moment.zone === 'offset') byInstant.set(minute(moment.instant), moment.day);
  const seen = new Set(all.filter(({ moment }) => moment.instant === null).map(({ moment }) => moment.day));
  return (moment) => {
    if (moment.instant === null || moment.zone === 'offset') return moment.day;
    const known = byInstant.get(minute(moment.instant));
    if (known !== undefined) return known;
    if (seen.has(moment.day)) return moment.day;
    // A visible date of the day before or after is the local one, where the hour allows it.
    const near = [-12, 14].map((hours) => new Date(moment.instant! + hours * 3_600_000).toISOString().slice(0, 10));
    return near.find((day) => day !== moment.day && seen.has(day)) ?? moment.day;
  };
}

const minute = (instant: number) => Math.floor(instant / 60_000);

function answerOf({ moment, strength, evidence }: Stated, local: (moment: Moment) => string): Answer {
  const day = local(moment);
  return { values: [day], key: day, strength, evidence };
}
