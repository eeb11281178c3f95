/** "Author: Mara Holt. Mara Holt Harbour": what is read aloud, and what is seen, with the section behind it. */
const SAID_AGAIN = /^(\p{Lu}\S+(?: \S+){1,3})\. \1(?: .*)?$/u;

/** What follows the marker of a byline, once: in "By By Mara Holt" the page prints the word, and its system holds it, too. */
export function withoutTwin(rest: string, word: string): string {
  const twin = rest.slice(0, word.length + 1).toLowerCase() === `${word.toLowerCase()} `;
  return (twin ? rest.slice(word.length + 1) : rest).replace(SAID_AGAIN, '$1');
}
