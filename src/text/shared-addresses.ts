/** Parameters in which share buttons carry the address to be shared. */
const CARRIERS = [
  'u',
  'url',
  'link',
  'linkurl',
  'shareurl',
  'share_url',
  'pageurl',
  'uri',
  'status',
  'href',
  'text',
  'body',
  'p[url]',
  'canonicalUrl',
  'st.shareUrl',
  'title',
  'source',
];
/** An address of a page deeper than a front page, inside a parameter's value. */
const ADDRESS = /https?:\/\/[^\s"'<>/]+\.[^\s"'<>/]+\/[^\s"'<>]{8,600}/iu;
/** What counts visits, not pages: "?utm_source=…", "?ref=share_fb". */
const COUNTED = /[?#](?:utm_|ref=|fbclid|xtor|wt_|smid|cmp=|campaign|share|at_|src=|source=|from=)[^\s]*$/iu;
/** Longest address that is looked into, in UTF-16 units. */
const LONGEST = 4000;

/**
 * The address that a share button's address asks to share ("https://social.example/share?url=https%3A%2F%2F…"), without
 * what counts visits; null where it carries none.
 */
export function sharedAddress(url: string): string | null {
  if (
    url.length > LONGEST ||
    !/https?(?::\/\/|%3A%2F%2F).*https?(?::\/\/|%3A%2F%2F)|^(?:mailto|whatsapp|tg|viber|fb-messenger):/iu.test(url)
  )
    return null;
  const query = url.slice(url.indexOf('?') + 1);
  for (const pair of query.split('&')) {
    const [name = '', ...value] = pair.split('=');
    if (!CARRIERS.includes(decode(name))) continue;
    const found = ADDRESS.exec(decode(value.join('=')))?.[0];
    if (found) return found.replace(COUNTED, '');
  }
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
