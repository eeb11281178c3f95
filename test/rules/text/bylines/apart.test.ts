import { describe, expect, it } from 'vitest';
import { isOverOwnNote, isOverText, onlyLink } from '../../../../src/rules/text/bylines/apart.ts';
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

  it('knows no heading over somebody the text spoke of', () => {
    const spoken = 'The harbour master, a Mrs Holt, said that the ferry would wait until both planks were replaced.';
    const { passages, passage, span } = at(`${TITLE}\n\n${BODY}\n\n${spoken}\n\nMara Holt\n\n${note}`, 'Mara Holt');
    expect(isOverOwnNote(passages, passage, 'Mara Holt', span)).toBe(false);
  });
});

describe('onlyLink', () => {
  it('finds the link that is a whole line, but none to a subject', () => {
    const [one, tag, words] = passagesOf(
      '[Mara Holt](https://x.example/mh)\n\n[Mara Holt](/tag/mara-holt)\n\nwith [Mara Holt](/x/1) on the pier',
      'markdown',
    );
    expect(onlyLink(one!)?.url).toBe('https://x.example/mh');
    expect(onlyLink(tag!)).toBeNull();
    expect(onlyLink(words!)).toBeNull();
  });
});
