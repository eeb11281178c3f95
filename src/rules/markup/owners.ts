import { isKin } from './outlet-names.ts';
import type { Answer } from './weigh.ts';

/**
 * The answers with those made weak that name the house's owner: a publisher that nothing but publishers' fields
 * name, where something else on the page is called as the domain is ("Tidewater Media" of `harbourcourier.example`, whose
 * logo says "Harbour Courier").
 */
export function withoutOwners(answers: readonly Answer[], labels: ReadonlySet<string>): Answer[] {
  const isOwn = ({ key, values }: Answer) => isKin(values[0]!, key, labels);
  const shared = [...labels].some((label) => HOSTS.has(label));
  const own = answers.filter((answer) => !shared && isOwn(answer) && answer.strength >= LEAST);
  return answers.map((answer) => {
    const alone =
      OWNERS.test(answer.evidence.rule) &&
      answers.every(({ key, evidence }) => key !== answer.key || OWNERS.test(evidence.rule));
    const contested = alone && own.length > 0 && !isOwn(answer);
    return contested ? { ...answer, strength: Math.min(answer.strength, OWNER) } : answer;
  });
}

/** Sources that may name a company. */
const OWNERS =
  /^(?:jsonld:(?:publisher|sourceOrganization|provider|WebPage\.publisher|author@organization)|(?:microdata|rdfa):publisher|(?:dc(?:terms)?[.:])?publisher)$/i;
/** A name called as the domain is has to be worth this much to speak against the owner. */
const LEAST = 48;
/** What an owner is worth beside it: more than the bare domain. */
const OWNER = 46;

/** "Latest news, sport and weather from around the coast" where a site's name belongs: many words, most of them in small letters. */
export function isMotto(value: string): boolean {
  const words = value.split(/[\s,.:;–—-]+/u).filter((word) => word !== '');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= MOST_WORDS && small > 0.6 * words.length;
}

const MOST_WORDS = 6;

/** Domains that many houses share. */
const HOSTS: ReadonlySet<string> = new Set(
  'wordpress blogspot blogger medium substack tumblr typepad github githubusercontent livejournal wixsite weebly squarespace ghost overblog over-blog canalblog joomla hatenablog ameblo note naver daum google archive yahoo msn'.split(
    ' ',
  ),
);
