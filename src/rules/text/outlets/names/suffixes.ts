import { isBroadcaster } from '../../../../text/press-names/broadcasters.ts';
import { pressTitle } from '../../../../text/press-names/titles.ts';
import { isPressName } from '../../../../text/press-names.ts';
import { splitTitle } from '../../../titles.ts';
import type { Passage } from '../../passages.ts';
import { type Sign, signOf } from '../sign.ts';
import { isTopics } from './topics.ts';

/** What stands behind a headline, and whether it is surely the house rather than a section. */
export interface SuffixHouse {
  readonly name: string;
  readonly sure: boolean;
}

/** What such a name weighs: it is counted as a word of the headline, too. */
const WHOLE = 2.7;
const BODY = 3.2;

/** "Five lessons for fishers - PierWeek": a house behind a title that was kept whole, by its spelling. */
export function unsplitSuffix(title: string, passage: Passage): Sign | null {
  const body = BODY_BEHIND.exec(title)?.[1];
  if (body !== undefined) return signOf(body, BODY, passage, 'title-suffix');
  const last = splitTitle(title)?.rest.at(-1);
  return last !== undefined && isSiteName(last) ? signOf(last, WHOLE, passage, 'title-suffix') : null;
}

/** "渡し船の運休について：SIO 独立行政法人 潮汐研究機構": a body under public law, or a firm, behind a full-width colon. */
const BODY_BEHIND =
  /[：|｜]\s?((?:[A-Z]{2,8}\s)?(?:(?:独立行政|国立研究開発|地方独立行政|国立大学|一般社団|公益社団|一般財団|公益財団|特定非営利活動|社会福祉|学校)法人|株式会社)\s?[^：|｜]{2,24})$/u;

/** Whether a word is written as only sites are: "PierWeek", "pier.example". */
export function isSiteName(name: string): boolean {
  return !name.includes(' ') && (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(name) || SITE.test(name));
}

const SITE = /^\S{1,20}\.(?:com|org|net|\p{Ll}{2})$/u;

/** "… | Politics | Pier Post", "… - Pier Post - Both Shores": among several the one that reads as a house's name is it. */
export function suffixHouses(suffixes: readonly string[]): readonly SuffixHouse[] {
  const names = suffixes.map((suffix) => {
    const last = suffix.split(/:\s|\s[-–—]\s/).at(-1)!;
    return isPressName(last) || SITE.test(last) ? last : suffix;
  });
  const isKnown = (name: string) =>
    isPressName(name) || SITE.test(name) || isBroadcaster(name) || pressTitle(name) !== null;
  const known = names.some(isKnown);
  return names.map((name) => ({
    name,
    // "… - Harbour Point (old)": a place, and what it is.
    sure: isKnown(name) || !(known || isTopics(name) || /[(（]\p{Ll}/u.test(name)),
  }));
}
