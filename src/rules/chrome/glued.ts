/** Longest line of buttons set without blanks between them, in UTF-16 units, and the longest and the fewest of them. */
const LONGEST = 160;
const LONGEST_BUTTON = 34;
const FEWEST = 2;
/** The share of them whose words are known. */
const KNOWN = 0.6;

/** "MerkenTeilen", "hören183": where one button ends and the next begins. */
const SEAM = /(?<=\p{Ll}|[)!?])(?=\p{Lu})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{Lu}{1}\p{Ll})/u;
/** Names with a capital inside. */
const PLATFORM = /WhatsApp|LinkedIn|YouTube|TikTok|FaceBook|StumbleUpon|BlueSky/g;
const GLUED = /\p{Ll}\p{Lu}/u;

/**
 * "MerkenTeilenArtikel hören183 Kommentare": buttons that a browser's text sets without blanks. The rule of the first one known;
 * null where most are not known. Menus set so stay: houses are called by sections ("NewsSport").
 */
export function gluedRule(text: string, ruleOf: (button: string) => string | null | undefined): string | null {
  if (text.length > LONGEST || !GLUED.test(text)) return null;
  const plain = text.replace(PLATFORM, (name) => name.charAt(0) + name.slice(1).toLowerCase());
  const buttons = plain.split(SEAM).filter((part) => /\p{L}{2}/u.test(part));
  if (buttons.length < FEWEST || buttons.some(({ length }) => length > LONGEST_BUTTON)) return null;
  const rules: string[] = [];
  for (const button of buttons) {
    const rule = ruleOf(button.trim());
    if (rule && rule !== 'navigation') rules.push(rule);
  }
  return rules.length >= FEWEST && rules.length >= buttons.length * KNOWN ? rules[0]! : null;
}
