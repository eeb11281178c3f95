import type { Property } from '../../input/page.ts';
import type { Settings } from '../../input/settings.ts';
import type { Claim } from '../claim.ts';
import type { Headline } from './headline.ts';
import { sharedSigns } from './outlets/addresses/shares.ts';
import { collectSigns } from './outlets/collect.ts';
import { findKnown } from './outlets/known.ts';
import { weighSigns } from './outlets/weigh.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** The outlet: the curator's own list decides first; else names that the page bears at its edges, weighed together. */
export function readOutlet(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  settings: Settings,
  language: string | null = null,
  properties: readonly Property[] = [],
): readonly Claim[] {
  const known = findKnown(passages, span, headline, settings.outlets);
  return known
    ? [known]
    : weighSigns([...collectSigns(passages, span, headline, language, properties), ...sharedSigns(properties)], {
        passages,
        span,
      });
}
