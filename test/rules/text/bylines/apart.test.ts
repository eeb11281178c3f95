import { describe, expect, it } from 'vitest';
import { isLinked, isOverOwnNote, isOverText, standsApart } from '../../../../src/rules/text/bylines/apart.ts';
import { BODY, locate, passagesOf } from '../passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function at(text: string, line: string) {
  const found = locate(text);
  return { ...found, passage: found.passages.find((passage) => passage.text === line)! };
}

describe('isOverText', () => {
  it('knows a name between buttons and the text', () => {
    const { passages, passage } = at(`${TITLE}\n\nFacebook\n\nTwitter\n\nMara Holt\n\n${BODY}`, 'Mara Holt');
    expect(isOverText(passages, passage, 'Mara Holt', 0)).toBe(true);
  });

  it('knows no subhead, and nobody whom the text is about', () => {
    const town = at(`${TITLE}\n\nFacebook\n\nTown Council\n\n${BODY}`, 'Town Council');
    expect(isOverText(town.passages, town.passage, 'Town Council', 0)).toBe(false);
    const text =
      'Mara Holt has waited in the harbour for three days, and nobody on the council would say for how long.';
    const spoken = at(`${TITLE}\n\nFacebook\n\nMara Holt\n\n${text}\n\n${BODY}`, 'Mara Holt');
    expect(isOverText(spoken.passages, spoken.passage, 'Mara Holt', 0)).toBe(false);
  });
});

describe('isOverOwnNote', () => {
  const note = 'Mara Holt has written about harbours and fishing villages for more than ten years.';

  it('knows a name over a note that opens with it', () => {
    const { passages, passage, span } = at(`${TITLE}\n\n${BODY}\n\nShare\n\nMara Holt\n\n${note}`, 'Mara Holt');
    expect(isOverOwnNote(passages, passage, 'Mara Holt', span)).toBe(true);
  });

  it.each([
    'Dziennikarka działu reportażu, autorka książki o portach. Pisze o wyspach.',
    'Es redactora de la sección de Cultura. Ha trabajado en varios medios del puerto.',
    'Reporter at the harbour desk, who has sailed on every ferry since the year it was built.',
  ])('knows a name over what the person is: %s', (role) => {
    const { passages, passage, span } = at(`${TITLE}\n\n${BODY}\n\nShare\n\nMara Holt\n\n${role}`, 'Mara Holt');
    expect(isOverOwnNote(passages, passage, 'Mara Holt', span)).toBe(true);
  });

  it('knows a name over a note that goes on behind a comma', () => {
    const born = 'Mara Holt, born in Skerran, has written about harbours and fishing villages for ten years.';
    const { passages, passage, span } = at(`${TITLE}\n\n${BODY}\n\nShare\n\nMara Holt\n\n${born}`, 'Mara Holt');
    expect(isOverOwnNote(passages, passage, 'Mara Holt', span)).toBe(true);
  });

  it('knows who asked for the author of the answers', () => {
    const asked = 'Mara Holt: How many planks were torn from the pier when the storm came over the harbour?';
    const { passages, passage, span } = at(
      `${TITLE}\n\n${asked}\n\n${BODY}\n\nShare\n\nMara Holt\n\n${note}`,
      'Mara Holt',
    );
    expect(isOverOwnNote(passages, passage, 'Mara Holt', span)).toBe(true);
  });

  it('knows no heading over somebody the text spoke of', () => {
    const spoken = 'The harbour master, a Mrs Holt, said that the ferry would wait until both planks were replaced.';
    const { passages, passage, span } = at(`${TITLE}\n\n${BODY}\n\n${spoken}\n\nMara Holt\n\n${note}`, 'Mara Holt');
    expect(isOverOwnNote(passages, passage, 'Mara Holt', span)).toBe(false);
  });
});

describe('isLinked', () => {
  it('finds the link whose words are the name, but none to a subject', () => {
    const [one, tag, words] = passagesOf(
      '[Mara Holt](https://x.example/mh)\n\n[Mara Holt](/tag/mara-holt)\n\n[Harbour](/x/1) · [Mara Holt](/x/2)',
      'markdown',
    );
    expect([one!, tag!, words!].map((line) => isLinked(line, 'Mara Holt'))).toEqual([true, false, true]);
  });
});

describe('standsApart', () => {
  const ruled = (text: string, name = 'Mara Holt') => {
    const { passages, passage, span, headline } = at(text, name);
    return standsApart(passages, passage, name, span, headline);
  };

  it.each([
    ['name-over-headline', `Menu\n\nLogin\n\nMara Holt\n\n${TITLE}\n\n${BODY}`],
    ['name-over-text', `${TITLE}\n\nHarbour\n\nSkerran\n\nMara Holt\n\n${BODY}`],
    ['name-at-end', `${TITLE}\n\n${BODY}\n\nShare\n\nFacebook\n\nTwitter\n\nMara Holt\n\nPrivacy`],
  ])('%s', (rule, text) => expect(ruled(text)).toBe(rule));

  it.each([
    ['a teaser above', `Menu\n\nSwimmers ask\n\nMara Holt\n\n${TITLE}\n\n${BODY}`],
    ['a tag below', `${TITLE}\n\n${BODY}\n\nHarbour\n\nMara Holt\n\nPrivacy`],
    ['somebody of the text', `${TITLE}\n\nHarbour\n\nMara Holt\n\n${BODY} Mrs Holt, the mayor, has no other boat.`],
    ['another article', `${TITLE}\n\n${BODY}\n\nShare\n\nMara Holt\n\nSwimmers ask for towels and a lamp`],
  ])('not %s', (_, text) => expect(ruled(text)).toBeNull());

  it('knows no names by other words', () => {
    expect(ruled(`Menu\n\nLogin\n\nTown Council\n\n${TITLE}\n\n${BODY}`, 'Town Council')).toBeNull();
  });
});
