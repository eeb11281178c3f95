import type { Nodes } from 'mdast';
import { scannerOf } from '../../../text/cues.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../text/press-names/broadcasters.ts';
import { isOwner } from '../../../text/press-names/owners.ts';
import { isPressName } from '../../../text/press-names.ts';
import { authorHosts } from '../bylines/author-links.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { ABOUT, DESCRIBED, firmsOf, selfDescribed } from './about.ts';
import { datelineHouse } from './datelines.ts';
import { framedNames } from './frames.ts';
import { hostAtTop, isCommonHost, isHost, registrable } from './hosts.ts';
import { isOwnHouse } from './house.ts';
import { interviewerOf } from './interviewer.ts';
import { invitedHouses } from './invitations.ts';
import {
  beforeIssue,
  bylineHouses,
  hasArticle,
  isMasthead,
  isPost,
  mastheadWeight,
  partsOf,
  withoutDates,
} from './lines.ts';
import { mailHouses } from './mails.ts';
import { isPlace, mastheadName } from './mastheads.ts';
import { ownHosts } from './own-hosts.ts';
import { offAir, ofHanPage, repeatedName, titleOverStamp } from './own-pages.ts';
import { pictureHouses } from './pictures.ts';
import { isHouse, rightsHolder, rightsWeight } from './rights.ts';
import { isService, servedNames } from './services.ts';
import { sharedHosts } from './shares.ts';
import { keyOf, type Sign, signOf } from './sign.ts';
import { signature } from './signatures.ts';
import { spokenSigns } from './speech.ts';
import { speltNames } from './spelt.ts';
import { staffSigns } from './staff.ts';
import { statedHouses } from './statements.ts';
import { traitSigns } from './traits.ts';

/** "Community is offered by Harbour Technologies Inc. and …": whose page it is, in a notice. */
const OFFERED =
  /(?:offered|provided|hosted|operated|published|produced|run|maintained) by\s(?:the\s)?((?:\p{Lu}[\p{L}\p{M}\d’'&-]*)(?:\s\p{Lu}[\p{L}\p{M}\d’'&-]*){0,4})/u;
/** "…: …. In: Legal Review, 20.10.2025, https://…": how to cite the page. */
const CITED = /\bIn:\s([^,.;:]{3,50}),\s(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.?\s\p{L}+\s\d{4})/u;
/** "Unlimited access to Coast Post and 15 sites", "stories from the Coast Star, sign up …": whose notice it is. */
const NOTICE_OF =
  /(?:access to|(?:updates|news|stories|offers|more|emailed) (?:from|by|of)|with|from|subscribe to|welcome to|mehr von|bei der|bei|von|de|à|di|van|från|fra)\s(?:the\s|der\s|die\s)?((?:\p{Lu}[\p{L}\p{M}\d’&-]*)(?:\s(?:of\s)?\p{Lu}[\p{L}\p{M}\d’&-]*){0,3}?)(?=[’']s\s|[,.]|\s(?:and|app|for|is|newsletter|by|on)\s|\s[–-]\s|$)/u;
/** "#National Post » Feed": what a text browser prints of a page's link to its feed. */
const FEED =
  /^#?\s?(?!(?:click|get|view|subscribe|follow|add|latest|author|our|all|via)\s)(?:(?:alternate|publisher|shortcut icon)\s)*(.{2,40}?)\s(?:»|-|RSS|\|)\s?(?:.{0,20}\s)?feed\b/iu;
const EAST = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LOGO = /^(?:logo(?:\s(?:von|of|de|di))?\s+(.{2,40})|(.{2,40}?)[\s-]+logo)$/iu;

/** Takes a name, where there is one, with what it weighs and the rule that found it. */
type Add = (name: string | undefined, weight: number, rule: string) => void;

const cuesIn = scannerOf([LOGO, FEED, CITED, OFFERED, DESCRIBED, ABOUT]);
const CUE = { logo: 1, feed: 2, cited: 4, offered: 8, described: 16, about: 32 } as const;

/** Every sign of the outlet on a page: at its edges, in the headline's suffix, in notices, rights lines and links. */
export function collectSigns(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  language: string | null = null,
): readonly Sign[] {
  const signs: (Sign | null)[] = [];
  const at = headline ? passages[headline.index] : undefined;
  for (const suffix of headline?.suffixes ?? []) {
    const last = suffix.split(/:\s/).at(-1)!;
    const name = isPressName(last) ? last : suffix;
    signs.push(signOf(name, isPlace(name, passages, span) ? 1.2 : 2.5, at!, 'title-suffix'));
  }
  const seen = new Set<string>();
  for (const passage of passages) {
    if (passage.chrome === 'catalogue-line') continue;
    for (const { name, weight } of statedHouses(passage, span))
      signs.push(signOf(name, weight, passage, 'self-reference'));
    if (passage.text.length > 400 && passage.linkShare < 0.3) continue;
    const edge = passage.index < span.from || passage.index > span.to;
    const near = edge || passage.index <= span.from + 3 || passage.index >= span.to;
    const fresh = !seen.has(passage.text);
    seen.add(passage.text);
    // A paragraph inside the text names its house by what it says, which is read for itself.
    if (!near && passage.prose > 12 && passage.block.linkLength === 0 && !passage.caption) {
      if (passage.text.includes('In: '))
        signs.push(signOf(CITED.exec(passage.text)?.[1] ?? '', 2.5, passage, 'citation'));
      continue;
    }
    const add: Add = (name, weight, rule) => {
      if (name) signs.push(signOf(name, weight, passage, rule));
    };
    anywhere(passages, passage, span, headline, add);
    if (near) atEdge(passages, passage, span, headline, fresh, add);
  }
  signs.push(...ownHosts(passages, span, headline), ...fromText(passages, span, language));
  const masthead = mastheadName(passages, span, headline);
  if (masthead) signs.push(signOf(masthead.text, 2.2, masthead, 'masthead-name'));
  signs.push(
    ...speltNames(
      passages,
      signs.filter((sign) => sign !== null),
    ),
  );
  signs.push(
    ...traitSigns(
      passages,
      span,
      headline,
      signs.filter((sign) => sign !== null),
    ),
  );
  const firms = firmsOf(passages, span);
  return signs.filter(
    (sign): sign is Sign =>
      sign !== null && !firms.has(keyOf(isHost(sign.name) ? sign.name.split('.')[0]! : sign.name)),
  );
}

/** What the text itself says of its house. */
function fromText(passages: readonly Passage[], span: Span, language: string | null): (Sign | null)[] {
  const first = passages
    .slice(Math.max(0, span.from - 2), span.from + 4)
    .find(({ text, chrome }) => chrome === null && datelineHouse(text) !== null);
  const interviewer = interviewerOf(passages, span);
  const signed = passages.slice(Math.max(0, span.from - 3), span.to + 5).flatMap((passage) => {
    const name = signature(passage, span);
    return (name && signOf(name, 2.2, passage, 'signature')) || [];
  });
  return [
    ...signed,
    first ? signOf(datelineHouse(first.text)!, 2.2, first, 'dateline') : null,
    interviewer ? signOf(interviewer.name, interviewer.weight, interviewer.passage, 'interviewer') : null,
    ...spokenSigns(passages, span, language),
    ...staffSigns(passages, span),
  ];
}

function anywhere(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  headline: Headline | null,
  add: Add,
): void {
  const { text, index, chrome } = passage;
  const rights = rightsHolder(text);
  if (rights && (index < span.from || index > span.to || passage.length < 90))
    add(rights, rightsWeight(rights, index < span.to), 'copyright-line');
  const shared = sharedHosts(passage.block.node as Nodes);
  if (shared.length > 0) for (const host of new Set(shared)) add(host, 2.6, 'share-link');
  const cues = cuesIn(text);
  const logo = (cues & CUE.logo) === 0 ? null : LOGO.exec(text.trim());
  // "Harbour International Ltd Logo": the owner's.
  if (logo) add(logo[1] ?? logo[2], isHouse((logo[1] ?? logo[2])!) ? 1.1 : 2.2, 'logo');
  if ((cues & CUE.feed) !== 0) add(FEED.exec(text)?.[1], 2.5, 'feed');
  for (const piece of bylineHouses(passage, isBesideArticle(index, span, headline)))
    add(piece, hasArticle(piece) || EAST.test(piece) || isOwnHouse(piece) ? 2.2 : 1.4, 'byline-line');
  if (isMasthead(passages, passage, headline))
    add(
      withoutDates(text).split(/[|›»>]/)[0],
      isPlace(text, passages, span) ? 0.9 : mastheadWeight(text),
      'masthead-line',
    );
  if (index > span.from && (cues & CUE.cited) !== 0) add(CITED.exec(text)?.[1], 2.5, 'citation');
  if (index < span.from || index >= span.to - 1)
    for (const { name, weight } of framedNames(passage)) add(name, weight, 'frame');
  for (const { name, weight } of pictureHouses(passage)) add(name, weight, 'picture-credit');
  for (const { name, weight } of invitedHouses(passage, span)) add(name, weight, 'invitation');
  if (passage.notice || chrome === 'newsletter' || chrome === 'account') add(NOTICE_OF.exec(text)?.[1], 1.5, 'notice');
}

function atEdge(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  headline: Headline | null,
  fresh: boolean,
  add: Add,
): void {
  const { text, index, chrome } = passage;
  const cues = cuesIn(text);
  if (/\p{Script=Han}/u.test(text)) add(ofHanPage(text), 2.2, 'self-reference');
  if (index < 4 && passage.length < 90) add(repeatedName(text), 2.2, 'masthead-line');
  if (headline && index > headline.index && index <= span.from)
    add(titleOverStamp(passages, passage), 2.2, 'stamp-line');
  if ((cues & CUE.offered) !== 0) add(OFFERED.exec(text)?.[1], 2.2, 'self-reference');
  if (index >= span.to - 1 && (cues & CUE.described) !== 0) add(selfDescribed(text), 2.2, 'self-reference');
  const about = text.length < 60 && (cues & CUE.about) !== 0 ? ABOUT.exec(text)?.[1] : undefined;
  if (about && !isOwner(about)) add(about, hasArticle(about) && isPressName(about) ? 2.2 : 1.3, 'about');
  if (isBesideArticle(index, span, headline) && passage.prose < 9) {
    for (const host of mailHouses(text, passage.block.node as Nodes, passages[index - 1]?.text ?? ''))
      add(host, 2.2, 'mail');
    for (const host of authorHosts(passage.block.node as Nodes))
      if (!isCommonHost(host)) add(registrable(host), 2.2, 'author-page');
  }
  if (passage.depth === 1 && index < 4 && headline && index < headline.index)
    add(text.split(/\s[–—|:·]\s/)[0], 2.2, 'masthead-heading');
  if (index < span.from) add(hostAtTop(passages, passage), 2.3, 'masthead-host');
  // "NORTHLIGHT REVIEW   No. 61, Summer 1998"
  if (index < 3) add(beforeIssue(text), 3.4, 'masthead-line');
  if (chrome === null && index !== headline?.index && isBesideArticle(index, span, headline)) {
    const weight = index < span.to && passage.prose < 2 ? 2.3 : 1.6;
    // A sentence's parts are no names: "Ao PÚBLICO, o arquiteto …".
    const pieces = passage.prose < 4 ? partsOf(withoutDates(text)) : [];
    if (isBroadcaster(text)) add(text, 1.2, 'press-name');
    for (const piece of new Set([index < 4 ? offAir(text) : text, ...pieces])) {
      if (
        isPressName(piece) &&
        !isAgency(piece.replace(/^[–—-]\s?/u, '')) &&
        !headline?.title.startsWith(`${piece} `) &&
        // "Harbour Reporter" under "By Mara Holt" is her post.
        !((piece !== text || passages[index - 1]?.byline) && isPost(piece)) &&
        beforeIssue(piece) === undefined
      )
        add(
          piece.replace(/[„“"”]/g, '').trim(),
          weight,
          piece !== text && passage.stamped && !isProgramme(piece) ? 'stamp-line' : 'press-name',
        );
    }
  }
  // "Ida Pell with her team owner, Jonas Holt.": sentences hold such words by chance.
  const served = passage.prose > 8 && passage.caption ? 0.3 : 0.7;
  if (fresh && text.length <= 200) for (const name of servedNames(text)) add(name, served, 'service');
  if (passage.length <= 40 && passage.words <= 5 && chrome === null && (passage.words === 1 || !isService(text)))
    add(text, index < 14 ? 0.9 : 0.6, 'masthead');
}

/** "NOR 4 News, 15.4.2024, 10:05": a station's programme, which is not its name. */
function isProgramme(piece: string): boolean {
  const words = piece.split(' ');
  return words.length > 2 && isBroadcaster(words[0]!);
}

/** The page's top, the lines around headline and byline, the two under the text: sister papers stand further off. */
function isBesideArticle(index: number, span: Span, headline: Headline | null): boolean {
  const head = headline?.index ?? span.from;
  return (
    index < 4 ||
    (index >= head - 4 && index <= Math.max(span.from, head) + 3) ||
    (index >= span.to && index <= span.to + 2)
  );
}
