import type { Settings } from '../input/settings.ts';
import type { ReadingData } from '../text/search/messages.ts';
import type { Messages } from './messages.ts';
import { hrefOf } from './places.ts';
import { settingsOf } from './settings.ts';
import type { Site } from './site.ts';
import type { Frame } from './view.ts';

/**
 * The content security policy of every page: nothing from another host, no inline script or style. WebAssembly is the
 * search's. (`frame-ancestors` holds in a header only.)
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** What of a site its frame is made of. */
export type FrameInput = Pick<Site, 'base' | 'root' | 'search' | 'assets' | 'translations'>;

/** What every page of a site prints around its content. */
export function frameOf(settings: Settings, messages: Messages, input: FrameInput): Frame {
  const isOwn = input.base === input.root;
  const place = (name: string) => hrefOf(input, name);
  const asset = (name: string) => input.assets[name] && `${input.root}assets/${input.assets[name]}`;
  const feeds = [
    { text: messages.atomFeed, href: `${input.root}feed.atom`, type: 'application/atom+xml' },
    { text: messages.jsonFeed, href: `${input.root}feed.json`, type: 'application/feed+json' },
  ];
  return {
    language: messages.language,
    dir: messages.dir,
    title: settings.title,
    titleLanguage: isOwn ? null : settings.language,
    home: input.base,
    skip: messages.skip,
    policy: contentSecurityPolicy,
    icon: asset('icon.svg') ?? null,
    stylesheets: [asset('site.css')].filter((href) => href !== undefined),
    scripts: [asset('site.js')].filter((href) => href !== undefined),
    display: asset('display.js') ?? null,
    settings: settingsOf(messages.reader.settings),
    feeds,
    navigation: {
      label: messages.navigation,
      links: [
        { section: 'articles', text: messages.articles, href: place('articles') },
        { section: 'outlets', text: messages.outlets, href: place('outlets') },
        { section: 'authors', text: messages.authors, href: place('authors') },
        { section: 'years', text: messages.years, href: place('years') },
        { section: 'languages', text: messages.languages, href: place('languages') },
        { section: 'about', text: messages.about, href: place('about') },
      ],
    },
    search: input.search
      ? {
          action: place('search'),
          label: messages.searchLabel,
          placeholder: messages.searchPlaceholder,
          submit: messages.search,
        }
      : null,
    translations: input.translations.length > 0 ? messages.translations : null,
    reading: input.search ? JSON.stringify(readingOf(messages)).replace(/</g, '\\u003c') : null,
    crumbs: messages.crumbs,
    footer: {
      label: messages.footer,
      lines: settings.rights === undefined ? [] : [messages.rights(settings.rights)],
      links: [
        { href: place('coverage'), text: messages.browse.coverage.link },
        ...feeds,
        { text: messages.report, href: `${place('about')}#contact` },
      ],
    },
  };
}

function readingOf({ locale, reading }: Messages): ReadingData {
  return { locale, ...reading };
}
