import { scannerOf } from '../../text/cues.ts';
import { findDates } from '../../text/dates.ts';
import { dayInAddress } from '../address-days.ts';
import { readAddressLine } from '../address-lines.ts';
import type { Claim } from '../claim.ts';
import type { OwnAddress } from './own-address.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** Claims for what a text says it rests on, and the article's own address. */
export interface CreditReading {
  readonly claims: readonly Claim[];
  readonly used: ReadonlySet<number>;
}

/** "Source: Truce Talks Falter" at the text's end: the article that it rests on. */
const SOURCE =
  /^(?:source|sources|original source|originally published (?:by|in|at)|via|based on|quelle|quellen|fuente|fuentes|fonte|fonti|bron|källa|kilde|lähde|źródło|zdroj|kaynak|источник|джерело|المصدر|منبع|מקור|स्रोत|出典|出处|来源|출처|sumber|nguồn)\s?[:：]\s*(.{3,200})$/iu;
/** "This article was first published in the Quarterly on 2 June 2011." */
const REPRINT =
  /(?:(?:first|originally|previously)\s(?:published|appeared|printed)|(?:zuerst|ursprünglich|erstmals)\s(?:erschienen|veröffentlicht)|(?:erschien|erschienen)\s(?:zuerst|ursprünglich)|initialement publié|publié initialement|publicado originalmente|publicad[oa] por primera vez|pubblicato originariamente|eerder verschenen|ursprungligen publicerad|впервые опубликован|初出)/iu;
/** Longest note of a reprint, in UTF-16 units. */
const LONGEST_NOTE = 259;
const mayBeReprint = scannerOf(() => [REPRINT], LONGEST_NOTE);
/** An address alone on its line, deeper than a front page. */
const BARE_ADDRESS = /^<?(https?:\/\/[^\s/]+\/\S{3,400}?)>?$/iu;
/** Reads the lines near a text's ends that credit its source (`basedOn`), say when it was first printed (`originalDate`) or give its own address (`url`). */
export function readCredits(
  passages: readonly Passage[],
  span: Span,
  language: string | null,
  own: OwnAddress | null = null,
): CreditReading {
  const claims: Claim[] = own ? claimsOf(own) : [];
  // A headline that is a link is text all the same.
  const used = new Set<number>(own && !own.linked ? [own.passage.index] : []);
  for (const passage of passages) {
    const { index, text, block } = passage;
    if (used.has(index)) continue;
    if (text.length > 520 || (index > span.from + 2 && index < span.to - 4) || index > span.to + 8) continue;
    // An address has a colon, and so have the words before one, or before a source.
    const hasColon = text.includes(':') || text.includes('：');
    const address = hasColon ? readAddressLine(text) : null;
    if (address !== null) {
      claims.push({
        field: 'url',
        values: [address],
        strength: 80,
        evidence: { rule: 'address-line', lines: block.lines, quote: text },
      });
      used.add(index);
      continue;
    }
    const above = hasColon && index < span.from ? SOURCE.exec(text) : null;
    const bare = hasColon && index < span.from ? BARE_ADDRESS.exec(above ? above[1]! : text) : null;
    if (bare) {
      claims.push({
        field: 'url',
        values: [bare[1]!],
        strength: 62,
        evidence: { rule: 'address-above-text', lines: block.lines, quote: text },
      });
      used.add(index);
      continue;
    }
    const reprint = mayBeReprint(text) !== 0 && REPRINT.test(text) ? findDates(text, { language })[0] : undefined;
    if (reprint?.readings.length === 1) {
      claims.push({
        field: 'originalDate',
        values: [reprint.readings[0]!],
        strength: 82,
        evidence: { rule: 'reprint-note', lines: block.lines, quote: text },
      });
      used.add(index);
      continue;
    }
    const source = hasColon && index >= span.to - 4 ? SOURCE.exec(text) : null;
    if (!source) continue;
    claims.push({
      field: 'basedOn',
      values: [source[1]!.trim()],
      strength: 75,
      evidence: { rule: 'source-line', lines: block.lines, quote: text },
    });
    used.add(index);
  }
  return { claims, used };
}

/** Strengths of what an address says of its article: the address itself, and the day in its path where no line gives one. */
const OWN = 63;
const DAY = 43;

function claimsOf({ url, passage: { block, text } }: OwnAddress): Claim[] {
  const evidence = { lines: block.lines, quote: text };
  const day = findDates(dayInAddress(url)?.day ?? '')[0]?.readings[0];
  const date: Claim = {
    field: 'date',
    values: [day ?? ''],
    strength: DAY,
    evidence: { rule: 'day-in-address', ...evidence },
  };
  return [
    { field: 'url', values: [url], strength: OWN, evidence: { rule: 'address-line', ...evidence } },
    ...(day ? [date] : []),
  ];
}
