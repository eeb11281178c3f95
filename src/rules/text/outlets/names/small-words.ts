import { isPressName } from '../../../../text/press-names.ts';
import { isHost } from '../addresses/hosts.ts';
import type { Sign } from '../sign.ts';
import { SMALL_PRESS_WORD } from './name-pattern.ts';

/** Languages in which only the first word of a paper's name has a capital. */
const SLAVIC: ReadonlySet<string> = new Set([
  'cs',
  'sk',
  'hr',
  'sr',
  'bs',
  'sl',
  'mk',
  'bg',
  'ru',
  'uk',
  'be',
  'lt',
  'lv',
  'et',
]);
const PRESS_WORD = new RegExp(`^${SMALL_PRESS_WORD}$`, 'u');
/** The word behind a name in a line: "Večerní" and "noviny". */
const NEXT = /^\s(\p{Ll}{3,14})(?!\p{L})/u;

/** The same signs, with names whole whose last word is small: "Večerní" where its line has "Večerní noviny", as a paper is called. */
export function withSmallWords(signs: readonly Sign[], language: string | null): readonly Sign[] {
  if (language === null || !SLAVIC.has(language)) return signs;
  return signs.map((sign) => {
    const { name, passage } = sign;
    if (isHost(name)) return sign;
    const at = passage.text.indexOf(name);
    const next = at < 0 ? undefined : NEXT.exec(passage.text.slice(at + name.length, at + name.length + 20))?.[1];
    return next !== undefined && !isPressName(name) && (PRESS_WORD.test(next) || isPressName(`${name} ${next}`))
      ? { ...sign, name: `${name} ${next}` }
      : sign;
  });
}
