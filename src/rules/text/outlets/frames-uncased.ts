import { scannerOf } from '../../../text/cues.ts';
import { isFurniture } from '../../../text/names/furniture.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';

/** A name in Japanese: letters of one kind or Latin ones, as sites are called. */
const JA =
  '([A-Za-z][\\w.+!’-]{1,20}(?: [A-Z][\\w.+!-]{1,14}){0,3}|[\\p{Script=Katakana}ー・]{3,16}|[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z]{2,14})';
const ZH = '([\\p{Script=Han}]{2,10}|[\\p{Script=Han}A-Za-z\\d]{2,10}\\p{Script=Han}|[A-Z][A-Za-z\\d]{2,14})';
const ZH_SHORT = ZH.replace('{2,10}', '{2,10}?');
const KO = '([\\p{Script=Hangul}A-Za-z\\d]{2,14}(?: [\\p{Script=Hangul}A-Za-z\\d]{2,8})?)';
/** Two or three words at most of a script whose names have no capitals. */
const WORDS =
  '([\\p{Lo}\\p{M}\\u200c]{2,16}(?:\\s[\\p{Lo}\\p{M}\\u200c\\d]{2,16}){0,2}?|[A-Z][\\w.]{2,20}(?: [A-Z][\\w.]{1,20}){0,2})';

/** What only a house's own page says, by the weight of what is said. */
const SURE: readonly RegExp[] = [
  // "「潮見ニュース」について", "Shiomikeyについて／運営者について", "潮見編集部へのお問い合わせ"
  new RegExp(
    `^${JA}(?:について(?=[／/|・]|$)|とは[？?]?$|へのお問い合わせ|の(?:新着情報|新着記事|公式|ページ$|運営会社|利用規約|広告掲載)|をフォロー|に広告を|を購読|会員登録)`,
    'u',
  ),
  // "返回晴江，查看更多", "未经晴江网授权", "凡本网注明“来源：晴江网”", "版权属晴江网所有", "下载晴江客户端"
  new RegExp(`(?:^|[。，,\\s])返回${ZH}(?:首[页頁]|网首页)?(?:[，,\\s>»]|$)`, 'u'),
  new RegExp(
    `(?:未经|未經)(?:过|過)?(?:本报|本網|本网)?${ZH_SHORT}(?:书面|書面|授权|授權|许可|許可|允许|同意|事先|协议)`,
    'u',
  ),
  new RegExp(`凡(?:本网|本網|本报)?注明[^“"「]{0,12}[“"「](?:来源|來源)?[：:]?\\s?${ZH}(?:[”"」：:（(]|$)`, 'u'),
  new RegExp(`(?:版权|版權|著作权)(?:属于|屬於|属|归|歸|为)${ZH}(?:所有|独家|[（(])`, 'u'),
  new RegExp(
    `^${ZH}(?:网|網)?(?:版权说明|版权声明|版權聲明|免责声明|客户端下载|手机客户端|官方微博|官方微信|微信公众号)`,
    'u',
  ),
  new RegExp(`^(?:关于|關於|下载|下載|欢迎关注|歡迎關注|加入|联系)${ZH}(?:客户端|APP|App|网|網|首页)?$`, 'u'),
  // "출처 : 은하일보(http://www.eunha.example)", "저작권자 © 은하일보"
  new RegExp(`^출처\\s?[:：]\\s?${KO}\\s?\\(\\s?https?:`, 'u'),
  new RegExp(`^저작권자\\s?[:©ⓒ(c)]{0,4}\\s?(?:\\d{4}\\s?)?${KO}(?=\\s?[,.(]?\\s?(?:무단|All|$))`, 'u'),
  new RegExp(`^${KO} (?:기사제보|뉴스레터 구독|구독신청|앱 다운로드|소개$|개인정보처리방침|이용약관)`, 'u'),
  // "الساحل موقع إخباري مستقل", "عن صحيفة الساحل", "تابعوا الساحل على"
  new RegExp(
    `^${WORDS}\\s?[:،–-]?\\s?(?:هو |هي )?(?:موقع|صحيفة|بوابة|منصة|شبكة|وكالة|مجلة|قناة)\\s(?:إخباري|اخباري|إلكتروني|الكتروني|إعلامي|اعلامي|يومي|أسبوعي|مستقل|عربي|أنباء|إخبارية|اخبارية|إلكترونية|الكترونية|إعلامية|اعلامية|يومية|مستقلة)`,
    'u',
  ),
  new RegExp(
    `^(?:تطبيق|نشرة|اشترك في|اشترك ب|حمل تطبيق|حمّل تطبيق|درباره|دانلود اپلیکیشن|کانال تلگرام|عضویت در خبرنامه|اپلیکیشن)\\s${WORDS}$`,
    'u',
  ),
  // "אודות קול הנמל", "दैनिक तट ऐप डाउनलोड करें"
  new RegExp(`^(?:אודות|אפליקציית|הצטרפו ל|מנויי)\\s?${WORDS}$`, 'u'),
  new RegExp(`^${WORDS}\\s(?:ऐप(?: डाउनलोड)?|न्यूज़लेटर|के बारे में|को फॉलो|की ताज़ा खबरें)`, 'u'),
];
/** What every page says in those words: "首页", "このサイトについて", "من نحن". */
const NOBODY =
  /^(?:首[页頁]|主[页頁]|顶部|頂部|上一[页頁级層]|列表|目[录錄]|频道|上级|原[文图]|本[网網站报報社页台]\p{L}*|我们|我們|新闻|新聞|网站|網站|更多|作者|版权\p{L}*|许可|任何|著作\p{L}*|当|当前|正文|栏目|搜索|官方|客户端|手机|微信|微博|APP|書面|书面|当サイト|このサイト|本サイト|このページ|サイト|会社|広告|著者|筆者|記事|運営\p{L}*|個人情報\p{L}*|プライバシー\p{L}*|クッキー|利用|著作権|編集部|ニュース|お問い合わせ|私たち|当社|弊社|우리|회사|본지|기사|언론사|신문사|독자|이메일|메일|نحن|الموقع|موقعنا|ما|این\s?سایت|سایت|האתר|אתר|אתרנו|הכתב|हमारे|हमारी|साइट|The|Our|This|Site|Newsletter|Facebook|Twitter|Google|Cookie|LINE|Instagram|YouTube|RSS|AI|IT)$/iu;

const cuesIn = scannerOf(SURE);
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]+$/u;
const LONGEST = 400;

/** Houses in the fixed words of pages whose script has no capitals: notices of rights, ways back, applications, what the house is. */
export function framedUncased(text: string): readonly string[] {
  if (text.length > LONGEST || text.length < 4 || CASED.test(text)) return [];
  const cues = cuesIn(text);
  if (cues === 0) return [];
  return SURE.flatMap((pattern, place) => {
    const name =
      (cues & (1 << place)) === 0
        ? undefined
        : pattern
            .exec(text)
            ?.slice(1)
            .find((each) => each !== undefined);
    const plain = name?.trim() ?? '';
    return plain.length < 2 || NOBODY.test(plain) || isFurniture(plain) || isAgency(plain) ? [] : [plain];
  });
}
