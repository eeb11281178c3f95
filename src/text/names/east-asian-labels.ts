import { isChineseName } from './families.ts';

/** "编辑｜陈可", "来源：潮汐网", "写真＝三島遥": what else a byline's line tells, each behind its label. */
const OTHERS =
  /\s+(?:责任编辑|責任編輯|编辑|編輯|责编|責編|校对|校對|校審|审核|審核|来源|來源|摄影|攝影|图片|圖片|图|圖|视频|影像|監製|监制|設計|编导|編集|写真|撮影|イラスト|協力)\s?[｜|：:／/＝=].*$/su;
/** "文●葛城しのぶ／潮汐編集部": the desk behind who wrote. */
const DESK = /\s?[／∕╱/]\s?[^／∕╱/\s]{1,12}(?:編集部|编辑部|編輯部|取材班|報道部)$/u;
/** "潮汐新聞網／林曉", "汐浜快訊/林曉": a house or its desk, and who wrote for it. */
const BEHIND_HOUSE =
  /^\p{Script=Han}{1,8}(?:報|报|網|网|社|新聞|新闻|快訊|快讯|中心|週刊|周刊|編輯部|编辑部|娛樂|雜誌|電視台)\s?[／∕╱/]\s?(\p{Script=Han}{2,4})$/u;
/** "林曉／台北報導": who wrote, and where. */
const BEFORE_PLACE =
  /^(\p{Script=Han}{2,4})\s?[／∕╱/]\s?\p{Script=Han}{2,8}(?:報導|报导|報道|报道|專訪|专访|特稿|外電)$/u;

const HAN = /\p{Script=Han}/u;

/** "Penulis: Budi Sastra Editor: Ayu Lestari": the same in one line of Latin letters. */
const OTHERS_LATIN =
  /(?<=:.*\S)\s+(?:Editor|Penyunting|Redaktur|Sumber|Fotografer|Fotos?|Photos?|Photographer|Biên tập|Ảnh|Nguồn)\s?:\s.*$/su;

/** A line with the bar of East Asia in one form, up to what says who edited it, took its pictures or where it is from. */
export function upToOthers(text: string): string {
  if (HAN.test(text))
    return text
      .replace(/[丨︱]/gu, '｜')
      .replace(OTHERS, '')
      .replace(DESK, '');
  return text.includes(':') ? text.replace(OTHERS_LATIN, '') : text;
}

/** Who wrote, beside nothing but the house or the place: "潮汐新聞網／林曉", "林曉／台北報導"; null for any other line. */
export function namedBesideHouse(text: string): string | null {
  if (text.length > 40 || !/[／∕╱/]/u.test(text)) return null;
  const line = text.replace(/^[〔［[【(（]|[〕］\]】)）]$/gu, '').trim();
  const name = BEHIND_HOUSE.exec(line)?.[1] ?? BEFORE_PLACE.exec(line)?.[1];
  return name !== undefined && isChineseName(name) ? name : null;
}
