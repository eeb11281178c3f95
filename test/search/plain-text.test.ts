import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/search/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<p>One <em>t</em>wo</p><p>three</p>', ' One two  three '],
    ['<p>a &#x26; b &lt;c&gt; &quot;d&quot;</p>', ' a & b <c> "d" '],
    ['<p>weir<sup><a id="s--mark-1" href="#s--note-1">1</a></sup> burnt</p>', ' weir  burnt '],
    ['<p><a href="https://x.example/?a>b">link</a></p>', ' link '],
  ])('gives of %s the words', (html, words) => {
    expect(plainText(html)).toBe(words);
  });
});
