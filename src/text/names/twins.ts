/** "Author: Mara Holt. Mara Holt Harbour": what is read aloud, and what is seen, with the section behind it. */
const SAID_AGAIN = /^(\p{Lu}\S+(?: \S+){1,3})\. \1(?: .*)?$/u;

/** What follows the marker of a byline, once: in "By By Mara Holt" the page prints the word, and its system holds it, too. */
export function withoutTwin(rest: string, word: string): string {
  const twin = rest.slice(0, word.length + 1).toLowerCase() === `${word.toLowerCase()} `;
  return (twin ? rest.slice(word.length + 1) : rest).replace(SAID_AGAIN, '$1');
}

/** "Mara Holt Mara Holt", "Mara Holt By Mara Holt": what a portrait is called, and the name beside it. */
export function withoutCopy(name: string): string {
  const [, copy] = /^(\S+(?: \S+){1,3})(?: [Bb]y)? \1$/u.exec(name) ?? [];
  if (copy) return copy;
  // "Mara Holt maraholt": what a person is called on another site.
  const [, before, handle] = /^(\S+(?: \S+){1,2}) ([a-z]{6,})$/u.exec(name) ?? [];
  return before && handle === before.toLowerCase().replace(/[^a-z]/g, '') ? before : name;
}

/** "Steun Kade Steun Kade Steun": a button that a page prints over and over; "Mara Holt. Mara Holt Harbour": a name and its section. */
const REPEATED = /^(\S+ \S+?)\.? \1(?: |$)/u;

/** Whether words say the same two words again and again, as buttons do. */
export function isRepeated(words: string): boolean {
  return REPEATED.test(words);
}
