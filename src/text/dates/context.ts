/** How numbers of a date follow each other. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What is known of the text that dates are looked for in. */
export interface DateContext {
  /** BCP 47 language of the text. */
  readonly language?: string | null;
  /** The outlet's own order of numbers; wins over the language's. */
  readonly order?: DateOrder | null;
}

/** Knows nothing of a text, and whether it was asked: what is found without asking is the same in every context. */
export class NoContext implements DateContext {
  asked = false;

  get language(): null {
    this.asked = true;
    return null;
  }

  get order(): null {
    this.asked = true;
    return null;
  }
}
