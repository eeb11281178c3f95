import { describe, expect, it } from 'vitest';
import { isFirstQuestion } from '../../../../src/rules/text/headline/interview.ts';
import { passagesOf } from '../passages-of.ts';

const INTERVIEW = `Joy of the quay

Where do you go when the ferry is late?

I sit on the pier and count gulls, for there is nothing else to count here in winter.

What does the baker say to that?

The baker says that gulls are no bread, and that I ought to count loaves for him in the morning.

And who counts the passengers?

Nobody does.`;

describe('isFirstQuestion', () => {
  const passages = passagesOf(INTERVIEW);
  it('knows the first question of an interview', () =>
    expect(isFirstQuestion(passages, passages[1]!, { from: 1, to: passages.length - 1 })).toBe(true));
  it('lets a question stand over a text without others', () =>
    expect(isFirstQuestion(passages, passages[1]!, { from: 1, to: 3 })).toBe(false));
  it('lets a question stand that stands further up as well', () => {
    const again = passagesOf(
      INTERVIEW.replace('Joy of the quay', 'Where do you go when the ferry is late? | Pier Post'),
    );
    expect(isFirstQuestion(again, again[1]!, { from: 1, to: again.length - 1 })).toBe(false);
  });
  it('lets the first line of a file stand', () =>
    expect(isFirstQuestion(passages, passages[0]!, { from: 0, to: passages.length - 1 })).toBe(false));
});
