import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/archive/archive.ts';
import { bodyOf } from '../../src/views/body.ts';
import { plannedSite } from './planned.ts';
import { archiveOf, type Sample } from './sample.ts';

function body(text: Partial<Text>, sample: Partial<Sample> = {}) {
  const archive = archiveOf([{ id: 'x', ...sample, text }]);
  const [entry] = archive.entries;
  if (!entry) throw new Error('no entry');
  return bodyOf(plannedSite(archive), entry, archive.text(entry));
}

describe('bodyOf', () => {
  it('sets what was removed between the blocks it stood between, neighbours of one reason together', () => {
    const removed = [
      { rule: 'navigation', lines: [1, 1] as const, quote: 'Home' },
      { rule: 'navigation', lines: [3, 4] as const, quote: 'News\nSport' },
      { rule: 'share', lines: [40, 41] as const, quote: 'Share' },
    ];
    const passages = [
      { removal: 0 },
      { removal: 1 },
      { fields: ['outlet', 'date'] as const, lines: [5, 5] as const, text: 'Post | 5 May' },
      { block: 0, lines: [7, 9] as const },
      { removal: 2 },
    ];
    const { pieces } = body({ html: '<p>Words</p>', removed, passages });
    expect(pieces).toEqual([
      {
        kind: 'removed',
        heading: 'Removed, lines 1 to 4: menu',
        items: [
          { lines: '1', text: 'Home' },
          { lines: '3–4', text: 'News\nSport' },
        ],
      },
      { kind: 'field', heading: 'Outlet and Date · line 5', items: [{ lines: '5', text: 'Post | 5 May' }] },
      '<p data-lines="7–9">Words</p>',
      {
        kind: 'removed',
        heading: 'Removed, lines 40 to 41: share buttons',
        items: [{ lines: '40–41', text: 'Share' }],
      },
    ]);
  });

  it('shows all words of a removal that its quote has the beginning of, and says where a quote is all there is', () => {
    const removed = [
      { rule: 'unread', lines: [1, 1] as const, quote: 'a'.repeat(400) },
      { rule: 'markup', lines: [2, 90] as const, quote: '<head>' },
    ];
    const passages = [{ removal: 0, text: 'a'.repeat(900) }, { removal: 1 }];
    const texts = body({ html: '', removed, passages }).pieces.map((piece) =>
      typeof piece === 'string' ? piece : [piece.kind, piece.items.map(({ text }) => text)],
    );
    expect(texts).toEqual([
      ['removed', ['a'.repeat(900)]],
      ['markup', ['<head> …']],
    ]);
  });

  it('gives headings a link on themselves and tables a name, and no other block anything but its lines', () => {
    const html = [
      '<h2 id="s-tide">Tide <em>again</em></h2>',
      '<div class="table" tabindex="0"><table></table></div>',
      '<blockquote dir="rtl"><p>x</p></blockquote>',
      '<hr>',
    ];
    expect(body({ html: html.join('\n') }).pieces).toEqual([
      '<div class="section-head" data-lines="11"><h2 id="s-tide">Tide <em>again</em></h2><a class="anchor" href="#s-tide" aria-label="Link to this section">#</a></div>',
      '<div data-lines="12" class="table" role="group" aria-label="Table" tabindex="0"><table></table></div>',
      '<blockquote data-lines="13" dir="rtl"><p>x</p></blockquote>',
      '<hr data-lines="14">',
    ]);
  });

  it('passes over blocks that print nothing, and keeps the others whole', () => {
    const html = '<p>One</p>\n<pre>a\nb</pre>';
    const blocks = [10, 0, 14];
    const passages = [0, 1, 2].map((block) => ({ block, lines: [block + 1, block + 1] as const }));
    expect(body({ html, blocks, passages }).pieces).toEqual([
      '<p data-lines="1">One</p>',
      '<pre data-lines="3">a\nb</pre>',
    ]);
  });

  it('offers what was removed only where something was', () => {
    const values = (text: Partial<Text>) => body(text).views.map(({ value }) => value);
    expect(values({})).toEqual(['cleaned', 'original']);
    const removed = [{ rule: 'share', lines: [1, 1] as const, quote: 'Share' }];
    expect(values({ removed })).toEqual(['cleaned', 'removed', 'original']);
  });

  it('says in which language its headings are, where the text is in another', () => {
    expect(body({}).headings).toBeNull();
    expect(body({}, { language: 'fa', dir: 'rtl' }).headings).toEqual({ lang: 'en', dir: 'ltr' });
  });
});
