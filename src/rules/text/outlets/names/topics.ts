import { isFurniture } from '../../../../text/names/furniture.ts';

/** What sections are about, beside the words of a page's furniture; papers are called "Evening News" and "Daily News". */
const TOPICS: ReadonlySet<string> = new Set(
  `academic advertising africa agriculture american americas animal animals art arts asia autos auto aviation bank banking beauty books brand british bulletin
  business campaign campus car cars celebrity child church city cinema climate college company conference consumer cooking council court crime dance defence defense
  development device digital disaster drink education election elections email energy environment environmental estate europe european exclusive family farming fashion film films finance financial fishing
  fitness food football foreclosure foreign garden gardening gaming gear general global golf government hair headline health holiday home homes house housing ict immigration
  industry insurance international it jewish job jobs kids labor labour latest law legal letter letters life living local lyrics market markets marketing medical member metro military mobile money mortgage motor motoring motors movie
  movies museum music nature news neighborhood online opera other party personal pet pets phone photo picture police political politics popular press product property racing
  real recent recipe regional related religion religious research restaurant retail review royal rugby school schools science sex shopping short show skills small soccer social software space
  special sport sports state stock stocks story style subscriber tax tech technology tennis theater theatre tip top town toy trade traffic trail training transport travel tv university us uk usa video videos viral
  war water weather wedding weird wellness wildlife wine women world write xmas young your`.split(/\s+/),
);
/** Leagues and points of the compass, which sections are called after and no paper is. */
const OTHERS: ReadonlySet<string> = new Set(
  `nba nfl nhl mlb mls nascar ufc fifa uefa basketball baseball hockey cricket boxing cycling wrestling volleyball
  north south east west northern southern eastern western northeast northwest southeast southwest`.split(/\s+/),
);
/** Topics that papers and stations are called by themselves. */
const PAPERS: ReadonlySet<string> = new Set(['bulletin', 'money', 'news', 'online', 'press', 'tv', 'variety']);
/** What stands behind a topic in the label of a section, a page or a button. */
const ENDS: readonly string[] = 'news press review reviews email journal post posts stories update updates'.split(' ');
const SECTION = new RegExp(`^((?:\\p{L}+(?:,?\\s(?:and|&)\\s|\\s)){1,4})(?:${ENDS.join('|')})$`, 'iu');
/** Most names end in another word, and are not looked through. */
const SECTION_ENDS: ReadonlySet<string> = new Set(ENDS);

/** "News & Opinion" */
const PAIR = /^\p{L}+\s(?:and|&)\s\p{L}+$/iu;

/** "Style", "Writers", "Community": one word for what a section holds. */
const WORDS: ReadonlySet<string> = new Set(
  `authors blogs calendar classifieds columnists columns comments commentary community contests contributors corrections counter coupons deals debate design directory editorials events
  facts features followed forums galleries gallery games guides horoscopes images index info information interviews issue issues learning links lists login magazine manage maps members
  newsletters obituaries obits offers pages partners people photos pictures podcasts polls posts profiles programs projects puzzles questions quizzes quotes rankings ratings readers recipes
  recommended reports reviews schedule scores series services settings shows slideshows specials staff standings statistics stats store stories submissions subscriptions supplements teams
  tools trending trends tutorials updates watch webcams winners writers`.split(/\s+/),
);

/** "时政新闻", "인기뉴스", "Yurt Haber", "ENG News", "El mundo": what sections are called in other languages, be they called as papers are. */
const SECTIONS: readonly RegExp[] = [
  /^(?:(?:时政|政治|国际|國際|国内|國內|军事|軍事|财经|財經|经济|經濟|娱乐|娛樂|体育|體育|社会|社會|科技|教育|健康|汽车|汽車|房产|房產|旅游|旅遊|文化|法治|法制|视频|視頻|图片|圖片|热点|熱點|热门|熱門|本地|地方|本市|头条|頭條|要闻|滚动|即时|即時|实时|行业|产业|公司|企业|综合|綜合|焦点|焦點|国内外|推荐|相关|今日|每日|最新|重点|重要|民生|港澳|台湾|海外|环球|大陆|两岸|生活|时尚|游戏|动漫|电影|音乐|农业|能源|环保|安全|党建|高校|校园|招聘|图文){1,2})(?:新闻|新聞|资讯|資訊|快讯|快訊|频道|頻道|要闻|报道|報導)$/u,
  /^(?:(?:인기|최신|주요|관련|실시간|오늘의?|많이 본|종합|정치|경제|사회|문화|연예|스포츠|지역|국제|생활|속보|추천|전체|포토|영상|증권|부동산|기업|산업|과학|건강)\s?)+뉴스$/u,
  /^(?:(?:人気|最新|主要|注目の?|関連|新着|おすすめの?|地域|国内|国際|海外|経済|政治|社会|芸能|スポーツ|エンタメ|科学|速報|今日の|総合|全国|県内の?)\s?)+ニュース$/u,
  /^(?:yurt|dünya|spor|magazin|ilginç|ekonomi|yerel|siyaset|gündem|sağlık|teknoloji|eğitim|son|tüm|diğer|ilgili|manşet|video|foto|popüler|günün|önemli|öne çıkan|çok okunan|benzer) (?:haber|haberler|haberleri)$/iu,
  /^(?:eng?|de|fr|es|it|pl|ru|ua|uk|tr|cz|sk|hu|ro|rus|ukr|deu|ger|fra|esp|ita|pol|srb|arabic|english|français|deutsch|español) (?:news|nachrichten|noticias|wiadomości|новости|новини|vesti|vijesti)$/iu,
  /^(?:kategori|indeks|semua|topik|kumpulan) berita$/iu,
  // Papers write both words with a capital.
  /^(?:El|La|O|A|Il|Le|Lo|Las|Los) (?:mundo|país|ciudad|tiempo|provincia|región|nación|campo|mondo|paese|monde|pays|région|cidade|nación)$/u,
  /^(?:die )?(?:zeitung(?:en)?|tageszeitungen|wochenzeitung|zeitschriften|nachrichten|tidning(?:en|ar)?|krant(?:en)?|lehdet|lehti|gazety|gazeta|noviny|novine|газета|газеты|журнал|журналы|газети|εφημερίδα|εφημερίδες|gazeteler|gazete|koran|báo|新聞|新闻|报纸)$/iu,
];

/** One pattern of those with a flag: each is asked of every name. */
const [SECTION_CASED, SECTION_ANY_CASE] = ['u', 'iu'].map(
  (flags) => new RegExp(SECTIONS.flatMap((one) => (one.flags === flags ? one.source : [])).join('|'), flags),
) as [RegExp, RegExp];

/** "Food and Drink News", "Technology News", "Top Post", "Academic Journal": the label of a section or button, made of topics alone. */
export function isTopicLabel(name: string): boolean {
  if (SECTION_CASED.test(name) || SECTION_ANY_CASE.test(name)) return true;
  const one = name.toLowerCase();
  if (WORDS.has(one) || (TOPICS.has(one) && !PAPERS.has(one))) return true;
  const ends = SECTION_ENDS.has(one.slice(one.lastIndexOf(' ') + 1));
  const words = ((ends ? SECTION.exec(name)?.[1] : undefined) ?? (PAIR.test(name) ? name : undefined))
    ?.toLowerCase()
    .split(/[\s,&]+/)
    .filter((word) => word !== '' && word !== 'and');
  return words !== undefined && words.length > 0 && words.every((word) => TOPICS.has(word) || isFurniture(word));
}

/** "NBA Basketball", "World Business": whether a name is made of topics alone. */
export function isTopics(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s,&+]+/)
    .every((word) => word === '' || word === 'and' || TOPICS.has(word) || OTHERS.has(word) || WORDS.has(word));
}
