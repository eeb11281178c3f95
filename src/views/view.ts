import type { Calendar } from './calendar-view.ts';
import type { OnThisDay } from './days.ts';
import type { NameDetail } from './directory-view.ts';
import type { SettingsView } from './settings.ts';

/** A link as it is printed: an address that holds under the site's base, and its words. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Words in a language of their own. `lang` is BCP 47, `''` where it is not known. */
export interface Phrase {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A date in words, with the form machines read: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface PrintedDate {
  readonly text: string;
  readonly iso: string;
}

/** The parts of the site that the navigation leads to. */
export type Section = 'home' | 'articles' | 'outlets' | 'authors' | 'years' | 'languages' | 'search' | 'about';

/** What every page prints around its content. The same object for all pages of a build. */
export interface Frame {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** Language of the title and of the curator's other words, where it is not the page's; BCP 47. */
  readonly titleLanguage: string | null;
  readonly home: string;
  readonly skip: string;
  readonly policy: string;
  readonly icon: string | null;
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
  /** The script that sets how the page looks before it is painted; null where there is none. */
  readonly display: string | null;
  readonly settings: SettingsView;
  readonly feeds: readonly (Link & { readonly type: string })[];
  readonly navigation: { readonly label: string; readonly links: readonly (Link & { readonly section: Section })[] };
  readonly search: SearchForm | null;
  /** What the choice between the languages of the site is called; null where there is one language. */
  readonly translations: string | null;
  /** JSON for the script that marks what a search found, `<` escaped; null without search. */
  readonly reading: string | null;
  readonly crumbs: string;
  readonly footer: { readonly label: string; readonly lines: readonly string[]; readonly links: readonly Link[] };
}

/** The search form of the masthead; a plain GET, so it works without JavaScript up to the search page. */
export interface SearchForm {
  readonly action: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
}

/** What a page says of itself in its head, and where it stands in the site. */
export interface Head {
  readonly title: string;
  readonly description: string | null;
  /** Absolute; null where the archive has no address or the page none of its own. */
  readonly canonical: string | null;
  readonly section: Section | null;
  /** False keeps search engines away: redirects, the page for missing addresses. */
  readonly index: boolean;
  /** Where a redirect leads, as the refresh element says it. */
  readonly refresh: string | null;
  /** Ready JSON for a data block, `<` escaped. */
  readonly jsonLd: string | null;
  /** Scripts of this kind of page alone, besides those of the frame. */
  readonly scripts: readonly string[];
  /** A script that does not wait for the page, with JSON that it is told; null for most pages. */
  readonly start: { readonly src: string; readonly data: string } | null;
  /** Files that these fetch first. */
  readonly preloads: readonly string[];
  /** The same page in every language of the site; none where there is one language. */
  readonly translations: readonly TranslatedLink[];
}

/** A page in one language of the site. */
export interface TranslatedLink extends Link {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Absolute where the archive says where it is published. */
  readonly permanent: string;
  /** Whether it is the page itself. */
  readonly current: boolean;
  /** Whether it is in the archive's own language. */
  readonly own: boolean;
  /** Whether it is the same page, rather than what comes nearest. */
  readonly same: boolean;
}

/** What all pages have. `path` is relative to the output, such as `articles/x/index.html`. */
export interface PageView {
  readonly path: string;
  readonly head: Head;
  /** From the home page down; the last is the page itself. */
  readonly crumbs: readonly Crumb[];
}

/** A page that is to be printed; its view is made as it is. */
export interface PageItem<View extends PageView = PageView> {
  readonly path: string;
  readonly view: () => View;
}

/** One step of the breadcrumbs; without `href` it is the page itself. */
export interface Crumb {
  readonly text: string;
  readonly href: string | null;
}

/** One article as a line of a list. Fields that the list's own heading says already are null. */
export interface Row {
  readonly href: string;
  readonly title: Phrase;
  /** Says that the source states no headline; `title` is then the beginning of the text. */
  readonly untitled: string | null;
  readonly date: PrintedDate | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly excerpt: string | null;
}

/** Rows under one heading, such as a day. */
export interface RowGroup {
  /** Anchor on the page. */
  readonly id: string;
  readonly heading: string | null;
  readonly headingHref: string | null;
  readonly rows: readonly Row[];
}

/** A short line about the page's articles, such as their languages, with links where they lead somewhere. */
export interface Fact {
  readonly label: string;
  readonly values: readonly (Link & { readonly note: string | null })[];
}

/** The step to the neighbouring part or month of a list. */
export interface Pager {
  readonly label: string;
  readonly newerLabel: string;
  readonly newer: Link | null;
  readonly olderLabel: string;
  readonly older: Link | null;
}

/** A list of articles: a month, an outlet, an author, a language, what is undated. */
export interface RowsView extends PageView {
  readonly heading: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  readonly note: string | null;
  readonly facts: readonly Fact[];
  readonly calendar: Calendar | null;
  /** Further lists that hold the rest: the years of a long list, the parts of a long month. */
  readonly parts: { readonly heading: string; readonly items: readonly Item[] } | null;
  /** The choice between excerpts and headlines alone; null where there is little to choose. */
  readonly views: { readonly label: string; readonly full: string; readonly compact: string } | null;
  readonly rowsHeading: string | null;
  readonly groups: readonly RowGroup[];
  /** The references of all its articles as a file. */
  readonly references: Link | null;
  readonly pager: Pager | null;
}

/** One entry of a directory. */
export interface Item {
  readonly text: string;
  readonly href: string;
  readonly count: string;
  readonly note: string | null;
  /** Length of its bar, from 0 to 100; null where the list has no bars. */
  readonly bar: number | null;
  /** Of a name: what else is told of its articles, and what it can be sorted by. */
  readonly detail?: NameDetail;
}

/** Items under one heading, such as a letter or a year. */
export interface ItemGroup {
  readonly id: string;
  readonly heading: string | null;
  readonly headingHref: string | null;
  readonly items: readonly Item[];
}

/** The first page. */
export interface HomeView extends PageView {
  readonly heading: string;
  readonly standfirst: string;
  readonly figures: readonly { readonly number: string; readonly label: string; readonly href: string }[];
  readonly chart: Chart | null;
  /** To the page that counts what the archive holds. */
  readonly coverage: Link;
  readonly newest: { readonly heading: string; readonly rows: readonly Row[]; readonly all: Link };
  readonly onThisDay: OnThisDay | null;
  readonly ways: readonly { readonly heading: string; readonly all: Link; readonly items: readonly Item[] }[];
}

/** Articles by year as bars, in units of the view box. */
export interface Chart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly from: Link;
  readonly to: Link;
}

/** A paragraph; `curators` says that it is in the curator's words, not in those of the interface. */
export interface Paragraph {
  readonly text: string;
  readonly curators: boolean;
}

/** A page of running text: about, what to do at a missing address. */
export interface ProseView extends PageView {
  readonly heading: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string | null;
    readonly paragraphs: readonly Paragraph[];
    readonly links: readonly Link[];
    readonly items: readonly Item[];
  }[];
}

/** The page at an older address of an article. */
export interface RedirectView extends PageView {
  readonly heading: string;
  readonly text: string;
  readonly target: { readonly href: string; readonly title: Phrase };
}
