import { describe, expect, it } from 'vitest';
import { readSuffixed } from '../../../src/text/names/suffixed.ts';

describe('readSuffixed', () => {
  it.each([
    ['山田太郎記者', ['山田太郎']],
    ['南方周末记者 沈既白', ['沈既白']],
    ['은하일보 윤가람 기자', ['윤가람']],
  ])('reads %s', (line, names) => expect(readSuffixed(line)?.names).toEqual(names));

  it.each(['本报记者', '朝凪日報記者', 'Mara Holt'])('reads nobody in %s', (line) =>
    expect(readSuffixed(line)).toBeNull(),
  );
});
