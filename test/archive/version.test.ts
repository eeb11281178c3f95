import { describe, expect, it } from 'vitest';
import { programVersion } from '../../src/archive/version.ts';

describe('programVersion', () => {
  it('is the same for the same program, and another for its reading part alone', () => {
    expect(programVersion('whole')).toMatch(/^[0-9a-f]{32}$/);
    expect(programVersion('whole')).toBe(programVersion('whole'));
    expect(programVersion('reading')).not.toBe(programVersion('whole'));
  });
});
