import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, reading } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';
const [first, second, third] = PARAGRAPHS;

/** The body's blocks: `# ` before subheads, `- ` before items. */
function body(text: string, format: 'text' | 'markdown' = 'text'): string[] {
  const marks: Record<string, string> = { heading: '# ', listItem: '- ', table: 'table: ' };
  return reading(text, format).body.map((block) => `${marks[block.node.type] ?? ''}${block.text}`);
}

function reasons(text: string): string[] {
  return reading(text).removed.map(({ rule, quote }) => `${rule}: ${quote}`);
}

describe('the body', () => {
  it('is the paragraphs, without title, byline and date', () =>
    expect(body(`${TITLE}\n\nBy Mara Holt\n5 May 2011\n\n${first}\n\n${second}\n\n${third}`)).toEqual(PARAGRAPHS));

  it('has bare lines between paragraphs for subheads', () =>
    expect(body(`${TITLE}\n\n${first}\n\nWhat the council knew\n\n${second}\n\n${third}`)).toEqual([
      first,
      '# What the council knew',
      second,
      third,
    ]));

  it.each(['18h40', '18.40 Uhr', '7:22 p.m.', 'kl. 18.40', '14h'])('leaves out the hour of an entry: %s', (hour) =>
    expect(body(`${TITLE}\n\nBy Mara Holt\n\n${first}\n\n${hour}\n\n${second}\n\n${third}`)).toEqual(PARAGRAPHS),
  );

  it('keeps a subhead under a line that bears the headline of another article', () =>
    expect(
      body(
        `${TITLE}\n\n${first}\n\nLeggi anche: Il ponte resta chiuso\n\nA kitchen on the pier\n\n${second}\n\n${third}`,
      ),
    ).toEqual([first, '# A kitchen on the pier', second, third]));

  it.each(['2025. július 2.', '24.10.2025.', '9. 5. 2025.', '3. juni 2025.'])(
    'leaves out a day with a full stop: %s',
    (day) => expect(body(`${TITLE}\n\n${first}\n\n${day}\n\n${second}\n\n${third}`)).toEqual(PARAGRAPHS),
  );

  it('keeps lists and tables', () => {
    const text = `${TITLE}\n\n${first}\n\n- two planks from the pier;\n- the bell of the harbour.\n\n| Boat | Crew |\n|——|——|\n| Gull | 4 |\n\n${second}\n\n${third}`;
    expect(body(text)).toEqual([
      first,
      '- two planks from the pier;',
      '- the bell of the harbour.',
      'table: Boat | Crew\nGull | 4',
      second,
      third,
    ]);
  });

  it('joins wrapped lines and mends hyphens', () => {
    const text = `${TITLE}\n\nThe ferry stayed in the harbour for a third day, and the baker of Dun-\nmarrow counted what was left of the flour before the shop opened and\nlong before the council met to say when the ferry might go out again,\nif the crew was still there.\n\nNobody on the council would say who had told the crew to wait for an\nengine that nobody had ordered, or whether the harbour master knew it.`;
    const blocks = body(text);
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toContain('baker of Dun');
    expect(blocks[0]).not.toContain('\n');
    expect(blocks[0]).toMatch(/if the crew was still there\.$/);
  });

  it('loses a line that stands between all paragraphs, and a paragraph that was printed before', () =>
    expect(body(`${TITLE}\n\n${[first, second, third, first].join('\n\nArticle content\n\n')}`)).toEqual(PARAGRAPHS));

  it('keeps the speakers of a conversation', () => {
    const said = [second, third, `${first} And so on.`].flatMap((line) => ['Mara Holt', line]);
    expect(reasons(`${TITLE}\n\n${first}\n\n${said.join('\n\n')}`)).not.toContain('repeated: Mara Holt');
  });

  it('loses a teaser that stands with its label, and without', () => {
    const teaser = 'Night shift begins for the crew of the ferry';
    expect(reasons(`${TITLE}\n\n${first}\n\nHARBOUR ${teaser}\n\n${teaser}\n\n${second}\n\n${third}`)).toEqual([
      `repeated: HARBOUR ${teaser}`,
      `repeated: ${teaser}`,
    ]);
  });

  it('loses a line that says one thing twice', () => {
    const echo =
      'The ferry of Dunmarrow at its pier in May. The ferry stays The ferry of Dunmarrow at its pier in May.';
    expect(reasons(`${TITLE}\n\n${first}\n\n${echo}\n\n${second}\n\n${third}`)).toEqual([`repeated: ${echo}`]);
  });

  it.each([
    ['a caption', 'The ferry at the pier. (Photo: Jonas Pell)', 'caption'],
    ['a share bar', 'Share this article', 'share'],
    ['an advertisement', 'Advertisement', 'advertising'],
    ['a letter’s offer', 'Every Friday the harbour news, straight to your inbox.', 'notice'],
    ['an empty template', '{* loginWidget *} Use another account', 'template'],
    ['the headline again', TITLE, 'headline-again'],
    ['a stroke', '______', 'marks'],
    ['what a page tells its scripts', '{ "gallery": [{"name": "pier"}], "sheet": 61 }', 'raw-html'],
  ])('loses %s, with its reason', (_, line, rule) => {
    const text = `${TITLE}\n\n${first}\n\n${line}\n\n${second}\n\n${third}`;
    expect(body(text)).toEqual(PARAGRAPHS);
    expect(reasons(text)).toEqual([`${rule}: ${line}`]);
  });

  it('keeps what stands before and after for the ledger', () =>
    expect(reasons(`Our coast\n\n${TITLE}\n\n${first}\n\n${second}\n\n${third}\n\nSome words under it`)).toEqual([
      'before-article: Our coast',
      'after-article: Some words under it',
    ]));

  it('is nothing on a page without running text, all of it in the ledger', () => {
    const text = 'Home\nNews\nBell';
    expect(body(text)).toEqual([]);
    expect(reasons(text)).toEqual(['navigation: Home', expect.stringContaining(': News'), 'no-running-text: Bell']);
  });

  it.each([
    ['a picture’s words behind the name of its file', '[grey-place]The quay of Dunmarrow at noon'],
    ['another article’s headline in capitals', 'BAKER OF DUNMARROW FREES A FERRY STUCK AT ITS PIER'],
    ['who helped', 'Pier News’ Mara Holt contributed to this report.'],
  ])('leaves out %s', (_what, line) =>
    expect(body(`${TITLE}\n\nBy Mara Holt\n\n${first}\n\n${line}\n\n${second}\n\n${third}`)).toEqual(PARAGRAPHS),
  );

  it('keeps a short subhead in capitals', () =>
    expect(body(`${TITLE}\n\nBy Mara Holt\n\n${first}\n\nWHAT THE COUNCIL KNEW\n\n${second}\n\n${third}`)).toHaveLength(
      4,
    ));
});
