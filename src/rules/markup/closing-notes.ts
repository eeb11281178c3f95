import type { PhrasingContent } from 'mdast';
import type { Block } from '../../input/page.ts';
import { foldName } from './bylines.ts';

/**
 * The rule by which a block under an article's text is a note on it rather than its text, or null: who helped, who the
 * author is and how to reach them, what the house asks of its readers. `authors` are folded names.
 */
export function closingNoteRule({ node, text, linkLength }: Block, authors: ReadonlySet<string>): string | null {
  if (node.type !== 'paragraph' || text.length > LONGEST) return null;
  if (text.length <= LONGEST_CREDIT && CREDITS.some((pattern) => pattern.test(text))) return 'credit';
  const named = authors.size > 0 && namesFirst(text, authors);
  if (CONTACT.test(text) || (named && (REACHED.test(text) || MAIL.test(text)))) return 'contact-note';
  if (!isSetApart(node.children)) return null;
  if (named) return 'author-note';
  // Bold lines may be the text's last subheads or names.
  return (linkLength > 0 || text.endsWith(':')) && node.children.some(isInItalics) ? 'notice' : null;
}

/** Whether a paragraph is wholly in italics or bold, its links aside. */
export function isSetApart(children: readonly PhrasingContent[]): boolean {
  return (
    children.some(({ type }) => type === 'emphasis' || type === 'strong') &&
    children.every((child) => SET_APART.has(child.type) || (child.type === 'text' && !/\p{L}/u.test(child.value)))
  );
}

const SET_APART: ReadonlySet<string> = new Set(['emphasis', 'strong', 'link', 'break']);

function isInItalics(node: PhrasingContent): boolean {
  return node.type === 'emphasis' || ('children' in node && node.children.some(isInItalics));
}

/** Whether a line opens with an author's name: "Mara Holt is the Courier's science editor.", "Follow Mara Holt on Twitter." */
export function namesFirst(text: string, authors: ReadonlySet<string>): boolean {
  const words = text
    .replace(/^\W*(?:follow|write to|e-?mail|contact|by|von|par|por|di|door|av|af)\s/i, '')
    .split(/[\s,]+/, MOST_WORDS);
  return words.some((_, count) => {
    return (count > 0 || EAST_ASIAN.test(words[0]!)) && authors.has(foldName(words.slice(0, count + 1).join(' ')));
  });
}

/** A whole name in one word. */
const EAST_ASIAN = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,6}$/;
/** Words of the longest name that is looked for. */
const MOST_WORDS = 5;
const LONGEST = 900;
const LONGEST_CREDIT = 400;

const CREDITS = [
  // "Courier writers Mara Holt and Jo Berg contributed to this report."
  /^[^.!?]{0,300}\s(?:contributed|contributing) (?:\p{L}+ ){0,2}(?:to|for) (?:this|the) (?:report|story|article|post|piece)\b/iu,
  // "With reporting by Mara Holt", "Contributing: Harbour Press.", "(Reporting by Mara Holt; editing by Jo Berg)"
  /^[\s([–—•*-]*(?:with |additional |further )*(?:reporting|research|editing|contributions) (?:by|from) \p{Lu}/iu,
  /^[\s([–—•*-]*(?:contributing|contributors?|contribution)\s?:\s\p{Lu}/iu,
  // "Mit Material von dpa", "Mitarbeit: Jo Berg", "(mit Agenturen)"
  /^[\s([–—•*-]*(?:mit (?:material|informationen|agenturmaterial) (?:von|der|des|aus)\s|(?:redaktionelle )?mitarbeit\s?:|mit agentur(?:en|material)[\s)]*$)/iu,
  // "Avec AFP", "Con información de EFE", "Com informações da Lusa", "Met medewerking van Jo Berg"
  /^[\s([–—•*-]*(?:avec (?:les )?(?:agences|la contribution|la collaboration|la participation)|con (?:información|informaciones|reportes|datos) de|(?:con la colaboración|con la collaborazione|com a colaboração) de|com informações d[aeo]s?|ha(?:nno)? collaborato|met medewerking van)(?=[\s):]|$)/iu,
] as const;

/** "To contact the reporter on this story: Mara Holt at mholt@courier.example" */
const CONTACT =
  /^\W*to contact the (?:reporters?|authors?|writers?|editors?|correspondents?)\b|^\W*write to \p{Lu}[^.!?]{2,80} at \S+@/iu;
/** "Mara Holt can be reached at mholt@courier.example", "Follow Mara Holt on Twitter" */
const REACHED = /^\W*follow\s|\s(?:can|may) be (?:reached|contacted|followed)\s/i;
/** "Mara Holt mholt@courier.example", "윤서라 기자 sera@courier.example": a name and its address, in no sentence. */
const MAIL = /^[^.!?。@]{2,60}[\s(<|/,:–—-][\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}[)>]?$/u;
