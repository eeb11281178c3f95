import { describe, expect, it } from 'vitest';
import { homeHost } from '../../../../../src/rules/text/outlets/addresses/home-links.ts';
import { BODY, locate } from '../../passages-of.ts';

/** The host that the places of a page's links tell. */
function hostOf(...blocks: readonly string[]): string | null {
  const { passages, span, headline } = locate(blocks.join('\n\n'), 'markdown');
  return homeHost(passages, span, headline);
}

const TITLE = '# The ferry waits in the harbour';
const cited = `The [council](https://council.example/ferry) said so, as the ferry waited for a third day in its harbour.`;

describe('homeHost', () => {
  it.each([
    [
      'a word for home',
      ['[Accueil](https://www.quai.example/) > [Port](port.php?id=4)', TITLE, BODY, cited],
      'quai.example',
    ],
    ['one below the text', [TITLE, BODY, '[Strona główna](https://pier.example/index.html)'], 'pier.example'],
    [
      'the section over the headline',
      ['- [Harbour](https://news.pier.example/category/harbour/)', TITLE, BODY],
      'pier.example',
    ],
    ['who wrote', [TITLE, '[Mara Holt](https://pier.example/author/mara-holt)', BODY, cited], 'pier.example'],
    [
      'a copy in an archive of the web',
      ['[Harbour](https://web.archive.org/web/20200101000000/https://pier.example/harbour)', TITLE, BODY],
      'pier.example',
    ],
  ])('is told by %s', (_, blocks, host) => expect(hostOf(...blocks)).toBe(host));

  it.each([
    ['links of the text', [TITLE, BODY, cited]],
    ['networks over the headline', ['[Share](https://www.facebook.com/sharer)', TITLE, BODY]],
    ['front pages under a name', [TITLE, BODY, '[Tide Tables](https://tides.example/)']],
    ['two homes', ['[Home](https://pier.example/)', TITLE, BODY, '[Home](https://tides.example/)']],
    ['a menu', ['[One](https://a.example/1) [Two](https://b.example/2)', TITLE, BODY]],
  ])('is not told by %s', (_, blocks) => expect(hostOf(...blocks)).toBeNull());
});
