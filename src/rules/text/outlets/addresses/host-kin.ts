import type { Sign } from '../sign.ts';

/** What a house adds to its initials or name in one of its domains, its site's or its mail's, and not in the other. */
const ADDED = /^-?(?:news|media|medien|online|press|presse|group|digital|mail|net|tv|verlag)$/;
/** Signs from addresses that people are written to. */
const MAILS: ReadonlySet<string> = new Set(['writers-mail', 'mail', 'desk-mail']);

/**
 * The hosts' signs with those of one house together: "pt.example", which its writers' mail goes to, is of
 * "ptnews.example", which its links lead to. They bear the site's name.
 */
export function joinHostKin(hosts: readonly (readonly Sign[])[]): Sign[][] {
  const joined: Sign[][] = [];
  for (const signs of hosts) {
    const kin = joined.find((other) => isKin(other, signs));
    if (!kin) {
      joined.push([...signs]);
      continue;
    }
    const { name } = (isOfMail(kin) ? signs : kin)[0]!;
    const both = [...kin, ...signs].map((sign) => ({ ...sign, name }));
    kin.splice(0, kin.length, ...both);
  }
  return joined;
}

function isOfMail(signs: readonly Sign[]): boolean {
  return signs.some(({ rule }) => MAILS.has(rule));
}

/** Whether two hosts are called alike but for such a word, and one is a mail's. */
function isKin(signs: readonly Sign[], others: readonly Sign[]): boolean {
  if (isOfMail(signs) === isOfMail(others)) return false;
  const [one, other] = [labelOf(signs), labelOf(others)].sort((a, b) => a.length - b.length) as [string, string];
  return one.length > 1 && other.startsWith(one) && ADDED.test(other.slice(one.length));
}

function labelOf([sign]: readonly Sign[]): string {
  return sign!.name.slice(0, sign!.name.indexOf('.'));
}
