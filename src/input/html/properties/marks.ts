import type { Property } from '../../page.ts';
import { attribute, type MarkupElement } from '../tree.ts';
import { decodeText } from './decode.ts';
import { property, textOf } from './elements.ts';

/**
 * What a page shows as the mark of its house: the words or the picture that lead to the front page (`home-link`) and
 * pictures named a logo or masthead (`logo`). `known` is how many the page has shown already; a few are enough.
 */
export function readMark(element: MarkupElement, known: number): Property[] {
  if (known >= MOST) return [];
  const home = element.name === 'a' && HOME.test(attribute(element, 'href').trim());
  if (element.name === 'a' && !home) return [];
  const name = home
    ? textOf(element, LONGEST + 1) || pictureIn(element)
    : LOGO.test(wordsOf(element))
      ? altOf(element)
      : '';
  const mark = name.replace(ABOUT, '').trim();
  return mark === '' || mark.length > LONGEST ? [] : [property(home ? 'home-link' : 'logo', mark, element)];
}

const MOST = 12;
const LONGEST = 60;
/** `/`, `index.html`, `https://courier.example/`, and the same in a copy that an archive of the web keeps. */
const HOME =
  /^(?:(?:https?:\/\/[^/?#]+)?\/web\/\d+[a-z_]*\/)?(?:https?:\/\/[^/?#]+\/?|\/|\.\/|\/?(?:index|home|default)\.\w{2,5})$/i;
const LOGO = /logo|mast-?head|banner|header|kopf|testata|tête/i;
/** What a mark's words say beside the name: "Logo of the Courier", "The Courier homepage". */
const ABOUT =
  /^(?:the\s)?logo(?:\s(?:of|der|des|von|de|du|di|do|da))?[\s:–-]+|[\s:–-]+(?:logo|home ?page|startseite|accueil|inicio|home)$|(?:首页|首頁)$|^(?:zur startseite(?:\svon)?|go to(?: the)?(?: home ?page(?: of)?)?|retour à l’accueil(?:\sde)?)\s?/i;

const wordsOf = (element: MarkupElement) =>
  ['class', 'id', 'src', 'alt'].map((name) => attribute(element, name).slice(0, 200)).join(' ');

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
