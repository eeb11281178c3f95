import type { Block } from '../../input/page.ts';
import { readNames } from '../../text/names.ts';
import { isPressName } from '../../text/press-names.ts';
import { type Passage, passageAt } from './passages.ts';
import type { Span } from './span.ts';

/** A short line without a sentence's end that running text follows. */
export function isSubhead(passages: readonly Passage[], passage: Passage, span: Span): boolean {
  if (
    passage.index >= span.to ||
    passage.item ||
    passage.sentence ||
    passage.words > 18 ||
    passage.length > 130 ||
    passage.length < 3
  )
    return false;
  let at = passage.index + 1;
  while (at <= span.to && passages[at]?.chrome !== null) at += 1;
  const next = at <= span.to ? passages[at] : undefined;
  return (
    next !== undefined &&
    (next.prose > 1 || next.item || next.block.node.type === 'table') &&
    next.depth === 0 &&
    /\p{L}{2}/u.test(passage.text)
  );
}

/** Letters of a subhead; headlines of other articles are longer. */
const LONGEST_SUBHEAD = 36;

/** "Read also", "The bridge stays shut for nine days", "A day of fog", and a paragraph: under one headline of another article a subhead of the text. */
export function isHeadBelow(passages: readonly Passage[], passage: Passage, span: Span): boolean {
  const { index, length, text, byline } = passage;
  const [above, below] = [passageAt(passages, index - 1), passages[index + 1]];
  if (length > LONGEST_SUBHEAD || above === undefined || below === undefined || below.prose < 8) return false;
  const isBelowTeaser = above.length > LONGEST_SUBHEAD && (above.chrome === 'related' || above.chrome === null);
  if (!isBelowTeaser || byline !== null || readNames(text) !== null || isPressName(text)) return false;
  return isSubhead(passages, passage, span);
}

/** Whether a bare line of a body is a subhead: it is short, no sentence, and text or a list follows. */
export function asSubheads(passages: readonly Passage[], body: readonly Block[], span: Span): readonly Block[] {
  const blocks: Block[] = [];
  // The blocks of a body follow each other as their passages do.
  let at = 0;
  for (const block of body) {
    while (at < passages.length && passages[at]!.block !== block) at += 1;
    const { node } = block;
    const passage = node.type === 'paragraph' ? passages[at] : undefined;
    const isHead = passage !== undefined && passage.index !== span.from && isSubhead(passages, passage, span);
    if (isHead && node.type === 'paragraph')
      blocks.push({ ...block, node: { type: 'heading', depth: 2, children: node.children } });
    else blocks.push(block);
  }
  return blocks;
}
