import type { Passage } from '../passages.ts';

/** "Jonas Pell / ISLA" and "(Jonas Pell / ISLA)" below a picture: who took it, and who sold it. */
export function isPhotographer(passages: readonly Passage[], { text, index }: Passage, name: string): boolean {
  if (!/\s?\/\s?\p{Lu}/u.test(text)) return false;
  return passages.some((other) => other.index !== index && other.caption && other.text.includes(name));
}

/** "[view-of-the-quay]", but not "[mara-h]" over "Mara Holt": that is her portrait. */
export function isPictured(above: string, names: readonly string[]): boolean {
  const picture = /^\[([^\]]{3,60})\]$/.exec(above)?.[1]?.toLowerCase();
  // "[6.png]", "[v4q1ndh7t.jpg]": what a system calls a picture says nothing of it.
  if (picture === undefined || !/\p{L}{2}[\s_-]+\p{L}{2}|^\p{L}{4,}$/u.test(picture)) return false;
  const words = names[0]!.toLowerCase().split(' ');
  return (
    !words.some((word) => word.length > 3 && picture.includes(word)) && !/avatar|avt|author|portrait/.test(picture)
  );
}

/** "Jonas Pell" over "Photo: Isla", whom the text speaks of: he is in the picture. */
export function isOfCaption(passages: readonly Passage[], index: number, name: string): boolean {
  if (passages[index + 1]?.caption !== true) return false;
  return passages.some((other) => other.prose > 4 && other.text.length > name.length * 3 && other.text.includes(name));
}

/** How far below the headline a text begins, behind its pictures, in passages. */
const REACH = 12;

/** A name alone between the caption of a text's picture, which does not name it, and the text's first paragraph. */
export function isUnderPicture(passages: readonly Passage[], { index, text, item }: Passage, head: number): boolean {
  if (item || index > head + REACH) return false;
  let above = index - 1;
  while (above > head && passages[above]!.chrome !== null) above -= 1;
  const caption = passages[above];
  if (above <= head || !caption?.caption || /[:：]$/.test(caption.text)) return false;
  let below = index + 1;
  while (below < passages.length && (passages[below]!.chrome !== null || passages[below]!.stamped)) below += 1;
  if ((passages[below]?.prose ?? 0) < 1 || !passages[below]!.sentence || passages[below]!.caption) return false;
  return passages.slice(head, index).every((other) => !other.text.includes(text));
}

/** "![Mara Holt](/pier.jpg)": nothing but a picture, whose words say what is in it. */
export function isPictureAlone({ block: { node } }: Passage): boolean {
  return node.type === 'paragraph' && node.children.length > 0 && node.children.every(({ type }) => type === 'image');
}

/** "MH" over "Mara Holt": what stands for a portrait. */
export function isAvatar({ text }: Passage, below: Passage | undefined): boolean {
  const words = text.length < 4 && below !== undefined && below.length < 60 ? below.text.split(' ') : [];
  return (
    words.length > 1 &&
    words
      .map((word) => word.charAt(0))
      .join('')
      .startsWith(text) &&
    /^\p{Lu}{2,3}$/u.test(text)
  );
}
