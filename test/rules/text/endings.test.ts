import { describe, expect, it } from 'vitest';
import { headsOthers, opensComments } from '../../../src/rules/text/endings.ts';

describe('headsOthers', () => {
  it.each(['Comments (12)', 'Related articles', 'Lees ook', 'Powiązane artykuły', '関連ニュース', 'Σχόλια'])(
    '"%s"',
    (line) => expect(headsOthers(line)).toBe(true),
  );
  it.each(['The ferry lay at the quay', 'Commentators were wrong', 'Polecamyi'])('not "%s"', (line) =>
    expect(headsOthers(line)).toBe(false),
  );
});

describe('opensComments', () => {
  it.each([
    'Comments are closed',
    'Log in to join the conversation',
    'Sort by: newest',
    'Die Kommentarfunktion ist zu',
  ])('"%s"', (line) => expect(opensComments(line)).toBe(true));
  it.each(['Comments on the harbour', 'The log of the ferry'])('not "%s"', (line) =>
    expect(opensComments(line)).toBe(false),
  );
});
