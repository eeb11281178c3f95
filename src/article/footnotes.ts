/** A tag, or `[^1]` in running text, with the colon that makes it the note itself. */
const piece = /<(\/?)(\w+)(?:"[^"]*"|'[^']*'|[^"'>])*>|\[\^([\w-]{1,32})\](:[ \t]?)?/g;

/** In these a mark of a note is no link: links cannot hold one, and code is shown as it is. */
const closed = new Set(['a', 'code', 'pre']);

/**
 * Links the footnotes of blocks of sanitised HTML both ways: "burnt down[^1]" and a line or an item of a list "[^1]: In
 * the autumn of 1911."
 * A mark without its note, and a note that nothing refers to, stay as they are.
 */
export function linkFootnotes(blocks: readonly string[]): readonly string[] {
  const notes = new Set<string>();
  const marks = new Set<string>();
  for (const block of blocks) replaceMarks(block, (name, isNote) => void (isNote ? notes : marks).add(name));
  const linked = new Set([...notes].filter((name) => marks.has(name)));
  if (linked.size === 0) return blocks;
  const told = new Set<string>();
  return blocks.map((block) =>
    replaceMarks(block, (name, isNote) => {
      const [own, other] = isNote ? ['note', 'mark'] : ['mark', 'note'];
      const id = `s--${own}-${name}`;
      if (!linked.has(name) || (isNote && told.has(id))) return undefined;
      // Only the first mark of a note is led back to.
      const anchor = told.has(id) ? '' : ` id="${id}"`;
      told.add(id);
      return `<sup><a${anchor} href="#s--${other}-${name}">${name}</a></sup>${isNote ? ' ' : ''}`;
    }),
  );
}

/** The block with each mark of a note replaced by what `print` gives for it; as it is where that is nothing. */
function replaceMarks(block: string, print: (name: string, isNote: boolean) => string | undefined): string {
  let depth = 0;
  return block.replace(piece, (found, end: string, tag: string | undefined, name: string, colon = '', at: number) => {
    if (tag !== undefined) {
      if (closed.has(tag)) depth += end === '' ? 1 : -1;
      return found;
    }
    if (depth > 0) return found;
    const isNote = colon !== '' && /(?:^<p[^>]*>|<li>(?:\n<p>)?|\n)$/.test(block.slice(Math.max(0, at - 20), at));
    const printed = print(name, isNote);
    return printed === undefined ? found : `${printed}${isNote ? '' : colon}`;
  });
}
