import { isFurniture } from '../../../text/names/furniture.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isService } from './services.ts';
import { keyOf, type Sign, signOf } from './sign.ts';
import { isTopics } from './topics.ts';

/** Longest entry of a menu, in words and in letters. */
const WORDS = 4;
const LETTERS = 36;
/** In how many different entries a name stands beside other words, and in how many beside words for what sites offer. */
const ENTRIES = 3;
const OFFERS = 2;
/** What all of a page's entries together say: a section has entries of its own, too. */
const WEIGHT = 1.3;
const DISTINCT = 1.8;

/** What houses offer under their name, beside the words of furniture and services: a shop, a library, a club. */
const OFFER =
  /^(?:shop|store|club|klub|clube|sklep|tienda|loja|boutique|negozio|winkel|butik|kauppa|obchod|bolt|магазин|крамниця|mağaza|fundacja|foundation|stiftung|fundación|fundação|fondation|fondazione|фонд|biblioteka|library|bibliothek|bibliothèque|biblioteca|academy|akademie|akademia|academia|académie|akademija|академия|events?|eventos|kalender|radio|rádio|радио|tv|tele|plus|premium|pro|live|video|foto|podcasts?|magazin|magazine|revista|extra|green|jobs?|immo|immobilien|auto|sport|kids|kinder|junior|travel|reisen|shopping|shops|deals|card|app|online|digital|print|epaper|e-paper|newsletter|awards?|preis|prize|verlag|forum|blogs?|archiv|archive|anuario|e-miesięcznik|miesięcznik|wydawnictwo|educação|pesquisa|versão|portal|portail|canal|kanal|канал|team|redaktion|redakcja|redacción|redação|service|services|servicios|serviços|serwis|edition|edición|weekend|lunch|kochen|cooking|recetas|gourmet|wine|wein|tickets?|tarjeta|members?|insider|daily|weekly|international|english|español|deutsch|français)$/iu;

/** "Liman!", "elMuelle", "Ü3": no everyday word is written so. */
const SPELT = /!$|\p{Ll}\p{Lu}|\d/u;

/**
 * Names that stand in several entries of a page's menus beside what a site offers: "Harbour! Shop", "Harbour! Foundation",
 * "The Harbour! Library". Only words with capitals, none of which is a section's; written as `others` write the name.
 */
export function menuKin(passages: readonly Passage[], span: Span, others: readonly Sign[] = []): readonly Sign[] {
  const entries = new Map<string, { readonly passage: Passage; readonly rests: Map<string, boolean> }>();
  for (const passage of passages) {
    const { text, index, words, stamped, byline } = passage;
    if ((index >= span.from && index <= span.to) || words < 2 || words > WORDS || text.length > LETTERS) continue;
    if (stamped || byline || !/\p{Lu}/u.test(text)) continue;
    const parts = text.split(' ');
    for (const [name, rest] of splits(parts)) {
      if (!isCandidate(name)) continue;
      const known = entries.get(name) ?? { passage, rests: new Map<string, boolean>() };
      known.rests.set(rest.toLowerCase(), isOffer(rest));
      entries.set(name, known);
    }
  }
  const signs: (Sign | null)[] = [];
  for (const [name, { passage, rests }] of entries) {
    const offers = [...rests.values()].filter(Boolean).length;
    if (rests.size < ENTRIES || offers < OFFERS) continue;
    const written = others.find((other) => keyOf(other.name) === keyOf(name))?.name ?? name;
    signs.push(signOf(written, SPELT.test(name) ? DISTINCT : WEIGHT, passage, 'menu-kin'));
  }
  return signs.filter((sign) => sign !== null);
}

/** The first and the last word of an entry, or two of them, with what is left. */
function splits(parts: readonly string[]): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let size = 1; size < parts.length && size <= 2; size += 1) {
    found.push([parts.slice(0, size).join(' '), parts.slice(size).join(' ')]);
    found.push([parts.slice(-size).join(' '), parts.slice(0, -size).join(' ')]);
  }
  return found;
}

function isCandidate(name: string): boolean {
  return (
    name.length >= 3 &&
    /^(?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(name) &&
    !/[:,;|@/]/u.test(name) &&
    !isOffer(name) &&
    name.split(' ').every((word) => /\p{Lu}/u.test(word) && !isFurniture(word) && !isTopics(word) && !OFFER.test(word))
  );
}

function isOffer(rest: string): boolean {
  return rest.split(' ').some((word) => OFFER.test(word)) || isFurniture(rest) || isTopics(rest) || isService(rest);
}
