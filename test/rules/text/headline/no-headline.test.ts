import { describe, expect, it } from 'vitest';
import { isNoHeadline } from '../../../../src/rules/text/headline/no-headline.ts';
import { sharedWith, wordsOf } from '../../../../src/rules/text/headline/words.ts';
import { BODY, passagesOf } from '../passages-of.ts';

/** Whether the first line of a text can be no headline. */
function cannotBe(line: string, below = BODY): boolean {
  const passages = passagesOf(`${line}\n\n${below}`);
  const { text } = passages[0]!;
  return isNoHeadline(passages, passages[0]!, text, text.length, sharedWith(wordsOf(below), text));
}

describe('isNoHeadline', () => {
  it.each([
    ['Kultur › Musik', 'a section and what is in it'],
    ['اجتماعی » محیط زیست', 'a section and what is in it'],
    ['Strike', 'too short'],
    ['Startseite Dunmar Hafen', 'the way to the page'],
    ['The baker holds both the flour and the lamp. Photo: Jonas Pell/PR', 'a caption'],
    ['Weather•3 min read', 'a section and how long the text takes'],
    ['Harbour UnitedHarbour United', 'a picture’s name twice'],
    ['Sign in Try Post+Now:The stormThe engineHarbour trialLive', 'a menu without blanks'],
    ['Journaliste au service Société', 'what somebody does'],
    ['Redakteurin im Ressort Hafen und Meer', 'what somebody does, in German'],
    [`${'The ferry waits in the harbour '.repeat(7)}`, 'too long'],
    ['Sign in to your account', 'chrome'],
    ['Published on 28 November 2019', 'a stamp'],
    ['Filed under: bees, bicycles', 'a label'],
    ['Mots-clés : abeilles, vélos', 'a label in French'],
    ['潮汐社北安2月27日电 渡轮停航三天', 'a wire’s dateline'],
    ['By Mara Holt and Jonas Pell', 'a byline'],
    ['letters@pierpost.example', 'an address'],
    ['ferry-waits-for-its-engine-1234', 'a path'],
    ['(Corrects the third paragraph)', 'a note of the desk'],
    ['2019 / 28 / 11 / 22', 'no words'],
    ['Never miss a story from the pier', 'an offer'],
    ['Add to your saved stories', 'a button'],
    ['Diese Funktion ist nur für Angemeldete', 'a notice on the page'],
    ['Have you seen our harbour page? Check it out', 'an invitation'],
    ['News Nation & World', 'sections'],
    ['Home News Harbour Boats & Nets Tides Letters Shop', 'a menu'],
    [': What the harbour waits for', 'half a headline'],
    ['First night in the harbour -', 'a kicker'],
    ['Mara Holt, Jonas Pell, Ida Crewe', 'who is in a picture'],
    ['← Hinweise des Tages im Hafen', 'the way to the text before'],
    ['Leserbriefe zu „Der verlorene Hafen“ →', 'the way to the next text'],
    ['Older notes from the harbour »', 'the way to older texts'],
    ['‹ Ferry waits for its engine', 'the way back'],
    ['The ferry is to stay in its old harbour. | AP Photo', 'a caption with its credit'],
    ['26 | 01 | 2022 Harbour | Winter | Video Words: Mara Holt', 'the fields of a page'],
    ['20190926|渡船|面粉|港口与船员', 'tags without blanks'],
    ['[ May 5, 2011 ] Ferry waits for its new engine', 'a line that runs through a box'],
    ['Gulls (26-33) 0 1 0 0 0 0 0 4 5 7 0', 'a row of scores'],
  ])('refuses "%s": %s', (line) => expect(cannotBe(line)).toBe(true));

  it.each([
    'YouTube, LinkedIn and TikTok wait for SoundCloud',
    'Harbour: "Bread is a kind of love"',
    'Reporter in the harbour of Skerran',
    'The ferry waits for a new engine',
    'What is to be done',
    '« On ne répare pas la digue », dit le maire',
    'Der Hafen sagt »nein danke«',
    'Le maire : « On ne répare pas la digue »',
    'Från hamn → torg: så flyttar bageriet',
    'Fähre fällt aus',
    '渡轮停航三天後恢復行駛',
  ])('lets "%s" be one', (line) => expect(cannotBe(line)).toBe(false));

  it.each(['Video: Ferry waits in the harbour for an engine', 'Do you have the flour that the baker counted?'])(
    'lets "%s" be one over a text that says so, which begins as chrome does',
    (line) => {
      expect(cannotBe(line)).toBe(false);
      expect(cannotBe(line, 'Nothing of that kind was ever heard of here, said those who should know it best.')).toBe(
        true,
      );
    },
  );

  it('lets a headline name its day where a stamp stands below', () => {
    const record = 'Record of the council’s meeting, 28 November 2019';
    expect(cannotBe(record, `28.11.2019 | 22:48\n\n${BODY}`)).toBe(false);
    expect(cannotBe(record)).toBe(true);
  });

  it('refuses the second line of a sheet, and no headline with a word and a colon', () => {
    const second = (text: string) => {
      const passages = passagesOf(`${text}\n\n${BODY}`);
      const line = passages[1]!;
      return isNoHeadline(passages, line, line.text, line.length, sharedWith(wordsOf(BODY), line.text));
    };
    expect(second('Name: Mara\n\nPlace: Dunmarrow — Old Harbour')).toBe(true);
    expect(second('The Pier Post\n\nHarbour: Ferry waits for its engine')).toBe(false);
  });
});
