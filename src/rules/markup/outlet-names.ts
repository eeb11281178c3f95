import { lettersOf } from '../../text/characters.ts';

/** An outlet's name for comparison: "The Harbour Courier", "harbourcourier.com" and "Harbour Courier Online" are one. */
export function outletKey(name: string): string {
  const bare = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/\s&\s|(?<=\p{L}\p{L})&(?=\p{L}\p{L})/gu, ' and ')
    .replace(/^https?:\/\/(?:www\.)?|^www\d*\./, '')
    .replace(/\.(?:com?|org|net|info|news)?(?:\.?[a-z]{2})?$/u, '')
    .replace(/^(?:the|der|die|das|el|la|le|les|il|lo)\s+/u, '')
    .replace(/\s+(?:online|news|nachrichten|digital|\.com)$/u, '');
  return lettersOf(bare);
}

/** `courier` of `www.courier.co.uk`: the label that a domain is known by. */
export function labelOf(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const own = labels.length > 2 && /^(?:com?|org|net|gov|ac|edu|or|ne|go)$/.test(second) ? labels.at(-3)! : second;
  return lettersOf(own);
}

/** "Freie Küste - Küstenverlag GmbH & Co. KG" is Freie Küste; empty where nothing but a company is named. */
export function humanName(value: string): string {
  if (NO_NAME.test(value.trim())) return '';
  const parts = value
    .replace(POWERED, '')
    .split(/\s+[-–—|]\s+|,\s+/u)
    .map((part) => part.trim());
  const names = parts.filter((part) => part !== '' && !COMPANY.test(part));
  const name = (parts.length > 1 ? (names[0] ?? '') : COMPANY.test(value) ? '' : value.replace(POWERED, '')).trim();
  return name.length > 80 || /^(?:https?:|@|undefined$|null$)/i.test(name) ? '' : name;
}

/** What every house calls its first page or its first section. */
export const NO_NAME =
  /^(?:(?:my |our |new |untitled )?(?:web ?)?site|home(?: ?page)?|start(?:seite|page|side|sida)?|accueil|inicio|início|página (?:inicial|principal)|strona główna|etusivu|главная(?: страница)?|головна|anasayfa|ana sayfa|beranda|trang chủ|首页|首頁|ホーム|홈|الرئيسية|صفحه اصلی|news|magazine|blog|nachrichten|actualités?|noticias|notícias|notizie|nieuws|nyheter|nyheder|uutiset|новости|новини|haberler|berita|뉴스|新闻|新聞|ニュース|أخبار|اخبار|חדשות|समाचार)$/iu;
/** "Tide Notes powered by PressWorks": whose software it is. */
const POWERED =
  /[\s|,–-]*(?:^|\s)\(?(?:(?:proudly )?powered by|runs? on|hosted (?:by|on)|built with|betrieben (?:von|mit)|unterstützt von|propulsé par|funciona con|con tecnología de|desarrollado por|desenvolvido por|realizzato con|drivs av|drevet af|aangedreven door|работает на)\s.*$/iu;
const COMPANY =
  /(?:^|[\s,(])(?:gmbh|ag|kg|mbh|e\.\s?v\.|inc|llc|ltd|limited|plc|corp|corporation|co|s\.?\s?a\.?\s?s?|s\.?\s?p\.?\s?a|s\.?\s?r\.?\s?l|s\.?\s?l\.?\s?u?|b\.?\s?v|n\.?\s?v|a\/s|asa|ab|oyj?|sp\.? z o\.?\s?o|ltda|pty|verlag(?:sgesellschaft|s)?|verlags-.*|株式会社|有限公司|ооо|оао|зао|тов|kft|zrt|bt|s\.?\s?r\.?\s?o|d\.?\s?o\.?\s?o|oü|uab|sia|eood|s\.?\s?de\s?r\.?\s?l)\.?(?=$|[\s,.)&])/iu;

/** Whether a name is what a domain is called, in full, in part or by its initials. */
export function isKin(name: string, key: string, labels: ReadonlySet<string>): boolean {
  const initials = initialsOf(name);
  return [...labels].some((label) => {
    return (
      label === key ||
      label === initials ||
      isSpelt(name, label) ||
      (key.length >= 4 && (label.includes(key) || key.includes(label)))
    );
  });
}

/** Whether a domain's label is made of a name's words, each whole or by its first letter: `hctimes` of "Harbour City Times". */
export function isSpelt(name: string, label: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/^the\s/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > 6 || label.length < 4) return false;
  const fits = (at: number, index: number): boolean => {
    if (index === words.length) return at === label.length;
    const word = words[index]!;
    return (
      (label.startsWith(word, at) && fits(at + word.length, index + 1)) ||
      (label[at] === word[0] && fits(at + 1, index + 1))
    );
  };
  return fits(0, 0);
}

/** `hnz` of "Hafen Neue Zeitung". */
function initialsOf(name: string): string {
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}
