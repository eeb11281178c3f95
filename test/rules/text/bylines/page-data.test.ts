import { describe, expect, it } from 'vitest';
import { hiddenAuthors } from '../../../../src/rules/text/bylines/page-data.ts';
import { BODY, passagesOf } from '../passages-of.ts';

describe('hiddenAuthors', () => {
  const hidden = (line: string) => hiddenAuthors(passagesOf(`${BODY}\n\n${line}`))?.names ?? null;

  it('reads the byline in what a program left', () =>
    expect(hidden('{ "section": "quay", "byline":"Mara Holt", "kind": "story" }')).toEqual(['Mara Holt']));

  it.each(['{ "byline":"", "kind": "story" }', 'byline: Mara Holt'])('reads none in %s', (line) =>
    expect(hidden(line)).toBeNull(),
  );
});
