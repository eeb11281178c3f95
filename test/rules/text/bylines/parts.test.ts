import { describe, expect, it } from 'vitest';
import { withoutSection } from '../../../../src/rules/text/bylines/parts.ts';
import { BODY, passagesOf } from '../passages-of.ts';

describe('withoutSection', () => {
  const passages = passagesOf(`Home\n\nLocal News\n\nAudio\n\n${BODY}`);

  it('takes a section that is a line of the page from behind a name', () => {
    expect(withoutSection('Mara Holt Local News, Harbour', passages)).toBe('Mara Holt');
    expect(withoutSection('Mara Holt Audio', passages)).toBe('Mara Holt');
  });

  it('leaves other words', () => {
    expect(withoutSection('Mara van Holt', passages)).toBe('Mara van Holt');
    expect(withoutSection('Audio Mara Holt', passages)).toBe('Audio Mara Holt');
    expect(withoutSection('Mara Holt', passages)).toBe('Mara Holt');
  });
});
