/** Names with a place each, whatever their case, found again at the ends of longer ones. */
export class NamePlaces {
  private readonly places = new Map<string, number>();
  /** The lengths of all names so far as bits, 32 apart: they tell most parts of a name to be none. */
  private lengths = 0;

  has(name: string): boolean {
    return this.places.has(name.toLowerCase());
  }

  set(name: string, place: number): void {
    const lower = name.toLowerCase();
    this.places.set(lower, place);
    this.lengths |= 1 << lower.length;
  }

  delete(name: string): void {
    this.places.delete(name.toLowerCase());
  }

  /** The places of names that a longer one begins or ends with, in whole words of three letters together, the shortest first. */
  ofPartsAtEnds(name: string): readonly number[] {
    if (this.places.size === 0) return NONE;
    const lower = name.toLowerCase();
    const parts: string[] = [];
    let [from, to] = [lower.lastIndexOf(' '), lower.indexOf(' ')];
    while (to >= 0) {
      this.take(lower, 0, to, parts);
      this.take(lower, from + 1, lower.length, parts);
      from = from > 0 ? lower.lastIndexOf(' ', from - 1) : -1;
      to = lower.indexOf(' ', to + 1);
    }
    if (parts.length === 0) return NONE;
    return parts.sort((a, b) => a.length - b.length).map((part) => this.places.get(part)!);
  }

  private take(lower: string, start: number, end: number, parts: string[]): void {
    if (end - start < SHORTEST || (this.lengths & (1 << (end - start))) === 0) return;
    const part = lower.slice(start, end);
    if (this.places.has(part)) parts.push(part);
  }
}

/** Shorter parts are articles and the like. */
const SHORTEST = 3;
const NONE: readonly number[] = [];
