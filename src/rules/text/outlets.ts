import type { Property } from '../../input/page.ts';
import type { Settings } from '../../input/settings.ts';
import type { Claim } from '../claim.ts';
import type { Headline } from './headline.ts';
import { sharedSigns } from './outlets/addresses/shares.ts';
import { brandSign } from './outlets/brands.ts';
import { collectSigns } from './outlets/collect.ts';
import { findKnown } from './outlets/known.ts';
import { weighSigns } from './outlets/weigh.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** The outlet: the curator's own list decides first; else names that the page bears at its edges, weighed
 * together, and where none weighs enough the one that it uses in several ways as sites use their own. */
export function readOutlet(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  settings: Settings,
  language: string | null = null,
  properties: readonly Property[] = [],
): readonly Claim[] {
  const known = findKnown(passages, span, headline, settings.outlets);
  if (known) return [known];
  const signs = [...collectSigns(passages, span, headline, language, properties), ...sharedSigns(properties)];
  const claims = weighSigns(signs, { passages, span });
  // Who holds the rights may be the house that owns the paper.
  const holder = claims[0]?.evidence.rule === 'outlet-copyright-line' ? String(claims[0].values[0]) : null;
  if (claims.length > 0 && holder === null) return claims;
  const brand = brandSign(passages, span, headline, signs, holder);
  return brand ? weighSigns([brand], { passages, span }) : claims;
}
