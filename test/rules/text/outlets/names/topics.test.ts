import { describe, expect, it } from 'vitest';
import { isTopicLabel } from '../../../../../src/rules/text/outlets/names/topics.ts';

describe('isTopicLabel', () => {
  it.each(['Pets and Garden News', 'Fishing News', 'Top Post', 'Music Reviews', 'News & Weather'])(
    'takes %s for a label',
    (label) => expect(isTopicLabel(label)).toBe(true),
  );
  it.each([
    '时政新闻',
    '国内国际新闻',
    '인기뉴스',
    '관련 뉴스',
    '人気ニュース',
    'Yurt Haber',
    'ENG News',
    'Kategori Berita',
    'El mundo',
    'O país',
    'Zeitung',
  ])('takes %s for a section in other languages', (label) => expect(isTopicLabel(label)).toBe(true));
  it.each(['晴江新闻', '은하뉴스', 'Sahil Haber', 'El Mundo', 'Küstenzeitung', 'PBC News'])(
    'leaves %s a name there',
    (name) => expect(isTopicLabel(name)).toBe(false),
  );
  it.each(['Evening News', 'Harbour News', 'The Skerran Post', 'Coast & Country', 'News'])('leaves %s a name', (name) =>
    expect(isTopicLabel(name)).toBe(false),
  );
});
