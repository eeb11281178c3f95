import { describe, expect, it } from 'vitest';
import { BODY, locate } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function title(text: string, format: 'text' | 'markdown' = 'text'): string | null {
  return locate(text, format).headline?.title ?? null;
}

describe('findHeadline', () => {
  it.each([
    ['the first line', `${TITLE}\n\n${BODY}`],
    ['a line under a masthead and a date', `The Pier Post\n5 May 2011\n\n${TITLE}\n\n${BODY}`],
    ['a line under a menu', `Home\nNews\nSport\n\n${TITLE}\n\nBy Mara Holt\n5 May 2011\n\n${BODY}`],
    [
      'a line over a standfirst',
      `Home\nNews\n\n${TITLE}\n\nThe council of Dunmarrow does not know when it will sail\n\nBy Mara Holt\n\n${BODY}`,
    ],
    ['a line with the outlet behind a bar', `${TITLE} | The Pier Post\n\n${BODY}`],
    ['a line that is printed twice', `${TITLE}\nHome\nNews\nSport\n\n${TITLE}\n\n5 May 2011\n\n${BODY}`],
    ['a line over a caption', `${TITLE}\n\nThe ferry at the pier. Photo: Jonas Pell\n\n${BODY}`],
  ])('is %s', (_, text) => expect(title(text)).toBe(TITLE));

  it('is the marked heading of Markdown', () =>
    expect(title(`[Home](/) [News](/news)\n\n# ${TITLE}\n\n*Mara Holt*\n\n${BODY}`, 'markdown')).toBe(TITLE));

  it('is none where no line is one', () => {
    expect(title(BODY)).toBeNull();
    expect(title(`By Mara Holt\n5 May 2011\n\n${BODY}`)).toBeNull();
  });

  it('knows its copies and what stands behind it', () => {
    const { headline } = locate(`${TITLE} | The Pier Post\nHome\n\n${TITLE}\n\n${BODY}`);
    expect(headline!.title).toBe(TITLE);
    expect(headline!.copies.length).toBe(1);
    expect(headline!.suffixes).toContain('The Pier Post');
  });
});
