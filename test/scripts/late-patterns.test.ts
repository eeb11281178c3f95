import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withLatePatterns } from '../../scripts/late-patterns.ts';

const program = (lines: string) => `(function (seen) {${lines}})`;
const run = (source: string, seen: unknown[] = []) => runInThisContext(source)(seen) as unknown;

describe('withLatePatterns', () => {
  it('makes a pattern when it is first asked, and once', () => {
    const source = program(`
      var RegExp = class extends globalThis.RegExp { constructor(...all) { super(...all); seen.push(all[0]); } };
      var ONE = new RegExp("o" + "ne", "g");
      var OTHER = new RegExp("other");
      var before = seen.length;
      return [before, ONE.test("one one"), ONE.lastIndex, ONE.test("one one"), ONE.lastIndex];`);
    const seen: unknown[] = [];
    expect(run(withLatePatterns(source), seen)).toEqual([0, true, 3, true, 7]);
    expect(seen).toEqual(['one']);
    expect(run(source)).toEqual([2, true, 3, true, 7]);
  });

  it('makes what a pattern is made of', () => {
    const source = program(`
      var WORD = /[a-z]+/;
      var PAIR = new RegExp(\`^\${WORD.source} \${WORD.source}$\`);
      var BRACKETED = (
        /[()]/
      );
      function isPair(text) { return PAIR.test(text) && !BRACKETED.test(text); }
      return [isPair("a b"), isPair("a"), [WORD].length, { WORD: WORD }.WORD.source];`);
    expect(run(withLatePatterns(source))).toEqual([true, false, 1, '[a-z]+']);
    expect(withLatePatterns(source)).not.toMatch(/var \w+ = (?:new RegExp|\/)/);
  });

  it('leaves names that mean something else somewhere', () => {
    const source = program(`
      var FIRST = /a/, SECOND = /b/;
      var KEPT = /c/;
      var SET = /d/;
      function inner(KEPT) { return KEPT; }
      SET = 1;
      return [FIRST.source, SECOND.source, KEPT.source, inner(2), SET, { KEPT }.KEPT.source];`);
    expect(run(withLatePatterns(source))).toEqual(['a', 'b', 'c', 2, 1, 'c']);
    expect(withLatePatterns(source)).toContain('var KEPT = /c/;');
    expect(withLatePatterns(source)).toContain('var SET = /d/;');
  });

  it('says what is no such program', () => {
    expect(() => withLatePatterns('var ONE = /one/;')).toThrow(SyntaxError);
    expect(() => withLatePatterns('(function () {')).toThrow(SyntaxError);
  });
});
