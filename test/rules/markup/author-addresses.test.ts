import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { addressSources } from '../../../src/rules/markup/author-addresses.ts';
import { newsPage } from '../../input/html/pages.ts';
import { meta } from './pages.ts';

const namesOf = (address: string, line: string) =>
  addressSources(
    readHtml('a.html', newsPage({ head: meta('article:author', address), below: `<p>${line}</p>` }), { fields: {} }),
    new Set(),
  ).flatMap(({ names }) => names);

describe('addressSources', () => {
  it.each([
    ['https://courier.example/people/jana-roth', 'Jana Roth (from the islands).', ['Jana Roth']],
    ['/authors/jose_nunez.html', 'José Núñez, our man on the quay', ['José Núñez']],
    ['https://courier.example/people/jana-roth', 'jana roth of the third form', []],
    ['https://courier.example/people/jana-roth', 'Roth Jana', []],
    ['https://social.example/courier', 'The Courier', []],
    ['Jana Roth', 'Jana Roth', []],
  ])('reads %s over “%s”', (address, line, names) => {
    expect(namesOf(address, line)).toEqual(names);
  });
});
