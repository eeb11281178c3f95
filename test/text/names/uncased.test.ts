import { describe, expect, it } from 'vitest';
import { hasHouse, isHangulPhrase, isUncasedName } from '../../../src/text/names/uncased.ts';

describe('isUncasedName', () => {
  it.each(['سلمى حداد', 'मीरा जोशी', 'דנה לוי'])('lets %s be a name', (name) => expect(isUncasedName(name)).toBe(true));
  it.each(['جانب من اللقاء', 'तट पर नाव', 'סלמה', '배 앞에서 기다린다는 사람'])('takes %s for none', (name) =>
    expect(isUncasedName(name)).toBe(false),
  );
});

describe('isHangulPhrase', () => {
  it('sees a verb', () => expect(isHangulPhrase('배를 기다린다는 사람')).toBe(true));
  it('lets a name be one', () => expect(isHangulPhrase('정다은')).toBe(false));
});

describe('hasHouse', () => {
  it.each(['汐浜消息网', '汐浜网 于', '综合报道', '潮汐社', '林晓枫返回潮汐'])('knows %s', (name) =>
    expect(hasHouse(name)).toBe(true),
  );
  it.each(['山田太郎', '林小雨'])('lets %s be a person', (name) => expect(hasHouse(name)).toBe(false));
});
