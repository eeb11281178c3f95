import { isPressName } from '../../../../text/press-names.ts';
import { isHost } from '../addresses/hosts.ts';
import { initialsOf, type Sign } from '../sign.ts';

/** What initials weigh at least where the name they stand for is on the page. */
const SPELT = 1.1;
/** "BT", "dn.example", and "Мк" for "Маяк". */
const SHORT = /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}{1,2}|\p{Ll}{2,4}\.[\p{Ll}.]+)$/u;
const CONTRACTED = /^(\p{Lu})(\p{Ll}{1,2})$/u;

/** "BT" and "Bergens Tidende", "dn.example" and "Dagens Nyheter", "Мк" and "Маяк": a house's initials are the house. */
export function mergeInitials(groups: readonly Sign[][]): readonly Sign[][] {
  const merged: Sign[][] = [];
  const short: Sign[][] = [];
  for (const group of groups) (SHORT.test(group[0]!.name) ? short : merged).push(group);
  for (const group of short) {
    const whole = merged.filter(([sign]) => isShortOf(group[0]!.name, sign!.name));
    if (whole.length === 1)
      whole[0]!.push(
        ...group.map((sign) =>
          isHost(sign.name) ? sign : { ...sign, name: whole[0]![0]!.name, weight: Math.max(sign.weight, SPELT) },
        ),
      );
    else merged.push(group);
  }
  return merged;
}

/** Whether a name's words begin with the letters of a short one, or its only word begins and ends with them. */
function isShortOf(short: string, name: string): boolean {
  const [, first, last] = CONTRACTED.exec(short) ?? [];
  if (first !== undefined) return WORD.test(name) && name.startsWith(first) && name.endsWith(last!);
  return isPressName(name) && initialsOf(name) === short.split('.')[0]!.toLowerCase();
}

/** One word of five letters or more. */
const WORD = /^\p{Lu}\p{Ll}{4,}$/u;
