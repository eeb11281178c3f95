import { hasGivenName } from '../../../../text/names/given.ts';
import { readNames } from '../../../../text/names.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../../text/press-names/broadcasters.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Passage } from '../../passages.ts';
import { hasArticle } from '../lines.ts';

/** What reporters are called, at the end of a post: "Transport correspondent", "Politikredakteurin". */
const POST =
  /(?:correspondent|reporter|editor|journalist|producer|korrespondent(?:in)?|redakteur(?:in)?|journaliste|correspondante?|corresponsal|periodista|redactora?|corrispondente|giornalista|jornalista|repórter|verslaggever|redacteur|reporterin|skribent|dziennikarka|dziennikarz|корреспондент|журналист|кореспондент)$/iu;
/** Who writes for others now. */
const FORMER = /^(?:former|ex-?|retired|guest|ehemalige|frühere|ancien|antigu|tidligere|tidigare|były|była|бывш)/iu;
/** "Transport correspondent, NBC Skerran" */
const AT_HOUSE = /^([^,.:!?\d]{4,50}),\s(\p{Lu}[\p{L}\d&’'.-]*(?:\s\p{Lu}[\p{L}\d&’'.-]*){0,3})$/u;
/** "TBN News, Skerran" */
const IN_TOWN = /^(\p{Lu}[\p{L}\d]*(?:\s\p{Lu}\p{L}*){0,2}),\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u;
const LONGEST = 90;

/** The house in the line under a writer's name that says what he is: "Transport correspondent, NBC Skerran", "TBN News, Skerran". */
export function houseOfPost(passages: readonly Passage[], { text, index }: Passage): string | undefined {
  const above = passages[index - 1];
  if (text.length > LONGEST || !text.includes(', ') || above === undefined || above.text.length > LONGEST)
    return undefined;
  if (!above.byline && readNames(above.text) === null) return undefined;
  const [, post, house] = AT_HOUSE.exec(text) ?? [];
  const named = post !== undefined && POST.test(post) && !FORMER.test(post) ? house! : IN_TOWN.exec(text)?.[1];
  if (named === undefined || isAgency(named)) return undefined;
  return named === house || isBroadcaster(named) || isPressName(named) ? named : undefined;
}

/** "Rive-Matin Luc BERTHOUD.": as papers of France sign, the family name in capitals. */
const BEFORE_AUTHOR =
  /^(\p{Lu}[\p{L}’']+(?:[\s-]\p{Lu}?[\p{L}’']+){0,3}?)\s(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s(?:d[eu]\s|LE\s|DE\s)?\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}[\p{Lu}’'-]+)?\.?$/u;
/** "Loire-Atlantique", "Val-de-Marne", "Saint-Malo": what is in France with a hyphen and no paper's name. */
const PLACE =
  /^(?:Alpes|Bouches|Charente|Corse-du|Côtes?|Deux|Eure|Hautes?|Ille|Indre|Loire?|Lot|Maine|Meurthe|Pas|Puy|Pyrénées|Saône|Seine|Tarn|Territoire|Val|Saint|Sainte|Notre|Marie|Jean|Anne)(?:-|$)/u;

/** The house that a byline names before its author. */
export function houseBeforeAuthor(text: string): string | undefined {
  const [, house, given] = text.length < LONGEST ? (BEFORE_AUTHOR.exec(text) ?? []) : [];
  if (house === undefined || !hasGivenName(`${given} X`) || hasGivenName(house) || isAgency(house)) return undefined;
  if (PLACE.test(house)) return undefined;
  return /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(house) || isPressName(house) || hasArticle(house) ? house : undefined;
}
