/** Zeros of the decimal digits that newspapers print: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, full-width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6, 0x0e50, 0xff10];
const FOREIGN = /[٠-٩۰-۹०-९০-৯௦-௯๐-๙０-９]/g;

/** The text with every decimal digit as 0 to 9. Its length stays the same, so places in it stay places in the text. */
export function foldDigits(text: string): string {
  if (!/[٠-９]/.test(text)) return text;
  return text.replace(FOREIGN, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
