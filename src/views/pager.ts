import type { Site } from './site.ts';
import type { Link, Pager } from './view.ts';

/** The steps to the neighbouring lists; null where there is none on either side. */
export function pagerOf({ messages }: Site, newer: Link | undefined, older: Link | undefined): Pager | null {
  if (!newer && !older) return null;
  return {
    label: messages.pager,
    newerLabel: messages.newer,
    newer: newer ?? null,
    olderLabel: messages.older,
    older: older ?? null,
  };
}
