import type { Region } from '../page.ts';
import type { Cut } from './cut.ts';
import { chromeRule, labelsOf } from './labels.ts';
import type { MarkupElement } from './tree.ts';

export function findContent(cuts: readonly Cut[], root: MarkupElement, count: number): Region[] {
  const rules: (string | null | undefined)[] = new Array(count);
  const weights = new Float64Array(count); // sums of block weight regardless of rules
  const base = cuts.map(weightOf);
  cuts.forEach((cut, i) => {
    for (let e: MarkupElement | null = cut.element; e !== null; e = e.parent)
      weights[e.index] = weights[e.index]! + base[i]!;
  });
  const total = weights[root.index]!;
  const ruleOf = (e: MarkupElement): string | null => {
    const known = rules[e.index];
    if (known !== undefined) return known;
    let rule: string | null = null;
    if (e.name === 'body' || e.name === 'html' || e.name === 'main' || e.name === 'article') rule = null;
    else {
      rule = chromeRule(e, labelsOf(e));
      if (rule !== null && weights[e.index]! > 0.5 * total) rule = null;
    }
    if (rule === null && e.parent) rule = ruleOf(e.parent);
    rules[e.index] = rule;
    return rule;
  };
  const own = cuts.map((cut) => ruleOf(cut.element));
  const good = new Float64Array(count);
  cuts.forEach((cut, i) => {
    if (own[i] !== null) return;
    for (let e: MarkupElement | null = cut.element; e !== null; e = e.parent) good[e.index] = good[e.index]! + base[i]!;
  });
  let at = root;
  for (;;) {
    let best: MarkupElement | null = null;
    for (const c of at.children)
      if (c.kind === 'element' && (best === null || good[c.index]! > good[best.index]!)) best = c;
    if (best === null || good[best.index]! < 0.8 * good[at.index]! || best.children.every((c) => c.kind === 'text'))
      break;
    at = best;
  }
  const inside = (e: MarkupElement | null): boolean => {
    for (; e; e = e.parent) if (e === at) return true;
    return false;
  };
  return cuts.map((cut, i) => {
    if (!inside(cut.element)) return { kind: 'chrome', rule: own[i] ?? 'html-outside' };
    if (own[i]) return { kind: 'chrome', rule: own[i]! };
    return { kind: 'main', rule: 'html-main' };
  });
}

export function weightOf(cut: Cut): number {
  const plain = cut.text.length - cut.linkLength;
  if (plain < 25) return 0;
  if (cut.node.type === 'heading') return 0;
  const cjk = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(cut.text) ? 2 : 1;
  const sentences = /[.!?…»”"。！？।؟](?:\s|$)/.test(cut.text) ? 1 : 0.4;
  const links = cut.linkLength / cut.text.length;
  return plain * cjk * sentences * (links > 0.5 ? 0.2 : 1);
}
