import { encodeText, joinPage } from '../src/views/page-bytes.ts';
import type { Crumb, Frame, Head, PageView, Section, TranslatedLink } from '../src/views/view.ts';
import { type Children, Html, type JSX, printHtml } from './jsx-runtime.ts';
import { Loads } from './loads.tsx';
import { Settings } from './settings.tsx';

/**
 * A whole page as HTML in UTF-8: the masthead, breadcrumbs, `children` as its main part, the footer. Masthead and footer
 * are the same on every page of a section and are printed once. Of an array, each child is encoded by itself.
 */
export function printPage(frame: Frame, view: PageView, children: Children): Uint8Array {
  const { top, skip, masthead, bottom } = surroundingsOf(frame, view.head.section);
  const { translations } = view.head;
  return joinPage([
    top,
    printHtml(<PageHead head={view.head} />),
    skip,
    translations.length === 0 ? '' : printHtml(<Languages label={frame.translations ?? ''} links={translations} />),
    masthead,
    ...inside(<main id="content" tabindex={-1} />, [
      <Crumbs label={frame.crumbs} crumbs={view.crumbs} />,
      ...(Array.isArray(children) ? children : [children]),
    ]).map(printHtml),
    bottom,
  ]);
}

/**
 * An element with what stands in it, in pieces that are encoded one by one: in one string, a single sign beyond Latin 1
 * would make all of it take two bytes a sign, which takes twice as long.
 */
export function inside(element: JSX.Element, children: readonly Children[]): readonly Children[] {
  const { text } = element;
  const end = text.lastIndexOf('</');
  return [new Html(text.slice(0, end)), ...children, new Html(text.slice(end))];
}

/** What stands around the content of every page of a section, encoded once. */
interface Surroundings {
  readonly top: Uint8Array;
  readonly skip: Uint8Array;
  readonly masthead: Uint8Array;
  readonly bottom: Uint8Array;
}

const printed = new WeakMap<Frame, Map<Section | null, Surroundings>>();

function surroundingsOf(frame: Frame, section: Section | null): Surroundings {
  const sections = printed.get(frame) ?? new Map<Section | null, Surroundings>();
  printed.set(frame, sections);
  const surroundings = sections.get(section) ?? printSurroundings(frame, section);
  sections.set(section, surroundings);
  return surroundings;
}

function printSurroundings(frame: Frame, section: Section | null): Surroundings {
  const [html = null] = inside(<html lang={frame.language} dir={frame.dir} />, []);
  return {
    top: encodeText(`<!doctype html>\n${printHtml(html)}\n<head>${printHtml(<SiteHead frame={frame} />)}`),
    skip: encodeText(`</head>\n<body>\n${printHtml(<Skip frame={frame} />)}\n`),
    masthead: encodeText(`${printHtml(<Masthead frame={frame} section={section} />)}\n`),
    bottom: encodeText(`\n${printHtml(<Footer frame={frame} />)}\n</body>\n</html>\n`),
  };
}

/** What is the same in every page's head. The policy comes first, before anything that it rules. */
function SiteHead({ frame }: { readonly frame: Frame }): JSX.Element {
  return (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={frame.policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      {frame.icon && <link rel="icon" type="image/svg+xml" href={frame.icon} />}
      {/* Before the style sheets, which it would wait for. */}
      {frame.display && <script src={frame.display} />}
      {frame.stylesheets.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      {frame.feeds.map(({ href, text, type }) => (
        <link rel="alternate" type={type} title={text} href={href} />
      ))}
      {frame.scripts.map((src) => (
        <script type="module" src={src} />
      ))}
    </>
  );
}

function PageHead({ head }: { readonly head: Head }): JSX.Element {
  const same = head.translations.filter((link) => link.same);
  return (
    <>
      <title>{head.title}</title>
      {head.description && <meta name="description" content={head.description} />}
      {!head.index && <meta name="robots" content="noindex" />}
      {head.refresh && <meta http-equiv="refresh" content={head.refresh} />}
      {head.canonical && <link rel="canonical" href={head.canonical} />}
      {same.map(({ lang, permanent }) => (
        <link rel="alternate" hreflang={lang} href={permanent} />
      ))}
      {same
        .filter(({ own }) => own)
        .map(({ permanent }) => (
          <link rel="alternate" hreflang="x-default" href={permanent} />
        ))}
      <Loads {...head} />
      {/* JSON with `<` escaped, which a script element takes as it is. */}
      {head.jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: head.jsonLd }} />}
    </>
  );
}

function Skip({ frame }: { readonly frame: Frame }): JSX.Element {
  return (
    <a class="skip" href="#content">
      {frame.skip}
    </a>
  );
}

/** The same page in the other languages of the site. */
function Languages({ label, links }: { readonly label: string; readonly links: readonly TranslatedLink[] }) {
  return (
    <nav class="translations" aria-label={label}>
      <ul>
        {links.map(({ href, text, lang, dir, current }) => (
          <li>
            <a href={href} lang={lang} hreflang={lang} dir={dir} aria-current={current ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Masthead({
  frame,
  section: current,
}: {
  readonly frame: Frame;
  readonly section: Section | null;
}): JSX.Element {
  return (
    <header class={current === 'home' ? 'masthead home' : 'masthead'}>
      <div class="masthead-top">
        {current !== 'home' && (
          <a class="masthead-title" href={frame.home}>
            <CuratorsWords frame={frame} text={frame.title} />
          </a>
        )}
        {frame.search && current !== 'search' && (
          <search>
            <form class="search-form" action={frame.search.action} method="get">
              <label class="hidden" for="q">
                {frame.search.label}
              </label>
              <input type="search" id="q" name="q" placeholder={frame.search.placeholder} autocomplete="off" />
              <button type="submit">{frame.search.submit}</button>
            </form>
          </search>
        )}
      </div>
      <div class="masthead-bar">
        <nav class="masthead-nav" aria-label={frame.navigation.label}>
          <ul>
            {frame.navigation.links.map(({ href, text, section }) => (
              <li>
                <a href={href} aria-current={section === current ? 'true' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Settings settings={frame.settings} />
      </div>
    </header>
  );
}

function Crumbs({ label, crumbs }: { readonly label: string; readonly crumbs: readonly Crumb[] }): JSX.Element | null {
  if (crumbs.length === 0) return null;
  return (
    <nav class="crumbs" aria-label={label}>
      <ol>
        {crumbs.map(({ href, text }) => (
          <li>{href ? <a href={href}>{text}</a> : <bdi aria-current="page">{text}</bdi>}</li>
        ))}
      </ol>
    </nav>
  );
}

function Footer({ frame }: { readonly frame: Frame }): JSX.Element {
  const { footer, title, home } = frame;
  return (
    <footer class="footer">
      <p class="footer-title">
        <a href={home}>
          <CuratorsWords frame={frame} text={title} />
        </a>
      </p>
      {footer.lines.map((line) => (
        <p>
          <CuratorsWords frame={frame} text={line} />
        </p>
      ))}
      <nav aria-label={footer.label}>
        <ul>
          {footer.links.map(({ href, text }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

/** What the curator says in the archive's own language, set apart on pages in another one. */
export function CuratorsWords({ frame, text }: { readonly frame: Frame; readonly text: string }) {
  return frame.titleLanguage === null ? text : <bdi lang={frame.titleLanguage}>{text}</bdi>;
}
