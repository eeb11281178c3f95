import type { Nodes } from 'mdast';
import type { Property } from '../../../input/page.ts';
import type { Headline } from '../headline.ts';
import { findOwnAddress } from '../own-address.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { accountSigns } from './addresses/accounts.ts';
import { hasInnerStop, isCommonHost, isHost, registrable } from './addresses/hosts.ts';
import { linkTitle } from './addresses/link-titles.ts';
import { hasTarget } from './addresses/links.ts';
import { ofOneDesk, writersMails } from './addresses/mails.ts';
import { ownHosts } from './addresses/own-hosts.ts';
import { rootLink } from './addresses/root-links.ts';
import { speltNames } from './addresses/spelt.ts';
import { agreeingSigns } from './agreement.ts';
import { anywhere, citedHouse } from './anywhere.ts';
import { type Add, atEdge } from './edges.ts';
import { firmsOf } from './lines/about.ts';
import { appealingHouses } from './lines/appeals.ts';
import { consentHouses } from './lines/consents.ts';
import { datelineHouse, datelineName } from './lines/datelines.ts';
import { imprintSigns } from './lines/imprints.ts';
import { interviewerOf } from './lines/interviewer.ts';
import { ofOneCredit } from './lines/pictures.ts';
import { printedBy } from './lines/printed.ts';
import { isHouse } from './lines/rights.ts';
import { maySpeakOfService } from './lines/services.ts';
import { signature, signedAtEnd } from './lines/signatures.ts';
import { sourceSigns } from './lines/sources.ts';
import { mayNameStaff, staffSigns } from './lines/staff.ts';
import { statedHouses } from './lines/statements.ts';
import { termsHouses } from './lines/terms.ts';
import { isDateAlone } from './lines.ts';
import { amongButtons } from './names/among-buttons.ts';
import { withFullNames } from './names/full-names.ts';
import { besideButtons, unglued } from './names/glued.ts';
import { hanKin } from './names/han-kin.ts';
import { isPersonOf, isPlace, mastheadName, nameWeight } from './names/mastheads.ts';
import { menuKin } from './names/menu-kin.ts';
import { withSmallWords } from './names/small-words.ts';
import { suffixHouses, unsplitSuffix } from './names/suffixes.ts';
import { topNames } from './names/tops.ts';
import { mayHoldWide } from './names/wide.ts';
import { keyOf, type Sign, signOf } from './sign.ts';
import { speechScanner, spokenSigns } from './speech.ts';
import { traitSigns } from './traits.ts';

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
  const addressed = holdsAddress(passages) || properties.length > 0;
  const seen = new Set<string>();
  const mayTell = speechScanner(language);
  let told = false;
  let staffed = false;
  for (const passage of passages) {
    // Asked of each text while it is at hand: most pages have none that speaks of its own house.
    told ||= mayTell(passage.text) !== 0;
    staffed ||= mayNameStaff(passage.text);
    if (passage.chrome === 'catalogue-line') continue;
    for (const { name, weight } of statedHouses(passage, span)) put(signOf(name, weight, passage, 'self-reference'));
    for (const { name, weight } of appealingHouses(passage.text)) put(signOf(name, weight, passage, 'self-reference'));
    for (const name of termsHouses(passage, span)) put(signOf(name, isHouse(name) ? 1.1 : 2.2, passage, 'terms'));
    const edge = passage.index < span.from || passage.index > span.to;
    if (edge || passage.notice || passage.chrome !== null)
      for (const { name, weight } of consentHouses(passage.text)) put(signOf(name, weight, passage, 'terms'));
    if (passage.text.length > 400 && passage.linkShare < 0.3) continue;
    const near = edge || passage.index <= span.from + 3 || passage.index >= span.to;
    // Lines that offer no services need not be known again.
    const fresh = maySpeakOfService(passage.text) && !seen.has(passage.text);
    if (fresh) seen.add(passage.text);
    if (!addressed && isDateAlone(passage)) continue;
    // A paragraph inside the text names its house by what it says, which is read for itself.
    if (!near && passage.prose > 12 && passage.block.linkLength === 0 && !passage.caption) {
      const cited = citedHouse(passage.text);
      if (cited !== undefined) put(signOf(cited, 2.5, passage, 'citation'));
      continue;
    }
    const isGlued = unglued(passage.text).length > 0;
    const add: Add = (name, weight, rule) => {
      if (name && !(isGlued && name === passage.text)) put(signOf(name, weight, passage, rule));
    };
    if (passage.index < Math.min(headline?.index ?? span.from, span.from))
      for (const { name, weight, rule } of besideButtons(passage.text)) add(name, weight, rule);
    anywhere(passages, passage, span, headline, add, addressed);
    if (near) atEdge(passages, passage, span, headline, fresh, add, addressed);
  }
  if (addressed) signs.push(...ownHosts(passages, span, headline, properties));
  signs.push(...fromText(passages, span, headline, language));
  if (told) signs.push(...spokenSigns(passages, span, language));
  signs.push(...staffSigns(passages, span, staffed), ...topNames(passages, span, headline));
  if (addressed) signs.push(...writersMails(passages, span));
  signs.push(
    ...sourceSigns(passages, span, headline),
    ...accountSigns(passages, span),
    ...imprintSigns(passages, span),
  );
  const masthead = mastheadName(passages, span, headline);
  if (masthead) put(signOf(masthead.text, nameWeight(passages, masthead, span), masthead, 'masthead-name'));
  put(amongButtons(passages, span, headline));
  put(linkTitle(passages));
  if (addressed) put(rootLink(passages, span));
  const address = findOwnAddress(passages, span, headline);
  if (address) put(signOf(registrable(address.host), 2.6, address.passage, 'own-address'));
  signs.push(...(language === 'zh' ? hanKin(passages, span) : menuKin(passages, span, signs)));
  signs.push(...agreeingSigns(passages, span, headline, signs, language));
  signs.push(...speltNames(passages, signs));
  signs.push(...traitSigns(passages, span, headline, signs, addressed));
  const firms = firmsOf(passages, span);
  return withFullNames(
    withSmallWords(ofOneCredit(ofOneDesk(signs)), language).filter(
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

/** What a name behind the town weighs in a text's first line: it is believed where the page bears it, too. */
const NAMED_FIRST = 0.8;

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
  for (let index = Math.max(0, span.from - 3); index < span.to + 5 && index < passages.length; index += 1) {
    const passage = passages[index]!;
    // In its midst a text is signed in East Asia alone.
    if (index > span.from + 2 && index < span.to - 1 && !mayHoldWide(passage)) continue;
    const name = signature(passage, span);
    if (name) signs.push(signOf(name, 2.2, passage, 'signature'));
    const printed = printedBy(passage, span);
    if (printed) signs.push(signOf(printed.name, printed.weight, passage, 'printed-by'));
  }
  const signer = language === 'it' ? signedAtEnd(passages[span.to]!) : null;
  if (signer) signs.push(signOf(signer, 2.2, passages[span.to]!, 'signature'));
  if (first) signs.push(signOf(datelineHouse(first.text)!, 2.2, first, 'dateline'));
  else {
    const name = datelineName(passages[span.from]!.text);
    if (name) signs.push(signOf(name, NAMED_FIRST, passages[span.from]!, 'dateline'));
  }
  if (interviewer) signs.push(signOf(interviewer.name, interviewer.weight, interviewer.passage, 'interviewer'));
  return signs.filter((sign) => sign !== null);
}
