import {
  type AnyNode,
  type CallExpression,
  full,
  type ObjectExpression,
  type Program,
  type Property,
  parse,
} from './syntax.ts';

/** How templates print what is constant: their own runtime does, so that all prints the same. */
export interface Runtime {
  readonly printHtml: (text: string) => string;
  readonly printAttribute: (name: string, value: unknown) => string;
  readonly voidElements: ReadonlySet<string>;
}

/** Markup that is printed as it is, or the code of an expression that gives such. */
type Piece = { readonly markup: string } | { readonly code: string };

/** From one place of a module to another, in UTF-16 units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The same compiled template with each element printed by one expression: for `_jsx("dt", { children: label })` it has
 * `_html("<dt>" + _text(label) + "</dt>")`, and all that is constant in one piece. Without an object for each element and
 * its attributes, pages are printed in two thirds of the time. What spreads its attributes, or is named by a variable,
 * stays a call. Throws `SyntaxError` for what is no module.
 */
export function withPrintedElements(source: string, runtime: Runtime): string {
  const module = parse(source, { ecmaVersion: 2023, sourceType: 'module' });
  const components = namesOf(module);
  const elements: CallExpression[] = [];
  full(module, (node) => {
    if (isElement(node)) elements.push(node);
  });
  elements.sort((a, b) => a.start - b.start);

  /** A part of the module, with each outermost element in it printed. */
  const codeOf = ({ start, end }: Range): string => {
    let code = '';
    let done = start;
    for (const element of elements) {
      if (element.start < done || element.end > end) continue;
      const pieces = piecesOf(element);
      code += source.slice(done, element.start) + (pieces === null ? callOf(element) : `_html(${joined(pieces)})`);
      done = element.end;
    }
    return code + source.slice(done, end);
  };

  /** An element that stays a call; those in its arguments are printed. */
  const callOf = ({ callee, start, end }: CallExpression): string =>
    source.slice(start, callee.end) + codeOf({ start: callee.end, end });

  const piecesOf = ({ arguments: [type, props] }: CallExpression): readonly Piece[] | null => {
    if (type === undefined || props?.type !== 'ObjectExpression') return null;
    if (type.type === 'Identifier') {
      if (type.name === '_Fragment') return childrenOf(valueIn(props, 'children'));
      return components.has(type.name) ? [{ code: `_text(${type.name}(${codeOf(props)}))` }] : null;
    }
    return type.type === 'Literal' && typeof type.value === 'string' ? tagsOf(type.value, props) : null;
  };

  const tagsOf = (name: string, props: ObjectExpression): readonly Piece[] | null => {
    const attributes: Piece[] = [];
    let inner: readonly Piece[] = [];
    for (const property of props.properties) {
      if (property.type !== 'Property') return null;
      const { value } = property;
      const attribute = nameOf(property);
      if (attribute === 'children') inner = childrenOf(value);
      else if (attribute === 'dangerouslySetInnerHTML') {
        const html = valueIn(value, '__html');
        if (html === null) return null;
        inner = [{ code: `(${codeOf(html)})` }];
      } else if (value.type === 'Literal') attributes.push({ markup: runtime.printAttribute(attribute, value.value) });
      else attributes.push({ code: `_attribute(${JSON.stringify(attribute)}, ${codeOf(value)})` });
    }
    const tag: readonly Piece[] = [{ markup: `<${name}` }, ...attributes];
    if (inner.length === 0 && runtime.voidElements.has(name)) return [...tag, { markup: '/>' }];
    return [...tag, { markup: '>' }, ...inner, { markup: `</${name}>` }];
  };

  const childrenOf = (value: AnyNode | null): readonly Piece[] => {
    if (value === null) return [];
    if (value.type === 'ArrayExpression') return value.elements.flatMap(childrenOf);
    if (value.type === 'Literal' && typeof value.value === 'string')
      return [{ markup: runtime.printHtml(value.value) }];
    if (isElement(value)) return piecesOf(value) ?? [{ code: `${callOf(value)}.text` }];
    if (value.type === 'ConditionalExpression') {
      const [yes, no] = [value.consequent, value.alternate].map((branch) => joined(childrenOf(branch)));
      return [{ code: `(${codeOf(value.test)} ? ${yes} : ${no})` }];
    }
    if (value.type === 'LogicalExpression' && value.operator === '&&' && isPlain(value.left)) {
      const test = codeOf(value.left);
      return [{ code: `(${test} ? ${joined(childrenOf(value.right))} : _text(${test}))` }];
    }
    return [{ code: `_text(${codeOf(value)})` }];
  };

  const printed = codeOf(module);
  return printed === source ? source : `${runtimeImport}\n${printed}`;
}

const runtimeImport =
  'import { htmlOf as _html, printAttribute as _attribute, printHtml as _text } from "#html/jsx-runtime";';

/** Functions of the module and what it imports: whatever bears another name may be the name of an element. */
function namesOf({ body }: Program): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of body) {
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (declared?.type === 'FunctionDeclaration') names.add(declared.id.name);
    if (node.type === 'ImportDeclaration') for (const { local } of node.specifiers) names.add(local.name);
  }
  return names;
}

function isElement(node: AnyNode): node is CallExpression {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && /^_jsxs?$/.test(node.callee.name);
}

/** Whether code does nothing but look: it can stand twice. */
function isPlain(node: AnyNode): boolean {
  if (node.type === 'Identifier' || node.type === 'Literal') return true;
  if (node.type === 'MemberExpression') return !node.computed && isPlain(node.object);
  return node.type === 'BinaryExpression' && isPlain(node.left) && isPlain(node.right);
}

function nameOf({ key }: Property): string {
  return key.type === 'Identifier' ? key.name : String(key.type === 'Literal' && key.value);
}

function valueIn(object: AnyNode, name: string): AnyNode | null {
  if (object.type !== 'ObjectExpression') return null;
  for (const property of object.properties) {
    if (property.type === 'Property' && nameOf(property) === name) return property.value;
  }
  return null;
}

/** One expression of pieces, markup that follows markup in one text. */
function joined(pieces: readonly Piece[]): string {
  const codes: string[] = [];
  let markup = '';
  const flush = () => {
    if (markup !== '') codes.push(JSON.stringify(markup));
    markup = '';
  };
  for (const piece of pieces) {
    if ('markup' in piece) markup += piece.markup;
    else {
      flush();
      codes.push(piece.code);
    }
  }
  flush();
  return codes.length === 0 ? '""' : codes.join(' + ');
}
