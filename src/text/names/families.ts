import { foldBlanks } from '../characters.ts';
import { isJapaneseName } from './japanese.ts';

/** Families of China and Taiwan, by how many bear them: nearly all of nine in ten people. */
const CHINESE =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强柴华華车車冉房边邊付闫閆邬鄔兆阙闕滕游洪温塗凃粘巫仇蒙冼敖司宫宮晏辜瞿厉厲幸盖蓋鲜鮮凤鳳寇丰豐蒲沙米郎麻饶饒宿储儲宗宣占藍蓝仲禹晋晉楚闻聞党黨喻原应應库庫';
/** Families of two signs in China and Taiwan. */
const CHINESE_DOUBLE =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|司空|钟离|鍾離|宇文|长孙|長孫|南宫|南宮|范姜|张简|張簡|端木|独孤|呼延|完颜|申屠|太史|澹台)\p{Script=Han}{1,2}$/u;
/** Families of Korea of two signs. */
const KOREAN_DOUBLE = /^(?:남궁|선우|황보|제갈|독고|사공|서문)\p{Script=Hangul}{1,2}$/u;
/** Families of Korea. */
const KOREAN =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';

/** "陆晓岚 周桐": two names at least, each of its family, one of three characters; "高橋 文子" is one of Japan. */
const CHINESE_NAMES = new RegExp(
  `^(?=.*\\p{Script=Han}{3})[${CHINESE}]\\p{Script=Han}{1,2}(?:\\s[${CHINESE}]\\p{Script=Han}{1,2}){1,4}$`,
  'u',
);
/** "윤서진 김도현"; departments and towns stand before one name, too: "정치부 김도현". */
const KOREAN_NAMES = new RegExp(
  `^[${KOREAN}]\\p{Script=Hangul}[^\\P{Script=Hangul}부팀시군청](?:\\s[${KOREAN}]\\p{Script=Hangul}{2}){1,4}$`,
  'u',
);

/** The names of a line of Chinese or Korean names with nothing but blanks between them; null for any other text. */
export function partedByBlanks(text: string): readonly string[] | null {
  const line = foldBlanks(text).trim();
  return CHINESE_NAMES.test(line) || KOREAN_NAMES.test(line) || areJapanese(line) ? line.split(' ') : null;
}

/** "高村亜紀 本間祐司": full names of four signs or more, as no part of one name is. */
function areJapanese(line: string): boolean {
  if (!line.includes(' ') || !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー ]{9,41}$/u.test(line))
    return false;
  const names = line.split(' ');
  return names.every((name) => name.length >= 4 && name.length <= 7 && isJapaneseName(name));
}

/** "윤가람 해안대 교수", "윤가람 / 문학평론가": who writes as a guest, and as what. */
const KOREAN_GUEST =
  /^(\p{Script=Hangul}{2,4})(?:\s?[/·|]\s?|\s)(?:\S{1,14}\s){0,3}\S{0,10}(?:교수|연구원|연구위원|변호사|작가|평론가|소설가|시인|칼럼니스트|논설위원|편집장|편집위원|전문위원|교사|박사)$/u;

/** The name of who signs a column in Korea with a profession behind it; null for other words. */
export function guestOfKorea(text: string): string | null {
  const name = KOREAN_GUEST.exec(text)?.[1];
  return name !== undefined && isKoreanName(name) ? name : null;
}

/** Whether signs without a blank may be a person's name of China or Taiwan: a family, one or two signs behind it ("焦點" is none). */
export function isChineseName(name: string): boolean {
  return CHINESE_DOUBLE.test(name) || (CHINESE.includes(name.charAt(0)) && /^\p{Script=Han}{2,3}$/u.test(name));
}

/** The same for names of Korea: "인기뉴스" is none. */
export function isKoreanName(name: string): boolean {
  return KOREAN_DOUBLE.test(name) || (KOREAN.includes(name.charAt(0)) && /^\p{Script=Hangul}{2,3}$/u.test(name));
}
