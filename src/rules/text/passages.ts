import type { Block, Page } from '../../input/page.ts';
import { chromeRule } from '../chrome.ts';
import { headlineKey } from '../titles.ts';
import { isCaption } from './captions.ts';
import { isNotice } from './notices.ts';
import { readStamp } from './stamps.ts';

/** A block with what can be measured of it. */
export interface Passage {
  readonly index: number;
  readonly block: Block;
  readonly text: string;
  /** Letters and marks, wide characters counted twice: a Chinese sentence says in 30 what an English one says in 70. */
  readonly length: number;
  readonly words: number;
  /** Share of the text that is the text of links, 0 to 1. */
  readonly linkShare: number;
  /** Depth of a heading in markup; 0 for all other blocks. */
  readonly depth: number;
  readonly item: boolean;
  /** The rule by which its words alone are chrome. */
  readonly chrome: string | null;
  /** It ends as sentences end, or is a quotation that goes on. */
  readonly sentence: boolean;
  /** It is a notice to the page's users: accounts, consent, letters. */
  readonly notice: boolean;
  /** Its letters and digits for comparison with headlines; made when first asked for. */
  readonly key: string;
  /** It is a picture's caption or credit by its words; found out when first asked. */
  readonly caption: boolean;
  /** It is a date stamp, whatever the file's language; found out when first asked. */
  readonly stamped: boolean;
  /** It says one thing twice: a picture's alternative text with its caption behind it, or a teaser's. */
  readonly echo: boolean;
  /** How much it looks like running text: above 0 for paragraphs, below for menus. */
  readonly prose: number;
}

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/g;
/** "… at a wedding.", "… at a wedding.[^2]": the mark of a note may stand behind a sentence. */
const SENTENCE_END = /[.!?…。！？؟۔।॥:;][\s"'”’»«“)\]」』*_]*(?:\[\^?[\p{L}\d-]{1,8}\]\s*)*$/u;

/** Every block of a page, measured. */
export function measurePassages(page: Page): readonly Passage[] {
  return page.blocks.map((block, index) => measure(block, index));
}

function measure(block: Block, index: number): Passage {
  const text = block.text;
  const wide = text.length < 20_000 && /[\u1100-\uffef]/.test(text) ? (text.match(WIDE)?.length ?? 0) : 0;
  const length = text.length + wide;
  const words = wide > text.length / 3 ? Math.round(wide / 2) : countWords(text);
  const linkShare = text.length === 0 ? 0 : Math.min(1, block.linkLength / text.length);
  const depth = block.node.type === 'heading' ? block.node.depth : 0;
  const item = block.node.type === 'listItem';
  const chrome = chromeRule(text);
  const sentence = SENTENCE_END.test(text.slice(-14));
  const notice = chrome === null && length >= 25 && isNotice(text);
  const echo = length >= 80 && text.length < 1500 && text.indexOf(text.slice(0, 40), 40) > 0;
  let key: string | undefined;
  let caption: boolean | undefined;
  let stamped: boolean | undefined;
  return {
    index,
    block,
    text,
    length,
    words,
    linkShare,
    depth,
    item,
    chrome,
    sentence,
    notice,
    echo,
    get key() {
      key ??= headlineKey(text);
      return key;
    },
    get stamped() {
      stamped ??= readStamp(text) !== null;
      return stamped;
    },
    get caption() {
      caption ??= isCaption(text);
      return caption;
    },
    prose: proseOf(),
  };

  /** Weights found by hand on pages of all kinds: one paragraph outweighs a dozen menu entries. */
  function proseOf(): number {
    if (chrome) return -8;
    if (block.node.type === 'table') return length > 60 ? 4 : -2;
    if (block.node.type === 'code') return -2;
    if (linkShare > 0.6) return length > 120 && sentence && linkShare < 0.9 ? 1 : -6;
    if (depth > 0) return -2;
    if (notice || echo) return -4;
    const full = Math.min(length, 700) / 10;
    if (length >= 80 && sentence) return item ? full * 0.6 : full;
    if (length >= 160) return full * 0.5;
    if (length >= 80) return item ? -1 : 1;
    if (sentence && words >= 4) return item ? 0 : 2;
    return item ? -4 : -3;
  }
}

function countWords(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count + 1;
}
