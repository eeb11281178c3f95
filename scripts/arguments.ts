import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tuneEngine } from '../src/archive/engine.ts';
import { cleanText } from '../src/text/characters.ts';
import { UsageError } from '../src/text/usage.ts';

/** A flag of a command: one with a value has a `hint` that names it (`DIR`), one without is there or not. */
export interface Flag {
  readonly name: string;
  readonly hint?: string;
  /** What it does, and what holds without it. */
  readonly about: string;
}

/** What a command takes; its `--help` is written from it. */
export interface CommandSpec {
  /** As it is typed, without its flags: `npm run build`. */
  readonly command: string;
  readonly about: string;
  readonly flags: readonly Flag[];
  /** Name of the one argument that is no flag, such as `SEED`; absent where the command takes none. */
  readonly argument?: string;
}

/** What a command was given. */
export interface Given {
  /** Values of the flags that have one. */
  readonly values: { readonly [name: string]: string | undefined };
  /** The other flags that are there. */
  readonly switches: ReadonlySet<string>;
  readonly argument?: string;
}

/**
 * Reads a command line. `--help` prints what the command takes and exits 0. A flag that is unknown, twice there or
 * without its value, and an argument too few or too many, throw `UsageError`; so do flags that npm kept for itself.
 */
export function readArguments(spec: CommandSpec, argv: readonly string[], env = process.env): Given {
  const { values, positionals, tokens } = parse(spec, argv);
  if (values.help === true) {
    process.stdout.write(helpOf(spec));
    process.exit(0);
  }
  const kept = spec.flags.find(
    ({ name, hint }) => hint !== undefined && env[`npm_config_${name.replaceAll('-', '_')}`],
  );
  if (kept) throw wrong(spec, `put two dashes before the flags: ${spec.command} -- --${kept.name} ${kept.hint}`);
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw wrong(spec, `--${twice} is given twice`);
  const texts = Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  const empty = texts.find(([, value]) => value === '');
  if (empty !== undefined) throw wrong(spec, `--${empty[0]} needs a value`);
  const [argument] = positionals;
  const surplus = positionals[spec.argument === undefined ? 0 : 1];
  if (surplus !== undefined) throw wrong(spec, `"${surplus}" is one argument too many`);
  if (spec.argument !== undefined && !argument) throw wrong(spec, `${spec.argument} is missing`);
  return {
    values: Object.fromEntries(texts),
    switches: new Set(names.filter((name) => values[name] === true)),
    ...(argument !== undefined && { argument }),
  };
}

/**
 * Runs a command to its end. `main` gives the exit code; what is no number means 0. Bad use (`UsageError`) is one line and exit code
 * 2, any other error one line and 1 (with `BACKFILE_DEBUG=1` the stack as well), Ctrl-C 130.
 */
export async function runCommand(main: (argv: readonly string[]) => unknown): Promise<void> {
  tuneEngine();
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.stdout.on('error', leaveWithReader);
  try {
    const code = await main(process.argv.slice(2));
    process.exitCode = typeof code === 'number' ? code : 0;
  } catch (error) {
    fail(error);
  }
}

function parse(spec: CommandSpec, argv: readonly string[]) {
  const own = spec.flags.map(({ name, hint }) => [name, { type: hint === undefined ? 'boolean' : 'string' }] as const);
  try {
    return parseArgs({
      args: [...argv],
      options: { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      tokens: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const flag = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (message.startsWith('Unknown')) throw wrong(spec, `there is no flag ${flag}`);
    throw wrong(spec, message.includes('does not take') ? `${flag} takes no value` : `${flag} needs a value`);
  }
}

function wrong({ command }: CommandSpec, what: string): UsageError {
  return new UsageError(`${what} (${command} -- --help says more)`);
}

function helpOf({ command, about, flags, argument }: CommandSpec): string {
  const rows = [...flags, { name: 'help', about: 'Print this.' }].map(({ name, hint, about }: Flag) => {
    return [`--${name}${hint === undefined ? '' : ` ${hint}`}`, about] as const;
  });
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 2;
  const usage = [command, '--', argument, '[flags]'].filter(Boolean).join(' ');
  return [about, '', `  ${usage}`, '', ...rows.map(([flag, about]) => `  ${flag.padEnd(width)}${about}`), ''].join(
    '\n',
  );
}

/** `npm run records | head`: who reads has enough. */
function leaveWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  fail(error);
}

/** Written at once, whatever else is still running. */
function fail(error: unknown): never {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const line = cleanText(message).replace(/\s+/g, ' ').trim();
  if (error instanceof UsageError) {
    writeSync(2, `${line}\n`);
    process.exit(2);
  }
  const debug = process.env.BACKFILE_DEBUG === '1';
  writeSync(2, `Backfile failed: ${line}${debug ? `\n${stack}` : ' (BACKFILE_DEBUG=1 says where)'}\n`);
  process.exit(1);
}
