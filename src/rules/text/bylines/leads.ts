import { readName } from '../../../text/names.ts';
import { readLeadByline } from '../../markup/lead-bylines.ts';

/** Characters at the beginning of a text that hold its byline. */
const REACH = 110;

const KOREAN = [
  // "[은하일보ㅣ서천 윤가람 기자] …", "[윤가람 기자] …"
  /^[[(【]\s?(?:[\p{Script=Hangul}\w]{2,12}\s?[ㅣ|·=/]\s?)?(?:\p{Script=Hangul}{2,4}\s)?(\p{Script=Hangul}{2,4})\s기자\s?[\])】]/u,
  // "은하투데이 윤가람 기자 | …", "윤가람 기자 = …"
  /^(?:[\p{Script=Hangul}\w]{2,12}\s)?(\p{Script=Hangul}{2,4})\s기자\s?[|=ㅣ]\s/u,
];
/** "রাকিব হাসান, বিশেষ প্রতিনিধি : …", "রাকিব হাসান : নদীপুর প্রতিনিধি : …" */
const BENGALI = /^([^,:।]{5,40}?)\s?[,:]\s?[^:।]{0,40}?(?:প্রতিনিধি|প্রতিবেদক|সংবাদদাতা)\s?[:ঃ।–—-]/u;

/** A letter of India or East Asia, without which none of these is. */
const BEYOND_EUROPE = /[\u0900-\uffff]/;

/** The writers that papers of East Asia and Bengal name in the first words of the text itself; none where those name nobody. */
export function leadAuthors(text: string): readonly string[] {
  const lead = text.slice(0, REACH);
  if (!BEYOND_EUROPE.test(lead)) return [];
  if (/\p{Script=Bengali}/u.test(lead)) {
    const name = readName(BENGALI.exec(lead)?.[1] ?? '');
    return name ? [name] : [];
  }
  const korean = KOREAN.map((pattern) => pattern.exec(lead)?.[1]).find((name) => name !== undefined);
  return korean ? [korean] : readLeadByline(text);
}
