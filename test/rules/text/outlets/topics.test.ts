import { describe, expect, it } from 'vitest';
import { isTopicLabel } from '../../../../src/rules/text/outlets/topics.ts';

describe('isTopicLabel', () => {
  it.each(['Pets and Garden News', 'Fishing News', 'Top Post', 'Music Reviews', 'News & Weather'])(
    'takes %s for a label',
    (label) => expect(isTopicLabel(label)).toBe(true),
  );
  it.each(['Evening News', 'Harbour News', 'The Skerran Post', 'Coast & Country', 'News'])('leaves %s a name', (name) =>
    expect(isTopicLabel(name)).toBe(false),
  );
});
