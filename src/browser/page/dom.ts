type Child = Node | string | null | undefined | false;

/** An element with attributes and children. Text is only ever text: nothing here is read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: { readonly [name: string]: string | boolean | null | undefined } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') node.setAttribute(name, value);
    else if (value) node.setAttribute(name, '');
  }
  node.append(...children.filter((child): child is Node | string => child instanceof Node || Boolean(child)));
  return node;
}

/** An element of a drawing with attributes. */
export function vector<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: { readonly [name: string]: string },
): SVGElementTagNameMap[K] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

/** A button that looks like a line of text. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'quiet' }, text);
  made.addEventListener('click', onClick);
  return made;
}

/** An element of the page that must be there. */
export function part<E extends Element>(selector: string, type: abstract new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

/** The JSON of a data block of the page. */
export function dataOf<T>(id: string): T {
  return JSON.parse(part(`#${id}`, HTMLScriptElement).textContent ?? '');
}
