import type { SearchMessages } from '../../text/search/messages.ts';
import type { Found } from '../search/engines.ts';
import { type Facet, facets, type State } from '../search/state.ts';
import { facetList } from './facet-list.ts';
import type { SearchWording } from './search-wording.ts';

/** The filters beside the results. */
export interface Facets {
  /** Gives the filters their room, or takes it where there is nothing to filter by: the results stand after it. */
  readonly makeRoom: (state: State, found: Found) => void;
  /** Shows the values of an answer, which takes longer. */
  readonly show: (state: State, found: Found) => void;
}

/**
 * Puts a list of filters for each facet into `place`. `onToggle` is called with the value that is ticked or unticked.
 */
export function facetLists(
  place: HTMLElement,
  messages: SearchMessages,
  wording: SearchWording,
  onToggle: (facet: Facet, value: string) => void,
): Facets {
  const lists = facets.map((facet) => ({
    facet,
    ...facetList(facet, messages, wording, (value) => onToggle(facet, value)),
  }));
  place.append(...lists.map(({ element }) => element));
  return {
    makeRoom: (state, found) => {
      const drawer = place.parentElement;
      if (drawer) drawer.hidden = !facets.some((facet) => isUsed(facet, state, found));
    },
    show: (state, found) => {
      for (const { facet, element, show } of lists) {
        show(state, found);
        element.hidden = !isUsed(facet, state, found);
      }
    },
  };
}

function isUsed(facet: Facet, state: State, found: Found): boolean {
  const used = parts(found.facets[facet], found.total) || state.choices[facet].length > 0;
  return used && (facet !== 'month' || wantsMonths(state, found));
}

/** Whether choosing a value would leave something out. */
function parts(counts: ReadonlyMap<string, number>, total: number): boolean {
  return counts.size > 1 || [...counts.values()].some((count) => count !== total);
}

/** Months narrow a year further; hundreds of them at once help nobody. */
function wantsMonths({ choices }: State, { facets: counts }: Found): boolean {
  return choices.month.length > 0 || choices.year.some((year) => year !== '') || counts.month.size <= 12;
}
