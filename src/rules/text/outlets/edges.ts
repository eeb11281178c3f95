import type { Nodes } from 'mdast';
import { scannerOf } from '../../../text/cues.ts';
import { readNames } from '../../../text/names.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../text/press-names/broadcasters.ts';
import { isOwner } from '../../../text/press-names/owners.ts';
import { pressTitle } from '../../../text/press-names/titles.ts';
import { isPressName } from '../../../text/press-names.ts';
import { authorHosts } from '../bylines/author-links.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { nameBesideHost, offeredHost } from './addresses/host-offers.ts';
import { hostAtTop, hostOfSection, hostOfTrail, isCommonHost, nameOfTrail, registrable } from './addresses/hosts.ts';
import { DESK_MAIL, deskMails, mailHouses } from './addresses/mails.ts';
import { ABOUT, DESCRIBED, selfDescribed } from './lines/about.ts';
import { ASKING } from './lines/invitations.ts';
import {
  beforeWayHome,
  hanTrail,
  listedSite,
  offAir,
  ofHanPage,
  repeatedName,
  titleOverStamp,
} from './lines/own-pages.ts';
import { houseBeforeAuthor, houseOfPost } from './lines/posts.ts';
import { nameOfSplitTrail, nameOverSections } from './lines/section-trails.ts';
import { isService, servedNames } from './lines/services.ts';
import { beforeIssue, hasArticle, isPost, partsOf, withoutDates } from './lines.ts';
import { isAmongPapers, isPlace, isWorldSection } from './names/mastheads.ts';
import { mayHoldWide } from './names/wide.ts';

/** Takes a name, where there is one, with what it weighs and the rule that found it. */
export type Add = (name: string | undefined, weight: number, rule: string) => void;

/** "Community is offered by Harbour Technologies Inc. and …": whose page it is, in a notice; pictures are provided by anybody. */
const OFFERED =
  /(?:(?:[Ss]ite|[Pp]age|[Pp]ortal|[Bb]log|[Ff]orum|[Cc]ommunity|[Pp]ublication|[Mm]agazine|[Nn]ewspaper)s? (?:(?:is|are) )?(?:owned and )?(?:offered|provided|hosted|operated|published|produced|run|maintained)|posts (?:are )?(?:hosted|offered|provided)) by\s(?:the\s)?((?:\p{Lu}[\p{L}\p{M}\d’'&-]*)(?:\s\p{Lu}[\p{L}\p{M}\d’'&-]*){0,4})/u;

/** "Quiet Lantern, Stolz präsentiert von WordPress", "Quiet Lantern is proudly powered by WordPress": the foot of a page as its themes have it. */
const SYSTEM_FOOT =
  /^(?!(?:mit )?stolz |proudly |(?:met )?trots |stolt |(?:web)?(?:site|seite|blog|theme|design) |th(?:e|is) )(\p{L}[^,;:|©•·]{2,50}?),?\s(?:(?:is )?(?:proudly )?powered by|(?:mit )?stolz präsentiert von|präsentiert von|fièrement propulsé par|funciona gracias a|con tecnología de|orgulhosamente (?:mantido|desenvolvido) com|(?:met )?trots aangedreven door|aangedreven door|ondersteund door|drivs (?:med|av)|(?:stolt )?drevet af|(?:stolt )?drevet av|dumnie wspierane przez|сайт работает на|работает на|používáme)\s(?:wordpress|drupal|joomla|ghost|movable type|serendipity)[\s!.]*(?:$|(?:rss|entries|beiträge)(?!\p{L}))/iu;

const cuesIn = scannerOf(() => [OFFERED, DESCRIBED, ABOUT, SYSTEM_FOOT]);
const CUE = { offered: 1, described: 2, about: 4, system: 8 } as const;

/**
 * Gives the names that a line beside the article, at the page's top or its end shows; a `fresh` one is short and stands there
 * first. Hosts are looked for on a page that is `addressed`.
 */
export function atEdge(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  headline: Headline | null,
  fresh: boolean,
  add: Add,
  addressed = true,
): void {
  const { text, index, chrome } = passage;
  const cues = cuesIn(text);
  // What such pages say of their house holds wide characters, all of it.
  if (mayHoldWide(passage)) {
    add(ofHanPage(text), 2.2, 'self-reference');
    if (index < span.from) add(hanTrail(text), 2.2, 'trail');
  }
  if (index < 4 && passage.length < 90) add(repeatedName(text), 2.2, 'masthead-line');
  if (headline && index > headline.index && index <= span.from)
    add(titleOverStamp(passages, passage) ?? listedSite(passages, passage, headline), 2.2, 'stamp-line');
  if (passage.words < 10 && index <= span.from + 1 && isBesideArticle(index, span, headline)) {
    const post = houseOfPost(passages, passage);
    add(post, 2.2, 'byline-line');
    // "Harbour reporter, Skerran Live": no service of a site's.
    if (post !== undefined) return;
    const signed = houseBeforeAuthor(text);
    if (signed !== undefined && !isPlace(signed, passages, span)) add(signed, 2.2, 'byline-line');
  }
  if ((cues & CUE.offered) !== 0) add(OFFERED.exec(text)?.[1], 2.2, 'self-reference');
  if (index >= span.to - 1 && (cues & CUE.described) !== 0) add(selfDescribed(text), 2.2, 'self-reference');
  if (index >= span.to && (cues & CUE.system) !== 0) add(SYSTEM_FOOT.exec(text)?.[1], 2.2, 'self-reference');
  const about = text.length < 60 && (cues & CUE.about) !== 0 ? ABOUT.exec(text)?.[1] : undefined;
  if (about && about !== 'Kami' && !isOwner(about)) add(about, aboutWeight(about, passages, index), 'about');
  if (addressed && isBesideArticle(index, span, headline) && passage.prose < 9) {
    for (const host of mailHouses(text, passage.block.node as Nodes, passages[index - 1]?.text ?? ''))
      add(host, 2.2, 'mail');
    for (const host of authorHosts(passage.block.node as Nodes))
      if (!isCommonHost(host)) add(registrable(host), 2.2, 'author-page');
  }
  if (addressed && index > span.to + 2 && text.includes('@'))
    for (const host of deskMails(passage)) add(host, 1.3, DESK_MAIL);
  if (passage.depth === 1 && index < 4 && headline && index < headline.index)
    // "# autoconsumo": a section is written in small letters sooner than a house.
    add(text.split(/\s[–—|:·]\s/)[0], /^\p{Ll}+$/u.test(text) ? 1 : 2.2, 'masthead-heading');
  // One such line may speak of a sister's site; it speaks beside others.
  if (addressed && (index < span.from || index > span.to)) {
    add(offeredHost(text), 1, 'host-offer');
    const beside = nameBesideHost(text);
    add(beside?.name, 2.2, 'self-reference');
    add(beside?.host, 1, 'host-offer');
  }
  if (index < span.from) add(beforeWayHome(text), 2.2, 'self-reference');
  if (addressed && index < span.from) add(hostAtTop(passages, passage), 2.3, 'masthead-host');
  if (addressed && headline && index < headline.index)
    add(hostOfTrail(text, headline.title) ?? hostOfSection(text), 2.2, 'trail');
  if (headline && index < headline.index && /[/>»›→]/.test(text))
    add(nameOfTrail(text, headline.title) ?? nameOverSections(passages, passage), 2.2, 'trail');
  if (headline && index < headline.index && passage.words > 1)
    // The last entry of a menu stands there as well: another sign must say the same.
    add(nameOfSplitTrail(passages, passage, headline.index), 1.4, 'trail');
  // "NORTHLIGHT REVIEW   No. 61, Summer 1998"
  if (index < 3) add(beforeIssue(text), 3.4, 'masthead-line');
  // A sentence of some length is no name, whatever goes before it or behind it.
  const named = passage.prose < 4 || text.length < LONGEST_NAMED;
  if (named && chrome === null && index !== headline?.index && isBesideArticle(index, span, headline)) {
    const weight = index < span.to && passage.prose < 2 ? 2.3 : 1.6;
    // A sentence's parts are no names: "Ao PÚBLICO, o arquiteto …".
    const all = passage.prose < 4 ? partsOf(withoutDates(text)) : [];
    // "(Mara Holt/Harbour Beacon/TNS)": a picture that an agency sends round.
    const pieces = all.length > 2 && isAgency(all.at(-1)!) && /\/[^/()]+\)$/u.test(text) ? [] : all;
    if (isBroadcaster(text)) add(text, 1.2, 'press-name');
    for (const part of distinct(index < 4 ? offAir(text) : text, pieces)) {
      const piece = withoutPreposition(part);
      if (
        isPressName(piece) &&
        !ASKING.test(piece) &&
        !isAgency(piece.replace(/^[–—-]\s?/u, '')) &&
        !headline?.title.startsWith(`${piece} `) &&
        // "Harbour Reporter" under "By Mara Holt" is her post.
        !((piece !== text || passages[index - 1]?.byline) && isPost(piece)) &&
        beforeIssue(piece) === undefined &&
        !isWorldSection(passages, passage) &&
        !(piece === text && isAmongPapers(passages, passage))
      )
        add(
          piece.replace(/[„“"”]/g, '').trim(),
          weight,
          piece !== text && passage.stamped && !isProgramme(piece) ? 'stamp-line' : 'press-name',
        );
    }
  }
  // "Ida Pell with her team owner, Jonas Holt.", "Foto: Ole Dahl / Havneråd": captions hold such words by chance.
  const served = passage.caption ? 0.3 : 0.7;
  if (fresh) for (const name of servedNames(text)) add(name, served, 'service');
  if (
    passage.length <= 40 &&
    passage.words <= 5 &&
    chrome === null &&
    (passage.words === 1 || !isService(text)) &&
    !isWorldSection(passages, passage)
  )
    add(text, index < 14 ? 0.9 : 0.6, 'masthead');
}

/** Longer sentences, in UTF-16 units, are no name with a player's words or a preposition around it. */
const LONGEST_NAMED = 160;

/** "Por Jornal O Quebra-Mar": a byline of nobody but the house; "Por Esto!" is a paper. */
function withoutPreposition(part: string): string {
  const bare = part.replace(/^(?:by|von|por|par|di|door|av|af|od|oleh|autor:?|автор:?)\s(?=\p{Lu})/iu, '');
  return bare === part || pressTitle(part) !== null ? part : bare;
}

/** A line and its parts, each once; most lines have no parts but themselves. */
function distinct(line: string, parts: readonly string[]): Iterable<string> {
  return parts.length === 0 || (parts.length === 1 && parts[0] === line) ? [line] : new Set([line, ...parts]);
}

/** How far from such a line a reporter's note stands. */
const NEAR = 12;

/** "More from The Lantern" is a house's, "More from Mara" a reporter's, who is named in a byline or beside it. */
function aboutWeight(name: string, passages: readonly Passage[], index: number): number {
  if (hasArticle(name)) return isPressName(name) ? 2.2 : 1.8;
  // Whether a line is a byline is read when it is asked: last.
  const isPerson = (one: Passage) =>
    one.length < 90 &&
    one.text.includes(name) &&
    ((Math.abs(one.index - index) < NEAR &&
      one.words < 5 &&
      one.text.startsWith(`${name} `) &&
      readNames(one.text) !== null) ||
      one.byline);
  return passages.some(isPerson) ? 0.8 : 1.5;
}

/** "NOR 4 News, 15.4.2024, 10:05": a station's programme, which is not its name. */
function isProgramme(piece: string): boolean {
  const words = piece.split(' ');
  return words.length > 2 && isBroadcaster(words[0]!);
}

/** The page's top, the lines around headline and byline, the two under the text: sister papers stand further off. */
export function isBesideArticle(index: number, span: Span, headline: Headline | null): boolean {
  const head = headline?.index ?? span.from;
  return (
    index < 4 ||
    (index >= head - 4 && index <= Math.max(span.from, head) + 3) ||
    (index >= span.to && index <= span.to + 2)
  );
}
