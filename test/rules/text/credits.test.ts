import { describe, expect, it } from 'vitest';
import { readCredits } from '../../../src/rules/text/credits.ts';
import { BODY, locate, valuesOf } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function read(text: string) {
  const { passages, span } = locate(text);
  return readCredits(passages, span, 'en');
}

describe('readCredits', () => {
  it.each([
    'Source: The Tide Table',
    'Quelle: The Tide Table',
    'Fuente: The Tide Table',
    'Источник: The Tide Table',
    '出典：The Tide Table',
    'Originally published by: The Tide Table',
  ])('reads "%s"', (line) =>
    expect(valuesOf(read(`${TITLE}\n\n${BODY}\n\n${line}`), 'basedOn')).toEqual(['The Tide Table']),
  );

  it.each([
    'This article was first published in the Tide Table on 2 June 1998.',
    'Zuerst erschienen in der Gezeitentafel am 2. Juni 1998.',
    'Originally appeared on June 2, 1998',
  ])('reads "%s"', (line) =>
    expect(valuesOf(read(`${TITLE}\n\n${BODY}\n\n${line}`), 'originalDate')).toEqual(['1998-06-02']),
  );

  it.each([
    [`URL: https://pier.example/2011/ferry\n\n${TITLE}\n\n${BODY}`],
    [`https://pier.example/2011/ferry\n\n${TITLE}\n\n${BODY}`],
    [`${TITLE}\n\n${BODY}\n\nPermalink: https://pier.example/2011/ferry`],
    [`Source: https://pier.example/2011/ferry\n\n${TITLE}\n\n${BODY}`],
  ])('reads the address of %j', (text) =>
    expect(valuesOf(read(text), 'url')).toEqual(['https://pier.example/2011/ferry']),
  );

  it.each([
    ['an address in a sentence', `${TITLE}\n\n${BODY} More is told at https://pier.example/2011/bell, they say.`],
    ['a front page', `https://pier.example/\n\n${TITLE}\n\n${BODY}`],
    ['a source in the middle', `${TITLE}\n\n${BODY}\n\nSource: The Tide Table\n\n${BODY}\n\n${BODY}\n\n${BODY}`],
    ['a reprint note with two readings', `${TITLE}\n\n${BODY}\n\nFirst published on 03/04/98`],
  ])('reads nothing from %s', (_, text) => expect(read(text).claims).toEqual([]));
});
