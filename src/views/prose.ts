import { heldBy } from './home.ts';
import { hrefOf, pathOf } from './places.ts';
import { contactLink } from './record.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Item, Link, Paragraph, ProseView } from './view.ts';

/** The page about the archive: how records are made, what they lack, rights, contact. */
export function planAbout(site: Site): Plan {
  const { messages, archive, frame } = site;
  const { contact, rights, description } = archive.settings;
  const words = messages.aboutPage;
  const link = contactLink(contact);
  const section = (id: string, heading: string, paragraphs: readonly (string | Paragraph)[], rest: Rest = {}) => ({
    id,
    heading,
    paragraphs: paragraphs.map((words) => (typeof words === 'string' ? { text: words, curators: false } : words)),
    links: rest.links ?? [],
    items: rest.items ?? [],
  });
  const gaps = gapsOf(site);
  const coverage = { href: hrefOf(site, 'coverage'), text: messages.browse.coverage.heading };
  return planProse(site, {
    path: pathOf('about'),
    head: headOf(site, 'about', { title: words.heading, section: 'about', description: description || heldBy(site) }),
    crumbs: [
      { text: messages.home, href: site.base },
      { text: words.heading, href: null },
    ],
    heading: words.heading,
    sections: [
      ...(description === ''
        ? []
        : [{ id: 'archive', heading: null, paragraphs: [curators(description)], links: [], items: [] }]),
      section('records', words.made, words.madeText),
      ...(gaps.length > 0 ? [section('gaps', words.gaps, [words.gapsText], { items: gaps, links: [coverage] })] : []),
      section(
        'rights',
        words.rights,
        rights === undefined ? [words.rightsUnknown] : [words.rightsText, curators(rights)],
      ),
      contact === undefined
        ? section('contact', words.contact, [words.contactUnknown])
        : section(
            'contact',
            words.contact,
            link === null ? [words.contactText, curators(contact)] : [words.contactText],
            {
              links: link === null ? [] : [{ href: link, text: contact }],
            },
          ),
      section('follow', words.reuse, [words.reuseText], { links: frame.feeds }),
    ],
  });
}

/** The page that hosts show at an address where nothing is. */
export function planMissing(site: Site): Plan {
  const { missingPage } = site.messages;
  return planProse(site, {
    path: '404.html',
    head: headOf(site, '404', { title: missingPage.heading, canonical: null, index: false, translations: [] }),
    crumbs: [],
    heading: missingPage.heading,
    sections: [
      { id: 'missing', heading: null, paragraphs: [{ text: missingPage.text, curators: false }], links: [], items: [] },
      { id: 'ways', heading: missingPage.ways, paragraphs: [], links: site.frame.navigation.links, items: [] },
    ],
  });
}

/** A paragraph in the curator's words, which are in the archive's own language. */
function curators(text: string): Paragraph {
  return { text, curators: true };
}

interface Rest {
  readonly links?: readonly Link[];
  readonly items?: readonly Item[];
}

function planProse(site: Site, view: ProseView): Plan {
  return { kind: 'prose', path: view.path, key: keyOf([site.key, 'prose', JSON.stringify(view)]), view: () => view };
}

function gapsOf(site: Site): readonly Item[] {
  const { catalogue, messages } = site;
  const gaps = [
    { place: 'undated', text: messages.undated, entries: catalogue.undated },
    { place: 'no-outlet', text: messages.noOutlet, entries: catalogue.noOutlet },
    { place: 'no-author', text: messages.noAuthor, entries: catalogue.noAuthor },
    { place: 'no-language', text: messages.noLanguage, entries: catalogue.noLanguage },
  ];
  return gaps
    .filter(({ entries }) => entries.length > 0)
    .map(({ place, text, entries }) => ({
      text,
      href: hrefOf(site, place),
      count: site.number(entries.length),
      note: null,
      bar: null,
    }));
}
