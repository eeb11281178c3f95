import { describe, expect, it } from 'vitest';
import { readableCase } from '../../../../src/rules/text/bylines/letter-case.ts';
import { passagesOf } from '../passages-of.ts';

describe('readableCase', () => {
  const passages = passagesOf('The ferry was seen by Mara de Holt, who lives on the pier.');

  it.each([
    ['MARA DE HOLT', 'Mara de Holt'],
    ['JONAS O’PELL', 'Jonas O’Pell'],
    ['Jonas Pell', 'Jonas Pell'],
    ['沈望舒', '沈望舒'],
    ['KT', 'KT'],
    ['KAI編集部', 'KAI編集部'],
  ])('writes %s as %s', (name, written) => {
    expect(readableCase(name, passages)).toBe(written);
  });
});
