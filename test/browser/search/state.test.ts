import { expect, it } from 'vitest';
import {
  addressOf,
  blank,
  filterCount,
  type State,
  stateOf,
  toggled,
  unfiltered,
} from '../../../src/browser/search/state.ts';

const full: State = {
  text: 'harbour "dry dock" & 50% +x',
  choices: {
    outlet: ['The Beacon', 'A & B = C?', ''],
    author: ['مریم دریا', '<img src=x>'],
    year: ['2003'],
    month: ['2003-05'],
    language: ['fa'],
  },
  range: { from: '2003-05', to: '2004' },
  vague: 'month',
  against: 'ferry -dog',
  sort: 'oldest',
  pages: 3,
};

it.each([
  ['the blank state', blank],
  ['all that can be chosen', full],
  ['an open range', { ...blank, range: { from: null, to: '2004' } }],
  ['a range of one month', { ...blank, range: { from: '2004-02', to: '2004-02' } }],
])('comes back from its address: %s', (_, state) => {
  expect(stateOf(addressOf(state))).toEqual(state);
});

it('has a short address', () => {
  expect(addressOf(blank)).toBe('');
  expect(addressOf({ ...blank, text: ' strike ' })).toBe('?q=strike');
  expect(addressOf({ ...blank, range: { from: '2004', to: '2004' } })).toBe('?date=2004');
});

it.each(['?pages=0', '?pages=-2', '?pages=1.5', '?pages=x', '?sort=best', '?vague=year', '?date=soon', '?other=1'])(
  'leaves out what it does not know: %s',
  (address) => {
    expect(stateOf(address)).toEqual(blank);
  },
);

it('bounds the number of pages', () => {
  expect(stateOf('?pages=99999999').pages).toBe(100);
});

it('chooses a value once, lets it go again, and starts from the first results', () => {
  const chosen = toggled({ ...blank, pages: 4 }, 'year', '2003');
  expect(chosen).toEqual({ ...blank, choices: { ...blank.choices, year: ['2003'] } });
  expect(toggled(chosen, 'year', '2003')).toEqual(blank);
  expect(stateOf('?year=2003&year=2003').choices.year).toEqual(['2003']);
});

it('counts filters, and drops them but not the words', () => {
  expect(filterCount(full)).toBe(10);
  expect(unfiltered(full)).toEqual({ ...blank, text: full.text, against: full.against, sort: 'oldest' });
});
