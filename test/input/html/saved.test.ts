import { describe, expect, it } from 'vitest';
import { readSavedNotes } from '../../../src/input/html/saved.ts';

const PAGE = '<html><head><title>Strike ends</title></head><body><p>The strike ended.</p></body></html>';
const COURIER = 'https://courier.example/news/strike';

describe('readSavedNotes', () => {
  it.each([
    ['a browser', `<!-- saved from url=(0035)${COURIER} -->\n${PAGE}`, [['saved:url', COURIER]]],
    [
      'SingleFile',
      `<!DOCTYPE html> <html lang="en"><!--\n Page saved with SingleFile \n url: ${COURIER} \n saved date: Tue Mar 04 2025 10:00:00 GMT+0100 (Central European Standard Time)\n-->${PAGE}`,
      [
        ['saved:url', COURIER],
        ['saved:date', 'Tue Mar 04 2025 10:00:00 GMT+0100'],
      ],
    ],
    [
      'HTTrack',
      `${PAGE}\n<!-- Mirrored from courier.example/news/strike.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 04 Mar 2025 09:00:00 GMT -->`,
      [
        ['saved:url', 'http://courier.example/news/strike.html'],
        ['saved:date', 'Tue, 04 Mar 2025 09:00:00 GMT'],
      ],
    ],
    [
      'the Wayback Machine',
      `${PAGE}\n<!--\n     FILE ARCHIVED ON 10:20:30 Mar 04, 2025 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 11:00:00 Apr 01, 2026.\n-->`,
      [['saved:date', 'Mar 04, 2025']],
    ],
    ['nobody', `${PAGE}<!-- end -->`, []],
  ])('reads what %s notes', (_who, text, notes) => {
    expect(readSavedNotes(text).map(({ name, value }) => [name, value])).toEqual(notes);
  });

  it('says on which line a note stands, at the foot of a long page too', () => {
    const text = `${PAGE}${'\n<p>More.</p>'.repeat(2000)}\n<!-- saved from url=(0035)${COURIER} -->\n`;
    expect(readSavedNotes(text)[0]?.lines).toEqual([2002, 2002]);
  });
});
