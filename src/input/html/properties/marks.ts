import type { Property } from '../../page.ts';
import { attribute, type MarkupElement } from '../tree.ts';
import { decodeText } from './decode.ts';
import { property, textOf } from './elements.ts';

/**
 * What a page shows as the mark of its house: the words or the picture that lead to the front page (`home-link`) and
 * pictures named a logo or masthead (`logo`). `known` is how many the page has shown already; a few are enough.
 */
export function readMark(element: MarkupElement, known: number): Property[] {
  if (known >= MOST || element.index > REACH) return [];
  const href = element.name === 'a' ? attribute(element, 'href') : '';
  const home = href !== '' && href.length < LONGEST_HOME && HOME.test(href.trim());
  if (element.name === 'a' && !home) return [];
  const name = home ? textOf(element, LONGEST + 1) || pictureIn(element) : isLogo(element) ? altOf(element) : '';
  const mark = name.replace(ABOUT, '').trim();
  return mark === '' || mark.length > LONGEST ? [] : [property(home ? 'home-link' : 'logo', mark, element)];
}

/** Marks stand at the top: start tags before them, and how many there are. */
const REACH = 1500;
const MOST = 12;
const LONGEST_HOME = 120;
const LONGEST = 60;
/** `/`, `index.html`, `https://courier.example/`, and the same in a copy that an archive of the web keeps. */
const HOME =
  /^(?:(?:https?:\/\/[^/?#]+)?\/web\/\d+[a-z_]*\/)?(?:https?:\/\/[^/?#]+\/?|\/|\.\/|\/?(?:index|home|default)\.\w{2,5})$/i;
const LOGO = /logo|mast-?head|banner|header|kopf|testata|tête/i;
/** What a mark's words say beside the name: "Logo of the Courier", "The Courier homepage". */
const ABOUT =
  /^(?:the\s)?logo(?:\s(?:of|der|des|von|de|du|di|do|da))?[\s:–-]+|[\s:–-]+(?:logo|home ?page|startseite|accueil|inicio|home)$|(?:首页|首頁)$|^(?:zur startseite(?:\svon)?|go to(?: the)?(?: home ?page(?: of)?)?|retour à l’accueil(?:\sde)?)\s?/i;

function isLogo({ attributes }: MarkupElement): boolean {
  return attributes.some(({ name, value }) => NAMING.has(name) && value.length < 300 && LOGO.test(value));
}

const NAMING = new Set(['class', 'id', 'src', 'alt']);

function altOf(element: MarkupElement): string {
  return decodeText((attribute(element, 'alt') || attribute(element, 'aria-label')).slice(0, 200));
}

/** The name of the picture in a link: its alternative text, or the title of a drawing. */
function pictureIn(element: MarkupElement, depth = 0): string {
  for (const child of depth > 5 ? [] : element.children) {
    if (child.kind === 'text') continue;
    const own = child.name === 'title' ? textOf(child) : altOf(child);
    const name = own || pictureIn(child, depth + 1);
    if (name !== '') return name;
  }
  return depth === 0 ? decodeText(attribute(element, 'aria-label') || attribute(element, 'title')) : '';
}
