import { describe, expect, it } from 'vitest';
import { type Neighbours, neighboursOf } from '../../../../src/rules/text/headline/neighbours.ts';
import { BODY, locate } from '../passages-of.ts';

const TITLE = 'The ferry waits for a new engine';

/** What stands around the headline of a page. */
function around(above: readonly string[], below: readonly string[]): Neighbours {
  const { passages, span } = locate([...above, TITLE, ...below, BODY].join('\n\n'));
  return neighboursOf(
    passages,
    passages.findIndex(({ text }) => text === TITLE),
    span,
  );
}

describe('neighboursOf', () => {
  it('sees byline, stamp and share bar below', () =>
    expect(around([], ['By Mara Holt', '28 November 2019', 'Share on Facebook'])).toMatchObject({
      byline: true,
      stamp: true,
      shareBar: true,
      belowByline: false,
      belowStamp: false,
    }));
  it('sees byline and stamp above, which may be another article’s', () =>
    expect(around(['By Mara Holt', '28 November 2019'], [])).toMatchObject({
      byline: false,
      belowByline: true,
      belowStamp: true,
    }));
  it('measures a standfirst below', () => {
    const standfirst =
      'The harbour master says that two planks of the pier have to be replaced before the ferry can go';
    expect(around([], [standfirst, 'By Mara Holt']).standfirstLength).toBe(standfirst.length);
    expect(around([], ['Harbour']).standfirstLength).toBe(0);
  });
  it('tells a standfirst of sentences from a long headline', () => {
    const standfirst =
      'What becomes of a harbour that has no ferry any more? Mara Holt reads the council’s papers and counts the planks.';
    expect(around([], [standfirst, 'By Mara Holt']).overSentences).toBe(true);
    expect(around([], [standfirst.replaceAll(/[?.]/g, ''), 'By Mara Holt']).overSentences).toBe(false);
  });
  it('counts lines that look like headlines as well', () => {
    const teasers = ['The baker of Dunmarrow closes his shop', 'Two planks torn from the pier by the storm'];
    expect(around(teasers, [])).toMatchObject({ titleAbove: teasers[1]!.length, alike: 2, alikeAbove: 2 });
    expect(around(['Harbour'], [])).toMatchObject({ titleAbove: 0, alike: 0, alikeAbove: 0 });
  });
  it('sees a list whose dates come in equal steps', () => {
    const [one, two] = [
      ['Gulls leave the old pier', '27 November 2019'],
      ['Baker sells her mill', '26 November 2019'],
    ];
    expect(around([...two, ...one], ['28 November 2019'])).toMatchObject({ listed: true });
    expect(around(one, ['28 November 2019', ...two])).toMatchObject({ listed: true });
    expect(around(['27 November 2019', one[0]!, '28 November 2019'], ['29 November 2019', two[0]!])).toMatchObject({
      listed: true,
    });
    expect(around(one, ['28 November 2019'])).toMatchObject({ listed: false });
    expect(around([...two, 'Harbour', ...one, 'More'], ['By Mara Holt', '28 November 2019'])).toMatchObject({
      listed: false,
    });
  });
  it('sees captions above and below', () => {
    const caption = 'The ferry in the harbour. Photo: Jonas Pell';
    expect(around([caption], [])).toMatchObject({ underCaption: true, overCaption: false });
    expect(around([], [caption, 'By Mara Holt'])).toMatchObject({ underCaption: false, overCaption: true });
  });
});
