const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Numbers below `count` as letters, so many for each as the largest takes: six bits a letter. */
export function packNumbers(numbers: readonly number[], count: number): string {
  const places = Array.from({ length: widthOf(count) }, (_, at) => 64 ** at);
  const letterAt = (number: number) => (place: number) => letters[Math.floor(number / place) % 64] ?? '';
  return numbers.map((number) => places.map(letterAt(number)).join('')).join('');
}

/** The number at a place of what `packNumbers` gave; 0 where there is none. */
export function numberIn(packed: string, place: number, count: number): number {
  const width = widthOf(count);
  let number = 0;
  for (let at = place * width + width - 1; at >= place * width; at -= 1) {
    number = number * 64 + (values[packed.charCodeAt(at)] ?? 0);
  }
  return number;
}

/** All numbers of what `packNumbers` gave. */
export function numbersIn(packed: string, count: number): Int32Array {
  const width = widthOf(count);
  const numbers = new Int32Array(Math.floor(packed.length / width));
  for (let place = 0, start = 0; place < numbers.length; place += 1, start += width) {
    let number = 0;
    for (let at = start + width - 1; at >= start; at -= 1) number = number * 64 + (values[packed.charCodeAt(at)] ?? 0);
    numbers[place] = number;
  }
  return numbers;
}

function widthOf(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(count) / 6));
}

const values = new Uint8Array(128);
for (const [value, letter] of [...letters].entries()) values[letter.charCodeAt(0)] = value;
