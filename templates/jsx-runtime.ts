import type { JSX as Known } from 'preact';

/**
 * HTML that is ready to be printed: only elements are, and what is said to be with `dangerouslySetInnerHTML`. Everything
 * else is text and is escaped.
 */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What stands in an element. Null, undefined and booleans print nothing. */
export type Children = Html | string | number | boolean | null | undefined | readonly Children[];

/** What the compiler asks of JSX; the attributes of elements are Preact's. */
export declare namespace JSX {
  type Element = Html;
  type ElementType = keyof IntrinsicElements | ((props: never) => Children);
  type IntrinsicElements = Known.IntrinsicElements;
  interface ElementChildrenAttribute {
    readonly children: unknown;
  }
}

/**
 * What the compiler writes for an element, or for a function that gives one: printed at once. A tree that is printed
 * later would take a tenth of the time in which a site is rendered.
 */
export function jsx(type: string | ((props: Props) => Children), props: Props): Html {
  if (typeof type === 'function') return new Html(printHtml(type(props)));
  let tag = `<${type}`;
  let inner = '';
  for (const name in props) {
    const value = props[name];
    if (name === 'children') inner = printHtml(value as Children);
    else if (name === 'dangerouslySetInnerHTML') inner = (value as { readonly __html: string }).__html;
    else tag += printAttribute(name, value);
  }
  return new Html(inner === '' && voidElements.has(type) ? `${tag}/>` : `${tag}>${inner}</${type}>`);
}

export { jsx as jsxs };

/** Children without an element around them. */
export function Fragment({ children }: { readonly children?: Children }): Html {
  return new Html(printHtml(children));
}

/** The HTML of elements; of text, escaped. */
export function printHtml(children: Children): string {
  if (typeof children === 'string') return escapeText(children);
  if (children instanceof Html) return children.text;
  if (typeof children === 'number') return String(children);
  if (!Array.isArray(children)) return '';
  let html = '';
  for (const child of children) html += printHtml(child);
  return html;
}

interface Props {
  readonly [name: string]: unknown;
}

/** HTML that is ready, as an element. */
export function htmlOf(text: string): Html {
  return new Html(text);
}

/** True is an attribute without a value, false none; but of `aria-` and `data-` attributes and the like they are values. */
export function printAttribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean' && name[4] !== '-' && name !== 'spellcheck') return value ? ` ${name}` : '';
  return value === '' ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
}

/** Escaped as text and as the value of an attribute between quotation marks. */
function escapeText(text: string): string {
  if (!/["&<]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
