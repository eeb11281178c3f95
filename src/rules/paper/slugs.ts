/** "bc-skerran-ferries 1stld 0412", "nwd0231 3 vm 184 nwd 0417", "ZCZC", "PM-Ferry Strike, 2nd Ld": what agencies send over a text. */
const SLUG =
  /^(?:(?:bc|am|pm|bn|nd)-[\p{L}\d-]{3,40}(?:[\s,=].{0,40})?|\p{L}{2,5}\d{3,4}\s(?:\d\s)?\p{L}{1,3}\s\d{1,4}\s.{0,20}\d{3,4}|zczc.{0,30}|u\s?r\s?g\s?e\s?n\s?t)$/iu;
/** "ends", "=2", "nnnn", "more", "-30-", "nwd hk yynwd n1 mst", "031142 Okt 01": what they send under it. */
const END =
  /^(?:ends?|ende|fin|fine|slut|more|mehr|suite|nnnn|-?\s?30\s?-?|=\s?\d{1,2}|\d{6}\s\p{L}{3,4}\s\d{2,4}|\p{L}{2,4}(?:\s\p{L}{1,3}\d?){1,4}\s(?:yy\p{L}{2,4}\s?.{0,20}|n1.{0,12}))$/iu;

/** Whether a line is the slug that an agency sends over its text, or over a page of it. */
export function isSlug(text: string): boolean {
  return text.length < LONGEST && SLUG.test(text.trim());
}

/** Whether a line under a slug closes a text, or a page of it. */
export function isWireEnd(text: string): boolean {
  return text.length < LONGEST && END.test(text.trim());
}

const LONGEST = 80;
