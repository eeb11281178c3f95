import { scannerOf } from '../../text/cues.ts';

/** Longest line that is nothing but an invitation, in UTF-16 units. */
const LONGEST = 190;

/** Where houses have channels of their own. Facebook and the like are left out: writers are followed there, too. */
const CHANNEL =
  /google[\s-]?(?:news|nachrichten|actualités|noticias|notícias|nieuws|nyheter|nyheder|uutiset|zprávy|haberler|новости|новини|discover|ニュース|뉴스)|news showcase|whats\s?app|what’s\s?app|telegram|viber|zalo|телеграм|телеґрам|ватсап|вотсап|вайбер|дзен|вацап|וואטסאפ|ווטסאפ|ווצאפ|טלגרם|חדשות גוגל|واتس\s?اب|واتساپ|واتس\s?آپ|تلغرام|تليغرام|تلجرام|تلگرام|(?:غوغل|جوجل|قوقل|گوگل)\s?نيوز|व्हाट्स\s?[एऐ]प|वाट्सएप|वॉट्सऐप|टेलीग्राम|गूगल न्यूज|হোয়াটসঅ্যাপ|টেলিগ্রাম|গুগল নিউজ|வாட்ஸ்அப்|டெலிகிராம்|ไลน์|微信公众号|公众号|公眾號|카카오톡|LINE公式/iu;

/** "as a preferred source on Google": asked of readers in every language since searches let them choose. */
const PREFERRED =
  /preferred source|bevorzugte[nr]? quelle|sources? préférées?|fuentes? preferidas?|fonti? preferit[ae]|fontes? preferidas?|voorkeursbron|föredragen källa|foretru[kn]+en? kilde|prefer[oa]wan\p{L}+ źród|preferovan\p{L}+ zdroj|surs[ăe]l?e?\s?preferat|προτιμώμεν\p{L}+ πηγ|предпочтительн\p{L}+ источник|пріоритетн\p{L}+ джерел|предпочитан\p{L}+ източник|tercih edilen kayna|kedvenc forrás|előnyben részesített forrás|المصدر المفضل|पसंदीदा (?:सोर्स|स्रोत)|sumber (?:pilihan|utama) di google|nguồn ưu tiên|優先ソース|선호하는 소스/iu;

/** What readers are asked to do there, as such lines begin. */
const ASKS =
  /^(?:[^\p{L}]*)(?:(?:you can |now |please |want |don['’]t miss|jetzt |nun |kein[e]? |hier |et |y |ya |ahora |no te pierdas|non perderti|agora |quer |clique aqui|clica aqui|nu |nyt |теперь |хочешь |хотите |щоб |чтобы |все новости|всі новини|για |hogy |ca să |pentru |aby |abyste |aj )\P{L}?.{0,60})?(?:follow|join|subscribe|get (?:the|our|news|breaking)|add \p{L}+ |read us|folgt?|folgen|abonnier|tretet|treten|jetzt|suivez|suivre|rejoignez|abonnez|retrouvez|ajoutez|recevez|sigue|síguenos|siguenos|seguinos|seguí|únete|unite|súmate|sumate|suscríbete|añad|agrega|recibe|recibí|segu[io]|iscriviti|unisciti|aggiungi|entra|ricevi|siga|sigam|siga-nos|entre|inscreva|participe|receba|acompanhe|adicione|subscreva|junte|volg|abonneer|word|meld je|voeg|følg|følgj|följ|bli med|tilmeld|få |seuraa|liity|obserwuj|śledź|dołącz|zapisz|czytaj|dodaj|sledujte|sleduj|přidejte|pridajte|odebírejte|odoberajte|kövess|kövesse|kövesd|iratkoz|csatlakoz|urmăr|urmareste|abon|alătur|intră|adaugă|pratite|prati|zapratite|pridruž|spremljajte|последвайте|следвайте|следете|абонирай|присъедин|подпис|чита(?:й|ть)|следите|присоедин|вступай|добав|підпис|читайте|стежте|слідкуй|приєдну|долуча|додай|пратите|запратите|ακολουθ|κάντε|διαβάστε|προσθέστε|εγγραφ|ikuti|bergabung|gabung|simak|theo dõi|tham gia|تابع|للمتابعة|انضم|اشترك|הצטרפו|עקבו|הירשמו)/iu;

/** The same where the verb stands last, or words are not parted. */
const ASKED =
  /takip e(?:t|d)|katıl|abone ol|feliratkoz|kövess|kövesd|iratkozz|دنبال|بپیوندید|عضو شوید|عضو کانال|जुड़|फॉलो|ज्वाइन|जॉइन|सब्सक्राइब|অনুসরণ|ফলো|যুক্ত থাক|যোগ দিন|সাবস্ক্রাইব|பின்தொடர|இணைய|ติดตาม|เพิ่มเพื่อน|フォロー|友だち追加|登録|구독|팔로우|추가|关注|關注|加入|订阅|訂閱|追蹤|扫码|bergabung|gabung di|ikuti|folgen[.!]?$|abonnieren[.!]?$|hinzufügen[.!]?$/iu;

const mayName = scannerOf(() => [CHANNEL, PREFERRED], LONGEST);

/**
 * Whether a line asks readers to follow its house where it has a channel: "Follow the Courier on Google News", "Sumate
 * al canal de WhatsApp", "Add us as a preferred source on Google".
 */
export function isChannelLine(text: string): boolean {
  if (text.length > LONGEST || text.length < 12) return false;
  const names = mayName(text);
  if (names === 0) return false;
  if ((names & 2) !== 0 && PREFERRED.test(text)) return true;
  return CHANNEL.test(text) && (ASKS.test(text) || (text.length < 130 && ASKED.test(text)));
}
