import { hash } from 'node:crypto';
import type { Archive, Entry, Text } from '../../src/archive/archive.ts';
import type { Settings } from '../../src/input/settings.ts';

/** What a test says of an article; the rest is plain. */
export interface Sample extends Partial<Entry> {
  readonly id: string;
  readonly text?: Partial<Text>;
}

export const settings: Settings = {
  title: 'The Ellary Test Archive',
  description: 'Invented articles about an invented coast.',
  address: 'https://archive.example/',
  language: 'en',
  contact: 'desk@archive.example',
  rights: 'Free to copy.',
  outlets: [],
};

/** An archive made by hand: the articles in the order of an archive, newest first, undated last. */
export function archiveOf(samples: readonly Sample[], over: Partial<Settings> = {}): Archive {
  const made = samples.map(({ text, ...fields }) => ({ entry: entryOf(fields, text), text: textOf(text) }));
  const byId = new Map(made.map(({ entry, text }) => [entry.id, text]));
  return {
    settings: { ...settings, ...over },
    entries: made.map(({ entry }) => entry).sort(byDateAndId),
    problems: [],
    copies: new Map(),
    text: ({ id }) => byId.get(id) ?? textOf(undefined),
    place: () => ({ pack: '', offset: 0, length: 0, crc: 0 }),
  };
}

/** Many plain articles over `years` years, the same on each call. */
export function manySamples(count: number, years = 20): readonly Sample[] {
  return Array.from({ length: count }, (_, index) => {
    const day = (index * 7919) % (years * 365);
    const date = new Date(Date.UTC(2004, 0, 1 + day)).toISOString().slice(0, 10);
    return {
      id: `bulk/item-${index}`,
      title: `Report number ${index} from the harbour`,
      outlet: `Paper ${index % 60}`,
      authors: [`Writer ${(index * 31) % 3000}`],
      date,
      excerpt: `The tide tables for day ${day} were read aloud at the quay, and nobody disagreed with number ${index}.`,
    };
  });
}

function entryOf(fields: Partial<Entry> & { readonly id: string }, text: Partial<Text> | undefined): Entry {
  const excerpt = 'The harbour was quiet on the day, and the boats stayed in.';
  return {
    source: `${fields.id}.md`,
    title: `Article ${fields.id}`,
    outlet: 'Harbour Courier',
    authors: ['Ada Thorn'],
    date: '2024-05-17',
    originalDate: null,
    updated: null,
    basedOn: null,
    language: 'en',
    dir: 'ltr',
    url: null,
    inferred: [],
    excerpt,
    words: 120,
    aliases: [],
    hash: hash('sha256', fields.id),
    textKey: hash('sha256', JSON.stringify(text ?? null)).slice(0, 32),
    ...fields,
  };
}

/** Each line of the HTML is a block, on a line of its own; what was removed stands before them all. */
function textOf(text: Partial<Text> | undefined): Text {
  const { html = '<p>The harbour was quiet on the day, and the boats stayed in.</p>', removed = [] } = text ?? {};
  const blocks = html === '' ? [] : html.split('\n').map(({ length }) => length);
  const passages = [
    ...removed.map((_, removal) => ({ removal })),
    ...blocks.map((_, block) => ({ block, lines: [block + 11, block + 11] as const })),
  ];
  return { html, headings: [], evidence: {}, missing: {}, removed, blocks, passages, ...text };
}

function byDateAndId(a: Entry, b: Entry): number {
  return compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
