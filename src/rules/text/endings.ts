import { scannerOf } from '../../text/cues.ts';
import { isOfCommentForm, leadsToComments } from './comment-forms.ts';

/** Whether a line is by its words a heading of comments or of other articles: "Comments (12)", "Related articles". */
export function headsOthers(text: string): boolean {
  const cues = cuesOfHeadings(text);
  if (((cues & CUE.west) !== 0 && END_WORDS.test(text)) || ((cues & CUE.east) !== 0 && END_WORDS_EAST.test(text)))
    return true;
  return leadsToComments(text);
}

/** Whether a line of Thai or Lao, which set no mark at a sentence's end, is longer than a headline: one sentence or more. */
export function endsUnmarked(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= FIRST_THAI && last <= LAST_LAO && text.length >= LONGEST_HEADLINE;
}

const FIRST_THAI = 0x0e00;
const LAST_LAO = 0x0eff;
/** In UTF-16 units, with vowels and tones. */
const LONGEST_HEADLINE = 110;

/** Whether "Read also: The bridge stays shut" bears the headline of another article itself, behind its colon. */
export function bearsHeadline(text: string): boolean {
  return OWN_TEASER.test(text);
}

const OWN_TEASER = /\p{L}\s?[:：]\s?(?:\S+\s+\S+\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6})/u;

/** Whether a line stands over readers' comments, or instead of them. */
export function opensComments(text: string): boolean {
  return (mayOpen(text) !== 0 && COMMENTS_BEGIN.test(text)) || isOfCommentForm(text);
}

/** Comments and what else to read, in the languages of western Europe. */
const END_WORDS =
  /^(?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer|komentarze|yorumlar|комментарии|コメント|댓글|تعليقات|leserkommentare|reader comments|leave a (?:comment|reply)|post a comment|join the conversation|related (?:\p{L}+ ){0,2}(?:articles|stories|posts|topics|content|news)|most (?:read|popular|viewed)|recommended|you may also like|you might also like|trending|verwandte (?:artikel|themen)|meistgelesen\S*|auch interessant|mehr zum thema|das könnte \S+ auch interessieren|weitere (?:artikel|nachrichten|meldungen)|sur le même sujet|les plus lus|articles liés|noticias relacionadas|lo más leído|about the author|über (?:den|die) autor(?:in)?|à propos de l[’']auteur|sobre (?:el autor|la autora)|more (?:by|from) \p{Lu}\S+|(?:more|other|weitere|autres|más|otros|altri|outros|mais|flere|fler|andere) v[ií]d[eé]o(?:s|er|r|['’]s)?|te puede interesar|articoli correlati|i più letti|mest lest|mest läst|mest læste|lees ook|baca juga|berita terkait|関連記事|관련기사|あわせて読みたい|相关(?:阅读|新闻)|اقرأ أيضاً?|مواضيع ذات صلة|читайте также|материалы по теме)(?![\p{L}\p{M}\p{N}]).{0,30}$/iu;

/** The same in the languages of eastern Europe and Asia. */
const END_WORDS_EAST =
  /^(?:najczęściej czytane|powiązane artykuły|polecamy|czytaj (?:także|też)|więcej z: .+|související články|mohlo by vás zajímat|nejčtenější|súvisiace články|mohlo by vás zaujímať|najčítanejšie|sorodni članki|najbolj brano|preberite (?:tudi|še)|vezane vijesti|povezane (?:vesti|novice)|najčitanije|najnovije|preporučujemo|најчитаније|најновије|препоручујемо|още (?:по темата|новини)|свързани новини|най-четени|другие новости|последние новости|новости по теме|похожие материалы|смотрите также|популярное|більше новин|інші новини|останні новини|схожі новини|популярні новини|читайте також|чытайце таксама|цяпер чытаюць|ezek (?:is )?érdekelhetnek(?: még)?|ezek is érdekelheti\p{L}*|kapcsolódó cikk\p{L}*|legolvasottabb\p{L}*|cele mai (?:citite|noi)|pe aceea[sşș]i tem[ăa]|articole (?:similare|recente)|ultima oră|citește și|vezi și|σχετικά άρθρα|διαβάστε (?:επίσης|ακόμ[ηα])|δημοφιλή|ροή ειδήσεων|(?:ilgili|benzer|diğer|güncel|son) haberler\p{L}*|(?:en )?çok okunanlar|(?:bunlar da )?[iİ]lginizi çekebilir\p{L}*|في نفس السياق|أخبار ذات صلة|موضوعات متعلقة|مواضيع متعلقة|مقالات (?:مشابهة|ذات صلة)|الأكثر (?:قراءة|مشاهدة)|اخبار مرتبط|خبرهای مرتبط|مطالب (?:مرتبط|مشابه|پیشنهادی)|پربازدید\p{L}*|עוד כתבות.{0,24}|כתבות (?:נוספות|קשורות)|אולי יעניין אותך|תגובות|संबंधित (?:खबरें|ख़बरें|समाचार)|ताज़?ा खबरें|সম্পর্কিত খবর|সর্বাধিক পঠিত|সর্বশেষ (?:খবর|সংবাদ)|தொடர்புடைய செய்திகள்|மேலும் செய்திகள்|기자의 다른 ?기사(?: 보기)?|랭킹뉴스|인기기사|많이 본 (?:기사|뉴스)|(?:이 시각 |실시간 )?주요 ?뉴스|최신(?:뉴스|기사)|포토뉴스|추천 ?기사|関連(?:ニュース|リンク)|人気記事|新着記事|おすすめ記事|相关(?:稿件|报道|推荐)|相關(?:報導|閱讀|新聞)|延伸(?:閱讀|阅读)|推薦閱讀|猜你喜欢|(?:热门|熱門)(?:新闻|文章|新聞)|berita (?:lainnya|populer|terpopuler|terbaru)|artikel (?:lainnya|terkait)|topik terkait|(?:bài viết|bài|tin) liên quan|tin cùng (?:chuyên mục|chủ đề)|(?:các )?tin khác|có thể bạn quan tâm|ข่าวที่เกี่ยวข้อง|ข่าวล่าสุด|ข่าวอื่น\s?ๆ|เรื่องที่เกี่ยวข้อง|susiję straipsniai|skaitomiausi\p{L}*|(?:skaitykite )?taip pat skaitykite|saistītie raksti|lasītākie|lasi (?:vēl|arī)|seotud (?:lood|artiklid)|loe (?:ka|veel)|enimloetud|loetumad|komentari|коментари|каментары|kommentaarid|komentāri|komentarai|hozzászólások|σχόλια|মন্তব্য|ความคิดเห็น|bình luận)(?![\p{L}\p{M}\p{N}]).{0,30}$/iu;

/** What stands over readers' comments, or instead of them: rules of the house, the order they come in. */
const COMMENTS_BEGIN =
  /^(?:(?:die |unsere )?(?:kommentarfunktion|kommentarspalte)|(?:the )?comments? (?:section |on this (?:article|story) )?(?:is|are) (?:now )?closed|commenting (?:is|has|on)|(?:please |you must )?(?:be )?(?:log(?:ged)?|sign(?:ed)?)[ -]?in (?:or (?:register|sign up|create an account|join) )?to (?:join the (?:discussion|conversation)|(?:leave|post|write|add) a (?:comment|reply)|comment|reply)|les commentaires sont|los comentarios (?:est|han)|i commenti sono|os comentários est|de reacties zijn|kommentarsfältet|kommentarfeltet|(?:sort(?:ed)? by|sortieren nach|sortierung|trier par|ordenar por|ordina per|sorteer op|sortera efter|сортировать)\W{1,3}(?:newest|oldest|best|most|neu|älte|belieb|plus|más|recien|mais|più|nieuw|oud|nyast|nov|дат)|(?:newest|neueste|les plus récents|más recientes|nieuwste)\s?\/\s?\p{L})/iu;

/** Longest line that is asked whether it is such a heading. */
const LONGEST_HEADING = 100;
const cuesOfHeadings = scannerOf(() => [END_WORDS, END_WORDS_EAST], LONGEST_HEADING);
const CUE = { west: 1, east: 2 } as const;
const mayOpen = scannerOf(() => [COMMENTS_BEGIN]);
