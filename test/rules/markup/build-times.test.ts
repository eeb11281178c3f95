import { describe, expect, it } from 'vitest';
import { withoutBuildTime } from '../../../src/rules/markup/build-times.ts';
import { readMoment } from '../../../src/rules/markup/moments.ts';

const stated = (value: string, strength: number, rule: string) => ({
  moment: readMoment(value)!,
  strength,
  evidence: { rule, lines: [1, 1] as const, quote: value },
});
const built = stated('2024-10-02T03:04:05.678Z', 84, 'jsonld:datePublished');
const changed = stated('2024-10-02T03:04:05.678Z', 80, 'jsonld:dateModified');
const visible = (day: string) => stated(day, 58, 'html-published-line');

describe('withoutBuildTime', () => {
  it('drops a moment that is the last update’s too, where an earlier day is seen or in the address', () => {
    expect(withoutBuildTime([built, visible('2019-05-03')], [changed])).toEqual([visible('2019-05-03')]);
    const address = stated('2019-05-03', 44, 'day-in-address');
    expect(withoutBuildTime([built, address], [changed])).toEqual([address]);
  });

  it.each([
    ['the update is another moment', [built, visible('2019-05-03')], [stated('2024-10-02T08:00:00Z', 80, 'x')]],
    ['the day seen is the day before, in another zone', [built, visible('2024-10-01')], [changed]],
    ['the day seen is later', [built, visible('2024-11-01')], [changed]],
    ['nothing but a draft’s beginning is earlier', [built, stated('2019-05-03', 48, 'jsonld:dateCreated')], [changed]],
  ])('keeps it where %s', (_, published, updated) => {
    expect(withoutBuildTime(published, updated)).toContain(built);
  });
});
