import { describe, expect, it } from 'vitest';
import { BODY, locate } from '../passages-of.ts';

const TITLE = 'Ferry waits in the harbour for a new engine';
/** The headline that is found for a text, which `chooseKin` has the last word on. */
const titleOf = (...lines: readonly string[]) => locate([...lines, BODY].join('\n\n')).headline?.title;

describe('chooseKin', () => {
  it('takes the last step of the way to a page, where it stands by itself', () =>
    expect(titleOf(`Home > Harbour > ${TITLE}`, 'By Mara Holt', TITLE)).toBe(TITLE));
  it('takes the end of a way whose steps lost their marks', () =>
    expect(titleOf(`Home News Harbour ${TITLE}`, TITLE, '28 November 2019')).toBe(TITLE));
  it('keeps a headline that says more than its end', () =>
    expect(titleOf(`The old baker's ${TITLE}`, TITLE, '28 November 2019')).toBe(`The old baker's ${TITLE}`));
  it('climbs from the standfirst to the headline', () =>
    expect(
      titleOf(
        TITLE,
        'The ferry will wait in the harbour until the new engine is there, says the harbour master of Dunmarrow',
        'By Mara Holt',
      ),
    ).toBe(TITLE));
  it('takes the line over a sentence that a headline stands right over', () =>
    expect(
      titleOf('Ferry waits for engine and crew', 'It happened in the harbour, where the ferry waited three days.'),
    ).toBe('Ferry waits for engine and crew'));
  it('climbs to the line right under the date, over a longer one that says more of the text', () => {
    const lines = [
      'The bread did not add up',
      'Bakers ask the council of Dunmarrow to put off the new scales for flour',
    ];
    expect(titleOf('Home', 'News', '5 May 2011, 01:03', ...lines)).toBe(lines[0]);
    expect(titleOf('Home', 'News', '5 May 2011, 01:03', 'Bread and scales', lines[1]!)).toBe(lines[1]);
  });
  it('stays below what else the page offers', () =>
    expect(titleOf('Harbour', 'Gallery: The ferry in the harbour', TITLE, 'By Mara Holt', '28 November 2019')).toBe(
      TITLE,
    ));
  it('takes the line above that stands by itself rather than its copy with a tail', () =>
    expect(titleOf(TITLE, `${TITLE} Back to video`, '28 November 2019')).toBe(TITLE));
  it('takes the whole headline rather than its copy that is cut short', () =>
    expect(
      titleOf(
        'Ferry waits in the harbour for a new engine, and nobody...',
        'Share',
        'Storm 155 Ferry 181',
        'Ferry waits in the harbour for a new engine, and nobody says why',
        '28 November 2019',
      ),
    ).toBe('Ferry waits in the harbour for a new engine, and nobody says why'));
  it('takes the headline rather than the last step of its way, cut without dots', () => {
    const menu = ['Home', 'Harbour', 'Weather', 'Letters', 'Contact', 'Shop', 'Games', 'Help', 'About'];
    const whole = `${TITLE} as the council counts flour`;
    expect(titleOf(...menu, TITLE, 'News', whole, 'By Mara Holt', '28 November 2019')).toBe(whole);
  });
  it('takes the whole headline where a reader’s mode cut it at its colon', () =>
    expect(titleOf(TITLE, 'Harbour', `Three days late: ${TITLE}`, 'By Mara Holt', '28 November 2019')).toBe(
      `Three days late: ${TITLE}`,
    ));
  it('climbs to the line right above that the text says again and again', () => {
    const body = [
      '敦马罗港的渡船已经连续第三天停在港里，面包师在开门之前数了数剩下的面粉，谁也不知道渡船什么时候能再出港。',
      '议会里没有人愿意说渡船什么时候能够离开港口，也没有人愿意说是谁让船员等待。面粉只够三天，面包师说。',
    ];
    const lines = [
      '首页',
      '港口',
      '天气',
      '渡船停在港里！面包师数着面粉',
      '连续第三天停在港里的渡船什么时候能再出港谁也不知道，船员等待',
      '字号',
      '2014年12月12日13:47',
    ];
    expect(locate([...lines, ...body].join('\n\n')).headline?.title).toBe('渡船停在港里！面包师数着面粉');
  });
  it('climbs over a question as long as standfirsts are, and buttons before its byline', () =>
    expect(
      titleOf(
        'Harbour, ferry grandstanding?',
        'Is the ferry really waiting in the harbour of Dunmarrow for a new engine and two planks?',
        'Email',
        'Print',
        'By Mara Holt',
      ),
    ).toBe('Harbour, ferry grandstanding?'));
  it('climbs to the line that stands twice on end over a standfirst with a byline', () =>
    expect(
      titleOf(
        'Why nobody, whatever they say, is to blame for it',
        'Why nobody, whatever they say, is to blame for it',
        'The ferry waits in the harbour for an engine',
        'By Mara Holt',
      ),
    ).toBe('Why nobody, whatever they say, is to blame for it'));
  it('leaves a line that stands by itself twice, under a button that says it, too', () =>
    expect(
      locate([TITLE, 'Harbour', `Rate this page: ${TITLE}`, '28 November 2019', BODY, TITLE].join('\n\n')).headline
        ?.title,
    ).toBe(TITLE));
  it('stays below tags set apart by bars', () => {
    const menu = ['Home', 'News', 'Islands', 'Pier', 'Storm', 'Crew'];
    const tags = 'Harbour of Dunmarrow | Ferry, engine and council';
    expect(titleOf(...menu, tags, 'Ferry waits for new engine', '28 November 2019')).toBe('Ferry waits for new engine');
  });

  const second = 'The harbour master and the council of Dunmarrow agree on planks for the pier and a new engine';
  it('climbs from a second line over a byline to a short turn of phrase', () => {
    const text = ['Home', 'News', 'Harbour', 'Flour before noon', second, 'By Mara Holt', BODY].join('\n\n');
    expect(locate(text).headline).toMatchObject({ title: 'Flour before noon', missing: false });
  });
  it.each([
    ['a section’s name in capitals', ['Home', 'News', 'Islands And Harbour', second, 'By Mara Holt']],
    ['a section of the menu', ['Life on islands', 'Home', 'News', 'Life on islands', second, 'By Mara Holt']],
  ])('stays below %s', (_, lines) => expect(titleOf(...lines)).toBe(second));
});
