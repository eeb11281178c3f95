import type { Nodes } from 'mdast';
import { withoutArchive } from '../../../../text/archived.ts';
import type { Passage } from '../../passages.ts';

/** A host in running text: with any ending behind "https://", "www." or "@", else with one of a country or a common one. */
const HOST =
  /(?<![\p{L}\d_.-])(?:(?:https?:\/\/|www\.|[\w.+-]+@)((?:[\p{L}\d-]{2,40}\.){1,3}\p{L}{2,24})|((?:[\p{L}\d-]{2,40}\.){1,3}(?:com|org|net|info|biz|news|media|online|press|tv|today|world|site|blog|live|london|paris|berlin|hamburg|koeln|wien|africa|asia|scot|wales|cat|eus|gal|bzh|swiss|eu|рф|укр|бел|срб|مصر|السعودية|امارات|[a-z]{2})))(?![\p{L}\d_-]|\.\p{L})/giu;
/** Hosts that stand on everybody's pages: networks, shops, archives, names of formats. */
const COMMON_HOST =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|youtu|linkedin|pinterest|whatsapp|wa|t|telegram|reddit|google|googletagmanager|googleapis|gstatic|apple|itunes|spotify|tiktok|flipboard|amazon|amzn|bit|gravatar|wordpress|wp|cloudfront|akamai\w*|doubleclick|outbrain|taboola|vimeo|flickr|hupso|threads|bsky|mastodon|gmail|hotmail|yahoo|outlook|creativecommons|wikipedia|wikimedia|paypal|patreon|medium|substack|blogger|blogspot|cloudflare|fbcdn|cdninstagram|twimg|ytimg|githubusercontent|imgix|getpocket|addthis|addtoany|sharethis|disqus|feedly|opera|mozilla|microsoft|windows|tumblr|snapchat|soundcloud|imgur|dailymotion|twitch|github|slideshare|scribd|issuu|stumbleupon|digg|periscope|weibo|vk|eventbrite|gofundme|kickstarter|surveymonkey|mailchimp|feedburner|quora|discord|foursquare|yelp|w3|schema|doi|perma|archive|webcitation|unsplash|pixabay|pexels|shutterstock|istockphoto|gettyimages|depositphotos|dreamstime|freepik|adobe|fotolia|alamy|imago-images|123rf|pixelio|bigstockphoto|stocksy|colourbox|canva)\.[a-z.]{2,6}$/iu;

/** Hosts of a passage's links and addresses, without `www.` and the like, common services apart. */
export function hostsOf(passage: Passage): string[] {
  const addresses = addressesOf(passage);
  if (addresses.length === 0) return addresses;
  return [...new Set(addresses.filter((host) => !isCommonHost(host) && !isFileName(host)).map(registrable))];
}

/** The same with subdomains and common services, in lower case. */
export function addressesOf(passage: Passage): string[] {
  const found: string[] = [];
  if (passage.text.length < 2000 && hasInnerStop(passage.text))
    for (const match of passage.text.matchAll(HOST)) found.push((match[1] ?? match[2])!);
  collectLinks(passage.block.node as Nodes, found);
  if (found.length === 0) return found;
  return [...new Set(found.map((host) => host.toLowerCase().replace(/^(?:www\d?|m|amp|mobile|edition)\./, '')))];
}

/** Whether a full stop stands between letters, as in every host: in prose it is rare, and most paragraphs have none. */
export function hasInnerStop(text: string): boolean {
  const last = text.length - 1;
  for (let at = text.indexOf('.'); at >= 0 && at < last; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next > 0x20) return /[\p{L}\d-]\.\p{L}/u.test(text);
  }
  return false;
}

/** Whether a host stands on everybody's pages: networks, shops, mail services. */
export function isCommonHost(host: string): boolean {
  // Names of houses are asked about, too: most have none of these.
  if (!/[.-]/.test(host)) return false;
  return (
    COMMON_HOST.test(host) ||
    /(?:^|[.-])(?:cdn|static|assets|images?|img)\d*[.-]/u.test(host) ||
    /-cdn\d*\./u.test(host)
  );
}

/** A host that most links of a page go to is its own; two at its edges are enough where no text links elsewhere. */
export function hostWeight(count: number, edge: number, share: number): number {
  // A text may link to the site it is about; four times it is its own.
  if (share >= 0.5 && count >= (edge > 0 ? 3 : 4)) return 3;
  if (share >= 0.5 && edge >= 2) return 2.2;
  return share >= 0.34 || count >= 4 ? 1.6 : 0.6;
}

/** Whether a name is a host's, such as `kurier.example`. */
export function isHost(name: string): boolean {
  // Most names have no full stop.
  if (!name.includes('.')) return false;
  return /^[\p{Ll}\p{Lo}\d-]+(?:\.[\p{Ll}\p{Lo}\d-]+)*\.[\p{Ll}\p{Lo}]{2,24}$/u.test(name) && !isFileName(name);
}

/** "lightbox_close_button.png", "ember.js": a file's name, which text browsers print of pictures and scripts. */
export function isFileName(name: string): boolean {
  return /\.(?:png|gif|jpe?g|webp|svg|ico|bmp|html?|php|aspx?|jsp|js|css|json|xml|pdf|mp[34])$/iu.test(name);
}

/** "You are here: pier.example / Harbour / Ferry waits": the way to an article from its site's host. */
const TRAIL = /^(?:[\p{L} ]{2,24}:\s)?((?:www\.)?[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+){1,3})\s[/>»›|→]\s/u;

/** The host that a line's way to the article begins with; undefined where it begins with none. */
export function hostOfTrail(text: string, headline: string): string | undefined {
  const host = text.length < 240 && text.includes(headline.slice(0, 30)) ? TRAIL.exec(text)?.[1] : undefined;
  return host && isHost(host) && !isCommonHost(host) ? host.replace(/^www\./, '') : undefined;
}

/** "pier.example › Harbour": the way to a section, alone in a line above the headline. */
const SECTION_TRAIL = /^((?:www\.)?[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+){1,2})\s[>»›→]\s\p{Lu}[^.!?]{1,40}$/u;

/** The host that a short line above a headline begins its way to a section with. */
export function hostOfSection(text: string): string | undefined {
  const host = text.length < 90 && text.includes('.') ? SECTION_TRAIL.exec(text)?.[1] : undefined;
  return host && isHost(host) && !isCommonHost(host) ? host.replace(/^www\./, '') : undefined;
}

/** "Pier Post > Harbour > Ferry waits": three levels at least, the last of them the headline. */
const NAMED_TRAIL = /^(?:[\p{L} ]{2,24}\s?:\s)?([^>›»/|→]{2,40}?)\s[/>»›→]\s[^>›»/|→]{1,60}\s[/>»›→]\s/u;
/** "Start", "Accueil du site", "You are here": where the way to an article begins on every site. */
export const WAY_BEGINS =
  /^(?:start|startseite|hauptseite|main|top|front|page|portal|site|index|home|accueil|inicio|início|inizio|homepage|domů|hjem|hem|etusivu|strona główna|kezdőlap|főoldal|forside|начало|главная|головна|anasayfa|beranda|ホーム|トップ|홈|首[页頁])(?![\p{L}\p{M}])|^(?:you are|sie sind|vous êtes|usted está|está|sei|u bent|du är|du er)\s|首[页頁]$/iu;

/** The name that a line's way to the article begins with, where it leads through a section; undefined where it begins at "Home". */
export function nameOfTrail(text: string, headline: string): string | undefined {
  if (text.length > 240 || headline.length < 8) return undefined;
  if (!text.trimEnd().endsWith(headline.slice(-20))) return EAST.test(text) ? eastTrail(text) : undefined;
  const name = NAMED_TRAIL.exec(text)?.[1]?.trim();
  return name === undefined || WAY_BEGINS.test(name) || text.startsWith('#') ? undefined : name;
}

const EAST = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** "汐見ニュース > 特集 > 港の一週間", "官網首頁 > 晴江新聞網 Pier Radio > 生活": up to the section alone, with a mark that parts nothing else. */
const EAST_TRAIL = /^([^>›»＞]{2,24}?)\s?[>›»＞]\s?([^>›»＞]{2,40}?)\s?[>›»＞]\s?[^>›»＞]{2,60}$/u;
const EAST_HOUSE = /^\p{Script=Han}{2,6}(?:網|网|報|报|社|電視|电视)(?:\s[A-Za-z ]{2,20})?$/u;

function eastTrail(text: string): string | undefined {
  const [, first, second] = text.length < 90 ? (EAST_TRAIL.exec(text.trim()) ?? []) : [];
  if (first === undefined || /[:：]/.test(first)) return undefined;
  if (!WAY_BEGINS.test(first)) return first;
  return EAST_HOUSE.test(second!) ? second : undefined;
}

/** How many lines a page's top has. */
const TOP = 6;

/** "harbourcourier.example" alone on a line at a page's top; none where a row of sister sites stands there. */
export function hostAtTop(passages: readonly Passage[], { index, text }: Passage): string | undefined {
  const host =
    index < TOP && text.includes('.')
      ? text
          .trim()
          .toLowerCase()
          .replace(/^www\./, '')
      : '';
  if (host.length >= 40 || !isHost(host) || isCommonHost(host)) return undefined;
  const sisters = passages
    .slice(0, 2 * TOP)
    .some((other) => other.text !== text && /^\S{2,60}\.\p{L}{2,4}$/u.test(other.text));
  return sisters ? undefined : host;
}

const OWN_PICTURE = /^(?:https?:)?\/\/(?:i\d\.wp\.com\/)?(www\.[^/?#:]+|[^/?#:]+(?=\/wp-content\/uploads\/))/i;

/**
 * Names of stores: of those that serve many sites, and of houses' own, which bear initials or another address in their
 * own ("p-t.example", "im-pt.example", "pt-x.example", "pierpostcom.example").
 */
const STORE =
  /cdn|static|img|image|media|cloud|akamai|storage|\baws|amazonaws|^(?:s3|yimg)|^(?:[a-z\d]{1,2}-)+[a-z\d]{1,3}\.|^[a-z\d-]{2,20}-[a-z\d]\.|^(?!tele|inter|dot|sit)[a-z\d-]{4,24}com\./;

/** Whether a domain is called as places are that pictures and scripts are kept in. */
export function isStore(domain: string): boolean {
  return STORE.test(domain);
}

function collectLinks(node: Nodes, into: string[]): void {
  if (node.type === 'link') {
    const host = /^(?:(?:https?:)?\/\/|mailto:[^@?]+@)([^/?#:]+)/i.exec(withoutArchive(node.url))?.[1];
    if (host) into.push(host);
  }
  // A picture from "www.", or of a site's own WordPress, is of the page's own house; others come from wherever houses keep theirs.
  if (node.type === 'image') {
    const host = OWN_PICTURE.exec(withoutArchive(node.url))?.[1];
    if (host && !isStore(registrable(host.replace(/^www\./i, '').toLowerCase()))) into.push(host);
  }
  if ('children' in node) for (const child of node.children) collectLinks(child as Nodes, into);
}

/** Domains that give each of their sites a name of its own before them. */
const SHARED_DOMAIN =
  /^(?:go|wikia|fandom|typepad|livejournal|over-blog|hatenablog|jimdo|weebly|wixsite|canalblog|skyrock|altervista|blogs|ghost)\.com$|^(?:free\.fr|(?:github|gitlab|ghost)\.io|(?:blox|tilda)\.ws|ucoz\.ru|narod\.ru|blogspot\.\p{L}{2,3})$/u;

/** "abo.kurier.example.co.uk" is of "example.co.uk": the last two labels, three where the second is a country's "co" or many sites'. */
export function registrable(host: string): string {
  const labels = host.split('.');
  const keep =
    labels.length > 2 &&
    ((/^(?:co|com|org|net|gov|edu|ac|gen|or|ne|go|lg|ed|gr|re|pe|in|web|sch|idv)$/.test(labels.at(-2)!) &&
      labels.at(-1)!.length === 2) ||
      host.endsWith('.ad.jp'))
      ? 3
      : 2;
  const domain = labels.slice(-keep).join('.');
  return labels.length > keep && SHARED_DOMAIN.test(domain) ? labels.slice(-keep - 1).join('.') : domain;
}
