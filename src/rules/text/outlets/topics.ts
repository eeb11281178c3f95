import { isFurniture } from '../../../text/names/furniture.ts';

/** What sections are about, beside the words of a page's furniture; papers are called "Evening News" and "Daily News". */
const TOPICS: ReadonlySet<string> = new Set(
  `academic advertising africa agriculture american americas animal animals art arts asia autos auto aviation bank banking beauty books brand british bulletin
  business campaign campus car cars celebrity child church city cinema climate college company conference consumer cooking council court crime dance defence defense
  development device disaster drink education election elections email energy environment environmental estate europe european exclusive family farming fashion film films finance financial fishing
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
const SECTION =
  /^((?:\p{L}+(?:,?\s(?:and|&)\s|\s)){1,4})(?:news|press|review|reviews|email|journal|post|posts|stories|updates?)$/iu;

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

/** "Food and Drink News", "Technology News", "Top Post", "Academic Journal": the label of a section or button, made of topics alone. */
export function isTopicLabel(name: string): boolean {
  const one = name.toLowerCase();
  if (WORDS.has(one) || (TOPICS.has(one) && !PAPERS.has(one))) return true;
  const words = (SECTION.exec(name)?.[1] ?? (PAIR.test(name) ? name : undefined))
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
