import { slugOf } from '../text/addresses.ts';

/** A made-up article for measuring: the same number gives the same article on every machine. */
export interface SampleArticle {
  /** Path inside a seeds folder. */
  readonly source: string;
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Paragraphs and subheads, in order. */
  readonly blocks: readonly { readonly isSubhead: boolean; readonly text: string }[];
}

const words = 650;
const subheads = 5;
const firstYear = 2005;
const days = 7305;

/**
 * Makes the article of a number: 650 words drawn by Zipf's law from a vocabulary of 40,000, so that an index of many is
 * as large as one of real text; five subheads; one of 60 outlets, 3,000 authors and the days of 20 years.
 */
export function sampleArticle(number: number): SampleArticle {
  const random = randomOf(number);
  const outlet = sampleOutlets[Math.floor(random() * sampleOutlets.length)]!;
  const author = `${pick(firstNames, random)} ${pick(lastNames, random)}`;
  const date = new Date(Date.UTC(firstYear, 0, 1 + Math.floor(random() * days))).toISOString().slice(0, 10);
  const title = capital(drawWords(7 + Math.floor(random() * 4), random).join(' '));
  const blocks: { isSubhead: boolean; text: string }[] = [];
  for (let part = 0; part <= subheads; part += 1) {
    if (part > 0) blocks.push({ isSubhead: true, text: capital(drawWords(4, random).join(' ')) });
    let left = Math.ceil(words / (subheads + 1));
    while (left > 0) {
      const size = Math.min(left, 40 + Math.floor(random() * 30));
      blocks.push({ isSubhead: false, text: paragraph(size, random) });
      left -= size;
    }
  }
  const folder = slugOf(outlet);
  const source = `${folder}/${date.slice(0, 4)}/${date}-${slugOf(title).slice(0, 40)}-${number}.txt`;
  return { source, title, outlet, author, date, blocks };
}

/** The article as a text file: outlet, headline, byline and date line above the body. */
export function printSample({ title, outlet, author, date, blocks }: SampleArticle): string {
  const [year, month, day] = date.split('-').map(Number);
  const dateLine = `${day} ${months[month! - 1]} ${year}`;
  return `${[outlet, title, `By ${author}`, dateLine, ...blocks.map(({ text }) => text)].join('\n\n')}\n`;
}

const towns = 'Harbourton Millbrook Eastmere Northgate Westcliff Stonebridge Fairhaven Oakford Redhill Ashby'.split(
  ' ',
);
const papers = ['Courier', 'Gazette', 'Herald', 'Chronicle', 'Observer', 'Tribune'];

/** The 60 outlets. */
export const sampleOutlets: readonly string[] = towns.flatMap((town) => papers.map((paper) => `The ${town} ${paper}`));

const months = 'January February March April May June July August September October November December'.split(' ');
const firstNames = (
  'Anna Ben Clara David Emma Frank Grace Henry Irene Jack Karen Leo Maria Noah Olga Paul Quentin Rosa Simon Tessa ' +
  'Ulrich Vera Walter Xenia Yusuf Zoe Amir Bela Carlos Dina Erik Fatima Georg Hana Ivan Julia Kofi Lina Marco Nadia ' +
  'Omar Petra Rami Sara Tom Ursula Viktor Wanda Yara Zeno Alan Bridget Colin Deborah Edward Fiona Gordon Helen Ian Joan'
).split(' ');
const lastNames = (
  'Abbott Barlow Carver Dalton Ellis Foster Garner Hobbs Ingram Jarvis Keller Lowell Mercer Norton Osborne Parker ' +
  'Quinn Ramsey Sutton Turner Underhill Vance Walker Yates Zimmer Archer Brandt Conrad Draper Emerson Fischer Grant ' +
  'Hayes Irving Jensen Klein Lambert Morris Nolan Owens Pratt Reeves Shaw Thorne Upton Vogel Wells York Adler Bishop'
).split(' ');

/** The most frequent words of English, so that the text is taken for it. */
const frequent = (
  'the of and to in a is that for it was on with as he be at by this had not are but from or have an they which one ' +
  'you were her all she there would their we him been has when who will more no if out so said what up its about into ' +
  'than them can only other new some could time these two may then do first any my now such like our over man me even ' +
  'most made after also did many before must through years where much way well down should because each just those ' +
  'people how too little state good very make world still own see men work long get here between both life being under ' +
  'never day same another know while last might us great old year off come since against go came right used take three'
).split(' ');
const vocabularySize = 40_000;
const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sk sl st t tr v w'.split(' ');
const middles = 'a e i o u ai ea ie ou oa'.split(' ');
const codas = 'n r l s t m nd rt st ck ll sh d ng'.split(' ');

const vocabulary = makeVocabulary();
const weights = makeWeights();

function makeVocabulary(): readonly string[] {
  const random = randomOf(-1);
  const all = new Set(frequent);
  while (all.size < vocabularySize) {
    const syllables = 1 + Math.floor(random() * 3);
    let word = '';
    for (let i = 0; i < syllables; i += 1) word += pick(onsets, random) + pick(middles, random);
    all.add(word + pick(codas, random));
  }
  return [...all];
}

/** Sums of 1/rank, for drawing words by Zipf's law. */
function makeWeights(): Float64Array {
  const sums = new Float64Array(vocabularySize);
  let sum = 0;
  for (let rank = 0; rank < vocabularySize; rank += 1) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return sums.map((value) => value / sum);
}

function drawWords(count: number, random: () => number): string[] {
  return Array.from({ length: count }, () => {
    const wanted = random();
    let [low, high] = [0, vocabularySize - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (weights[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low]!;
  });
}

function paragraph(count: number, random: () => number): string {
  const sentences: string[] = [];
  for (let left = count; left > 0; ) {
    const size = Math.min(left, 8 + Math.floor(random() * 14));
    sentences.push(`${capital(drawWords(size, random).join(' '))}.`);
    left -= size;
  }
  return sentences.join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)]!;
}

/** Numbers from 0 to 1 that look random: mulberry32 by Tommy Ettinger, public domain. */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 0x9e3779b9, 0x85ebca6b);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
