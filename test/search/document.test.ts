import { describe, expect, it } from 'vitest';
import { linkFootnotes } from '../../src/article/footnotes.ts';
import { searchDocument } from '../../src/search/document.ts';
import { archiveOf } from '../views/sample.ts';

describe('searchDocument', () => {
  it('takes marks of footnotes for no words and no sections', () => {
    const html = linkFootnotes(['<p>By the weir[^1]</p>', '<p>[^1]: In 1911.</p>']).join('\n');
    const archive = archiveOf([{ id: 'x', title: 'Mill', text: { html } }]);
    const [entry] = archive.entries;
    const { content } = searchDocument(entry!, archive.text(entry!), 'en', '/');
    expect(content).toContain('<p>By the weir </p>\n<p>  In 1911.</p>');
  });
});
