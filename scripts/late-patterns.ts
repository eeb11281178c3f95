import { type AnyNode, type Identifier, type Program, parse, type Statement, simple } from './syntax.ts';

/** `var NAME = /pattern/;` */
interface PatternStatement {
  readonly id: Identifier;
  readonly init: Range;
  /** Where the statement ends. */
  readonly end: number;
}

/** From one place of a program to another, in UTF-16 units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface Edit extends Range {
  readonly text: string;
}

/**
 * The same program with its patterns made when they are first asked, each once: `source` is one function in brackets, and
 * each `var NAME = /pattern/;` or `var NAME = new RegExp(…);` of that function waits until NAME is read. A name that is
 * declared, set or exported elsewhere is left as it is. V8 reads a pattern through where it is made, and looks up tables for
 * each \p{…} in it: the readers' seven hundred take a tenth of a second in each thread, most of them for nothing when one
 * seed has changed. Throws `SyntaxError` for what is no program.
 */
export function withLatePatterns(source: string): string {
  const program = parse(source, { ecmaVersion: 2023 });
  const patterns = patternsOf(program);
  leaveOthers(program, patterns);
  const reads: Identifier[] = [];
  simple(program, {
    Identifier(node) {
      if (patterns.has(node.name)) reads.push(node);
    },
  });
  const within = ({ start, end }: Range) => reads.filter((node) => node.start >= start && node.end <= end);
  const edits = [...patterns].map(([name, { id, init, end }]) => {
    const made = edited(source, init, within(init).map(asked));
    return { start: id.end, end, text: `; function ${name}$made() { return ${name} = ${made}; }` };
  });
  const inPatterns = new Set([...patterns.values()].flatMap(({ init }) => within(init)));
  const others = reads.filter((node) => !inPatterns.has(node));
  return edited(source, program, [...edits, ...others.map(asked)]);
}

/** The statements of the program's function that make a pattern, by its name. */
function patternsOf({ body: [program] }: Program): Map<string, PatternStatement> {
  const patterns = new Map<string, PatternStatement>();
  for (const statement of statementsOf(program)) {
    if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1) continue;
    const { id, init } = statement.declarations[0]!;
    if (id.type === 'Identifier' && init && isPattern(init)) patterns.set(id.name, { id, init, end: statement.end });
  }
  return patterns;
}

function statementsOf(program: AnyNode | undefined): readonly Statement[] {
  if (program?.type !== 'ExpressionStatement' || program.expression.type !== 'FunctionExpression')
    throw new SyntaxError('not a function in brackets');
  return program.expression.body.body;
}

function isPattern(node: AnyNode): boolean {
  if (node.type === 'Literal') return Boolean(node.regex);
  return node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'RegExp';
}

/** Takes out the names that mean something else somewhere, or stand where no expression may. */
function leaveOthers(program: Program, patterns: Map<string, PatternStatement>): void {
  const leave = (node: AnyNode | null | undefined) => {
    if (node?.type === 'Identifier') patterns.delete(node.name);
  };
  simple(program, {
    // As the walker calls names that are declared or set.
    VariablePattern(node: Identifier) {
      if (patterns.get(node.name)?.id !== node) leave(node);
    },
    Function: ({ id }) => leave(id),
    Class: ({ id }) => leave(id),
    UpdateExpression: ({ argument }) => leave(argument),
    Property({ shorthand, value }) {
      if (shorthand) leave(value);
    },
  } as Parameters<typeof simple>[1]);
}

function asked({ name, start, end }: Identifier): Edit {
  return { start, end, text: `(${name} ?? ${name}$made())` };
}

/** A part of a program with some places in it replaced. */
function edited(source: string, { start, end }: Range, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(source.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return parts.join('') + source.slice(done, end);
}
