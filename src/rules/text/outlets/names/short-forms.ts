import { isPressName } from '../../../../text/press-names.ts';
import { isHost } from '../addresses/hosts.ts';
import type { Sign } from '../sign.ts';

/** Signs that show a name as its house writes it out. */
const WRITTEN_OUT: ReadonlySet<string> = new Set([
  'copyright-line',
  'title-suffix',
  'logo',
  'feed',
  'masthead-line',
  'masthead-name',
  'masthead-heading',
  'self-reference',
  'terms',
]);
const ARTICLE = /^(?:The|De|Het|Le|La|Les|El|Il|Der|Die|Das)\s/u;
/** "The Sunday Times" is a title of its own beside "The Times", as are what a paper gives out at other times of the day and year. */
const EDITION =
  /(?:^|\s)(?:sun|mon|tues|wednes|thurs|fri|satur)day(?:\s|$)|(?:^|\s)(?:weekend|evening|morning|week|sonntag|samstag|dimanche|samedi|domingo|domenica|zondag|digital|online|new|young|junior|business|sports?)(?:\s|$)/iu;
/** Any name that is no paper's by itself. */
const PLACE = 'Skerran';

/**
 * "The Ledger" on a page whose rights are "The New Skerran Ledger"’s: a house calls itself by the word for a paper that its name ends
 * with. The short form's signs are the whole name's, where the page writes out one such name.
 */
export function mergeShortForms(groups: ReadonlyMap<string, Sign[]>): ReadonlyMap<string, Sign[]> {
  const whole = [...groups].filter(
    ([, group]) => isWrittenOut(group) && group[0]!.name.replace(ARTICLE, '').includes(' '),
  );
  if (whole.length === 0) return groups;
  let merged: Map<string, Sign[]> | undefined;
  for (const [key, signs] of groups) {
    const word = signs[0]!.name.replace(ARTICLE, '');
    // A short name that is written out itself is one.
    if (/[\s.]/.test(word) || isWrittenOut(signs) || !isPressName(`${PLACE} ${word}`)) continue;
    const longer = whole.filter(([, [sign]]) => endsWith(sign!.name, word));
    if (longer.length !== 1) continue;
    const [longKey, group] = longer[0]!;
    const name = group[0]!.name;
    merged ??= new Map(groups);
    merged.delete(key);
    merged.set(longKey, [...(merged.get(longKey) ?? group), ...signs.map((sign) => ({ ...sign, name }))]);
  }
  return merged ?? groups;
}

function isWrittenOut(group: readonly Sign[]): boolean {
  return group.some(({ rule, name }) => WRITTEN_OUT.has(rule) && !isHost(name));
}

/** Whether a name ends with a word, and what stands before it is no edition's. */
function endsWith(name: string, word: string): boolean {
  const bare = name.replace(ARTICLE, '');
  if (!bare.toLowerCase().endsWith(` ${word.toLowerCase()}`)) return false;
  const before = bare.slice(0, -word.length);
  return !EDITION.test(before.replace(/^New\s(?=\p{Lu}\p{Ll})/u, ''));
}
