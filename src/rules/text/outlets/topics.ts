import { isFurniture } from '../../../text/names/furniture.ts';

/** What sections are about, beside the words of a page's furniture; papers are called "Evening News" and "Daily News". */
const TOPICS: ReadonlySet<string> = new Set(
  `academic advertising africa agriculture american americas animal animals art arts asia autos auto aviation bank banking beauty books brand british bulletin
  business campaign campus car cars celebrity child church city cinema climate college company conference consumer cooking council court dance defence defense
  development device disaster drink education election elections email energy environment environmental estate europe european exclusive family farming fashion film films finance financial fishing
  fitness food football foreclosure foreign garden gardening gaming gear general global golf government hair headline health holiday home homes house housing ict immigration
  industry insurance international it jewish job jobs kids labor labour latest law legal letter letters life living local lyrics market markets marketing medical member metro military mobile money mortgage motor motoring motors movie
  movies museum music nature news neighborhood online opera other party personal pet pets phone photo picture police political politics popular press product property racing
  real recent recipe regional related religion religious research restaurant retail review royal rugby school schools science sex shopping short show skills small soccer social software space
  special sport sports state stock stocks story style subscriber tax tech technology tennis theater theatre tip top town toy trade traffic trail training transport travel tv university us uk usa video videos viral
  war water weather wedding weird wellness wildlife wine women world write xmas young your`.split(/\s+/),
);
/** What stands behind a topic in the label of a section, a page or a button. */
const SECTION =
  /^((?:\p{L}+(?:,?\s(?:and|&)\s|\s)){1,4})(?:news|press|review|reviews|email|journal|post|posts|stories|updates?)$/iu;

/** "News & Opinion" */
const PAIR = /^\p{L}+\s(?:and|&)\s\p{L}+$/iu;

/** "Food and Drink News", "Technology News", "Top Post", "Academic Journal": the label of a section or button, made of topics alone. */
export function isTopicLabel(name: string): boolean {
  const words = (SECTION.exec(name)?.[1] ?? (PAIR.test(name) ? name : undefined))
    ?.toLowerCase()
    .split(/[\s,&]+/)
    .filter((word) => word !== '' && word !== 'and');
  return words !== undefined && words.length > 0 && words.every((word) => TOPICS.has(word) || isFurniture(word));
}
