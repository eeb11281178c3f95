import { addressOf, type State, stateOf } from '../search/state.ts';

/** The page's state in its address. */
export interface PageHistory {
  /** Writes a state into the address: as a step of its own for Back, or in place of the last one. */
  readonly write: (state: State, step: boolean) => void;
  /** How far down the page the reader was when it was left at this step; 0 for a new one, and once it has been asked. */
  readonly takeDepth: () => number;
}

/** Keeps the address and `onReturn`, which is called when the reader goes back or forward. */
export function keepHistory(onReturn: (state: State) => void): PageHistory {
  history.scrollRestoration = 'manual';
  const remember = () => history.replaceState({ depth: scrollY }, '');
  addEventListener('pagehide', remember);
  addEventListener('popstate', () => onReturn(stateOf(location.search)));
  return {
    write: (state, step) => {
      const address = `${location.pathname}${addressOf(state)}`;
      if (address === `${location.pathname}${location.search}`) return;
      if (!step) history.replaceState(null, '', address);
      else {
        remember();
        history.pushState(null, '', address);
      }
    },
    takeDepth: () => {
      const depth = Number(history.state?.depth ?? 0);
      if (depth > 0) history.replaceState(null, '');
      return depth;
    },
  };
}
