import type { Root } from 'mdast';
import { foldBlanks } from '../text/characters.ts';
import { plainTextOf } from './plain-text.ts';

const longest = 280;

/**
 * The first words of a body as plain text on one line, at most 280 characters, cut between words. Subheads, tables and
 * code are passed over, unless there is nothing else.
 */
export function excerptOf(body: Root): string {
  let text = '';
  for (const block of body.children) {
    if (text.length > longest) break;
    if (block.type === 'heading' || block.type === 'table' || block.type === 'code') continue;
    text = `${text} ${fold(plainTextOf(block))}`.trim();
  }
  return cut(text === '' ? fold(plainTextOf(body)) : text);
}

/** Number of words of a body; characters divided by two where the script parts words by no blank. */
export function countWords(body: Root): number {
  let words = 0;
  let unspaced = 0;
  for (const block of body.children) {
    const text = plainTextOf(block);
    if (!PARTED.test(text)) {
      words += countSpaced(text);
      continue;
    }
    let inWord = false;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const isBlank = code <= 32 || code === 0xa0 || code === 0x3000;
      const isUnspaced = code > 0xdff && inUnspacedScript(code);
      if (isUnspaced) unspaced += 1;
      else if (!isBlank && !inWord && !isPunctuation(code)) words += 1;
      // A word goes on until a blank: its first letter alone counts.
      inWord = !isBlank && !isUnspaced && (inWord || !isPunctuation(code));
    }
  }
  return words + Math.ceil(unspaced / 2);
}

/** What parts words but the plain blank does: other blanks, and characters of scripts without any. */
const PARTED = /[\0-\x1f\xa0\u0e01-\u1fff\u3000-\uffff]/;

/** Words that plain blanks part: from a word's first letter the next blank is looked for, which no look at each character is as fast as. */
function countSpaced(text: string): number {
  let words = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || isPunctuation(code)) continue;
    words += 1;
    at = text.indexOf(' ', at);
    if (at < 0) break;
  }
  return words;
}

/** Thai, Lao, Myanmar, Khmer, kana, Han. */
function inUnspacedScript(code: number): boolean {
  return (
    (code >= 0x0e01 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** A dash or a bullet between blanks is no word. */
function isPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code >= 0x2010 && code <= 0x206f) || (code >= 0x3001 && code <= 0x303f);
}

function fold(text: string): string {
  return foldBlanks(text).trim();
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 1);
  const blank = room.lastIndexOf(' ');
  // Scripts without blanks are cut where the room ends, but not inside a character.
  const end = blank > longest / 2 ? room.slice(0, blank) : room.replace(/[\ud800-\udbff]$/, '');
  return `${end.replace(/[\s,;:–—-]+$/, '')}…`;
}
