import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { orderOfPage } from '../../../src/rules/markup/date-order.ts';
import { newsPage, type Parts } from '../../input/html/pages.ts';

const orderOf = (parts: Parts) => orderOfPage(readHtml('seeds/a.html', newsPage(parts), { fields: {} }));
const canonical = (address: string) => `<title>Harbour wall waits</title><link rel="canonical" href="${address}">`;

describe('orderOfPage', () => {
  it.each([
    ['a clock of North America', { below: '<p>4/5/2011 9:19 PM ET</p>' }, 'mdy'],
    ['another date of the page', { below: '<p>4/5/2011</p>', after: '<p>Posted 4/28/2011</p>' }, 'mdy'],
    ['another date of the page', { below: '<p>4/5/2011</p>', after: '<p>Posted 28/4/2011</p>' }, 'dmy'],
    ['the country', { head: canonical('https://www.courier.co.uk/wall') }, 'dmy'],
    ['the country', { head: canonical('https://harbour.gov/wall') }, 'mdy'],
    ['the country of a copy', { head: canonical('https://web.archive.org/web/2011/http://courier.ie/wall') }, 'dmy'],
    ['nothing', { below: '<p>4/5/2011</p>', head: canonical('https://courier.com/wall') }, null],
    ['two orders', { after: '<p>Posted 4/28/2011</p><p>Posted 28/4/2011</p>' }, null],
  ] as const)('tells it by %s', (_what, parts, order) => expect(orderOf(parts)).toBe(order));
});
