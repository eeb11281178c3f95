import type { Nodes } from 'mdast';
import { scannerOf } from '../../../text/cues.ts';
import { readNames } from '../../../text/names.ts';
import { isOwner } from '../../../text/press-names/owners.ts';
import type { Headline } from '../headline.ts';
import { type Passage, passageAt } from '../passages.ts';
import type { Span } from '../span.ts';
import { bylineHandle } from './addresses/letters.ts';
import { sharedHosts } from './addresses/shares.ts';
import { type Add, isBesideArticle } from './edges.ts';
import { followedHouse, followedOnNetworks } from './lines/follows.ts';
import { framedNames } from './lines/frames.ts';
import { framedUncased } from './lines/frames-uncased.ts';
import { invitedHouses } from './lines/invitations.ts';
import { pictureHouses } from './lines/pictures.ts';
import {
  fullName,
  houseName,
  isBareFormula,
  isHouse,
  rightsHolder,
  rightsWeight,
  yearsHolder,
} from './lines/rights.ts';
import { bylineHouses, hasArticle, isMasthead, mastheadWeight, withoutDates } from './lines.ts';
import { isOwnHouse } from './names/house.ts';
import { isPlace } from './names/mastheads.ts';

/** "…: …. In: Legal Review, 20.10.2025, https://…": how to cite the page. */
const CITED = /\bIn:\s([^,.;:]{3,50}),\s(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.?\s\p{L}+\s\d{4})/u;
/** The work that a line names which says how to cite the page. */
export function citedHouse(text: string): string | undefined {
  return text.includes('In:') ? CITED.exec(text)?.[1] : undefined;
}

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

/** "© 2025 PierApex. All rights reserved.": the whole formula stands under a text, though a box's last lines follow. */
const ALL_RIGHTS =
  /all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti (?:sono )?riservati|alle rechten voorbehouden|alla rättigheter|alle rettighe[td]er|kaikki oikeudet|wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|sva prava pridržana|все права защищены|усі права захищен|всички права запазени|tüm hakları saklıdır/iu;
const BELOW_TEXT = 3;
const AFAR = 6;
/** Lines of a page's foot. */
const FOOT = 14;
/** What a short line over the formula of rights weighs: a menu's last entry stands there, too. */
const ABOVE_RIGHTS = 1.6;
const YEARS = /\d{4}\s?[-–—]\s?\d{4}/;

const cuesIn = scannerOf(() => [LOGO, FEED]);
const CUE = { logo: 1, feed: 2 } as const;

/** What the holder of rights weighs whose name stands alone above them in the page's foot: the house's, or its owner's. */
const IN_FOOT = 1.6;

/** "Agencia del Molo", "Contact", "© Agencia del Molo, S.A.": a firm called as the page is, by a name without words of owners. */
function standsInFoot(passages: readonly Passage[], { index }: Passage, span: Span, holder: string): boolean {
  const name = houseName(holder);
  if (index <= span.to || !isHouse(holder) || fullName(holder) !== undefined || isOwner(name) || !name.includes(' '))
    return false;
  for (let at = Math.max(span.to + 1, index - FOOT); at < index; at += 1) if (passages[at]!.text === name) return true;
  return false;
}

/** Gives the names that a line shows wherever it stands; hosts are looked for on a page that is `addressed`. */
export function anywhere(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  headline: Headline | null,
  add: Add,
  addressed = true,
): void {
  const { text, index, chrome } = passage;
  const rights =
    rightsHolder(text) ?? (index > span.to && index >= passages.length - FOOT ? yearsHolder(text) : undefined);
  if (rights && (index < span.from || index > span.to || passage.length < 90))
    add(
      rights,
      isPhotographer(rights, passage, span)
        ? 0.6
        : Math.max(
            rightsWeight(
              rights,
              index < span.to - (ALL_RIGHTS.test(text) ? BELOW_TEXT : 0),
              isOfPage(passages, passage, span),
            ),
            standsInFoot(passages, passage, span, rights) ? IN_FOOT : 0,
          ),
      'copyright-line',
    );
  const above = passageAt(passages, index - 1);
  if (
    above &&
    index > span.to + 1 &&
    isBareFormula(text) &&
    above.words <= 5 &&
    !/^[©(]|\.\p{L}{2,4}$/u.test(above.text)
  )
    add(above.text, ABOVE_RIGHTS, 'copyright-line');
  const shared = addressed ? sharedHosts(passage.block.node as Nodes) : [];
  if (shared.length > 0) for (const host of new Set(shared)) add(host, 2.6, 'share-link');
  const cues = cuesIn(text);
  const logo = (cues & CUE.logo) === 0 ? null : LOGO.exec(text.trim());
  // "Harbour International Ltd Logo": the owner's.
  if (logo && !/^\p{Ll}{1,4}$/u.test((logo[1] ?? logo[2])!))
    add(logo[1] ?? logo[2], isHouse((logo[1] ?? logo[2])!) ? 1.1 : 2.2, 'logo');
  if ((cues & CUE.feed) !== 0) add(FEED.exec(text)?.[1], 2.5, 'feed');
  for (const piece of bylineHouses(passage, isBesideArticle(index, span, headline)))
    add(piece, hasArticle(piece) || EAST.test(piece) || isOwnHouse(piece) ? 2.2 : 1.4, 'byline-line');
  if (addressed) add(bylineHandle(passage), 1.2, 'byline-handle');
  if (isMasthead(passages, passage, headline))
    add(
      withoutDates(text).split(/[|›»>]/)[0],
      isPlace(text, passages, span) ? 0.9 : mastheadWeight(text),
      'masthead-line',
    );
  if (index > span.from) add(citedHouse(text), 2.5, 'citation');
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
