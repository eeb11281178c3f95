import { isFurniture } from '../../text/names/furniture.ts';
import { hasGivenName } from '../../text/names/given.ts';
import { cutCommentLink } from '../../text/names/tails.ts';
import { lacksCapitals, readNames } from '../../text/names.ts';
import type { Claim } from '../claim.ts';
import { isBoxed } from './bylines/boxes.ts';
import { bracketedAtEnd } from './bylines/bracketed.ts';
import { nameInCapitals } from './bylines/capitals.ts';
import { chooseBylines, claimOf } from './bylines/chosen.ts';
import { firstComment } from './bylines/comments.ts';
import { contactedAuthors } from './bylines/contacts.ts';
import { signedAtEnd } from './bylines/east-asian-ends.ts';
import { farByline } from './bylines/far.ts';
import { besidePicture, filedName, isCutSentence, placedNames, severalNames } from './bylines/filed.ts';
import { joinedNames } from './bylines/joined.ts';
import { isAuthorLabel, isEditorLabel, isRoleOfAbove, labelBehind } from './bylines/labels.ts';
import { leadAuthors } from './bylines/leads.ts';
import { nameWithRole, withoutMails, withoutPictures, withoutRawLink, withoutStamps } from './bylines/lines.ts';
import { readLinked } from './bylines/linked.ts';
import { isOverNote, isRoleLine, notedAhead, notedAuthors, titledAuthor } from './bylines/notes.ts';
import { hiddenAuthors } from './bylines/page-data.ts';
import { withoutSection } from './bylines/parts.ts';
import { isCredit, withoutPictured } from './bylines/photographers.ts';
import { namesIn, piecesOver, piecesUnder } from './bylines/pieces.ts';
import { reachedAuthors } from './bylines/reach.ts';
import { signedAuthor, withoutRights } from './bylines/signed.ts';
import { singleAuthor, singleLinked } from './bylines/single.ts';
import { closingByline } from './bylines/standfirst.ts';
import { isOfText } from './bylines/subjects.ts';
import { isInBox, isOfTeaser } from './bylines/teasers.ts';
import { type Candidate, isStampLine, readUnmarked } from './bylines/unmarked.ts';
import { wireAuthors } from './bylines/wire.ts';
import { withoutHouse } from './bylines/with-house.ts';
import { entryAuthors } from './entry-meta.ts';
import type { Headline } from './headline.ts';
import { type Passage, passageAt } from './passages.ts';
import { withoutAgo } from './relative-times.ts';
import type { Span } from './span.ts';

/** Claims for the authors and the passages they were read from. */
export interface BylineReading {
  readonly claims: readonly Claim[];
  readonly used: ReadonlySet<number>;
}

/** How far above the headline, into the text and below it bylines stand, in passages. */
const BEFORE_HEADLINE = 7;
const INTO_TEXT = 9;
const AFTER_TEXT = 6;
/** The authors, from bylines at the article's head and foot: marked ones, links to author pages, names beside a date. */
export function readBylines(passages: readonly Passage[], span: Span, headline: Headline | null): BylineReading {
  const head = headline?.head ?? span.from;
  const candidates: Candidate[] = [];
  const comments = firstComment(passages, span);
  for (const passage of passages) {
    const { index } = passage;
    const inHead =
      index >= Math.min(head, span.from) - BEFORE_HEADLINE && index <= Math.max(head, span.from) + INTO_TEXT;
    const inTail = index >= (span.from + span.to) / 2 && index <= span.to + AFTER_TEXT;
    if ((!inHead && !inTail) || (headline && index === head) || isCopy(passage, headline)) continue;
    const found = readPassage(passages, passage, span, head, headline);
    if (found && index > comments && found.rule !== 'byline' && found.rule !== 'author-note') continue;
    // The first paragraph of a text without a headline names its author in its first words, or not at all.
    if (found && (index !== head || found.rule === LEAD)) candidates.push(found);
  }
  const titled = headline && candidates.length === 0 ? titledAuthor(headline.title) : null;
  // "General Strike. Mara speaks": what a text is about stands before a headline's full stop, too.
  if (titled && !isOfText(titled, passages, span))
    candidates.push({ passage: passages[headline!.index]!, names: [titled], strength: 45, rule: 'name-in-headline' });
  const hidden = candidates.length === 0 ? hiddenAuthors(passages) : null;
  if (hidden) candidates.push(hidden);
  const far = candidates.length === 0 ? farByline(passages, span) : null;
  if (far) candidates.push(far);
  if (candidates.length === 0) return { claims: [], used: new Set() };
  const chosen = chooseBylines(candidates, passages);
  const used = new Set<number>();
  for (const { rule, passage } of chosen)
    if (rule !== LEAD && passage.index !== headline?.index) used.add(passage.index);
  return { claims: [claimOf(chosen, passages)], used };
}

/** A line that says the headline once more, but not "6 May 2011 Mara Holt News Comments Off on Ferry stays in harbour". */
function isCopy({ index, text, stamped }: Passage, headline: Headline | null): boolean {
  if (!headline?.copies.includes(index)) return false;
  return !(stamped || /\d{4}/.test(text)) || text.length < headline.title.length + 20;
}

/** The rule of a byline inside the first paragraph, which stays in the text. */
const LEAD = 'lead-byline';

/** Lines that may name an author beside what they are: share buttons, "Pier Post | Mara Holt | Thursday, June 6, 2013". */
const NAMING: ReadonlySet<string> = new Set(['share', 'issue-line']);

function readPassage(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  head: number,
  headline: Headline | null,
): Candidate | null {
  const { text, index } = passage;
  // No name is in most subheads; links may say more than their words.
  if (passage.prose <= 4 && passage.block.linkLength === 0 && lacksCapitals(text)) return null;
  if (passage.prose < 4 && isInBox(passages, index, span)) return null;
  const noted = notedAuthors(passages, passage, span) ?? notedAhead(passages, passage, span, head);
  if (noted) return { passage, names: noted, strength: 50, rule: 'author-note' };
  const entered = entryAuthors(text);
  if (entered.length > 0) return { passage, names: entered, strength: 58, rule: 'byline' };
  const contacted = contactedAuthors(passages, passage, span);
  if (contacted) return { passage, names: contacted, strength: 49, rule: 'contact-note' };
  const ended = signedAtEnd(passage, span);
  if (ended) return { passage, names: ended, strength: 78, rule: passage.prose > 4 ? LEAD : 'byline' };
  const bracketed = bracketedAtEnd(passages, passage, span);
  if (bracketed) return { passage, names: bracketed, strength: 56, rule: passage.prose > 4 ? LEAD : 'byline' };
  const wired = index > span.from ? wireAuthors(text) : [];
  if (wired.length > 0) return { passage, names: wired, strength: 62, rule: 'byline' };
  const behind = passage.prose < 0 ? labelBehind(passages, index) : null;
  if (behind === 'picture') return null;
  const wrote = behind === 'text' ? readNames(text) : null;
  if (wrote && !isFurniture(wrote[0]!)) return { passage, names: wrote, strength: 66, rule: 'byline' };
  const noteBelow = passage.prose < 0 && index > head && index <= span.from && isOverNote(passages, index);
  const over = noteBelow ? readNames(text) : null;
  if (over?.length === 1 && !isFurniture(over[0]!) && isOverNote(passages, index, over[0]!))
    return { passage, names: over, strength: 54, rule: 'name-over-role' };
  const signed = passage.prose < 0 && isRoleLine(passages[index + 1]?.text ?? '') ? readNames(text) : null;
  if (signed?.length === 1 && (index >= span.to - 3 || Math.abs(index - head) <= 8) && !isFurniture(signed[0]!))
    return { passage, names: signed, strength: 54, rule: 'name-over-role' };
  const dashed = index >= span.to - 1 && /^[—–-]{1,2}\s?\p{L}/u.test(text) ? passage.byline : null;
  if (dashed && index >= span.from && !isCredit(text.slice(0, 60)))
    return { passage, names: dashed.names, strength: 60, rule: 'byline' };
  const letter = signedAuthor(passages, passage, span);
  if (letter && !isCredit(withoutRights(text)))
    return { passage, names: [letter], strength: 50, rule: 'name-over-role' };
  const closing = closingByline(passage, head);
  if (closing) return { passage, names: closing, strength: 68, rule: LEAD };
  const lead = index >= span.from && index <= span.from + 1 && passage.prose > 4 ? leadAuthors(text) : [];
  if (lead.length > 0) return { passage, names: lead, strength: 70, rule: LEAD };
  const boxed = passage.prose <= 0 && isBoxed(passages, index, span);
  if (!boxed && index > Math.max(head, span.from) + INTO_TEXT && index < span.to - 1) return null;
  if (text.length > 240 || (passage.chrome !== null && !NAMING.has(passage.chrome)) || passage.prose > 8) return null;
  const tail = index >= span.to - 1 && index >= span.from;
  if (
    !boxed &&
    (index > span.to || (index < head && passage.byline !== null)) &&
    isOfTeaser(passages, passage, headline)
  )
    return null;
  const penalty = (tail ? 18 : 0) + (passage.item && !passageAt(passages, index - 1)?.item ? 0 : passage.item ? 3 : 0);
  const own = withoutPictured(text);
  const credited = isCredit(own);
  const linked = credited ? null : readLinked(passages, passage, span, headline, penalty);
  if (linked) return linked;
  const before = passageAt(passages, index - 1);
  const line = cutCommentLink(withoutMails(withoutPictures(withoutRawLink(credited ? text : own))));
  const bare = withoutStamps(line);
  const stamped = bare !== line.trim();
  const beside = tail || passage.prose > 2 || !line.includes('|') ? null : besidePicture(line.split(/\s*\|\s*/));
  if (beside) return { passage, names: beside, strength: 66, rule: 'byline' };
  const roled = reachedAuthors(line) ?? nameWithRole(line);
  if (roled && !credited && !tail) return { passage, names: roled, strength: 66, rule: 'byline' };
  const mayPlace = !credited && !tail && !passage.sentence && Math.abs(index - head) < 6;
  const placed = mayPlace ? placedNames(line, passages.slice(index + 1, index + 3)) : null;
  if (placed) return { passage, names: placed, strength: 62, rule: 'byline' };
  // "News By Mara Holt Jun. 6, 2013": a section or a portrait's words before the marker of a dated line.
  const marked =
    stamped || passage.item ? (/^\P{Lu}{0,3}(?:[\p{L}.’'-]{2,20} ){1,3}(?=By \p{Lu})/u.exec(line)?.[0] ?? '') : '';
  const whole = namesIn(line.slice(marked.length));
  if (whole) return { passage, names: whole, strength: 80 - penalty, rule: 'byline' };
  const pieces = stamped
    ? bare
        .split(/\s*[|•·/–—\u3000]\s*|\s-\s|,\s(?=(?:(?:by|von|par|por|di|av|af|door)\s)?\p{Lu})/u)
        .map((piece) => withoutSection(withoutAgo(piece).trim(), passages))
    : (tail ? piecesUnder : piecesOver)(isBesideStamp(passages, index) ? withoutHouse(line, passage, passages) : line);
  // "News | Published: 5 hours ago | Written by Mara Holt": bars part what a line says, also without a date in it.
  // "from the BNT, Reporter: Elena Tsvetkova": a label with a colon behind a comma opens a part, too, as do labels that
  // nothing parts from what is before them: "来源：潮汐网作者：林晓".
  const parts = /[|:：]/.test(line)
    ? line.split(
        /\s*\|\s*|\s*,\s*(?=\p{L}[\p{L} ]{2,24}[:：]\s)|\s+(?=\p{Script=Han}{2,4}[:：])|(?<=\p{Script=Han})(?<!责任|責任)(?=(?:责任|責任)?(?:作者|记者|記者|编辑|編輯)[:：])/u,
      )
    : [];
  // "Written by Mara Holt" over "Not to be reproduced": one paragraph of short lines.
  const lines = text.includes('\n') ? text.split('\n') : [];
  for (const piece of [...pieces, ...parts, ...lines]) {
    const names = namesIn(piece);
    if (names) return { passage, names, strength: 80 - penalty, rule: 'byline' };
  }
  if (before && isEditorLabel(before.text)) return null;
  if (before && isAuthorLabel(before.text) && !isRoleOfAbove(passages, before.index)) {
    const names = readNames(withoutAgo(line));
    if (names) return { passage, names, strength: 80 - penalty, rule: 'byline' };
  }
  const joined = credited ? null : joinedNames(passages, passage);
  if (joined) return { passage, names: joined, strength: 80 - penalty, rule: 'byline' };
  const single = credited ? null : ((stamped ? singleAuthor(bare) : null) ?? singleLinked(passage));
  if (single && !passage.sentence) return { passage, names: single, strength: 64 - penalty, rule: 'byline' };
  // "Antonio Marín F." ends with an initial, not a sentence.
  const capital = credited ? null : nameInCapitals(line);
  if (credited || (passage.sentence && !capital && !/\p{L}\s\p{Lu}\.$/u.test(text))) return null;
  const filed = index <= head + 2 ? filedName(line) : null;
  const several = stamped ? severalNames(bare, passages, span) : null;
  let first: Candidate | null = null;
  for (const piece of capital ? [capital] : filed ? [filed] : several ? [bare] : pieces) {
    const names = several ?? (piece === '' || isCutSentence(pieces, piece) ? null : readNames(piece));
    // "Harbour Courier | Mara Holt | Thursday, May 5": the first of a line's parts may be the house, or a section before a hyphen.
    const found =
      names && (several || !isHyphened(line, piece) || hasGivenName(names[0]!))
        ? readUnmarked(passages, passage, names, span, headline, stamped || withoutAgo(line) !== line, penalty)
        : null;
    if (found && hasGivenName(found.names[0]!)) return found;
    first ??= found;
  }
  return first;
}

/** Whether a part of a line stands beside a hyphen: "Mara Holt - Harbour - 6 May 2011". */
function isHyphened(line: string, piece: string): boolean {
  return line.includes(' - ') && (line.includes(`${piece} - `) || line.includes(` - ${piece}`));
}

/** A date right over or under a line: the place of who wrote. */
function isBesideStamp(passages: readonly Passage[], index: number): boolean {
  return isStampLine(passageAt(passages, index - 1)) || isStampLine(passages[index + 1]);
}
