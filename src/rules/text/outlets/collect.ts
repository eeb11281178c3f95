import type { Nodes } from 'mdast';
import type { Property } from '../../../input/page.ts';
import { scannerOf } from '../../../text/cues.ts';
import { readNames } from '../../../text/names.ts';
import type { Headline } from '../headline.ts';
import { findOwnAddress } from '../own-address.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { firmsOf } from './about.ts';
import { accountSigns } from './accounts.ts';
import { datelineHouse } from './datelines.ts';
import { type Add, atEdge, isBesideArticle } from './edges.ts';
import { followedHouse, followedOnNetworks } from './follows.ts';
import { framedNames } from './frames.ts';
import { framedUncased } from './frames-uncased.ts';
import { withFullNames } from './full-names.ts';
import { hanKin } from './han-kin.ts';
import { hasInnerStop, isCommonHost, isHost, registrable } from './hosts.ts';
import { isOwnHouse } from './house.ts';
import { interviewerOf } from './interviewer.ts';
import { invitedHouses } from './invitations.ts';
import { bylineHandle } from './letters.ts';
import { bylineHouses, hasArticle, isMasthead, mastheadWeight, withoutDates } from './lines.ts';
import { linkTitle } from './link-titles.ts';
import { hasTarget } from './links.ts';
import { ofOneDesk, writersMails } from './mails.ts';
import { isPersonOf, isPlace, mastheadName, nameWeight } from './mastheads.ts';
import { menuKin } from './menu-kin.ts';
import { ownHosts } from './own-hosts.ts';
import { pictureHouses } from './pictures.ts';
import { printedBy } from './printed.ts';
import { isBareFormula, isHouse, rightsHolder, rightsWeight, yearsHolder } from './rights.ts';
import { rootLink } from './root-links.ts';
import { maySpeakOfService } from './services.ts';
import { sharedHosts } from './shares.ts';
import { keyOf, type Sign, signOf } from './sign.ts';
import { signature } from './signatures.ts';
import { sourceSigns } from './sources.ts';
import { spokenSigns } from './speech.ts';
import { speltNames } from './spelt.ts';
import { staffSigns } from './staff.ts';
import { statedHouses } from './statements.ts';
import { suffixHouses, unsplitSuffix } from './suffixes.ts';
import { termsHouses } from './terms.ts';
import { topNames } from './tops.ts';
import { traitSigns } from './traits.ts';

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

/** "© 2015-2020 …" far below a text, "© 2011 Wire" in a page's last lines: no agency signs one text so, only its own page. */
function isOfPage(passages: readonly Passage[], { text, index }: Passage, span: Span): boolean {
  return (
    index > span.to + AFAR &&
    (YEARS.test(text) ||
      (index >= passages.length - 3 &&
        /^(?:copyright )?© ?(?:\d{4} [^.,]{2,30}|[^.,\d]{2,30} \d{4})(?:[.,] [^.,©]{4,50}\.?)?$/iu.test(text)))
  );
}

/** "View of the harbour. | © Mara Holt" beside a text: a person without a year took the picture. */
function isPhotographer(holder: string, { text, index }: Passage, span: Span): boolean {
  return (
    index > span.from - AFAR &&
    index < span.to + 3 &&
    !/\d/.test(text) &&
    /^\p{Lu}\S+ \p{Lu}/u.test(holder) &&
    readNames(holder) !== null &&
    !isHouse(holder)
  );
}

const AFAR = 6;
/** Lines of a page's foot. */
const FOOT = 14;
/** What a short line over the formula of rights weighs: a menu's last entry stands there, too. */
const ABOVE_RIGHTS = 1.6;
const YEARS = /\d{4}\s?[-–—]\s?\d{4}/;

const cuesIn = scannerOf(() => [LOGO, FEED, CITED]);
const CUE = { logo: 1, feed: 2, cited: 4 } as const;

/** Every sign of the outlet on a page: at its edges, in the headline's suffix, in notices, rights lines and links. */
export function collectSigns(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  language: string | null = null,
  properties: readonly Property[] = [],
): readonly Sign[] {
  const signs: Sign[] = [];
  const put = (sign: Sign | null) => {
    if (sign !== null) signs.push(sign);
  };
  const at = headline ? passages[headline.index] : undefined;
  for (const { name, sure } of suffixHouses(headline?.suffixes ?? []))
    put(
      signOf(
        name,
        sure && !isPlace(name, passages, span) && !isPersonOf(name, passages, span) ? 2.5 : 1.2,
        at!,
        'title-suffix',
      ),
    );
  if (headline && headline.suffixes.length === 0) put(unsplitSuffix(headline.title, at!));
  const seen = new Set<string>();
  for (const passage of passages) {
    if (passage.chrome === 'catalogue-line') continue;
    for (const { name, weight } of statedHouses(passage, span)) put(signOf(name, weight, passage, 'self-reference'));
    for (const name of termsHouses(passage, span)) put(signOf(name, 2.2, passage, 'terms'));
    if (passage.text.length > 400 && passage.linkShare < 0.3) continue;
    const edge = passage.index < span.from || passage.index > span.to;
    const near = edge || passage.index <= span.from + 3 || passage.index >= span.to;
    // Lines that offer no services need not be known again.
    const fresh = maySpeakOfService(passage.text) && !seen.has(passage.text);
    if (fresh) seen.add(passage.text);
    // A paragraph inside the text names its house by what it says, which is read for itself.
    if (!near && passage.prose > 12 && passage.block.linkLength === 0 && !passage.caption) {
      if (passage.text.includes('In: ')) put(signOf(CITED.exec(passage.text)?.[1] ?? '', 2.5, passage, 'citation'));
      continue;
    }
    const add: Add = (name, weight, rule) => {
      if (name) put(signOf(name, weight, passage, rule));
    };
    anywhere(passages, passage, span, headline, add);
    if (near) atEdge(passages, passage, span, headline, fresh, add);
  }
  const addressed = holdsAddress(passages) || properties.length > 0;
  if (addressed) signs.push(...ownHosts(passages, span, headline, properties));
  signs.push(...fromText(passages, span, headline, language), ...topNames(passages, span, headline));
  if (addressed) signs.push(...writersMails(passages, span));
  signs.push(...sourceSigns(passages, span, headline), ...accountSigns(passages, span));
  const masthead = mastheadName(passages, span, headline);
  if (masthead) put(signOf(masthead.text, nameWeight(passages, masthead, span), masthead, 'masthead-name'));
  put(linkTitle(passages));
  if (addressed) put(rootLink(passages, span));
  const address = findOwnAddress(passages, span, headline);
  if (address) put(signOf(registrable(address.host), 2.6, address.passage, 'own-address'));
  signs.push(...(language === 'zh' ? hanKin(passages, span) : menuKin(passages, span, signs)));
  signs.push(...speltNames(passages, signs));
  signs.push(...traitSigns(passages, span, headline, signs, addressed));
  const firms = firmsOf(passages, span);
  return withFullNames(
    ofOneDesk(signs).filter(
      (sign) =>
        !isCommonHost(sign.name) &&
        !(firms.size > 0 && firms.has(keyOf(isHost(sign.name) ? sign.name.split('.')[0]! : sign.name))),
    ),
  );
}

/** Whether anything on a page leads elsewhere: a link, a picture, a host or a mail. Most kept texts have none, and no house to tell by it. */
function holdsAddress(passages: readonly Passage[]): boolean {
  for (const { text, block } of passages)
    if (text.includes('@') || hasInnerStop(text) || hasTarget(block.node as Nodes)) return true;
  return false;
}

/** The most lines between a headline and the text in which a house may sign its first line. */
const HEAD = 8;

/** What the text itself says of its house. */
function fromText(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  language: string | null,
): readonly Sign[] {
  // A text may begin above what looks most like it: "Dunmarrow (pier.example) 5 May: …", a list, and the text.
  const head = headline !== null && headline.index > span.from - HEAD ? headline.index + 1 : span.from;
  const first = passages
    .slice(Math.max(0, Math.min(head, span.from - 2)), span.from + 4)
    .find(({ text, chrome }) => chrome === null && datelineHouse(text) !== null);
  const interviewer = interviewerOf(passages, span);
  const signs: (Sign | null)[] = [];
  for (const passage of passages.slice(Math.max(0, span.from - 3), span.to + 5)) {
    const name = signature(passage, span);
    if (name) signs.push(signOf(name, 2.2, passage, 'signature'));
    const printed = printedBy(passage, span);
    if (printed) signs.push(signOf(printed.name, printed.weight, passage, 'printed-by'));
  }
  if (first) signs.push(signOf(datelineHouse(first.text)!, 2.2, first, 'dateline'));
  if (interviewer) signs.push(signOf(interviewer.name, interviewer.weight, interviewer.passage, 'interviewer'));
  return [
    ...signs.filter((sign) => sign !== null),
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
  const rights =
    rightsHolder(text) ?? (index > span.to && index >= passages.length - FOOT ? yearsHolder(text) : undefined);
  if (rights && (index < span.from || index > span.to || passage.length < 90))
    add(
      rights,
      isPhotographer(rights, passage, span)
        ? 0.6
        : rightsWeight(rights, index < span.to, isOfPage(passages, passage, span)),
      'copyright-line',
    );
  const above = passages[index - 1];
  if (above && index > span.to + 1 && above.words <= 5 && !/\.\p{L}{2,4}$/u.test(above.text) && isBareFormula(text))
    add(above.text, ABOVE_RIGHTS, 'copyright-line');
  const shared = sharedHosts(passage.block.node as Nodes);
  if (shared.length > 0) for (const host of new Set(shared)) add(host, 2.6, 'share-link');
  const cues = cuesIn(text);
  const logo = (cues & CUE.logo) === 0 ? null : LOGO.exec(text.trim());
  // "Harbour International Ltd Logo": the owner's.
  if (logo && !/^\p{Ll}{1,4}$/u.test((logo[1] ?? logo[2])!))
    add(logo[1] ?? logo[2], isHouse((logo[1] ?? logo[2])!) ? 1.1 : 2.2, 'logo');
  if ((cues & CUE.feed) !== 0) add(FEED.exec(text)?.[1], 2.5, 'feed');
  for (const piece of bylineHouses(passage, isBesideArticle(index, span, headline)))
    add(piece, hasArticle(piece) || EAST.test(piece) || isOwnHouse(piece) ? 2.2 : 1.4, 'byline-line');
  add(bylineHandle(passage), 1.2, 'byline-handle');
  if (isMasthead(passages, passage, headline))
    add(
      withoutDates(text).split(/[|›»>]/)[0],
      isPlace(text, passages, span) ? 0.9 : mastheadWeight(text),
      'masthead-line',
    );
  if (index > span.from && (cues & CUE.cited) !== 0) add(CITED.exec(text)?.[1], 2.5, 'citation');
  add(followedHouse(passage), 2.2, 'follow');
  const followed = followedOnNetworks(passage);
  if (followed) add(followed.name, followed.weight, 'follow');
  for (const { name, weight } of framedNames(passage, index < span.from || index >= span.to - 1))
    add(name, weight, 'frame');
  // "返回晴江，查看更多" stands at the end of a text's last sentence, above the notes on it.
  if (index < span.from || index >= span.to - 3)
    for (const name of framedUncased(text)) add(name, 2.2, 'self-reference');
  for (const { name, weight } of pictureHouses(passage)) add(name, weight, 'picture-credit');
  for (const { name, weight } of invitedHouses(passage, span)) add(name, weight, 'invitation');
  if (passage.notice || chrome === 'newsletter' || chrome === 'account') add(NOTICE_OF.exec(text)?.[1], 1.5, 'notice');
}
