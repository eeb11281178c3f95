import { hash } from 'node:crypto';
import type { Archive, Entry, Text } from '../../src/archive/archive.ts';

/** An article as tests write it; what is not given is missing. `body` is sanitised HTML. */
export interface Sample {
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly language?: string;
  readonly body: string;
}

/** An archive made of samples: newest first, undated last, headings read from the bodies. */
export function archiveOf(samples: readonly Sample[]): Archive {
  const bodies = new Map(samples.map(({ id, body }) => [id, body]));
  const entries = samples
    .map(entryOf)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en') || (a.id < b.id ? -1 : 1));
  return {
    settings: { title: 'Test archive', description: '', language: 'en', outlets: [] },
    entries,
    problems: [],
    copies: new Map(),
    text: ({ id }) => textOf(bodies.get(id) ?? ''),
    place: () => {
      throw new Error('not in a store');
    },
  };
}

function entryOf({ id, title, outlet, authors, date, language, body }: Sample): Entry {
  const plain = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    id,
    source: `${id}.txt`,
    title: title ?? null,
    outlet: outlet ?? null,
    authors: authors ?? [],
    date: date ?? null,
    originalDate: null,
    updated: null,
    basedOn: null,
    language: language ?? null,
    dir: /^(?:ar|fa|he)/.test(language ?? '') ? 'rtl' : 'ltr',
    url: null,
    inferred: [],
    excerpt: plain.slice(0, 280),
    words: plain.split(' ').length,
    aliases: [],
    hash: hash('sha256', body),
    textKey: hash('sha256', body).slice(0, 16),
  };
}

function textOf(html: string): Text {
  const headings = [...html.matchAll(/<h([2-6]) id="([^"]*)">(.*?)<\/h\1>/g)].map(([, depth, id, text]) => ({
    depth: Number(depth),
    id: id ?? '',
    text: (text ?? '').replace(/<[^>]*>/g, ''),
  }));
  const passages = [{ block: 0, lines: [1, 1] as const }];
  return { html, headings, evidence: {}, missing: {}, removed: [], blocks: [html.length], passages };
}

/** A dozen articles from an invented coast, with what a hostile source might put into its fields. */
export const samples: readonly Sample[] = [
  {
    id: 'beacon/strike-begins',
    title: 'Dockers walk out at Port Velm',
    outlet: 'The Velm Beacon',
    authors: ['Ada Marsh', 'Tom Reed'],
    date: '2003-05-12',
    language: 'en',
    body: '<p>The harbour strike began at dawn. Some dockers sang on the quay while the cranes there stood still.</p><h2 id="s-talks">Talks break down</h2><p>The union says the talks with the harbour board failed. No new talks are planned.</p><h2 id="s-ferries">Ferries wait</h2><p>Ferries to the islands wait outside the breakwater.</p>',
  },
  {
    id: 'beacon/strike-ends',
    title: 'Harbour strike ends after nine days',
    outlet: 'The Velm Beacon',
    authors: ['Ada Marsh'],
    date: '2003-05-21',
    language: 'en',
    body: '<p>Work resumed at Port Velm. The strikes of the past were longer, said the harbour master.</p>',
  },
  {
    id: 'courier/lighthouse',
    title: 'Lighthouse to be sold',
    outlet: 'Island Courier',
    authors: ['Ines Calder'],
    date: '2010-11',
    language: 'en',
    body: '<p>The old lighthouse above the harbour is for sale. The keeper wants no strike of luck, he says, but a buyer.</p>',
  },
  {
    id: 'courier/ferry',
    title: 'New ferry named Petrel',
    outlet: 'Island Courier',
    date: '2012',
    language: 'en',
    body: '<p>The ferry Petrel was launched. She will cross in forty minutes.</p>',
  },
  {
    id: 'loose/undated-note',
    outlet: 'Island Courier',
    language: 'en',
    body: '<p>A note found in a drawer speaks of a ferry, a storm and a lost cargo of oranges.</p>',
  },
  {
    id: 'loose/nothing-known',
    body: '<p>12 40 7</p><p>Zephyr zephyr.</p>',
  },
  {
    id: 'kurier/streik',
    title: 'Hafenarbeiter legen die Arbeit nieder',
    outlet: 'Küstenkurier',
    authors: ['Jörg Weiß'],
    date: '2003-05-13',
    language: 'de',
    body: '<p>Der Streik im Hafen begann in den frühen Morgenstunden. Die Häuser an der Straße blieben dunkel.</p><h2 id="s-fähren">Fähren warten</h2><p>Die Fähren warten vor dem Hafen.</p>',
  },
  {
    id: 'sahel/bandar',
    title: 'اعتصاب در بندر ولم',
    outlet: 'روزنامه ساحل',
    authors: ['مریم دریا'],
    date: '2003-05-14',
    language: 'fa',
    body: '<p>كارگران بندر دست از كار كشيدند. کتاب‌های اتحادیه در ۱۲ صفحه منتشر شد.</p><h2 id="s-گفتگو">گفت‌وگوها</h2><p>گفت‌وگوها ادامه دارد.</p>',
  },
  {
    id: 'sahil/mina',
    title: 'إضراب في الميناء',
    outlet: 'صحيفة الساحل',
    date: '2003-05-15',
    language: 'ar',
    body: '<p>بدأ العمّال إضرابهم في المدينة القديمة، وقالت النقابة إن المفاوضات فشلت.</p>',
  },
  {
    id: 'minato/sutoraiki',
    title: '港でストライキ',
    outlet: '湊日報',
    date: '2003-05-16',
    language: 'ja',
    body: '<p>東京都の港でストライキが始まりました。労働者たちは賃上げを求めています。</p>',
  },
  {
    id: 'hostile/markup',
    title: '<img src=x onerror="document.title=\'owned\'"> harbour',
    outlet: '<img src=x onerror="document.title=\'owned\'">',
    authors: ['"><script>document.title="owned"</script>'],
    date: '2015-02-03',
    language: 'en',
    body: '<p>Hostile words about oranges: &#x3C;img src=x onerror="document.title=\'owned\'"&#x3E; and &#x3C;mark&#x3E;oranges&#x3C;/mark&#x3E; &#x26;lt;b&#x26;gt;.</p>',
  },
];
