import { describe, expect, it } from 'vitest';
import { farByline } from '../../../../src/rules/text/bylines/far.ts';
import { BODY, passagesOf } from '../passages-of.ts';

function far(above: string, below = ''): readonly string[] | null {
  const head = `${above}\n\n${'Share\n\n'.repeat(12)}`;
  const passages = passagesOf(`${head}${BODY}\n\n${below}`);
  const from = passages.findIndex(({ prose }) => prose > 8);
  return farByline(passages, { from, to: from + 2 })?.names ?? null;
}

describe('farByline', () => {
  it.each([
    ['By Mara Holt', ['Mara Holt']],
    ['Von Jana Roth', ['Jana Roth']],
    ['Written by Mara Holt', ['Mara Holt']],
    ['By Mara Holt\n\nBy MARA HOLT', ['Mara Holt']],
  ])('reads %s far above the text', (above, names) => expect(far(above)).toEqual(names));

  it.each(['More by Mara Holt', 'See more stories by Mara Holt', 'Mehr von Mara Holt', 'Más artículos por Mara Holt'])(
    'reads %s below it',
    (below) => expect(far('', below)).toEqual(['Mara Holt']),
  );

  it('reads none where the lines name different people', () => expect(far('By Mara Holt\n\nBy Jonas Pell')).toBeNull());
  it('reads who wrote over who edited, far below it', () =>
    expect(far('', `${'Share\n\n'.repeat(9)}Reporter: Mara Holt\n\nEditor: Ida Crewe`)).toEqual(['Mara Holt']));
  it('leaves the byline of what is offered below', () => expect(far('', 'By Jonas Pell')).toBeNull());
});
