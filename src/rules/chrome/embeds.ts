import { scannerOf } from '../../text/cues.ts';

/** Longest line that asks whether to show something of another house, in UTF-16 units. */
const LONGEST = 190;

/** What is shown there, in small letters. */
const EMBED =
  /inhalt|beitrag|video|vidéo|videó|post|tweet|podcast|content|contenu|publication|contenido|publicación|contenut|conteúdo|publicação|inhoud|bericht|innehåll|inlägg|indhold|opslag|innhold|innlegg|sisältö|julkaisu|treść|treści|wpis|obsah|příspěv|príspev|tartal|bejegyzés|conținut|sadržaj|objav|vsebin|содержи|контент|видео|пост|зміст|вміст|відео|допис|съдържание|περιεχόμεν|ανάρτηση|içerik|gönderi|konten|nội dung|埋め込み|動画|投稿|콘텐츠|게시물|内容|貼文/;

/** By whose leave, or with what. */
const LEAVE =
  /einwilligung|zustimm|cookie|javascript|aktivieren sie|aktiviere |consent|enable|accept|consentement|consentimiento|consenso|consentimento|toestemming|samtyck|samtykke|suostumu|zgod[ayęą]|souhlas|súhlas|hozzájárul|acordul|pristan|privol|soglasj|соглас|згод|съгласи|συγκατάθεση|onay|izin|đồng ý|同意|동의|許可/;

/** To be seen. */
const SEEN =
  /sehen|laden|anzeig|zeigt|abspiel|view|load|display|show|watch|play|affich|voir|visionner|(?<!\p{L})ver(?!\p{L})|mostra|reproduc|visualizz|vedere|caricat|exibi|weer[ ]?gegev|weergev|bekijken|zien|visa|visas|vise|vises|(?<!\p{L})se(?!\p{L})|näyttä|näh|katso|wyświetl|zobac|obejrz|zobraz|megjelen|megtekint|afișa|vizualiz|prika|ogled|показ|отобраз|посмотр|просмотр|відобра|перегля|покаж|εμφάνισ|δείτε|göster|görüntüle|izle|tampil|lihat|hiển thị|xem|表示|視聴|보려면|표시|顯示|显示/u;

/** Here, this one, yours: a text that tells of such things has none of it. */
const HERE =
  /(?<!\p{L})(?:diese[nrsm]?|hier|ihre[rnms]?|deine[rnms]?|eingebettet\p{L}*|this|here|your|embedded|cette?|ici|votre|intégré\p{L}*|este|esta|aquí|su|tu|incrustado|questo|qui|tuo|incorporato|aqui|seu|sua|deze|dit|hier|uw|je|ingesloten|denna|detta|det här|här|din|ditt|dette|denne|her|tämä\p{L}*|upotet\p{L}*|ten|tego|tej|twoj\p{L}+|osadzon\p{L}+|tento|tohoto|vašeho|váš|vložen\p{L}+|ez|ezt|beágyazott|dvs|dumneavoastră|acest\p{L}*|ovaj|vaš\p{L}*|этот|этого|это|эту|эта|ваш\p{L}*|це|цей|цього|този|αυτό|σας|bu|ini|này|この|こちら|이|此|這|这)(?!\p{L})/u;

const SENTENCE = /[.!?。！？]\s/g;
const mayBe = scannerOf(() => [LEAVE], LONGEST);

/** "With your consent a video of Tideful is loaded here.", "To view this video please enable JavaScript": what stands in an embed's place. */
export function isEmbedNotice(text: string): boolean {
  if (text.length > LONGEST || text.length < 20) return false;
  if (mayBe(text) === 0) return false;
  const lower = text.toLowerCase();
  if (!LEAVE.test(lower) || !EMBED.test(lower)) return false;
  return SEEN.test(lower) && HERE.test(lower) && (text.match(SENTENCE)?.length ?? 0) < 3;
}
