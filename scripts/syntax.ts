// The syntax of compiled programs, as acorn reads it: for what changes them where they are bundled.
export type {
  AnyNode,
  CallExpression,
  Identifier,
  ObjectExpression,
  Program,
  Property,
  Statement,
} from 'acorn';
export { parse } from 'acorn';
export { full, simple } from 'acorn-walk';
