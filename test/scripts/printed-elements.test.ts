import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPrintedElements } from '../../scripts/printed-elements.ts';
import * as runtime from '../../templates/jsx-runtime.ts';

/** What a module's function `Page` prints of a view. */
function print(module: string, view: unknown): string {
  const names = ['_jsx', '_jsxs', '_Fragment', '_html', '_attribute', '_text'];
  const { jsx, jsxs, Fragment, htmlOf, printAttribute, printHtml } = runtime;
  const body = `${module.replace(/^import .*$/gm, '')}\nreturn Page;`;
  const page = new Function(...names, body)(jsx, jsxs, Fragment, htmlOf, printAttribute, printHtml);
  return printHtml(page(view));
}

const view = {
  text: 'a < "b"',
  none: null,
  zero: 0,
  empty: '',
  yes: true,
  no: false,
  names: ['x', 'y&z'],
  html: '<i>',
};

describe('withPrintedElements', () => {
  it.each([
    ['text and constants', '_jsxs("p", { class: "a\\"b", id: view.text, children: ["1 < 2 ", view.text, 3, null] })'],
    ['attributes without a value', '_jsx("input", { hidden: true, value: view.none, name: view.empty, alt: "" })'],
    [
      'attributes by their kind',
      '_jsx("b", { "aria-hidden": view.yes, hidden: view.no, tabindex: -1, checked: false })',
    ],
    ['elements without an end', '_jsxs("p", { children: [_jsx("br", {}), _jsx("b", {})] })'],
    ['HTML that is ready', '_jsx("div", { class: "x", dangerouslySetInnerHTML: { __html: view.html } })'],
    ['HTML of an object that comes as one', '_jsx("div", { dangerouslySetInnerHTML: view.ready })'],
    ['fragments', '_jsxs(_Fragment, { children: [_jsx("b", { children: view.text }), view.names] })'],
    ['lists', '_jsx("ol", { children: view.names.map((name) => (_jsx("li", { children: name }))) })'],
    [
      'one or the other',
      '_jsx("p", { children: view.none ? _jsx("b", {}) : (_jsxs("i", { children: ["<", view.zero] })) })',
    ],
    [
      'what is there',
      '_jsxs("p", { children: [view.yes && _jsx("b", {}), view.zero && _jsx("i", {}), view.empty && "x"] })',
    ],
    ['what is there by a call', '_jsx("p", { children: (view.none || view.names.at(0)) && _jsx("b", {}) })'],
    [
      'attributes that are spread',
      '_jsx("p", { class: "x", ...view.more, children: _jsx("b", { children: view.text }) })',
    ],
    ['functions', '_jsx(Name, { name: view.text, children: _jsx("b", { children: "<" }) })'],
    ['names of elements that vary', '_jsx(view.yes ? "h2" : "h3", { children: _jsx("b", { children: view.text }) })'],
    ['a name that is a variable’s', '_jsx("p", { children: _jsx(heading, { children: _jsx(Name, { name: 1 }) }) })'],
  ])('prints the same: %s', (_, element) => {
    const module = `
      function Name({ name, children }) { return _jsxs("span", { children: [name, children] }); }
      function Page(view) { const heading = "h4"; return (${element}); }`;
    const given = { ...view, ready: { __html: '<u>' }, more: { id: 'y' } };
    const printed = withPrintedElements(module, runtime);
    expect(print(printed, given)).toBe(print(module, given));
    expect(printed).toContain('_html(');
  });

  it('puts what is constant in one piece', () => {
    const module =
      'const page = (text) => _jsx("p", { class: "a", children: _jsxs("b", { children: ["1 < ", text] }) });';
    const expected = 'const page = (text) => _html("<p class=\\"a\\"><b>1 &lt; " + _text(text) + "</b></p>");';
    expect(withPrintedElements(module, runtime).split('\n')[1]).toBe(expected);
  });

  it('leaves alone what it has printed, and modules without elements', () => {
    const module = withPrintedElements('const page = () => _jsx("p", { children: _jsx("b", {}) });', runtime);
    expect(withPrintedElements(module, runtime)).toBe(module);
    expect(withPrintedElements('export const a = 1;\n', runtime)).toBe('export const a = 1;\n');
  });

  it('has been at all templates of the compiled program', () => {
    const folder = new URL('../../dist/templates/', import.meta.url);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'jsx-runtime.js')) {
      const code = readFileSync(new URL(name, folder), 'utf8');
      expect(withPrintedElements(code, runtime), name).toBe(code);
    }
  });
});
