import type { Passage } from '../passages.ts';

/** Words as they are spelt in the United States, where the month stands first: "color", "center", "traveled". */
const AMERICAN =
  /(?<!\p{L})(?:colored|colors?|colorful|favorites?|favored|favorable|labor|honored|neighbors?|neighborhoods?|behaviors?|centers?|centered|theaters?|defense|offense|organiz(?:e|es|ed|ers?|ing|ations?)|realiz(?:e|es|ed|ing)|recogniz(?:e|es|ed|ing)|apologiz(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|analyz(?:e|es|ed|ing)|travel(?:ed|ing|ers?)|cancel(?:ed|ing)|programs?|gray|moms?|rumors?|harbors?|humor|fulfill|gotten)(?!\p{L})/gu;
/** The same where the day does, and words that are not said on the other side. */
const BRITISH =
  /(?<!\p{L})(?:colours?|colourful|favourites?|favoured|favourable|labour|honoured|neighbours?|neighbourhoods?|behaviours?|centres?|centred|theatres?|defence|offence|organis(?:e|es|ed|ers?|ing|ations?)|realis(?:e|es|ed|ing)|recognis(?:e|es|ed|ing)|apologis(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)|analys(?:e|ed|ing)|travell(?:ed|ing|ers?)|cancell(?:ed|ing)|programmes?|grey|mums?|rumours?|harbours?|humour|fulfil|whilst|amongst|learnt)(?!\p{L})/u;
/** How many different words must be American. */
const ENOUGH = 2;

/**
 * Whether an English text is spelt as in the United States: two different words of it are, and none as elsewhere. Of 53 such
 * texts whose country is known 51 were from where the month stands first.
 */
export function isAmerican(passages: readonly Passage[]): boolean {
  const seen = new Set<string>();
  for (const { text, prose } of passages) {
    if (prose < 4) continue;
    if (BRITISH.test(text)) return false;
    for (const [word] of text.matchAll(AMERICAN)) seen.add(word);
  }
  return seen.size >= ENOUGH;
}
