import { describe, expect, it } from 'vitest';
import { readPageState } from '../../../../src/input/html/properties/state.ts';

const HEADLINES = ['Ferry strike ends after nine days | The Skerran Herald', 'Ferry strike ends after nine days'];
const read = (source: string) => readPageState(source, HEADLINES).map(({ name, value }) => [name, value]);

describe('readPageState', () => {
  it('reads the day, the update and the authors of the thing that bears the headline', () => {
    const state =
      '<script id="__NEXT_DATA__" type="application/json">{"props":{"article":{"headline":"Ferry strike ends after nine days",\n"publishedAt":"2024-03-14T06:02:00Z","updated_at":"2024-03-15T08:00:00Z","authors":[{"name":"Dana Whitlock"}]}}}</script>';
    expect(read(state)).toEqual([
      ['state:datePublished', '2024-03-14T06:02:00Z'],
      ['state:dateModified', '2024-03-15T08:00:00Z'],
      ['state:author', 'Dana Whitlock'],
    ]);
  });

  it('says on which line a value stands, and in which words', () => {
    const state =
      '<p>\n</p><script>\nwindow.__STATE__ = {"title":"Ferry strike ends after nine days",\n"display_date":"2024-03-14"};</script>';
    expect(readPageState(state, HEADLINES)).toEqual([
      { name: 'state:datePublished', value: '2024-03-14', lines: [4, 4], quote: '"display_date":"2024-03-14"' },
    ]);
  });

  it('reads headlines that stand in an object of their own', () => {
    const state =
      '<script>Fusion.content={"headlines":{"basic":"Ferry strike ends after nine days"},"publish_date":"2024-03-14T06:02:00Z"};</script>';
    expect(read(state)).toEqual([['state:datePublished', '2024-03-14T06:02:00Z']]);
  });

  it.each([
    [
      'a teaser',
      '<script type="application/json">{"headline":"Mayor to step down in May","publishedAt":"2024-03-13"}</script>',
    ],
    ['a short headline', '<script type="application/json">{"headline":"Ferry","publishedAt":"2024-03-13"}</script>'],
    [
      'a program',
      '<script>window.a = {"title":"Ferry strike ends after nine days","publishedAt":"2024-03-13"}; start();</script>',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"headline":"Ferry strike ends after nine days","datePublished":"2024-03-13"}</script>',
    ],
    [
      'words for a day',
      '<script>x = {"title":"Ferry strike ends after nine days","publishedAt":"two hours ago"}</script>',
    ],
  ])('reads nothing of %s', (_what, source) => {
    expect(read(source)).toEqual([]);
  });
});
