import { splitLines } from '../../text/lines.ts';
import type { Property } from '../page.ts';

/** Longest part at each end of a file that is searched: programs that save pages sign at the top or at the foot. */
const REACH = 6000;

/**
 * What the program that saved a page noted of it: the address it was saved from (`saved:url`) and when (`saved:date`, in
 * the program's own words). Browsers, SingleFile, HTTrack and the Wayback Machine write comments.
 */
export function readSavedNotes(text: string): Property[] {
  const ends =
    text.length <= 2 * REACH
      ? [[0, text.length]]
      : [
          [0, REACH],
          [text.length - REACH, text.length],
        ];
  return ends.flatMap(([from, to]) => {
    const part = text.slice(from, to);
    if (!part.includes('<!--')) return [];
    return NOTES.flatMap(({ name, pattern, prefix }): Property[] => {
      const match = pattern.exec(part);
      const value = match?.[1]?.trim() ?? '';
      if (match === null || value === '') return [];
      const line = splitLines(text.slice(0, from! + match.index + match[0].length)).length;
      return [{ name, value: `${prefix}${value}`, lines: [line, line], quote: match[0].slice(-300).trim() }];
    });
  });
}

const NOTES = [
  // <!-- saved from url=(0042)https://courier.example/news/strike.html -->
  { name: 'saved:url', pattern: /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s<>]{4,1500})\s*-->/i, prefix: '' },
  // Page saved with SingleFile / url: https://courier.example/news/strike / saved date: Tue Mar 04 2025 10:00:00 GMT+0100
  {
    name: 'saved:url',
    pattern: /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/[^\s<>]{4,1500})/i,
    prefix: '',
  },
  {
    name: 'saved:date',
    pattern: /<!--\s*Page saved with SingleFile[^>]{0,1600}?saved date:\s*([^\n(<>]{10,60})/i,
    prefix: '',
  },
  // <!-- Mirrored from courier.example/news/strike.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 04 Mar 2025 09:00:00 GMT -->
  { name: 'saved:url', pattern: /<!--\s*Mirrored from ([\w.-]+\/[^\s<>]{0,1500}) by HTTrack/i, prefix: 'http://' },
  {
    name: 'saved:date',
    pattern: /<!--\s*Mirrored from [^\s<>]{4,1500} by HTTrack[^\],]{0,60}\],\s*([^<>]{10,40}?)\s*-->/i,
    prefix: '',
  },
  // FILE ARCHIVED ON 10:20:30 Mar 04, 2025 AND RETRIEVED FROM THE INTERNET ARCHIVE
  { name: 'saved:date', pattern: /\bFILE ARCHIVED ON \d\d:\d\d:\d\d (\w{3} \d\d, \d{4}) AND RETRIEVED/, prefix: '' },
] as const;
