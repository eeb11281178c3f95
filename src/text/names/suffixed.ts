import { isPressName } from '../press-names.ts';
import { NAME_SUFFIXES } from './words.ts';

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

const MARKED = new RegExp(NAME_SUFFIXES.join('|'));

/** Bylines of East Asia, whose word for a reporter stands behind the name or behind the house: "山田太郎記者", "본지 김철수 기자". */
export function readSuffixed(text: string): { readonly names: readonly string[]; readonly marker: string } | null {
  if (!MARKED.test(text)) return null;
  for (const suffix of NAME_SUFFIXES) {
    const at = text.indexOf(suffix);
    if (at < 2 || text.length > 60 || text.length - at > suffix.length + 8) continue;
    // "南方周末记者 沈既白": the name stands behind.
    if (/^\s\p{Script=Han}{2,4}$/u.test(text.slice(at + suffix.length))) continue;
    const words = text
      .slice(0, at)
      .trim()
      .split(/[\s=＝【】()（）・／/]+/u)
      .filter(Boolean);
    const name = words.at(-1) ?? '';
    if (
      EAST_ASIAN.test(name) &&
      name.length >= 2 &&
      name.length <= 6 &&
      !/^(?:本报|本報|本紙|特派|特約|취재|선임)/u.test(name) &&
      !isPressName(name)
    )
      return { names: [name], marker: suffix };
  }
  // "本报记者 钟离望舒 司空若水 报道", "朝凪日報記者 葛城しのぶ": the names stand behind.
  const behind = /^[^\s：:]{0,10}(?:記者|记者)\s?[:：]?\s?(.{2,40})$/u.exec(text.trim());
  const names =
    behind?.[1]?.split(/[\s、，,・]+/u).filter((word) => !/^(?:报道|報道|摄影|攝影|文|图|編輯|编辑)$/u.test(word)) ??
    [];
  if (
    names.length > 0 &&
    names.length <= 4 &&
    names.every((name) => EAST_ASIAN.test(name) && name.length >= 2 && name.length <= 6)
  )
    return { names, marker: '記者' };
  return null;
}
