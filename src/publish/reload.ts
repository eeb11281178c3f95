import type { ServerResponse } from 'node:http';

/** Pages that wait to be told to load themselves again. */
export interface Reloads {
  /** Answers a request that is the reload script's own; says whether it was. */
  readonly answer: (path: string, response: ServerResponse) => boolean;
  /** A page with the script in it: an address on the same host, as the page's content security policy wants it. */
  readonly withScript: (html: string) => string;
  readonly reload: () => void;
  readonly close: () => void;
}

const events = '/_backfile/events';
const script = '/_backfile/reload.js';

/** Also reloads when the server is back after it was stopped. A page that is left gives its connection back. */
const code = `
let lost = false;
const source = new EventSource('${events}');
source.addEventListener('reload', () => location.reload());
source.addEventListener('open', () => lost && location.reload());
source.addEventListener('error', () => { lost = true; });
addEventListener('pagehide', () => source.close());
addEventListener('pageshow', (event) => event.persisted && location.reload());
`;

/** Keeps the connections of the open pages. */
export function openReloads(): Reloads {
  const open = new Set<ServerResponse>();
  return {
    answer(path, response) {
      if (path === script) response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(code);
      else if (path === events) {
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write('\n');
        open.add(response);
        response.once('close', () => open.delete(response));
      } else return false;
      return true;
    },
    withScript: (html) => html.replace(/<\/body>|$/, (end) => `<script type="module" src="${script}"></script>${end}`),
    reload() {
      for (const response of open) response.write('event: reload\ndata: now\n\n');
    },
    close() {
      for (const response of open) response.end();
    },
  };
}
