import { UNSEEN } from './names.ts';
import { hasAttribute, type MarkupElement } from './tree.ts';

/** What makes a list one of teasers or controls, and a quotation an embedded card. */
export const CARDS: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'section', 'figure', 'form', 'table', 'nav'],
]);
/** What makes a table a means of layout. */
export const LAYOUT: ReadonlySet<string> = new Set(['table', 'h1', 'h2', 'article', 'section', 'form', 'nav', 'aside']);
/** What makes preformatted text code. */
export const CODE: ReadonlySet<string> = new Set(['code', 'samp', 'kbd']);

/** Whether one of the elements so named is seen below an element. */
export function holds(element: MarkupElement, names: ReadonlySet<string>): boolean {
  return element.children.some(
    (child) => child.kind === 'element' && (names.has(child.name) || (!UNSEEN.has(child.name) && holds(child, names))),
  );
}

/** "ebb     06:10   18:40" over lines of the same kind: blanks are all that parts the columns. Running text is not set so. */
export function isSetInColumns(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.filter((line) => /\S(?: {3,}|\t+)\S/.test(line)).length >= 0.5 * lines.length;
}

/** Saved pages keep the insides of web components in templates that are shown. */
export function isShadow(element: MarkupElement): boolean {
  return (
    element.name === 'template' && (hasAttribute(element, 'shadowrootmode') || hasAttribute(element, 'shadowroot'))
  );
}
