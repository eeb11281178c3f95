import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { findHeadlineLine } from '../../../src/rules/markup/headline-lines.ts';
import { PARAGRAPHS } from '../../input/html/pages.ts';
import { readPage } from './pages.ts';

/** A page of the nineties: no heading, lines parted by breaks, the masthead the largest. */
const oldPage = (title: string, lines: string, foot = 'Corrick Herald, Mill Lane, Corrick.') =>
  `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY><CENTER><FONT SIZE=6><B>CORRICK HERALD</B></FONT><BR>
<FONT SIZE=2>[ <A HREF="i.htm">Front page</A> | <A HREF="l.htm">Letters</A> ]</FONT><HR>
${lines}</CENTER>
${PARAGRAPHS.map((text) => `<P>${text}`).join('\n')}
<HR><CENTER><FONT SIZE=1>${foot}</FONT></CENTER></BODY></HTML>`;
const lines =
  '<FONT SIZE=5><B>Ferry sold to the islands</B></FONT><BR><I>by Mara Holt</I><BR><FONT SIZE=2>3 May 1997</FONT>';
const lineOf = (source: string) => findHeadlineLine(readHtml('a.htm', source, { fields: {} }));
const fieldsOf = (source: string) => {
  const { claims } = readPage(source);
  return ['title', 'outlet'].map((field) => claims.find((claim) => claim.field === field)?.values[0]);
};

describe('findHeadlineLine', () => {
  it('finds the line that a side of the page’s title begins', () => {
    const found = lineOf(oldPage('CORRICK HERALD - Ferry sold to the', lines));
    expect(found).toMatchObject({ text: 'Ferry sold to the islands', side: 'Ferry sold to the', lines: [3, 3] });
  });

  it.each([
    ['a line that is the masthead', 'CORRICK HERALD - Fares', lines],
    ['a line of which the title says too little', 'CORRICK HERALD - Ferry', lines],
    [
      'a page whose heading is the headline',
      'CORRICK HERALD - Ferry sold to the islands',
      `<h1>Ferry sold to the islands</h1>${lines}`,
    ],
    ['a paragraph of the text', 'CORRICK HERALD - News', ''],
  ])('leaves %s', (_what, title, top) => {
    expect(lineOf(oldPage(title, top))).toBeNull();
  });

  it('tells headline and house in a title apart, and writes the house as the page’s foot does', () => {
    expect(fieldsOf(oldPage('CORRICK HERALD - Ferry sold to the', lines))).toEqual([
      'Ferry sold to the islands',
      'Corrick Herald',
    ]);
    expect(fieldsOf(oldPage('Ferry sold to the - CORRICK HERALD', lines, 'Mill Lane, Corrick'))).toEqual([
      'Ferry sold to the islands',
      'CORRICK HERALD',
    ]);
  });

  it('reads the sample of an old page', () => {
    const sample = new URL('../../../seeds/skerran-herald/herring.htm', import.meta.url);
    expect(fieldsOf(readFileSync(sample, 'utf8'))).toEqual([
      'Herring back in the sound after eleven years',
      'Skerran Herald',
    ]);
  });
});
