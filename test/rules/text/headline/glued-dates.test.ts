import { describe, expect, it } from 'vitest';
import { beforeGluedDate } from '../../../../src/rules/text/headline/glued-dates.ts';
import { BODY, locate } from '../passages-of.ts';

describe('beforeGluedDate', () => {
  it.each([
    ['渡船停港三天 麵包師數麵粉2014/12/1 18:13', '渡船停港三天 麵包師數麵粉'],
    ['渡船停港三天，麵粉告急！2014-12-01', '渡船停港三天，麵粉告急！'],
    ['Ferry stays in the harbour28.11.2019', 'Ferry stays in the harbour'],
    ['Паром остался в гавани28.11.2019 10:05', 'Паром остался в гавани'],
  ])('is what stands right before the date in "%s"', (line, title) => expect(beforeGluedDate(line)).toBe(title));

  it.each([
    'Ferry stays in the harbour 28.11.2019',
    'Published28.11.2019',
    'Updated: 28.11.2019',
    '渡船停港三天2014/12/1 18:13 港口新聞',
    'Ferry stays in the harbour',
    '28.11.2019 10:05',
  ])('is nothing in "%s"', (line) => expect(beforeGluedDate(line)).toBeNull());
});

describe('findHeadline', () => {
  it('takes a headline without the date behind it', () =>
    expect(locate(`Home\n\nNews\n\nFerry stays in the harbour28.11.2019 10:05\n\n${BODY}`).headline?.title).toBe(
      'Ferry stays in the harbour',
    ));
});
