import { describe, expect, it } from 'vitest';
import { authorHosts, authorLinks } from '../../../../src/rules/text/bylines/author-links.ts';
import { passagesOf } from '../passages-of.ts';

const node = (text: string) => passagesOf(text, 'markdown')[0]!.block.node as never;

describe('authorLinks', () => {
  it.each([
    '[Jana Roth](https://www.pier.example/author/jana-roth)',
    '[Jade Fontenoy](https://pier.example/equipe/jade-fontenoy)',
  ])('knows %s', (text) => {
    expect(authorLinks(node(text))).toHaveLength(1);
    expect(authorHosts(node(text))).toEqual(['pier.example']);
  });
  it.each([
    '[Jana Roth](/about/editors/jana-roth/)',
    '[Jana Roth](#auth-1)',
    '[Jana Roth](/journalist?Author=Jana%20Roth)',
    '[Ewa Lis](/autorzy/ewa-lis)',
    '[Kari Holm](/av/kari-holm/)',
  ])('knows %s of the same site', (text) => expect(authorLinks(node(text))).toHaveLength(1));
  it.each([
    '[Jana Roth](https://pier.example/tag/jana-roth)',
    '[Ferry Stays In Harbour](https://pier.example/2011/ferry-stays-in-harbour)',
    '[Pier Post](https://pier.example/x/pier-post)',
    '[Home](https://pier.example/)',
  ])('knows no author in %s', (text) => expect(authorLinks(node(text))).toEqual([]));
});
