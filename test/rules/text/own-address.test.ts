import { describe, expect, it } from 'vitest';
import { findOwnAddress } from '../../../src/rules/text/own-address.ts';
import { BODY, locate, reading, valuesOf } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function read(text: string, format: 'text' | 'markdown' = 'text'): string | null {
  const { passages, span, headline } = locate(text, format);
  return findOwnAddress(passages, span, headline)?.url ?? null;
}

describe('findOwnAddress', () => {
  it.each([
    ['above the headline', `https://pierpost.example/harbour/81723\n\n${TITLE}\n\n${BODY}`],
    ['under the headline', `${TITLE}\n\nhttps://www.pierpost.example/harbour/81723\n\n${BODY}`],
    [
      'under a standfirst',
      `${TITLE}\n\nNobody knows when it leaves.\n\n<https://pierpost.example/harbour/81723>\n\n${BODY}`,
    ],
    ['with a word before it', `Quelle: https://pierpost.example/harbour/81723\n\n${TITLE}\n\n${BODY}`],
    ['without its scheme', `${TITLE}\n\nwww.pierpost.example/harbour/81723\n\n${BODY}`],
  ])('reads a line that is an address and nothing else: %s', (_, text) =>
    expect(read(text)?.replace('www.', '')).toBe('https://pierpost.example/harbour/81723'),
  );

  it('reads one under the text where it spells the headline', () => {
    expect(read(`${TITLE}\n\n${BODY}\n\nhttps://pierpost.example/news/ferry-stays-in-harbour-81723`)).toContain(
      'pierpost',
    );
    expect(read(`${TITLE}\n\n${BODY}\n\nhttps://pierpost.example/news/81723`)).toBeNull();
    expect(
      read(`${TITLE}\n\n${BODY}\n\nSource: https://pierpost.example/news/ferry-stays-in-harbour-81723`),
    ).toBeNull();
  });

  it('knows words with accents in an address, plain or encoded', () => {
    const title = 'Die Fähre bleibt über Nacht in Südermünde liegen';
    const under = (path: string) => read(`${title}\n\n${BODY}\n\nhttps://kuestenbote.example/${path}`);
    expect(under('f%C3%A4hre-bleibt-%C3%BCber-nacht')).toContain('kuestenbote');
    expect(under('lokales/fahre-bleibt-nacht-sudermunde-liegen.html')).toContain('kuestenbote');
  });

  it('reads where a headline leads to, and strips the archive that keeps a copy', () => {
    expect(read(`# [${TITLE}](https://pierpost.example/harbour/81723)\n\n${BODY}`, 'markdown')).toContain('pierpost');
    expect(
      read(`${TITLE}\n\nhttps://web.archive.org/web/20190401101010/https://pierpost.example/81723\n\n${BODY}`),
    ).toBe('https://pierpost.example/81723');
  });

  it.each([
    ['a front page', 'https://pierpost.example/'],
    ['a picture', 'https://pierpost.example/ferry/one.jpg'],
    ['a network', 'https://twitter.com/pierpost/status/81723'],
    ['a copy whose page is not told', 'https://perma.cc/AB12-CD34'],
    ['two sites', 'https://pierpost.example/harbour/81723\n\nhttps://tidetable.example/a/81723'],
  ])('takes no other address for the own: %s', (_, line) => expect(read(`${TITLE}\n\n${line}\n\n${BODY}`)).toBeNull());

  it('gives outlet, address and day, and is no part of the text', () => {
    const { claims, body } = reading(
      `${TITLE}\n\nNobody knows when it leaves.\n\nhttps://pierpost.example/2019/04/03/ferry-stays\n\n${BODY}`,
    );
    expect(valuesOf({ claims }, 'outlet')).toEqual(['pierpost.example']);
    expect(valuesOf({ claims }, 'url')).toEqual(['https://pierpost.example/2019/04/03/ferry-stays']);
    expect(valuesOf({ claims }, 'date')).toEqual(['2019-04-03']);
    expect(JSON.stringify(body)).not.toContain('pierpost');
  });
});
