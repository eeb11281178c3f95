import { describe, expect, it } from 'vitest';
import { withoutCredited } from '../../../../src/rules/text/outlets/credits.ts';
import type { Sign } from '../../../../src/rules/text/outlets/sign.ts';
import { passagesOf } from '../passages-of.ts';

const passage = passagesOf('Mara Holt | Harbour Courier')[0]!;
const sign = (name: string, rule: string, weight = 2.2): Sign => ({ name, rule, weight, passage });
const names = (...groups: readonly (readonly Sign[])[]) => withoutCredited(groups).map(([first]) => first!.name);

describe('withoutCredited', () => {
  const credited = [
    sign('Harbour Courier', 'byline-line'),
    sign('Harbour Courier', 'picture-credit'),
    sign('Harbour Courier', 'page-top', 1),
  ];

  const printed = credited.map((one) => ({ ...one, passage: passagesOf('Mara Holt, Harbour Courier')[0]! }));

  it('drops who is only credited where most links lead to another’s site', () =>
    expect(names(credited, [sign('marrowledger.example', 'own-links', 3)])).toEqual(['marrowledger.example']));

  it('keeps a name that the page bears besides, or with a host that it spells', () => {
    const masthead = [...credited, sign('Harbour Courier', 'masthead')];
    expect(names(masthead, [sign('marrowledger.example', 'own-links', 3)])).toHaveLength(2);
    expect(names([...printed, sign('harbourcourier.example', 'own-links', 3)])).toEqual(['Harbour Courier']);
  });

  it('drops who stands behind a bar in a byline and nowhere else', () => {
    const elsewhere = passagesOf('Foto: Jonas Roth / Harbour Courier')[0]!;
    expect(names(credited)).toEqual([]);
    expect(names([...credited, { ...sign('Harbour Courier', 'picture-credit'), passage: elsewhere }])).toHaveLength(1);
  });

  it('keeps it where links lead anywhere', () =>
    expect(names(printed, [sign('marrowledger.example', 'own-links', 1.6)])).toHaveLength(2));
});
