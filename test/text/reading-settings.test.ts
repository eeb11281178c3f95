import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/text/reading-settings.ts';

const unset = { scheme: 'system', size: 'normal', measure: 'normal', shortcuts: 'on', list: 'full' };

describe('readSettings', () => {
  it('gives what was set, and for the rest what holds where nothing is', () => {
    expect(readSettings('{"scheme":"dark","measure":"wide","shortcuts":"off","list":"compact"}')).toEqual({
      scheme: 'dark',
      size: 'normal',
      measure: 'wide',
      shortcuts: 'off',
      list: 'compact',
    });
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '7',
    '"dark"',
    '["dark"]',
    '{"scheme":"pink","size":7,"measure":null,"shortcuts":{}}',
    '{"__proto__":{"scheme":"dark"}}',
    '{"scheme":"constructor"}',
  ])('makes of %s what holds where nothing is set', (text) => {
    expect(readSettings(text)).toEqual(unset);
  });
});
