import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../../src/rules/text/headline/opening.ts';
import { SIGN_NAMES, signsReader, weigh } from '../../../../src/rules/text/headline/score.ts';
import { setOutOf } from '../../../../src/rules/text/headline/signs.ts';
import { sharedWith } from '../../../../src/rules/text/headline/words.ts';
import { BODY, locate } from '../passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

/** The signs of the line of a text that says this. */
function signs(text: string, title: string, copies: readonly number[] = []) {
  const { passages, span } = locate(text);
  const passage = passages.find((line) => line.text === title)!;
  const common = sharedWith(openingOf(passages, span), title);
  const signsOf = signsReader(passages, span, setOutOf(passages));
  return signsOf({ passage, title, length: passage.length, copies, common });
}

describe('signsReader', () => {
  it.each([
    ['fit', `Home\n\nNews\n\n${TITLE}\n\n${BODY}`],
    ['shares', `Home\n\nNews\n\n${TITLE}\n\n${BODY}`],
    ['last', `Home\n\nNews\n\n${TITLE}\n\n${BODY}`],
    ['byline', `Home\n\nNews\n\n${TITLE}\n\nBy Mara Holt\n\n${BODY}`],
    ['overStamp', `Home\n\nNews\n\n${TITLE}\n\n5 May 2011\n\n${BODY}`],
    ['belowByline', `Home\n\nBy Mara Holt\n\n${TITLE}\n\n${BODY}`],
    ['shareBar', `Home\n\nNews\n\n${TITLE}\n\nFacebook\n\nPrint\n\n${BODY}`],
    ['overCaption', `Home\n\nNews\n\n${TITLE}\n\nPhoto: Jonas Pell\n\nPier\n\n${BODY}`],
    ['bareTop', `${TITLE}\n\n${BODY}`],
  ] as const)('sees %s', (sign, text) => expect(signs(text, TITLE)[sign]).toBe(true));

  it('tells two sentences from a short form with its stop', () => {
    const read = (title: string) => signs(`Home\n\nNews\n\n${title}\n\n${BODY}`, title).sentences;
    expect(read('Ferry waits. Baker counts flour')).toBe(true);
    expect(read('Pier vs. Quay: ferry stays as Dr. Holt counts flour')).toBe(false);
  });

  it.each([
    ['stop', 'The ferry stays in the harbour of Dunmarrow.'],
    ['cutShort', 'The ferry stays in the harbour of …'],
    ['bars', 'News / Ferry stays in harbour of Dunmarrow'],
    ['lowerCase', 'and the ferry stays in harbour'],
    ['offer', 'Gallery: the gulls of Dunmarrow pier'],
    ['paperAtTop', 'The Pier Post'],
    ['credit', 'The ferry in the harbour at noon. (Jonas Pell)'],
    ['foreign', 'Η Φωνή του Κόλπου'],
  ] as const)('sees %s in what the line says', (sign, line) =>
    expect(signs(`Home\n\n${line}\n\nIslands\n\n${BODY}`, line)[sign]).toBe(true),
  );

  it('gives no picture the place of a headline at the top', () => {
    const line = 'The ferry in the harbour at noon. (Jonas Pell)';
    expect(signs(`${line}\n\n${BODY}`, line)).toMatchObject({ bareTop: false, top: false });
  });

  it('counts the teasers around a line', () => {
    const others = ['Council of Dunmarrow votes on lamps', 'Gulls take over the old lighthouse'];
    const text = `Home\n\n${others.join('\n\n')}\n\n${TITLE}\n\nIslands\n\n${BODY}`;
    expect(signs(text, TITLE)).toMatchObject({ alike: 2, alikeAbove: 2 });
  });
});

describe('weigh', () => {
  it('meets the signs of a line in the order of their weights', () =>
    expect(Object.keys(signs(`${TITLE}\n\n${BODY}`, TITLE))).toEqual(SIGN_NAMES));

  it('puts the headline before teasers, standfirsts and captions', () => {
    const [teaser, standfirst] = [
      'Gulls take over the old lighthouse',
      'The council of Dunmarrow does not know when the ferry will leave the harbour again.',
    ];
    const text = `Home\n\n${teaser}\n\nMore\n\n${TITLE}\n\n${standfirst}\n\nBy Mara Holt\n\n${BODY}`;
    const score = (title: string) => weigh(signs(text, title));
    expect(score(TITLE)).toBeGreaterThan(score(teaser));
    expect(score(TITLE)).toBeGreaterThan(score(standfirst));
  });

  it('puts a headline of two sentences before the name of somebody', () => {
    const [name, two] = ['Jonas Pell-Harbour', 'The ferry waits. The baker counts her flour'];
    const text = `Home\n\n${name}\n\n28 November 2019\n\n${two}\n\nJonas Pell-Harbour waits for the ferry with the crew of the old engine, which has not sailed for days and nights.\n\n${BODY}`;
    expect(weigh(signs(text, two))).toBeGreaterThan(weigh(signs(text, name)));
  });

  it('holds a long line at the top of a span that is chosen for no line of its text', () => {
    const long =
      'Ferry stays in harbour as baker counts flour and council will not say who told the crew to wait for it';
    const { passages, span } = locate(`Home\n\nNews\n\n${long}\n\n${BODY}`);
    const passage = passages[2]!;
    const line = {
      passage,
      title: long,
      length: passage.length,
      copies: [],
      common: sharedWith(openingOf(passages, span), long),
    };
    expect(span.from).toBe(2);
    expect(signsReader(passages, span, setOutOf(passages))(line).inside).toBe(true);
    expect(signsReader(passages, span, setOutOf(passages), true)(line).inside).toBe(false);
  });

  it('takes no notice of a copy below the text of a line that says nothing of it', () => {
    const text = `Home\n\nYour weekly horoscope page\n\n${TITLE}\n\n${BODY}\n\nMore\n\nYour weekly horoscope page`;
    expect(signs(text, 'Your weekly horoscope page', [7])).toMatchObject({ copy: false });
    expect(signs(`${TITLE}\n\n${BODY}\n\nShare\n\n${TITLE}`, TITLE, [5])).toMatchObject({ copy: true });
  });

  it('tells a copy far above the text, a teaser’s as likely, from one near it', () => {
    const menu = Array.from({ length: 24 }, (_, at) => `Pier number ${'abcdefghijklmnopqrstuvwxyz'[at]}`).join('\n\n');
    const far = signs(`${TITLE}\n\n${menu}\n\n${TITLE}\n\n${BODY}`, TITLE, [25]);
    expect(far).toMatchObject({ copy: true, copyFar: true });
    expect(signs(`Home\n\n${TITLE}\n\nPier\n\n${TITLE}\n\n${BODY}`, TITLE, [3])).toMatchObject({
      copy: true,
      copyFar: false,
    });
  });
});
