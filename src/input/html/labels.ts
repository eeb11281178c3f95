import { remembered } from '../../text/remembered.ts';
import { attribute, hasAttribute, type MarkupElement } from './tree.ts';

/**
 * The words that a page's makers gave an element: class, id and test names, in lower case, camel case and underscores
 * made hyphens, one blank at each end: ` article-body relatedLinks ` is ` article-body related-links `.
 */
export function labelsOf(element: MarkupElement): string {
  let labels = '';
  for (const { name, value } of element.attributes) {
    if (LABELS.has(name) && value.length < 400) labels += ` ${value}`;
  }
  return labels === '' ? '' : wordsOf(labels);
}

/** A page gives the same names to all items of a list, and a paper to all its pages. */
const wordsOf = remembered((labels: string): string => {
  return `${(DIGIT.test(labels) ? labels.replace(RANDOM, '') : labels)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase()} `;
});

const DIGIT = /\d/;
/** `css-1ad2f3`, `_9ads0b`: what programs call elements by chance, with a letter behind a digit; no word is in it. */
const RANDOM = /[A-Za-z\d]*\d[A-Za-z][A-Za-z\d]*/g;

const LABELS = new Set([
  'class',
  'id',
  'data-testid',
  'data-test-id',
  'data-component',
  'data-qa',
  'data-module',
  'name',
]);

/** The reason to take an element for something other than the article's text, or null. */
export function chromeRule(element: MarkupElement, labels: string): string | null {
  if (isHidden(element) || hidingClass(labels)) return 'html-hidden';
  const byName = NAMES[element.name];
  if (byName !== undefined) return byName;
  const byRole = ROLES[attribute(element, 'role')];
  if (byRole !== undefined) return byRole;
  return labels === '' ? null : ruleOfWords(labels);
}

const ruleOfWords = remembered(
  (labels: string): string | null => WORDS.find(([, pattern]) => pattern.test(labels))?.[0] ?? null,
);

const NAMES: { readonly [name: string]: string | undefined } = {
  nav: 'html-nav',
  menu: 'html-nav',
  aside: 'html-aside',
  footer: 'html-footer',
  form: 'html-form',
  fieldset: 'html-form',
  button: 'html-button',
  search: 'html-form',
  dialog: 'html-dialog',
};

const ROLES: { readonly [role: string]: string | undefined } = {
  navigation: 'html-nav',
  menu: 'html-nav',
  menubar: 'html-nav',
  tablist: 'html-nav',
  complementary: 'html-aside',
  contentinfo: 'html-footer',
  banner: 'html-header',
  search: 'html-form',
  form: 'html-form',
  button: 'html-button',
  toolbar: 'html-button',
  dialog: 'html-dialog',
  alertdialog: 'html-dialog',
  alert: 'html-dialog',
};

/** Whether the page's own markup keeps an element from being seen; style sheets are not read. */
export function isHidden(element: MarkupElement): boolean {
  if (element.attributes.length === 0) return false;
  if (hasAttribute(element, 'hidden')) return true;
  if (element.name === 'dialog' && !hasAttribute(element, 'open')) return true;
  const style = attribute(element, 'style');
  return (
    style !== '' && style.length < 1000 && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}

/** Class names of common style sheets that hide, unless another one shows the element on wider screens. */
function hidingClass(labels: string): boolean {
  return (
    / (?:hidden|d-none|hide|is-hidden) /.test(labels) &&
    !/ (?:sm|md|lg|xl|2xl|desktop|tablet)[:-]\S|-(?:sm|md|lg|xl)-(?:block|flex|inline)|-(?:md|lg)-/.test(labels)
  );
}

const words = (list: string) => new RegExp(`[^a-z](?:${list})(?=[^a-z])`);

/** In the order in which they are asked. */
const WORDS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'html-hidden',
    words(
      'sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text)?|is-hidden|u-hidden|print-only|assistive-text',
    ),
  ],
  [
    'html-comments',
    words(
      'comments?|comment-(?:list|section|area|thread|form)|disqus(?:-thread)?|kommentare?|commentaires?|comentarios?|commenti|reacties|komentarze|komentare|komentari|kommentarer|kommentit|yorumlar|comment-?(?:list|box|text|body|content|wrapper|container)s?|forums?|talkbacks?|discussions?|replies|lesermeinungen|coral|livefyre|user-reviews',
    ),
  ],
  [
    'html-share',
    words(
      'shar(?:e|es|ing|er|ebar|edaddy)|social(?:s|-media|-links|-icons|-bar|-share)?|sns|add-?this|add-?to-?any|follow(?:-us|-me|-button)?|bookmark(?:s|-button)?|teilen|partager|compartir|condividi',
    ),
  ],
  [
    'html-newsletter',
    words(
      'news-?letters?(?:-[a-z-]+)?|subscri(?:be|ption|ptions|bers?)(?!-(?:only|premium|content|exclusive))|sign-?up|log-?in|sign-?in|register|registration|donat(?:e|ion|ions)|membership|appeal|support-us|contribution|epic|cta|call-to-action|reader-revenue|alerts?|push-notification',
    ),
  ],
  [
    'html-advertisement',
    words(
      'ads?|advert(?:s|isement|isements|ising)?|ad-?(?:slot|container|wrapper|wrap|unit|box|block|label|placeholder|break|spot|zone)s?|google-ad|dfp|gpt|sponsor(?:s|ed|ship)?|commercial|banner-ad|werbung|anzeigen?|publicidad|publicite|pubblicita|reklame?|annons|annonse|iklan|quang-cao|mpu|adsbygoogle|affiliate-?(?:box|links?)?',
    ),
  ],
  [
    'html-related',
    words(
      'related(?:-[a-z-]+)?|recommend(?:ed|ation|ations|s)?(?:-[a-z-]+)?|recirc(?:ulation)?|more-(?:on|from|stories|news|like|in|articles|about|to|links)(?:-[a-z-]+)?|read-?(?:more|next|also|on)|see-?also|also-?(?:read|see|like)|latest(?:-[a-z-]+)?|most-?(?:read|popular|viewed|recent|shared|commented)|popular(?:-[a-z-]+)?|trending|teasers?(?:-[a-z-]+)?|promos?|outbrain|taboola|plista|up-?next|next-(?:article|story|post|up)|prev(?:ious)?-(?:article|story|post)|post-navigation|similar-?(?:articles?|stories|news|posts)|suggest(?:ed|ions?)-?(?:articles?|stories|news|posts|reads?|content)|further-reading|ranking|side-?bar|right-?rail|rail|river|onward|lees-?ook|leia-(?:mais|tambem)|lire-aussi|a-lire|baca-juga|lue-myos|les-ogsa|les-mer|weitere|mehr-zum-thema|te-puede-interesar|noticias-relacionadas|correlati|cards?-list|story-?list|article-?list|news-?list|post-?list|headlines|carousel|slider|swiper|storylines?',
    ),
  ],
  [
    'html-tags',
    words(
      'tags?|tag-?(?:list|cloud|s)|post-tags|article-tags|topics?|topic-?(?:list|links)|keywords?|hashtags?|categories|cat-links|tags-links|schlagworte|etiquetas|temas|mots-cles',
    ),
  ],
  [
    'html-author-box',
    words(
      'author-?(?:bio|box|card|info|profile|description|details|about|block)|about-?(?:the-)?authors?|bio(?:graphy)?|autorenbox|contributor-(?:bio|info|card)|writer-bio',
    ),
  ],
  [
    'html-cookie',
    words(
      'cookies?(?:-[a-z-]+)?|consent(?:-[a-z-]+)?|gdpr|ccpa|cmp-?(?:container|banner|modal|wrapper|overlay|box|content|root|app)|onetrust(?:-[a-z-]+)?|didomi|sp-message',
    ),
  ],
  [
    'html-nav',
    words(
      'nav|nav-?(?:bar|menu|links|list)|navigation|menus?|menu-?(?:item|list)|bread-?crumbs?|pagination|pager|skip-?(?:link|nav|to-content)|site-?map|top-?bar|mast-?head|toc|table-of-contents|site-?header|global-?header|page-?header-?nav|burger|drawer|off-?canvas|mega-?menu|toolbar|tool-?bar|article-?tools?|tools|search-?(?:form|box|bar)|language-switcher|lang-switcher|wm-ipp(?:-[a-z]+)*',
    ),
  ],
  [
    'html-footer',
    words(
      '(?:article|post|entry|story|content)-(?:bottom|end|foot)|(?:[a-z]+-)?bottom-(?:container|content|bar|section)|after-(?:content|article|post)|footer|site-?footer|page-?footer|foot|colophon|copyright|legal|disclaimer|correction-?(?:link|form)',
    ),
  ],
  ['html-dialog', words('modal|pop-?up|overlay|lightbox|toast|tooltip|dialog|snackbar|notification')],
  [
    'html-embed',
    words(
      'twitter-tweet|tweet|instagram-media|fb-post|facebook-post|tiktok-embed|embed|embeds|video-?player|player|jw-?player|audio-?player|podcast(?:-[a-z-]+)?|gallery|photo-?gallery|slide-?show|poll|quiz|widget|widgets|live-?ticker|chart|infographic|datawrapper|listen|text-to-speech|tts',
    ),
  ],
  [
    'html-box',
    words(
      '(?:[a-z]+-)*box(?:-[a-z]+)*|info-?box|fact-?box|fact-?sheet|side-?box|inset|call-?out|highlight-?box|box-?(?:out|info)|key-?points|at-a-glance|in-?brief|pull-?quote|pullquote|zitat-?box|timeline-?box|read-?also',
    ),
  ],
];
