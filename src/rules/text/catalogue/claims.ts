import { findDates } from '../../../text/dates.ts';
import { readByline, readNames } from '../../../text/names.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isPressName } from '../../../text/press-names.ts';
import type { Claim, FieldName } from '../../claim.ts';
import { splitTitle } from '../../titles.ts';
import { readableCase } from '../bylines/letter-case.ts';
import type { Passage } from '../passages.ts';
import type { Entry } from './entries.ts';
import type { Label } from './labels.ts';

/** Claims from the entries of a record; `passages` are those of its whole file. */
export function claimFields(entries: readonly Entry[], passages: readonly Passage[]): readonly Claim[] {
  if (entries.length === 0) return [];
  return [
    ...titleClaim(entries),
    ...authorsClaim(entries, passages),
    ...outletClaim([...entries, ...turnedMasthead(passages)]),
    ...dateClaims(entries),
    ...urlClaim(entries),
  ];
}

function titleClaim(entries: readonly Entry[]): Claim[] {
  const entry = entries.find(({ label, value }) => label === 'title' && value.length > 3);
  if (!entry) return [];
  const parted = splitTitle(entry.value);
  return [claimOf('title', [parted?.rest.some(isPressName) ? parted.title : entry.value], 92, entry)];
}

function authorsClaim(entries: readonly Entry[], passages: readonly Passage[]): Claim[] {
  for (const entry of entries) {
    if (entry.label !== 'authors') continue;
    const parts = entry.value.split(/\s*;\s*/).filter(Boolean);
    const names = parts.map((part) => readByline(part)?.names ?? readNames(part));
    if (parts.length > 0 && names.every((found) => found !== null))
      return [
        claimOf(
          'authors',
          names.flat().map((name) => readableCase(name, passages)),
          94,
          entry,
        ),
      ];
  }
  return [];
}

/** "Harbour Courier, The (Ostwick)" at the top of a record: catalogues put the article last. */
const TURNED = /^(.{2,50}),\s(the|der|die|das|le|la|les|el|il|lo|o|a|de|het)(?:\s\([^)]*\))?$/iu;

function turnedMasthead(passages: readonly Passage[]): Entry[] {
  const passage = passages.slice(0, 3).find(({ text }) => TURNED.test(text));
  return passage
    ? [{ passage, label: 'outlet', word: '', value: passage.text, quote: passage.text, lines: passage.block.lines }]
    : [];
}

/** "Source: …" names the paper where the record has a title of its own, or an issue stands behind the name. */
function outletClaim(entries: readonly Entry[]): Claim[] {
  const isTitled = entries.some(({ label }) => label === 'title');
  for (const label of ['outlet', 'source'] as const)
    for (const entry of entries) {
      if (entry.label !== label || /^https?:|^www\./i.test(entry.value)) continue;
      const dated = findDates(entry.value)[0];
      if (label === 'source' && !isTitled && !dated) continue;
      const name = (dated ? entry.value.slice(0, dated.start) : entry.value)
        .replace(/\s*[;[(].*$/s, '')
        .replace(/,\s(?:nr|no|n°|issue|s|p|pg|page|seite|vol)\b.*$/iu, '')
        .replace(/[\s,–-]+(?:vom|of|du|del|dated|den|от|від)?[\s,–-]*$/iu, '');
      const [, bare = name, article] = TURNED.exec(name) ?? [];
      if (name.length > 1 && name.length < 60 && !isAgency(name))
        return [claimOf('outlet', [article ? `${article} ${bare}` : name], 94, entry)];
    }
  return [];
}

function dateClaims(entries: readonly Entry[]): Claim[] {
  const claims: Claim[] = [];
  for (const field of ['date', 'updated'] as const) {
    const labels: readonly Label[] = field === 'date' ? ['date', 'outlet', 'source'] : ['updated'];
    for (const label of labels)
      for (const entry of entries) {
        if (entry.label !== label || claims.some((claim) => claim.field === field)) continue;
        const [mention] = findDates(entry.value);
        const [reading = '', other] = mention?.readings ?? [];
        if (other === undefined && (reading.length === 10 || (reading.length === 7 && label === 'date')))
          claims.push(claimOf(field, [reading], reading.length === 10 ? 97 : 55, entry));
      }
  }
  return claims;
}

/** "URL: http://www.harbourcourier.example": the address of a whole site is none of an article. */
function urlClaim(entries: readonly Entry[]): Claim[] {
  const entry = entries.find(({ label, value }) => label === 'url' && /^https?:\/\/[^/\s]+\/\S+$/i.test(value));
  return entry ? [claimOf('url', [entry.value], 90, entry)] : [];
}

function claimOf(field: FieldName, values: readonly string[], strength: number, { quote, lines }: Entry): Claim {
  return { field, values, strength, evidence: { rule: 'catalogue-line', lines, quote: quote.slice(0, 240) } };
}
