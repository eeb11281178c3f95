import { isSameScript } from '../../../text/languages.ts';
import { isNobodysName } from '../../../text/names/furniture.ts';
import { hasGivenName } from '../../../text/names/given.ts';
import { isJapaneseName } from '../../../text/names/japanese.ts';
import { findMarker } from '../../../text/names/markers.ts';
import { isTown } from '../../../text/names/towns.ts';
import { ROLES } from '../../../text/names/words.ts';
import { readNames } from '../../../text/names.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isNewsWorded } from '../../../text/press-names/news-words.ts';
import { isPressName } from '../../../text/press-names.ts';
import { chromeRule } from '../../chrome.ts';
import type { Headline } from '../headline.ts';
import { type Passage, passageAt } from '../passages.ts';
import { isRelativeTime } from '../relative-times.ts';
import type { Span } from '../span.ts';
import { isLinked, isOverOwnNote, isOverText, standsApart } from './apart.ts';
import { neighbours } from './beside.ts';
import { isBoxed } from './boxes.ts';
import { isAddressOf } from './contacts.ts';
import { isLabelledStamp } from './lines.ts';
import { headsTeasers, isMenuEntry, isOfMenu, isOfTags } from './menus.ts';
import { isOfCaption, isPhotographer, isPictureAlone, isPictured, isUnderPicture } from './pictures.ts';
import { countSpeaking, isCommonWords, isHeadlined, isSpokenOf, isTags, isWrittenSmall } from './subjects.ts';
import { isCapitals, isDoubtful, isKicker, isLong, isOfNoFamily, isPost } from './unlikely.ts';

/** A passage that may be the article's byline. */
export interface Candidate {
  readonly passage: Passage;
  readonly names: readonly string[];
  readonly strength: number;
  readonly rule: string;
}

const CASED = /\p{Lu}/u;

/** "Follow Mara", "View Profile", "Mara Holt’s Discussions": what a page offers of a person. */
const BUTTON = /^(?:Follow|View|Contact|About|More|Message|Email)\s|[’']s\s/u;

/** "1:18 PM ET", "18.40 Uhr": today's texts bear the hour alone. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:\p{Lu}{2,4}|Uhr))?$/iu;

/** "7.6. 2:00 | Päivitetty 7.6. 9:48", "03/12 à 18h05": the day of this year and the hour, over all the line. */
const YEARLESS = /^\d{1,2}[./]\d{1,2}\.?,?\s(?:\p{L}{1,3}\.?\s)?\d{1,2}[:.h]\d{2}(?!\d)(?:\D.{0,40})?$/u;

/** What a name loses that the text speaks of once, as of others. */
const SPOKEN = 7;

/** "シェア", "公開", "Theo TTXVN": words of the page, or a house behind the word for who wrote. */
function isButton(name: string): boolean {
  const marker = findMarker(name);
  const rest = marker === null ? '' : name.slice(marker.length);
  return chromeRule(name) !== null || LABELS.has(name) || (rest !== '' && readNames(rest) === null);
}

/** What East Asian pages set beside a date. */
const LABELS: ReadonlySet<string> = new Set(
  '公開 更新 配信 掲載 投稿 作成 発表 共同 時事 公開日 更新日 发布 發布 发表 更新时间 编辑部 編集部 本报讯 综合 입력 수정 등록 승인'.split(
    ' ',
  ),
);

/** A byline without a word that marks it: believed beside a date, a role or the headline, not in a list of tags. */
export function readUnmarked(
  passages: readonly Passage[],
  passage: Passage,
  names: readonly string[],
  span: Span,
  headline: Headline | null,
  stamped: boolean,
  handicap: number,
): Candidate | null {
  const { index } = passage;
  const head = headline?.head ?? span.from;
  const heads = [head, ...(headline ? [headline.index, ...headline.copies] : [])];
  // "Skerran Herald" alone on a line is a paper; "By Emily Post" says that she is none.
  if (
    names.some((name) => isPressName(name) || isNewsWorded(name) || isAgency(name)) ||
    !isOfScript(names[0]!, passages, span)
  )
    return null;
  if (
    names.some(
      (name) =>
        BUTTON.test(name) ||
        isButton(name) ||
        isNobodysName(name) ||
        isTown(name) ||
        isLong(name) ||
        isOfNoFamily(name, passages[span.from]?.text ?? '') ||
        isCommonWords(name, passages, span) ||
        isWrittenSmall(name, passages, span) ||
        isDoubtful(name, passages, span),
    )
  )
    return null;
  // "JONAS PELL/ISLA": who took the picture, and who sold it.
  if (passage.caption && passage.text === passage.text.toUpperCase()) return null;
  if (isPost(passage.text) || isPhotographer(passages, passage, names[0]!) || isPictureAlone(passage)) return null;
  if (names.length === 1 && isTags(passage.text, passages, span)) return null;
  if (isSubject(passages, index, names[0]!, span) || (index < head && isMenuEntry(passages, passage))) return null;
  // "القارات السبع" stands in the menu, too, between other words that may be names as well.
  if (index > head && !CASED.test(passage.text) && isMenuEntry(passages, passage, 2)) return null;
  if (index < head && isOfTags(passages, index)) return null;
  const spoken = ROLES.test(passage.text.trim()) ? 0 : countSpeaking(names[0]!, passages, span);
  if (spoken > 1 || isHeadlined(names[0]!, headline)) return null;
  if (isOfCaption(passages, index, names[0]!)) return null;
  const penalty = handicap + spoken * SPOKEN;
  const handled = /\s?@\w{3,}/.test(passage.text);
  // "### Mara Holt" under a date may be a byline, a heading of the first ranks is none.
  if (passage.depth > 0 && passage.depth < 3) return null;
  if (!stamped && names.length === 1 && isBoxed(passages, index, span))
    return { passage, names, strength: 66 - penalty / 2, rule: 'name-in-box' };
  if (!stamped && names.length === 1 && isOverOwnNote(passages, passage, names[0]!, span))
    return { passage, names, strength: 55 - penalty / 2, rule: 'name-over-note' };
  // "Menu / Tickets / Virtual Cards / Headline": a menu's last entries.
  if (passage.item && !stamped && [index - 1, index - 2].every((at) => passages[at]?.item && !passages[at].chrome))
    return null;
  const isNamed = names.length === 1 && hasGivenName(names[0]!);
  if (index < head && !stamped && !(isNamed && index >= head - 2) && isOfMenu(passages, index, names)) return null;
  if (index < head && !stamped && isKicker(passages, passage, span)) return null;
  // "[view-of-the-quay]", "Mara Holt": what a text browser prints of a picture, and who took it.
  if (!stamped && isPictured(passageAt(passages, index - 1)?.text ?? '', names)) return null;
  if (isCapitals(passage.text) && names.some((name) => name.split(' ').length > 3)) return null;
  if (passage.linkShare > 0.6 && !stamped && !handled)
    return linkedName(passages, passage, names, span, headline, heads);
  if (stamped) return { passage, names, strength: 72 - penalty, rule: 'byline-with-date' };
  if (isAddressOf(passages[index + 1]?.text ?? '', names[0]!))
    return { passage, names, strength: 70 - penalty, rule: 'name-over-address' };
  // "Jonas Pell" over what he says, in a record of a meeting that tells who was there: a person of the text.
  if (index > span.from && index < span.to - 1 && names.some((name) => isSpokenOf(name, passages, span))) return null;
  // Teasers under a text bear their own names and dates.
  const tail = index > span.to;
  if (tail && headsTeasers(passages, index)) return null;
  const near = neighbours(passages, index).some(
    (other) => other.index !== head && (isStampLine(other) || isRelativeTime(other.text) || CLOCK.test(other.text)),
  );
  // A date two lines below a name under the text is a teaser's, whose headline stands between both.
  const besideDate = near && (!tail || [passageAt(passages, index - 1), passages[index + 1]].some(isStampLine));
  if (besideDate && index >= head - 3 && (!tail || linesBelow(passages, span.to, index) <= 2))
    return { passage, names, strength: 62 - penalty, rule: 'name-beside-date' };
  // "#### Mara Holt" right under the headline
  if (passage.depth > 0 && !(passage.depth > 3 && heads.some((at) => index === at + 1) && hasGivenName(names[0]!)))
    return null;
  if (heads.some((at) => index > at && index <= at + 2) && index <= span.from + 2 && index <= span.to)
    return { passage, names, strength: 50 - penalty, rule: 'name-under-headline' };
  if (index > head && index < span.to && names.length < 3 && spoken === 0 && isUnderPicture(passages, passage, head))
    return { passage, names, strength: 48 - penalty, rule: 'name-under-picture' };
  if (spoken === 0 && names.length === 1 && index <= span.to && isOverText(passages, passage, names[0]!, head))
    return { passage, names, strength: 46 - penalty, rule: 'name-over-text' };
  // "Elza KALNIŅA" right over a text: a family name in capitals is a byline's.
  const over = index < span.from && index >= span.from - 2;
  if (over && names.length === 1 && /^\p{Lu}\p{Ll}[\p{L}-]*\s\p{Lu}{3,}(?:-\p{Lu}+)?$/u.test(passage.text.trim()))
    return { passage, names, strength: 50 - penalty, rule: 'name-over-text' };
  if (isOverButtons(passages, index, span) && names.length === 1 && spoken === 0 && isJapaneseName(names[0]!))
    return { passage, names, strength: 46, rule: 'name-at-end' };
  // In scripts without capitals a few words under the text are a button as well: "Back to top".
  if (!names.some((name) => CASED.test(name))) return null;
  // One name alone under the text is who wrote it; several in a row are its tags.
  const alone = [index - 1, index + 1].every(
    (at) =>
      passages[at] === undefined ||
      passages[at].prose > 0 ||
      passages[at].chrome !== null ||
      readNames(passages[at].text) === null,
  );
  // "Few Pitches" over a paragraph is a heading of it, "Mara Holt" over "Mara writes on …" is none.
  const below = index < span.to ? passages[index + 1] : undefined;
  const isHeading = (below?.prose ?? 0) > 8 && !names[0]!.split(' ').some((word) => below!.text.includes(word));
  if (
    alone &&
    !isHeading &&
    spoken === 0 &&
    index >= span.to - 1 &&
    index <= span.to + 1 &&
    closes(passages, index, names, span)
  )
    return { passage, names, strength: 52 - penalty / 2, rule: 'name-at-end' };
  // "Subscribe" / "Mara Holt" / "Comments (0)": a page's own lines around who wrote what can be commented on.
  const isOverComments =
    tail && passages[index + 1]?.chrome === 'comments' && passageAt(passages, index - 1)?.chrome !== null;
  if (isOverComments && names.length === 1 && spoken === 0)
    return { passage, names, strength: 44, rule: 'name-at-end' };
  const apart =
    isNamed && spoken === 0 && alone && passage.text.trim() === names[0]
      ? standsApart(passages, passage, names[0]!, span, headline)
      : null;
  return apart === null ? null : { passage, names, strength: 44, rule: apart };
}

/** A date, or what stands where a page puts it: "Publié le 28/03 à 21h00", "Uppdaterad11 mars". */
export function isStampLine(other: Passage | undefined): boolean {
  return other !== undefined && (other.stamped || isLabelledStamp(other.text) || YEARLESS.test(other.text));
}

/** How far below a text a line stands; a row of share buttons between them doesn't count. */
function linesBelow(passages: readonly Passage[], end: number, index: number): number {
  return passages.slice(end + 1, index + 1).filter(({ chrome }) => chrome !== 'share').length;
}

/** Paragraphs stand above; "Ida Pell, Mayor" is a caption where they speak of her. */
function closes(passages: readonly Passage[], index: number, names: readonly string[], span: Span): boolean {
  if (index <= span.from) return false;
  const above = passages.slice(span.from, index).filter(({ prose }) => prose > 4);
  const office = /,\s/.test(passages[index]!.text) && names.length === 1;
  const family = names[0]!.split(' ').at(-1)!;
  return above.some(({ prose }) => prose > 8) && !(office && above.some(({ text }) => text.includes(family)));
}

/** "Second Hearing" under a paragraph, over "The hearing …": what is below has a word of it in small letters. */
function isSubject(passages: readonly Passage[], index: number, name: string, span: Span): boolean {
  const below = passages[index + 1];
  if (index <= span.from || !below || below.prose <= 8) return false;
  return name.split(' ').some((word) => word.length > 3 && below.text.includes(word.toLowerCase()));
}

/** "[Sudha Rao](/p)": a link on a name, right under a stamp in the article's head. */
function linkedName(
  passages: readonly Passage[],
  passage: Passage,
  names: readonly string[],
  span: Span,
  headline: Headline | null,
  heads: readonly number[],
): Candidate | null {
  const { index } = passage;
  const beside = [passageAt(passages, index - 1), passages[index + 1]].some(
    (other) => isStampLine(other) && other!.prose < 4,
  );
  const inHead = heads.some((at) => index > at && index <= at + 5) && index < span.from + 2;
  if (passage.item || names.length > 3) return null;
  if (beside && inHead) return { passage, names, strength: 56, rule: 'name-beside-date' };
  if (names.length > 1 || !hasGivenName(names[0]!) || !isLinked(passage, names[0]!)) return null;
  if (heads.some((at) => index === at + 1)) return { passage, names, strength: 46, rule: 'name-under-headline' };
  const apart = standsApart(passages, passage, names[0]!, span, headline);
  return apart === null ? null : { passage, names, strength: 44, rule: apart };
}

/** Whether a name is written as one of a text's first paragraphs is: "Harbour Linesは2月" opens with a firm's name. */
function isOfScript(name: string, passages: readonly Passage[], { from, to }: Span): boolean {
  const isAlike = (at: number) => isSameScript(name, passages[at]?.text ?? '');
  return isAlike(from) || (/[\u3040-\u9fff\uac00-\ud7af]/.test(name) && from < to && isAlike(from + 1));
}

/** "葛城しのぶ" between a text's end and the page's share buttons; a line of its sources may stand above. */
function isOverButtons(passages: readonly Passage[], index: number, { to }: Span): boolean {
  return passages[index + 1]?.chrome === 'share' && index > to && index <= to + 8;
}
