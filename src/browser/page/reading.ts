import { comparable } from '../../text/search/folding.ts';
import type { ReadingData } from '../../text/search/messages.ts';
import { button, dataOf, element } from './dom.ts';
import { markWords, unmark } from './marks.ts';
import { onKey } from './shortcuts.ts';
import { trailTo } from './trail.ts';
import { translations } from './translations.ts';
import { wordingOf } from './wording.ts';

/**
 * On an article that a search led to: marks the words it was found by, with ways to the next one, to hide them, and
 * back to the results.
 */
export function startReading(): void {
  const article = document.querySelector('main article');
  const words = new URLSearchParams(location.search).get('highlight') ?? '';
  const forms = new Set(words.split(/\s+/).slice(0, 20).map(comparable).filter(Boolean));
  const trail = trailTo(
    location.pathname,
    translations().map(({ pathname }) => pathname),
  );
  if (!article || (forms.size === 0 && !trail)) return;
  const messages = dataOf<ReadingData>('reading');
  const bar = element('nav', { class: 'reading', 'aria-label': messages.label });
  if (trail) {
    const link = (place: number, text: string) => {
      const result = trail.results[place];
      return result && element('a', { href: result.href, title: result.title }, text);
    };
    bar.append(
      element('p', {}, element('a', { href: trail.back }, messages.backToResults)),
      element('p', {}, link(trail.place - 1, messages.previousResult), ' ', link(trail.place + 1, messages.nextResult)),
    );
  }
  if (forms.size > 0) bar.append(marksBar([...article.querySelectorAll('h1, .prose')], forms, messages));
  article.before(bar);
  if (location.hash !== '')
    document.querySelector(`#${CSS.escape(decodeURIComponent(location.hash.slice(1)))}`)?.scrollIntoView();
}

function marksBar(places: readonly Element[], forms: ReadonlySet<string>, messages: ReadingData): HTMLElement {
  const wording = wordingOf(messages.locale);
  const mark = () => places.flatMap((place) => markWords(place, forms));
  let marks = mark();
  let current = -1;
  const step = (by: number) => {
    marks[current]?.removeAttribute('aria-current');
    current = (current + by + marks.length) % marks.length;
    marks[current]?.setAttribute('aria-current', 'true');
    marks[current]?.scrollIntoView({ block: 'center' });
  };
  const count = element('span', { role: 'status' }, wording.count(messages.marked, marks.length));
  const back = button(messages.previousMark, () => step(-1));
  const next = button(messages.nextMark, () => step(1));
  const toggle = button(messages.hideMarks, () => {
    if (marks.length > 0) {
      unmark(marks);
      marks = [];
      current = -1;
    } else marks = mark();
    const hidden = marks.length === 0;
    back.hidden = hidden;
    next.hidden = hidden;
    toggle.textContent = hidden ? messages.showMarks : messages.hideMarks;
  });
  if (marks.length === 0) return element('p', {}, count);
  onKey('n', () => next.hidden || step(1));
  onKey('p', () => back.hidden || step(-1));
  return element('p', {}, count, ' ', back, next, toggle);
}
