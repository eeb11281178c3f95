import { scannerOf } from '../../../../text/cues.ts';
import { isFurniture } from '../../../../text/names/furniture.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';

/** A name in Japanese: letters of one kind or Latin ones, as sites are called. */
const JA =
  '([A-Za-z][\\w.+!’-]{1,20}(?: [A-Z][\\w.+!-]{1,14}){0,3}|[\\p{Script=Katakana}ー・]{3,16}|[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z]{2,14})';
const ZH = '([\\p{Script=Han}]{2,10}|[\\p{Script=Han}A-Za-z\\d]{2,10}\\p{Script=Han}|[A-Z][A-Za-z\\d]{2,14})';
const ZH_SHORT = ZH.replace('{2,10}', '{2,10}?');
/** The end of a Chinese house's name, where the words around it are everyday ones. */
const ZH_HOUSE =
  '([\\p{Script=Han}A-Za-z\\d]{1,8}?(?:网|網|报|報|社|台|在线|日报|新闻网?|新聞網?|财经|財經|时报|周刊))';
const KO = '([\\p{Script=Hangul}A-Za-z\\d]{2,14}(?: [\\p{Script=Hangul}A-Za-z\\d]{2,8})?)';
/** Two or three words at most of a script whose names have no capitals. */
const WORDS =
  '([\\p{Lo}\\p{M}\\u200c]{2,16}(?:\\s[\\p{Lo}\\p{M}\\u200c\\d]{2,16}){0,2}?|[A-Z][\\w.]{2,20}(?: [A-Z][\\w.]{1,20}){0,2})';

/** What only a house's own page says, by the weight of what is said. */
const SURE: readonly RegExp[] = [
  // "「潮見ニュース」について", "Shiomikeyについて／運営者について", "潮見編集部へのお問い合わせ"
  new RegExp(
    `^${JA}(?:について(?=[／/|・]|$)|とは[？?]?$|へのお問い合わせ|への情報提供|(?:編集部)?へのご意見|編集部とは|トップ(?:ページ)?(?:へ|に戻る)|TOP(?:ページ)?(?:へ|に戻る)|の(?:新着情報|新着記事|公式|ページ$|運営会社|利用規約|広告掲載)|をフォロー|に広告を|を購読|会員登録|の(?:ウェブサイト|ホームページ|サイト|Webサイト)に掲載|に掲載(?:の|され|して|している)(?:記事|写真|画像|の記事|すべて|全て|[^。]{0,12}記事))`,
    'u',
  ),
  // "汐見ニュース ホーム", "潮汐新聞 設為首頁"
  new RegExp(`^${JA}\\s?ホーム$`, 'u'),
  new RegExp(`^${ZH}\\s?(?:设为首页|設為首頁|加入收藏)$`, 'u'),
  // "PIER Watch をフォローする", "シオミ Watchからのお知らせ"
  /^((?:[\p{Script=Katakana}ー]{2,12} )?[A-Z][A-Za-z\d .&-]{1,24}[A-Za-z\d])\s?(?:をフォロー(?:する|しよう)?|からのお知らせ)$/u,
  // "汐見ニュースの記事を毎朝メールでまとめ読み", "汐見ニュースでは記者を募集しています", "au 汐見ポータルTOPへ"
  new RegExp(
    `^${JA}(?:の(?:記事|ニュース)を(?:毎[朝日週夕]|メール|無料|LINE|アプリ)|では.{0,40}(?:を募集して|の募集を|お待ちして))`,
    'u',
  ),
  /^((?:[A-Za-z][\w.]{1,14} ){1,2}[A-Za-z\p{Script=Katakana}ー]{3,16})(?:TOP|トップ)(?:ページ)?(?:へ|に戻る)$/u,
  // "記事内の見解は潮見通信を代表するものではありません", "潮見通信編集部への情報提供はこちら"
  new RegExp(`(?<![\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z])${JA}(?:(?:編集部)?の見解)?を代表(?:する|し)`, 'u'),
  new RegExp(`^${JA.replace('{2,14}', '{2,14}?')}編集部(?:への|では|からの|$|へ$)`, 'u'),
  // "返回晴江，查看更多", "未经晴江网授权", "凡本网注明“来源：晴江网”", "版权属晴江网所有", "下载晴江客户端"
  new RegExp(`(?:^|[。，,\\s])返回${ZH}(?:首[页頁]|网首页)?(?:[，,\\s>»]|$)`, 'u'),
  new RegExp(`返回${ZH}[，,]查看更多`, 'u'),
  // "晴江号系信息发布平台，晴江仅提供信息存储空间服务", "声明：晴江在线力求信息真实", "打开晴江APP，查看更多"
  new RegExp(
    `(?:^|[，,：:；;。！!\\s])${ZH_SHORT}(?:号|號)?(?:系信息发布平台|仅提供信息|僅提供資訊|仅为信息|力求信息|力求内容|不对(?:其|文)|对文中陈述|不承担(?:任何)?(?:责任|法律))`,
    'u',
  ),
  new RegExp(`(?:打开|打開|下载|下載|安装|上)${ZH_SHORT}(?:APP|App|客户端)[，,]?(?:查看|阅读|閱讀|看|体验)`, 'u'),
  // "打开晴江新闻，查看并参与评论"
  new RegExp(`^(?:打开|打開)${ZH_SHORT}[，,](?:查看|阅读|閱讀)`, 'u'),
  // "晴江APP", "关注晴江微信", "登录晴江通行证", "手机晴江网", "歡迎加入【晴江財經】"
  new RegExp(`^${ZH_SHORT}(?:手机)?(?:APP|App)(?:下载|下載|专享)?$`, 'u'),
  new RegExp(
    `^(?:请|請|欢迎|歡迎)?(?:关注|關注|订阅|訂閱|添加)${ZH_SHORT}(?:官方)?(?:微信|微博|公众号|视频号|抖音|粉絲團|粉丝)`,
    'u',
  ),
  new RegExp(`^(?:登录|登錄|登入|注册|註冊)${ZH_SHORT}(?:通行证|通行證|账号|帳號|帐号|会员|會員)`, 'u'),
  new RegExp(`^(?:手机|手機)(?:版)?${ZH_HOUSE}(?:$|\\s)`, 'u'),
  // "晴江新聞網粉絲團"
  new RegExp(`^${ZH_HOUSE}(?:官方)?(?:粉絲團|粉丝团|粉絲專頁|臉書專頁|臉書粉絲團|LINE官方帳號|官方帳號)$`, 'u'),
  // "更多新聞詳情請上 - 潮汐新聞網", "更多精彩尽在潮汐网"
  new RegExp(
    `更多[^。]{0,10}(?:請上|請見|請看|請至|請鎖定|盡在|尽在|请看|请上|请见|请锁定)\\s?[-－—：:「【]?\\s?${ZH_HOUSE}`,
    'u',
  ),
  new RegExp(`(?:歡迎加入|欢迎加入|欢迎关注|歡迎關注)[【「《]${ZH}[】」》]`, 'u'),
  new RegExp(
    `(?:未经|未經)(?:过|過)?(?:本报|本網|本网)?${ZH_SHORT}(?:书面|書面|授权|授權|许可|許可|允许|同意|事先|协议)`,
    'u',
  ),
  new RegExp(`凡(?:本网|本網|本报)?注明[^“"「]{0,12}[“"「](?:来源|來源)?[：:]?\\s?${ZH}(?:[”"」：:（(]|$)`, 'u'),
  new RegExp(`(?:版权|版權|著作权)(?:属于|屬於|属|归|歸|为)${ZH}(?:所有|独家|[（(])`, 'u'),
  new RegExp(
    `^${ZH_SHORT}(?:官方)?(?:新闻|新聞)?(?:版权说明|版权声明|版權聲明|免责声明|客户端下载|手机客户端|客户端$|客户端上线|微博(?:$|：|:)|微信(?:$|：|:)|微信公众号|微信公众平台|公众号(?:$|：|:))`,
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
  // "اليوم الساحلي Trending", "بشرط ذكر المصدر ( ساحل نيوز )", "تابعوا أخبار المرفأ من الساحل عبر"
  new RegExp(`^${WORDS}\\s(?:[Tt]rending|TV|Plus|Live|App|بلس|تيوب|موبايل|لايف|تي في)$`, 'u'),
  new RegExp(
    `(?:ذكر|الإشارة إلى|الاشارة الى|نسبه إلى|شريطة ذكر)\\s(?:اسم\\s)?المصدر\\s?[(«:"]\\s?${WORDS}\\s?[)»".]`,
    'u',
  ),
  new RegExp(
    `^(?:تابعوا?|لمتابعة|تابع)\\s(?:آخر\\s)?(?:ال)?(?:أخبار|اخبار)(?:\\s[\\p{Lo}\\p{M}]+){0,3}?\\sمن\\s${WORDS}\\s(?:عبر|على)\\s`,
    'u',
  ),
  // "אודות קול הנמל", "दैनिक तट ऐप डाउनलोड करें"
  new RegExp(`^(?:אודות|אפליקציית|הצטרפו ל|מנויי)\\s?${WORDS}$`, 'u'),
  new RegExp(
    `^${WORDS}\\s(?:ऐप(?: डाउनलोड)?|न्यूज़लेटर|के बारे में|को फॉलो|की ताज़ा खबरें)|(?:डाउनलोड करें|इंस्टॉल करें)\\s${WORDS}\\sऐप|(?:LINE|ไลน์|เพจ|แอป|แอปพลิเคชัน|เว็บไซต์)\\s?@?((?!ของ|นี้|ที่|เรา)[\\u0e00-\\u0e7fA-Za-z\\d]{4,24})$`,
    'u',
  ),
];
/** What asks readers to do something is no name: "扫描上方二维码关注微信公众号". */
const ASKING =
  /扫描|扫一扫|掃描|二维码|二維碼|点击|點擊|上方|下方|欢迎|歡迎|请|請|查看|立即|最新|^(?:关注|關注|下载|下載|打开|打開|更多|分享|加|新)/u;
/** What every page says in those words: "首页", "このサイトについて", "من نحن". */
const NOBODY =
  /^(?:コメント\p{L}*|ポイント\p{L}*|プレミアム\p{L}*|联系|聯絡|客服|官网|官方网站|公司|商务|合作|投稿|举报|意见|反馈|招聘|广告|服务|法律|隐私|公众|电话|邮箱|地址|帮助|电脑|桌面|移动|触屏|首[页頁]|主[页頁]|顶部|頂部|上一[页頁级層]|列表|目[录錄]|频道|上级|原[文图]|本[网網站报報社页台]\p{L}*|我们\p{L}*|我們\p{L}*|新闻|新聞|网站|網站|更多|作者|版权\p{L}*|许可|任何|著作\p{L}*|当|当前|正文|栏目|搜索|官方|客户端|手机|微信|微博|APP|書面|书面|平台|平臺|该平台|该文|網友|网友|发布者|用户|使用者|好友|朋友|粉絲|粉丝|当サイト|このサイト|本サイト|このページ|サイト|会社|広告\p{L}*|掲載\p{L}*|コンテンツ\p{L}*|採用\p{L}*|求人|会員\p{L}*|推奨環境|動作環境|コメント|メール\p{L}*|転載|引用|リンク|免責\p{L}*|商標|特定商取引\p{L}*|アクセシビリティ|ご?利用\p{L}*|購読\p{L}*|電子版|スクラップ|データ\p{L}*|お客さま?\p{L}*|料金|会見|配信|\p{L}{2,}(?:センター|窓口|ページ|室|課)|著者|筆者|記事|運営\p{L}*|個人情報\p{L}*|プライバシー\p{L}*|クッキー|利用|著作権|編集部|ニュース|お問い合わせ|私たち|当社|弊社|우리|회사|본지|기사|언론사|신문사|독자|이메일|메일|نحن|الموقع|موقعنا|ما|این\s?سایت|سایت|האתר|אתר|אתרנו|הכתב|हमारे|हमारी|साइट|The|Our|This|Site|Newsletter|Facebook|Twitter|Google|Cookie|LINE|Instagram|YouTube|RSS|AI|IT)$/iu;

const NONE: readonly string[] = [];
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]+$/u;
const LONGEST = 400;
const cuesIn = scannerOf(() => SURE, LONGEST);

/** Houses in the fixed words of pages whose script has no capitals: notices of rights, ways back, applications, what the house is. */
export function framedUncased(text: string): readonly string[] {
  if (text.length > LONGEST || text.length < 4) return NONE;
  const cues = cuesIn(text);
  if (cues === 0 || CASED.test(text)) return NONE;
  return SURE.flatMap((pattern, place) => {
    const name =
      (cues & (1 << place)) === 0
        ? undefined
        : pattern
            .exec(text)
            ?.slice(1)
            .find((each) => each !== undefined);
    const plain = (name?.trim() ?? '').replace(/編集部$/u, '');
    return plain.length < 2 || NOBODY.test(plain) || ASKING.test(plain) || isLabel(plain) || isAgency(plain)
      ? []
      : [plain];
  });
}

/** Words of a page's furniture and nothing else, with the article too ("الأخبار"): "مرسى الإخبارية" holds one of them, and is a house. */
function isLabel(name: string): boolean {
  return name.split(' ').every((word) => isFurniture(word) || isFurniture(word.replace(/^ال(?=\p{L}{3})/u, '')));
}
