import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isQuoted } from './quotations.ts';

/**
 * What a reporter writes who speaks of himself: "he told me in Skerran", "sagt sie mir", "m’a-t-il confié". Only verbs of
 * telling, right beside the word for "me".
 */
const TOLD_ME: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:told|tells|assured|informed|e-?mailed) me(?!\p{L})/gu,
  de: /(?<!\p{L})(?:sagte?|erzählte?|erklärte?|schrieb|schreibt|berichtete?)(?: (?:er|sie|man|\p{Lu}\p{Ll}+))? mir(?!\p{L})|(?<!\p{L})mir (?:gegenüber|erzählt|gesagt|erklärt)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:m[’']a(?:vait|-t-(?:il|elle))? (?:dit|confié|raconté|expliqué|assuré|répondu)|me (?:dit|confie|raconte|explique|répond)(?!\p{L})|m[’']a-t-(?:il|elle) (?:dit|confié|raconté|expliqué))/gu,
  es: /(?<!\p{L})me (?:dijo|dice|contó|cuenta|explicó|explica|confesó|confiesa|aseguró|asegura|respondió|comentó|comenta)(?!\p{L})/gu,
  pt: /(?<!\p{L})(?:(?:disse|contou|explicou|confessou|garantiu|respondeu)-me|me (?:disse|diz|contou|conta|explicou|explica|confessou))(?!\p{L})/gu,
  it: /(?<!\p{L})mi (?:ha (?:detto|raccontato|spiegato|confidato|risposto)|dice|racconta|spiega|confida|disse|raccontò)(?!\p{L})/gu,
  nl: /(?<!\p{L})(?:vertelde?|vertelt|zei|zegt|schreef|schrijft)(?: (?:hij|zij|ze))? (?:me|mij|tegen m[ei]j?)(?!\p{L})/gu,
  sv: /(?<!\p{L})(?:berätta(?:r|de)|säger|sa|sade|förklara(?:r|de))(?: (?:han|hon))? (?:för|till) mig(?!\p{L})/gu,
  da: /(?<!\p{L})(?:fortæller|fortalte|siger|sagde|forklarede)(?: (?:han|hun))?(?: til)? mig(?!\p{L})/gu,
  no: /(?<!\p{L})(?:forteller|fortalte|sier|sa|forklarte)(?: (?:han|hun))?(?: til)? meg(?!\p{L})/gu,
  pl: /(?<!\p{L})(?:(?:powiedział|opowiedział|mówił|wyjaśnił|wyznał)a? mi|mówi mi|opowiada mi|powiedział(?:a)? mi)(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:(?:сказал|рассказал|объяснил|признал(?:ся|ась))а? мне|мне (?:сказал|рассказал|объяснил)а?|говорит мне)(?!\p{L})/gu,
};
const NORWEGIAN: ReadonlySet<string> = new Set(['nb', 'nn']);

/** How often it must be said: once or twice may be what a friend told. */
const LEAST = 3;

/**
 * Whether a text's writer is told things in person, outside what others say: who writes so does not call the own house by
 * name beside it, and what was told to a paper in the same text was told elsewhere.
 */
export function isFirstPerson(passages: readonly Passage[], span: Span, language: string): boolean {
  const pattern = TOLD_ME[NORWEGIAN.has(language) ? 'no' : language];
  if (!pattern) return false;
  let said = 0;
  for (let index = span.from; index <= span.to; index += 1) {
    const { text, chrome } = passages[index]!;
    if (chrome !== null) continue;
    for (const { index: at } of text.matchAll(pattern)) if (!isQuoted(text, at)) said += 1;
    if (said >= LEAST) return true;
  }
  return false;
}
