import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import type { Page } from '../../../src/input/page.ts';
import { readAddressDay, readRelativeDay } from '../../../src/rules/markup/inferred-dates.ts';
import { newsPage } from '../../input/html/pages.ts';

/** The days in the addresses that a page gives for itself. */
const days = (name: string, value: string) =>
  readAddressDay({ properties: [{ name, value, lines: [1, 1], quote: value }] } as unknown as Page).map(
    ({ moment }) => moment.day,
  );

describe('readAddressDay', () => {
  it.each([
    ['https://lamp.example/2024/02/24/strike', '2024-02-24'],
    ['https://lamp.example/news-2024-2-4/strike', '2024-02-04'],
    ['https://lamp.example/2010/politics/08/13/strike.html', '2010-08-13'],
    ['https://lamp.example/articles/4337/20240224/strike.htm', '2024-02-24'],
    ['https://lamp.example/strike-20240224-2nssi.html', '2024-02-24'],
    ['https://lamp.example/news/lt20240224_96887132', '2024-02-24'],
  ])('reads %s', (address, day) => expect(days('link:canonical', address)).toEqual([day]));
  it.each([
    'https://lamp.example/2024/13/24/strike',
    'https://lamp.example/2024/02/strike',
    'https://lamp.example/strike-12024022433',
    'https://lamp.example/strike?day=/2024/02/24/',
  ])('reads none in %s', (address) => expect(days('link:canonical', address)).toEqual([]));
  it('reads only the page’s own addresses', () =>
    expect(days('og:image', 'https://lamp.example/2024/02/24/a')).toEqual([]));
});

/** The day that "… ago" under a headline gives on a page whose saver noted when that was. */
function relativeDay(saved: string, ago: string): readonly string[] {
  const page = readHtml('seeds/a.html', `${saved}${newsPage({ below: `<p>${ago}</p>` })}`, { fields: {} });
  return readRelativeDay(page).map(({ moment }) => moment.day);
}

describe('readRelativeDay', () => {
  const saved =
    '<!-- Page saved with SingleFile \n url: https://lamp.example/strike \n saved date: Tue Mar 04 2025 02:00:00 GMT+0100 -->';
  it.each([
    ['1 hour ago', '2025-03-04'],
    ['3 hours ago', '2025-03-03'],
    ['2 days ago', '2025-03-02'],
  ])('counts "%s" back from when the page was saved', (ago, day) => expect(relativeDay(saved, ago)).toEqual([day]));
  it('counts only days back where the hour of saving is not known', () => {
    const dayOnly = '<!-- FILE ARCHIVED ON 10:00:00 Mar 04, 2025 AND RETRIEVED FROM THE ARCHIVE -->';
    expect(relativeDay(dayOnly, '3 hours ago')).toEqual([]);
    expect(relativeDay(dayOnly, '2 days ago')).toEqual(['2025-03-02']);
  });
  it('reads none where no time of saving is known', () => expect(relativeDay('', '3 hours ago')).toEqual([]));
});
