import { expect, it } from 'vitest';
import { plainWeight } from '../../src/search/digest.ts';
import { indexDocuments, type SearchDocument } from '../../src/search/pagefind.ts';
import { openVocabulary, type Vocabulary } from '../../src/search/vocabulary.ts';
import { titleKind } from '../../src/search/vocabulary-answers.ts';

it('asks once of each word, whatever signs stand around it', async () => {
  const { vocabulary, asked } = open('en');
  const numbers = ['“Harbours,', 'harbours', 'Harbours)', 'HARBOURS'].map((word) =>
    vocabulary.numberOf(word, plainWeight),
  );
  expect(new Set(numbers).size).toBe(2);
  await vocabulary.learn();
  expect(asked).toHaveLength(1);
  expect(numbers.map((number) => termsOf(vocabulary, number))).toEqual(Array(4).fill(['harbour 24']));
  vocabulary.numberOf('harbours!', plainWeight);
  await vocabulary.learn();
  expect(asked).toHaveLength(1);
  vocabulary.numberOf('ferries', plainWeight);
  await vocabulary.learn();
  expect(asked[1]).toMatch(/>ferries</);
});

it('knows compounds with their parts, spellings with accents, and words of titles', async () => {
  const { vocabulary } = open('fr');
  const numbers = [
    vocabulary.numberOf('café-crème', 144),
    vocabulary.numberOf('café', titleKind),
    vocabulary.numberOf('—', plainWeight),
  ];
  await vocabulary.learn();
  expect(numbers.map((number) => termsOf(vocabulary, number))).toEqual([
    ['caf (café) 72', 'cafecrem (cafécrème) 144', 'crem (crème) 72'],
    ['caf (café) 0'],
    [],
  ]);
});

it('lets a word of Persian keep its spelling, and asks of it as the index spells it', async () => {
  const { vocabulary } = open('fa');
  const [own, other] = [vocabulary.numberOf('کتاب', plainWeight), vocabulary.numberOf('كتاب', plainWeight)];
  await vocabulary.learn();
  expect([own, other].map(vocabulary.spellingOf)).toEqual(['کتاب', 'كتاب']);
  expect(vocabulary.meaningOf(own)).toBe(vocabulary.meaningOf(other));
  expect(termsOf(vocabulary, own)).toEqual(['كتاب 24']);
});

it('tells the pieces of languages without blanks', async () => {
  const { vocabulary } = open('ja');
  const number = vocabulary.numberOf('東京都の港。', plainWeight);
  await vocabulary.learn();
  expect(vocabulary.meaningOf(number).pieces).toEqual(['東京', '都', 'の', '港', '。']);
});

it('is not misled by words that are marks to Pagefind, nor by markup', async () => {
  const { vocabulary } = open('en');
  const words = ['___PAGEFIND_WEIGHT___9', '___END_PAGEFIND_WEIGHT___', '</body>', '&lt;', '<!--', 'after'];
  const numbers = words.map((word) => vocabulary.numberOf(word, plainWeight));
  await vocabulary.learn();
  expect(termsOf(vocabulary, numbers.at(-1) ?? 0)).toEqual(['after 24']);
  expect(termsOf(vocabulary, numbers[2] ?? 0)).toEqual(['bodi 24']);
  expect(termsOf(vocabulary, numbers[3] ?? 0)).toEqual(['lt 24']);
});

function open(language: string): { readonly vocabulary: Vocabulary; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const ask = (documents: Iterable<SearchDocument>) => {
    const list = [...documents];
    asked.push(...list.map(({ content }) => content));
    return indexDocuments(0, list);
  };
  return { vocabulary: openVocabulary(language, ask), asked };
}

function termsOf(vocabulary: Vocabulary, number: number): readonly string[] {
  const { terms } = vocabulary.meaningOf(number);
  const found: string[] = [];
  for (let at = 0; at < terms.length; at += 3) {
    const { word = '', spelling = null } = vocabulary.terms[terms[at] ?? 0] ?? {};
    found.push(`${word}${spelling === null ? '' : ` (${spelling})`} ${terms[at + 1]}`);
  }
  return found.sort();
}
