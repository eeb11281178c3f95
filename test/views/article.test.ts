import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../src/views/article.ts';
import { plansOf } from './planned.ts';
import { archiveOf, type Sample, settings } from './sample.ts';

function articleOf(samples: readonly Sample[], id: string, over = {}): ArticleView {
  const plan = plansOf(archiveOf(samples, over)).get(`articles/${id}/index.html`);
  return plan?.view() as ArticleView;
}

describe('planArticles', () => {
  it('leads to the articles before and after by date, undated ones aside', () => {
    const samples = [
      { id: 'new', date: '2024-06-01' },
      { id: 'mid', date: '2024-05' },
      { id: 'old', date: '1998' },
      { id: 'never', date: null },
    ];
    const view = articleOf(samples, 'mid');
    expect([view.newer?.href, view.older?.href]).toEqual(['/articles/new/', '/articles/old/']);
    expect(articleOf(samples, 'old').older).toBeNull();
    expect(articleOf(samples, 'never').newer).toBeNull();
  });

  it('puts an article under its year and month, as far as they are known', () => {
    const crumbs = (date: string | null) => articleOf([{ id: 'x', date }], 'x').crumbs.map(({ text }) => text);
    expect(crumbs('2024-05-17')).toEqual(['Home', 'Years', '2024', 'May 2024', 'Article x']);
    expect(crumbs('2024')).toEqual(['Home', 'Years', '2024', 'Article x']);
    expect(crumbs(null)).toEqual(['Home', 'Years', 'Undated', 'Article x']);
  });

  it('gives a long piece a table of contents, a short one none', () => {
    const headings = [2, 3, 3].map((depth, index) => ({ depth, id: `s-${index}`, text: `Part ${index}` }));
    const view = articleOf([{ id: 'x', words: 900, text: { headings } }], 'x');
    expect(view.contents.map(({ href, depth }) => [href, depth])).toEqual([
      ['#s-0', 0],
      ['#s-1', 1],
      ['#s-2', 1],
    ]);
    expect(articleOf([{ id: 'x', words: 700, text: { headings } }], 'x').contents).toEqual([]);
  });

  it('stands the beginning of the text in for a headline that is not stated, and says so', () => {
    const view = articleOf([{ id: 'x', title: null, excerpt: 'First words of it. '.repeat(20) }], 'x');
    expect(view.untitled).toBe('No headline stated');
    expect(view.title.text).toMatch(/^First words of it\..* …$/);
    expect(view.title.text.length).toBeLessThan(65);
  });

  it('cites what is known and nothing else', () => {
    const cite = (sample: Sample, over = {}) =>
      articleOf([sample], sample.id, over)
        .record.find(({ label }) => label === 'Cite as')
        ?.runs.map(({ text }) => text)
        .join('');
    expect(cite({ id: 'x', title: 'Who won?', authors: ['A', 'B', 'C'] })).toBe(
      'A, B and C. “Who won?” Harbour Courier, 17 May 2024. The Ellary Test Archive. https://archive.example/articles/x/',
    );
    expect(cite({ id: 'x', title: null, authors: [], outlet: null, date: null })).toBe(
      'The Ellary Test Archive. https://archive.example/articles/x/',
    );
    const { address: _, ...unpublished } = settings;
    const plan = plansOf({ ...archiveOf([{ id: 'x', title: 'T' }]), settings: unpublished }, { base: '/sub/' });
    const view = plan.get('articles/x/index.html')?.view() as ArticleView;
    expect(view.record[0]?.runs).toEqual([{ text: '/sub/articles/x/', apart: true }]);
    expect(view.head.canonical).toBeNull();
  });

  it('cites an article of another direction as the page’s language does, its names apart', () => {
    const sample = {
      id: 'x',
      title: 'نگهبان فانوس',
      authors: ['مریم دریا', 'Ada Thorn'],
      outlet: 'کرانه',
      dir: 'rtl',
    } as const;
    const { runs = [] } = articleOf([sample], 'x').record.find(({ label }) => label === 'Cite as') ?? {};
    expect(runs.filter(({ apart }) => apart).map(({ text }) => text)).toEqual([
      ...['مریم دریا', 'Ada Thorn', 'نگهبان فانوس', 'کرانه'],
      ...['The Ellary Test Archive', 'https://archive.example/articles/x/'],
    ]);
    expect(runs.filter(({ apart }) => !apart).map(({ text }) => text)).toEqual([
      ...[' and ', '. “', '.” ', ', 17 May 2024. ', '. '],
    ]);
  });

  it('cites in Japanese without blanks after its stops', () => {
    const sample = { id: 'x', title: '灯台', authors: ['水城遥'], outlet: '汐ノ浜新聞', date: '2010-11-05' };
    const { record } = articleOf([sample], 'x', { language: 'ja', title: '汐の記録' });
    const cite = record[1]?.runs.map(({ text }) => text).join('');
    expect(cite).toBe('水城遥。「灯台」。汐ノ浜新聞、2010年11月5日。汐の記録。https://archive.example/articles/x/');
  });

  it('writes to the curator by mail where there is an address, else leads to the page about the archive', () => {
    expect(articleOf([{ id: 'x' }], 'x').report.href).toMatch(/^mailto:desk@archive\.example\?subject=About/);
    expect(articleOf([{ id: 'x' }], 'x', { contact: 'https://desk.example/form' }).report.href).toBe(
      'https://desk.example/form',
    );
    expect(articleOf([{ id: 'x' }], 'x', { contact: 'Ask at the desk' }).report.href).toBe('/about/#contact');
    expect(articleOf([{ id: 'x' }], 'x', { contact: 'javascript:alert(1)' }).report.href).toBe('/about/#contact');
  });
});
