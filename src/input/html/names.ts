/** Elements whose text is not part of what a reader sees on a page, or is only the inside of a control. */
export const UNSEEN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link', 'base', 'svg', 'iframe', 'object'],
  ...['embed', 'applet', 'canvas', 'video', 'audio', 'picture', 'map', 'select', 'datalist', 'textarea', 'noframes'],
  ...['noembed', 'param', 'source', 'track', 'rp', 'progress', 'meter'],
]);

/** Elements that begin and end a line of their own, as browsers lay them out; table cells and buttons among them. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['html', 'body', 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'hgroup', 'hr', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'plaintext', 'pre'],
  ...[
    'search',
    'section',
    'summary',
    'table',
    'caption',
    'colgroup',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'ul',
  ],
  ...['xmp', 'button', 'video-js'],
]);

/** `2` for `h2`; 0 for everything that is no heading. */
export function headingDepth(name: string): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  if (name.length !== 2 || name[0] !== 'h') return 0;
  const depth = name.charCodeAt(1) - 48;
  return depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 0;
}
