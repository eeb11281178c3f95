import { scannerOf } from '../../text/cues.ts';
import { listOf } from './list.ts';

/** Where one shares to. */
const PLATFORMS = new Set(
  listOf(`
    facebook | fb | twitter | x.com | whatsapp | telegram | linkedin | pinterest | reddit | instagram | messenger | threads
    bluesky | mastodon | flipboard | digg | delicious | stumbleupon | newsvine | google+ | xing | pocket | tumblr | viber | vk | вконтакте | vkontakte | одноклассники | signal
    line | weibo | wechat | 微信 | 微博 | 카카오톡 | 페이스북 | 트위터 | فيسبوك | تويتر | واتساب | تلغرام | تيليجرام | تلگرام | واتساپ
  `),
);

/** What one does there, and what stands between. */
const FILLERS = new Set(
  listOf(`
    share | shared | sharing | send | post | tweet | save | follow | copy | print | email | e-mail | mail | link | url | icon
    logo | button | article | story | page | via | with | this | the | by | on | to | in | x | sms | more | opens | new | window
    formerly | comment | us | teilen | senden | drucken | merken | kopieren | folgen | per | über | auf | bei | mit | artikel
    seite | partager | envoyer | imprimer | copier | suivre | sur | par | le | lien | l'article | cet | article | compartir
    comparte | enviar | imprimir | copiar | guardar | seguir | en | por | el | enlace | correo | electrónico | compartilhe
    compartilhar | partilhar | salvar | no | na | condividi | invia | stampa | copia | salva | segui | su | il | delen | deel
    kopieer | stuur | op | via | dela | kopiera | länk | skicka | på | del | kopier | lenke | i | jaa | udostępnij | wyślij
    kopiuj | skopiuj | na | w | przez | sdílet | zkopírovat | odkaz | paylaş | kopyala | поделиться | скопировать | ссылку | в
    отправить | поділитися | bagikan | salin | tautan | ke | chia | sẻ | シェア | ツイート | 공유 | 공유하기 | 分享 | 分享到 | 分享到： | 复制 | 链接
    مشاركة | شارك | نسخ | الرابط | عبر | على | اشتراک | گذاری | jaa | κοινοποίηση | trimite | distribuie | megosztás
  `),
);

/** Whether a line is a bar of share buttons, however long: "Facebook Facebook Send Send", "Share on X Email this link". */
export function isShareBar(text: string): boolean {
  // The first letters tell most lines apart, and that they name none of the places; the first words most of the rest.
  if (openings[openingOf(text)] === 0 || mayNamePlatform(text) === 0) return false;
  const opening = plainQuotes(text.slice(0, OPENING).toLowerCase());
  WORD.lastIndex = 0;
  for (let match = WORD.exec(opening); match !== null; match = WORD.exec(opening))
    if (!mayBeOfBar(match[0])) return false;
  const words = plainQuotes(text.toLowerCase()).split(/[\s|/·•,()[\]]+/);
  if (words.length > 80) return false;
  let platforms = 0;
  for (const word of words) {
    if (PLATFORMS.has(word)) platforms += 1;
    else if (word !== '' && !FILLERS.has(word)) return false;
  }
  return platforms > 0;
}

const mayNamePlatform = scannerOf(() => [
  new RegExp([...PLATFORMS].map((name) => name.replace(/[.+]/g, '\\$&')).join('|'), 'i'),
]);

/** The first letter and the second, where there is one, of all words that a bar may begin with; anything else may begin one, too. */
function openingOf(text: string): number {
  const first = text.charCodeAt(0) | 32;
  const second = text.charCodeAt(1);
  if (!(first > 96 && first < 123) || second > 127) return ANY;
  const letter = second | 32;
  return (first - 96) * 32 + (letter > 96 && letter < 123 ? letter - 96 : 0);
}

const ANY = 0;
const openings = new Uint8Array(32 * 32);
openings[ANY] = 1;
for (const word of [...PLATFORMS, ...FILLERS]) openings[openingOf(word)] = 1;

/** Words that end before the last blank of the opening. */
const WORD = /[^\s|/·•,()[\]]+(?=[\s|/·•,()[\]])/g;
const OPENING = 40;

function mayBeOfBar(word: string): boolean {
  return FILLERS.has(word) || PLATFORMS.has(word);
}

function plainQuotes(text: string): string {
  return /[’‘´`]/.test(text) ? text.replace(/[’‘´`]/g, "'") : text;
}
