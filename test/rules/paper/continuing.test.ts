import { describe, expect, it } from 'vitest';
import { goesOnIn, joinLines, mayGoOnIn, uncasedGoesOnIn } from '../../../src/rules/paper/continuing.ts';

const OPEN = 'Nobody on the council would say when the ferry might leave the harbour again, or';

describe('goesOnIn', () => {
  it.each([
    ['a sentence', OPEN, 'who had told the crew to wait.', true],
    ['a cut word', 'The storm of last Sunday had torn two planks from the old wooden pi-', 'er.', true],
    ['a closed sentence', `${OPEN} not.`, 'who had told the crew to wait.', false],
    ['a capital', OPEN, 'Who had told the crew to wait.', false],
    ['a short word of the page', OPEN, 'comments', false],
    ['a byline', OPEN, 'von Jana Roth', false],
    ['an item', OPEN, '- who had told the crew to wait.', false],
    ['a heading', `# ${OPEN}`, 'who had told the crew to wait.', false],
    ['a line too short to be cut', 'The ferry stays, or', 'who had told the crew to wait.', false],
  ])('judges what goes on: %s', (_, line, next, goes) => expect(goesOnIn(line, next, 0)).toBe(goes));
  it('asks of wrapped lines that they fill their width', () => {
    expect(goesOnIn('The ferry stays in the harbour, or', 'so the crew was told.', 40)).toBe(true);
    expect(goesOnIn('The ferry stays, or', 'so the crew was told.', 40)).toBe(false);
  });
});

describe('mayGoOnIn', () => {
  it('lets a capital go on where the break is sure and the line fills its width', () => {
    const line = 'The ferry stays in the harbour, said the';
    expect(mayGoOnIn(line, 'Dunmarrow Harbour Office.', 44)).toBe(true);
    expect(mayGoOnIn(line, 'Dunmarrow Harbour Office.', 80)).toBe(false);
  });
});

describe('uncasedGoesOnIn', () => {
  it('knows a line without capitals that is left open', () => {
    expect(uncasedGoesOnIn('渡船因引擎故障停在港口已經三天，船員們仍在等待新的', '零件送達。', 24)).toBe(true);
    expect(uncasedGoesOnIn('渡船因引擎故障停在港口已經三天。', '零件送達。', 24)).toBe(false);
  });
  it('takes headings and lines as short as headlines for closed', () => {
    const headline = '渡船因引擎故障停在港口已經三天船員仍在等待';
    expect(uncasedGoesOnIn(`# ${headline.repeat(3)}`, '船員們仍在等待新的零件', 0)).toBe(false);
    expect(uncasedGoesOnIn(headline, '船員們仍在等待新的零件', 0)).toBe(false);
    expect(uncasedGoesOnIn('بقيت العبارة في الميناء لليوم الثالث', 'قال مدير الميناء', 0)).toBe(false);
    expect(uncasedGoesOnIn(headline.repeat(3), '船員們仍在等待新的零件', 0)).toBe(true);
  });
});

describe('joinLines', () => {
  it.each([
    ['two torn pl-', 'anks from the pier', 'two torn planks from the pier'],
    ['the ferry', 'waits', 'the ferry waits'],
    ['渡船停在', '港口', '渡船停在港口'],
    ['渡船 No.', '7 停在港口', '渡船 No. 7 停在港口'],
  ])('joins "%s" and "%s"', (line, next, joined) => expect(joinLines(line, next)).toBe(joined));
});
