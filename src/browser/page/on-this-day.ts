import { element } from './dom.ts';

/** Articles that are shown of a day, each of another year. */
const most = 3;

/**
 * Puts the articles of the reader's own day into the first page as it comes near the screen, newest first, or those of the
 * last day before that has any. They are taken from the list of that day.
 */
export function showThisDay(): void {
  const place = document.querySelector<HTMLElement>('.on-this-day');
  if (!place) return;
  const { folder = '', calendar = '', days = '', near = '' } = place.dataset;
  const months = days.split(' ').map((month) => Number.parseInt(month, 16));
  const today = todayIn(calendar);
  const day = lastDay(months, today);
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // Without it the way to the list of all days is still there.
      show(place, `${folder}${day}/`, day === today ? null : near).catch(() => {});
    },
    { rootMargin: '600px' },
  ).observe(place);
}

async function show(place: HTMLElement, address: string, near: string | null): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  const list = new DOMParser().parseFromString(await response.text(), 'text/html');
  const rows = [...list.querySelectorAll('.group')].slice(0, most).flatMap((year) => {
    const row = year.querySelector('.row');
    const heading = year.querySelector('h2')?.textContent ?? '';
    if (row && heading !== '' && !row.matches('.dated')) {
      row.classList.add('dated');
      row.prepend(element('p', { class: 'row-date' }, heading));
    }
    return row ? [document.importNode(row, true)] : [];
  });
  const name = list.querySelector('h1')?.textContent ?? '';
  const heading = place.querySelector('h2');
  if (near !== null && heading) heading.textContent = near;
  heading?.append(' ', element('a', { href: address, class: 'day' }, name));
  place.querySelector('.all')?.before(element('ol', { class: 'rows' }, ...rows));
}

/** The reader's own day as `MM-DD`. */
function todayIn(calendar: string): string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month: '2-digit', day: '2-digit' });
  const parts = format.formatToParts(new Date());
  const part = (type: string) => (parts.find((one) => one.type === type)?.value ?? '1').padStart(2, '0');
  return `${part('month')}-${part('day')}`;
}

/** The last day with articles up to one, over the turn of the year. */
function lastDay(months: readonly number[], today: string): string {
  const has = (place: number) => (((months[Math.floor(place / 31)] ?? 0) >>> (place % 31)) & 1) === 1;
  const [month = 1, day = 1] = today.split('-').map(Number);
  let at = (month - 1) * 31 + day - 1;
  for (let steps = 0; steps < 372 && !has(at); steps += 1) at = (at + 371) % 372;
  return [Math.floor(at / 31) + 1, (at % 31) + 1].map((number) => String(number).padStart(2, '0')).join('-');
}
