import { describe, expect, it } from 'vitest';
import { signOf } from '../../../../src/rules/text/outlets/sign.ts';
import { passagesOf } from '../passages-of.ts';

const [passage] = passagesOf('Home') as [ReturnType<typeof passagesOf>[number]];
const read = (name: string) => signOf(name, 1, passage, 'masthead')?.name ?? null;

describe('signOf', () => {
  it.each(['Senior Reporter', 'WordPress', 'El tiempo', 'Thời sự', 'Korrespondentin', 'Sport', 'Politics'])(
    'knows that %s is no outlet',
    (name) => expect(read(name)).toBeNull(),
  );
  it.each(['The Reporter', 'Pier Post', 'Lantern'])('lets %s stand', (name) => expect(read(name)).toBe(name));
});
