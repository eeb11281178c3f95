import { describe, expect, it } from 'vitest';
import { topNames } from '../../../../../src/rules/text/outlets/names/tops.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

const names = (page: string): readonly string[] =>
  topNames(passagesOf(page), { from: 3, to: 5 }, null).map(({ name }) => name);

describe('topNames', () => {
  it.each([
    ['Küstenbote – Nachrichten aus dem hohen Norden', 'Küstenbote'],
    ['PierExpress - Bao tieng Viet nhieu nguoi xem Thứ tư, 22/10/2025', 'PierExpress'],
    ['Lamp Online - Your source for harbour news and tides', 'Lamp Online'],
  ])('reads the name before a motto: %s', (line, name) =>
    expect(names(`${line}\n\nMenu\n\nFerry stays\n\n${BODY}`)).toContain(name),
  );

  it('reads no name from a sentence with a dash', () =>
    expect(names(`The ferry that stayed – and why\n\nMenu\n\nFerry stays\n\n${BODY}`)).toEqual([]));
});
