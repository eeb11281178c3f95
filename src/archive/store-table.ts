import { basename, join } from 'node:path';
import type { FieldName } from '../rules/claim.ts';
import type { Problem } from '../text/problem.ts';
import type { Entry, TextPlace } from './archive.ts';
import { joinCells, jsonReader, splitCells } from './columns.ts';
import { indexKey, noteKeys, rowKey } from './entry-keys.ts';
import type { StoredRecord } from './store-index.ts';

/** Records as columns, each a text with one line a record. An empty cell is null, but for texts that are never null. */
export function printTable(records: readonly StoredRecord[]): readonly string[] {
  const column = (cellOf: (record: StoredRecord) => string | null) =>
    joinCells(records.map((record) => cellOf(record) ?? ''));
  const field = (cellOf: (entry: Entry) => string | null) => column(({ entry }) => entry && cellOf(entry));
  const place = (cellOf: (place: TextPlace) => string | number) =>
    column(({ place }) => place && String(cellOf(place)));
  return [
    column(({ source }) => source),
    column(({ stamp }) => stamp),
    column(({ inputs }) => inputs),
    column(({ sketch }) => sketch),
    column(({ problems }) => JSON.stringify(problems)),
    // Without its folder, which may move.
    place(({ pack }) => basename(pack)),
    place(({ offset }) => offset),
    place(({ length }) => length),
    place(({ crc }) => crc),
    field(({ id }) => id),
    field(({ title }) => title),
    field(({ outlet }) => outlet),
    field(({ authors }) => JSON.stringify(authors)),
    field(({ date }) => date),
    field(({ originalDate }) => originalDate),
    field(({ updated }) => updated),
    field(({ basedOn }) => basedOn),
    field(({ language }) => language),
    field(({ dir }) => dir),
    field(({ url }) => url),
    field(({ inferred }) => JSON.stringify(inferred)),
    field(({ excerpt }) => excerpt),
    field(({ words }) => String(words)),
    field(({ aliases }) => JSON.stringify(aliases)),
    field(({ hash }) => hash),
    field(({ textKey }) => textKey),
    field(rowKey),
    field(indexKey),
  ];
}

/** The records of such columns, `count` of them, with their packs in a folder; null where the columns hold no such table. */
export function readTable(columns: readonly string[], count: number, folder: string): readonly StoredRecord[] | null {
  const split = columns.map((column) => splitCells(column, count));
  const cells = split.filter((column) => column !== null);
  if (cells.length !== columnCount || split.length !== columnCount) return null;
  const [sources, stamps, inputs, sketches, problems, packs, offsets, lengths, crcs, ids, ...fields] = cells;
  const [problemsIn, paths] = [jsonReader<readonly Problem[]>(), new Map<string, string>()];
  const entryAt = entryReader(sources!, ids!, fields);
  return sources!.map((source, row) => {
    const pack = packs![row]!;
    if (!paths.has(pack)) paths.set(pack, join(folder, pack));
    return {
      source,
      stamp: stamps![row] || null,
      inputs: inputs![row]!,
      entry: ids![row] === '' ? null : entryAt(row),
      sketch: sketches![row] || null,
      place:
        pack === ''
          ? null
          : {
              pack: paths.get(pack)!,
              offset: Number(offsets![row]),
              length: Number(lengths![row]),
              crc: Number(crcs![row]),
            },
      problems: problemsIn(problems![row]!),
    };
  });
}

const columnCount = printTable([]).length;

function entryReader(
  sources: readonly string[],
  ids: readonly string[],
  fields: readonly (readonly string[])[],
): (row: number) => Entry {
  const [titles, outlets, authors, dates, originalDates, updated, basedOn, languages, dirs, ...more] = fields;
  const [urls, inferred, excerpts, words, aliases, hashes, textKeys, rowKeys, indexKeys] = more;
  const names = jsonReader<readonly string[]>();
  const fieldNames = jsonReader<readonly FieldName[]>();
  return (row) => {
    const entry: Entry = {
      id: ids[row]!,
      source: sources[row]!,
      title: titles![row] || null,
      outlet: outlets![row] || null,
      authors: names(authors![row]!),
      date: dates![row] || null,
      originalDate: originalDates![row] || null,
      updated: updated![row] || null,
      basedOn: basedOn![row] || null,
      language: languages![row] || null,
      dir: dirs![row] === 'rtl' ? 'rtl' : 'ltr',
      url: urls![row] || null,
      inferred: fieldNames(inferred![row]!),
      excerpt: excerpts![row]!,
      words: Number(words![row]),
      aliases: names(aliases![row]!),
      hash: hashes![row]!,
      textKey: textKeys![row]!,
    };
    noteKeys(entry, { row: rowKeys![row]!, index: indexKeys![row]! });
    return entry;
  };
}
