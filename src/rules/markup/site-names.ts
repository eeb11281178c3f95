import type { Block, Page, Property } from '../../input/page.ts';
import { headlineKey, TITLE_SIDES } from '../titles.ts';
import { findHeadlineLine } from './headline-lines.ts';
import { isKin, NO_NAME, outletKey } from './outlet-names.ts';
import { type Answer, evidenceOf } from './weigh.ts';

/** The part of a title that is no headline, where the page's logo or way home says it too. */
const ON_THE_MARK = 62;
/** ... and another source names it longer: "The Courier - News from the coast" on the page's card. */
const CUT_TO_THE_MARK = 79;
/** ... where another source, the domain or the rights line bears it out. */
const BORNE_OUT = 58;
/** ... where nothing does, and the page states no address that could speak against it. */
const ALONE = 52;
/** ... where the domain is called as its initials are. */
const INITIALS = 53;
/** A logo that is called as the page's domain is. */
const MARK = 54;

/**
 * The site's name as the page's own title has it beside the headline ("Strike ends | The Courier"), and as its logo and
 * its way home show it. A section's name may stand there too, so something else has to bear it out.
 */
export function readSiteNames(page: Page, answers: readonly Answer[], labels: ReadonlySet<string>): Answer[] {
  const marks = page.properties.filter(({ name }) => name === 'logo' || name === 'home-link');
  const title = page.properties.find(({ name }) => name === 'title');
  // "Harbour Courier | harbourcourier.example": a mark may say the name twice.
  const keys = new Set(marks.flatMap(({ value }) => [value, ...value.split(BAR)]).map(outletKey));
  const named = new Set(answers.map(({ key }) => key));
  const fromTitle =
    title === undefined
      ? []
      : sidesOf(page, title).flatMap((side): Answer[] => {
          const key = outletKey(side.text);
          if (key === '') return [];
          const borneOut = named.has(key) || labels.has(key) || inRights(page, side.text);
          const longer = [...named].some((other) => other !== key && key.length >= LEAST && other.startsWith(key));
          const alone =
            side.only && labels.size === 0 && answers.length === 0
              ? ALONE
              : hasInitials(side.text, labels)
                ? INITIALS
                : 0;
          const strength = keys.has(key) ? (longer ? CUT_TO_THE_MARK : ON_THE_MARK) : borneOut ? BORNE_OUT : alone;
          const kin = isKin(side.text, key, labels) ? 5 : 0;
          return strength === 0
            ? []
            : [{ values: [asSigned(page, side.text)], key, strength: strength + kin, evidence: evidenceOf(title) }];
        });
  const fromMarks = marks.flatMap((mark): Answer[] => {
    // "Harbour Courier – News from the coast": a name with its motto is the name that the domain has.
    const name = mark.value.split(MOTTO)[0]!.trim();
    const short = name !== mark.value && labels.has(outletKey(name));
    const key = outletKey(short ? name : mark.value);
    if (key === '' || !(named.has(key) || labels.has(key))) return [];
    return [{ values: [short ? name : mark.value], key, strength: MARK, evidence: evidenceOf(mark) }];
  });
  return [...fromTitle, ...fromMarks];
}

/** "HCR Harbour City Radio" of the domain `hcr`. */
function hasInitials(name: string, labels: ReadonlySet<string>): boolean {
  return name.split(/\s+/).some((word) => /^\p{Lu}{3,}$/u.test(word) && labels.has(word.toLowerCase()));
}

/** Shorter names than this begin too many others. */
const LEAST = 3;

/** The last and the first part of the page's title that are no headline; `only`: there is one, beside the headline. */
function sidesOf(page: Page, title: Property): readonly { readonly text: string; readonly only: boolean }[] {
  const { properties, blocks } = page;
  const parts = title.value
    .split(TITLE_SIDES)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const shown = blocks.filter(({ region }) => region?.rule === 'html-headline').map(({ text }) => text);
  const begun = findHeadlineLine(page);
  // "12 October 2008<br>Strike ends<br>By Mara Holt": old pages set the headline among other lines; so the masthead may be.
  const lines = begun === null ? linesOf(blocks) : [begun.side];
  const stated = properties.filter(({ name }) => HEADLINES.has(name)).map(({ value }) => value);
  const headlines = new Set([...shown, ...stated, ...lines].map(headlineKey));
  // "Strike ends- The Courier": the house behind a mark without a blank before it.
  const close = parts.length === 1 ? CLOSE.exec(title.value) : null;
  if (close !== null) parts.splice(0, 1, close[1]!, close[2]!);
  const sides = parts.filter((part) => !headlines.has(headlineKey(part)));
  const whole =
    headlines.has(headlineKey(title.value)) && shown.some((text) => headlineKey(text) === headlineKey(title.value));
  const ends = [...new Set([sides.at(-1), sides[0]])].filter(
    (side) => side !== undefined && side.length <= LONGEST && !NO_NAME.test(side),
  );
  if (whole || parts.length < 2) return [];
  // "Strike ends: what now? - The Courier": marks inside the headline part nothing.
  const behind = shown
    .map((text) => (title.value.startsWith(text) ? title.value.slice(text.length) : ''))
    .find(Boolean);
  const two = parts.length === 2 || (behind !== undefined && /^\s*[|–—•·»:-]\s+[^|–—•·»:]+$/u.test(behind));
  return ends.map((text) => ({ text: text!, only: two && sides.length === 1 && !title.value.startsWith(`${text}:`) }));
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.slice(0, TOP).flatMap(({ text }) => (text.length < 400 && text.includes('\n') ? text.split('\n') : []));
}

const BAR = /\s*[|｜]\s*/u;
const MOTTO = /\s+[|–—•·:-]\s+|:\s+/u;
const CLOSE = /^(.{15,}\p{L})[-–:]\s+(\p{Lu}[^-–:|]{2,40})$/u;
const LONGEST = 50;
const HEADLINES = new Set(['og:title', 'jsonld:headline', 'twitter:title']);

/** "HARBOUR COURIER" in capitals throughout as the page's foot writes it: "Harbour Courier, Pier Road". */
function asSigned({ blocks }: Page, name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}.*\s.*\p{Lu}/u.test(name)) return name;
  for (const { text } of blocks.slice(-FOOT)) {
    const at = text.length > 400 ? -1 : text.toUpperCase().indexOf(name);
    const signed = at === -1 ? '' : text.slice(at, at + name.length);
    if (/^\p{Lu}.*\p{Ll}/u.test(signed) && signed.toUpperCase() === name) return signed;
  }
  return name;
}

/** "© Harbour Courier Ltd. 2001-2004" names the Harbour Courier. */
function inRights({ blocks }: Page, name: string): boolean {
  const wanted = name.toLowerCase();
  return blocks
    .slice(-FOOT)
    .some(
      ({ text, region }) =>
        region?.kind !== 'main' && text.length < 400 && RIGHTS.test(text) && text.toLowerCase().includes(wanted),
    );
}

/** Blocks at the top that may hold the headline, and at the foot that may hold the rights line. */
const TOP = 15;
const FOOT = 12;
const RIGHTS = /©|ⓒ|\(c\)|copyright|版权所有|版權所有|著作権|저작권/iu;
