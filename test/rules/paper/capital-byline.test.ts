import { describe, expect, it } from 'vitest';
import { readCapitalByline } from '../../../src/rules/paper/capital-byline.ts';
import { BODY, passagesOf } from '../text/passages-of.ts';

function read(head: string) {
  const passages = passagesOf(`${head}\n\n${BODY}`);
  const { claims, place } = readCapitalByline(passages, 0);
  return { authors: claims[0]?.values ?? [], place: place === null ? null : passages[place]!.text };
}

describe('readCapitalByline', () => {
  it.each([
    ['JULIA SANTACRUZ\nMiranda del Río', ['Julia Santacruz'], 'Miranda del Río'],
    ['JULIA SANTACRUZ / MIRANDA', ['Julia Santacruz'], null],
    ['JULIA SANTACRUZ', ['Julia Santacruz'], null],
    ['By Jana Roth\n\nMARA HOLT', [], null],
    ['Julia Santacruz', [], null],
    ['SOCIEDAD', [], null],
    ['GREAT FIRE AT THE ROPEWORKS.', [], null],
  ])('reads "%s"', (head, authors, place) => expect(read(head)).toEqual({ authors, place }));
});
