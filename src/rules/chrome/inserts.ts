import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/** Words of what is put between and around text: consent, comments, advertising, other articles, letters, players, rights. */
export const INSERTS: readonly ChromeWords[] = [
  {
    rule: 'consent',
    whole: listOf(`
      accept | accept all | accept cookies | reject all | decline | i agree | agree | got it | ok
      manage preferences | manage settings | cookie preferences | akzeptieren | alle akzeptieren | ablehnen
      zustimmen | einstellungen | accepter | tout accepter | refuser | aceptar | rechazar | aceptar y continuar
      accetta | rifiuta | accepteren | akkoord | godkänn | godta | accepter alle | hyväksy | akceptuję | souhlasím
      kabul et | принять | terima | đồng ý | 同意する | 동의 | 接受 | موافق | قبول | מסכים | elfogadom
    `),
    start: listOf(`
      we use cookies | we and our | this site uses cookies | this website uses cookies | by continuing to
      by clicking | by signing up | by submitting | by subscribing | by using this | your privacy
      we value your privacy | cookie  | cookies  | to view this content | this content is hosted
      this content is provided by | wir verwenden cookies | diese website verwendet | diese seite nutzt
      an dieser stelle | mit dem klick | mit klick auf | externe inhalte | externer inhalt | empfohlener externer
      empfohlener redaktioneller | ich bin damit einverstanden | datenschutzeinstellungen
      nous utilisons des cookies | ce site utilise | en cliquant | en poursuivant | ce contenu est bloqué
      utilizamos cookies | usamos cookies | este sitio utiliza | este site usa | al hacer clic
      questo sito utilizza | utilizziamo i cookie | wij gebruiken cookies | deze website gebruikt
      vi använder cookies | vi bruker | vi bruger cookies | käytämme evästeitä | ta strona używa | używamy
      tento web používá | мы используем | сайт использует | bu site çerez | situs ini menggunakan
      trang này sử dụng | 為達最佳瀏覽 | 为了更好的浏览 | 当サイトでは | このサイトでは | يستخدم هذا الموقع | این سایت از
    `),
  },
  {
    rule: 'comments',
    whole: listOf(`
      comment | comments | leave a comment | post a comment | add a comment | write a comment | view comments
      show comments | join the conversation | join the discussion | have your say | have your say...
      your comment | leave a reply | reply | conversation | reader comments | responses | kommentare | kommentar
      kommentieren | kommentar schreiben | kommentare lesen | diskutieren | forum | leserkommentare
      mitdiskutieren | antworten | diskussion | commentaires | commentaire | laisser un commentaire
      réagir à cet article | voir les commentaires | répondre | comentarios | comentario | comentar
      deja un comentario | responder | ver comentarios | comentários | deixe um comentário | comente | commenti
      commenta | lascia un commento | rispondi | reacties | reageer | plaats een reactie | kommentera
      kommentarer | skriv kommentar | kommentit | komentarze | skomentuj | dodaj komentarz | komentáře | diskuze
      yorumlar | yorum yap | yorum yaz | комментарии | комментировать | оставить комментарий | обсудить
      коментарі | athugasemdir | komentarai | komentar | tulis komentar | bình luận | ý kiến | コメント | コメントを書く
      コメントする | 댓글 | 댓글쓰기 | 评论 | 發表評論 | 评论区 | 留言 | تعليقات | التعليقات | أضف تعليق | اترك تعليقا | نظرات | نظر شما
      ارسال نظر | دیدگاه | תגובות | הוסף תגובה | टिप्पणी | टिप्पणियाँ | σχόλια | comentarii | hozzászólások
      komentari | ostavi komentar | ostavite komentar | коментари | коментар | остави коментар | каментары | kommentaarid | kommentaar | komentāri
      pridať komentár | diskusia | komentarji | komentarze do artykułu | hozzászólok | lasă un comentariu | adaugă comentariu | σχολιάστε | αφήστε μια απάντηση
      yorumunuz | yorum ekle | تعليقات الفيسبوك | ارسال دیدگاه | دیدگاه شما | הוספת תגובה | टिप्पणी करें | মন্তব্য | মন্তব্য করুন | আপনার মতামত | கருத்துகள்
      ความคิดเห็น | แสดงความคิดเห็น | 댓글 쓰기 | 의견 | 發表意見 | 网友评论 | 網友評論 | gửi bình luận | ý kiến của bạn | tinggalkan komentar
    `),
    start: listOf(`
      post a comment | leave a comment | leave a reply | sign in to post | log in to comment
      log in or register to | comments are closed | comments ( | be the first to comment | kommentare (
      kommentar verfassen | zu den kommentaren | diskutieren sie | schreiben sie einen | commentaires (
      soyez le premier | comentarios ( | sé el primero | commenti ( | kommentarer ( | комментарии ( | oordeel zelf
      showing comments | join our | have something to say | got a story | do you have | what do you think
      diskutér | artikulli i 
    `),
  },
  {
    rule: 'advertising',
    whole: listOf(`
      advertisement | advertisements | advert | ad | ads | sponsored | sponsored content | promoted | paid content
      partner content | story continues below advertisement | article continues below | continue reading
      article continues after ad | remove ads | anzeige | -anzeige- | werbung | gesponsert | anzeigen
      nach der anzeige weiterlesen | publicité | annonce | contenu sponsorisé | la suite après la publicité
      publicidad | patrocinado | publicidade | continua após a publicidade | pubblicità | contenuto sponsorizzato
      advertentie | annons | annonsørinnhold | reklame | mainos | reklama | reklam | inzerce | реклама | auglýsing
      iklan | advertorial | quảng cáo | 広告 | 광고 | 广告 | 廣告 | إعلان | إعلانات | آگهی | تبلیغات | פרסומת | विज्ञापन
      διαφήμιση | publicitate | hirdetés | [ins: :ins]
      oglas | oglasi | reklaam | reklāma | рэклама | оглас | বিজ্ঞাপন | விளம்பரம் | โฆษณา | reklamy | artykuł sponsorowany
    `),
    start: listOf(`
      don't want to see this? | remove ads
      advertisement | article continues | story continues | continue reading below | scroll to continue
      nach der anzeige | anzeige  | la suite après | sigue leyendo | continua a leggere | artikeln fortsätter
      artikkelen fortsetter | artiklen fortsætter | lees verder onder | baca juga | scroll untuk | iframe:
      affiliate | we may earn | we earn a commission | if you buy | als amazon-partner
      dieser artikel enthält affiliate
    `),
  },
  {
    rule: 'related',
    whole: listOf(`
      related coverage | related items | further reading | more coverage | noticia relacionada | passend zum artikel | bildstrecke
      à découvrir également | mehr lesen über | mehr zu diesem thema | relaterte emner | relaterede emner | relaterade ämnen | más sobre este tema
      related | related articles | related stories | related topics | related content | related news
      related posts | related: | read more | read more: | read also | more | more on this story | more stories
      more news | more from | more stories in this series | more in this series | most read | most popular | most viewed | most shared | trending | trending now
      popular | popular now | recommended | recommended for you | recommended stories | you may also like
      you might also like | you may like | you might be interested in | don’t miss | don't miss | up next
      read next | what to read next | editor’s picks | editor's picks | editors’ picks | top stories
      latest stories | latest | in case you missed it | dive deeper | keep reading | must read | must reads
      around the web | from the web | see also | see more | more about | also in | in pictures | live
      related video | newer post | older post | previous post | next post | previous article | next article
      previous post next post | previous | next | lesen sie auch | mehr zum thema | auch interessant
      das könnte sie auch interessieren | weitere artikel | meistgelesen | meistgelesene artikel
      verwandte artikel | verwandte themen | ähnliche artikel | passend zum thema | empfohlen | empfehlungen
      mehr lesen | weiterlesen | zum artikel | zum thema | zum weiterlesen | top-themen | beliebt
      aktuelle artikel | aus dem ressort | nächster artikel | vorheriger artikel | mehr aus | neueste artikel
      mehr dazu | mehr dazu: | siehe auch | lire aussi | lire aussi : | à lire aussi | à lire aussi :
      sur le même sujet | articles liés | les plus lus | voir aussi | pour aller plus loin | nos recommandations
      à découvrir | article précédent | article suivant | lire la suite | dans la même rubrique | lee también
      leer más | más información | noticias relacionadas | lo más leído | lo más visto | te puede interesar
      también te puede interesar | relacionado | relacionados | más noticias | ver también | leia também
      leia mais | mais lidas | veja também | saiba mais | notícias relacionadas | leggi anche | leggi anche:
      articoli correlati | i più letti | potrebbe interessarti | vedi anche | correlati | lees ook | lees meer
      meest gelezen | gerelateerd | läs också | läs mer | läs även | mest läst | les også | les mer | mest lest
      læs også | læs mere | mest læste | lue myös | luetuimmat | czytaj także | czytaj też | zobacz także
      zobacz też | czytaj więcej | polecane | čtěte také | související články | ilgili haberler | ayrıca okuyun
      önerilen | читайте также | по теме | материалы по теме | самое читаемое | читайте також | lesa meira
      tengdar fréttir | skaitykite taip pat | susiję | baca juga | berita terkait | terpopuler | artikel terkait
      tin liên quan | đọc thêm | xem thêm | tin cùng chuyên mục | 関連記事 | あわせて読みたい | おすすめ | ランキング | アクセスランキング
      관련기사 | 관련 기사 | 많이 본 뉴스 | 추천 | 相关阅读 | 相關新聞 | 相关新闻 | 延伸阅读 | 推荐阅读 | 热门 | اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد
      مواضيع ذات صلة | الأكثر قراءة | مقالات ذات صلة | بیشتر بخوانید | مطالب مرتبط | اخبار مرتبط | پربازدیدترین
      קראו עוד | עוד בנושא | כתבות נוספות | यह भी पढ़ें | संबंधित खबरें | διαβάστε επίσης | citește și
      citește mai mult | olvasta már | kapcsolódó cikkek | kapcsolódó cikk | kapcsolódó | ez is érdekelheti | legolvasottabb
      vous aimerez aussi | vous aimerez peut-être | cela peut vous intéresser | cela pourrait vous intéresser | kapcsolódó anyagok
      more videos | weitere videos | autres vidéos | más vídeos | más videos | otros vídeos | altri video | outros vídeos | mais vídeos
      meer video's | flere videoer | fler videor | lisää videoita | més vídeos
      más leídas | más leído | ver más noticias | najczęściej czytane | najnowsze | nejčtenější | cele mai citite | articole similare
      przeczytaj także | przeczytaj też | polecamy | warto przeczytać | więcej na ten temat | powiązane artykuły | najnowsze wiadomości
      čtěte více | přečtěte si také | přečtěte si | mohlo by vás zajímat | související | další články | nejnovější | doporučujeme
      čítajte aj | čítajte tiež | prečítajte si aj | súvisiace články | súvisiace | mohlo by vás zaujímať | najčítanejšie | odporúčame | viac k téme
      preberite tudi | preberite še | sorodni članki | najbolj brano | priporočamo | morda vas zanima | povezane novice
      pročitajte još | pročitajte i | pročitajte i ovo | vezane vijesti | povezane vesti | povezani članci | najčitanije | najnovije
      preporučujemo | možda će vas zanimati | pogledajte još | izdvajamo | прочитајте још | најновије | најчитаније | препоручујемо | повезане вести
      още по темата | още новини | свързани новини | най-четени | най-нови | прочетете още | прочетете и | виж още | вижте още | подобни новини
      также по теме | читать также | другие новости | последние новости | новости по теме | похожие материалы | популярное | еще по теме | ещё по теме
      смотрите также | рекомендуем | новости партнеров | материалы партнеров | самое популярное | больше новостей | все новости на тему
      більше новин | інші новини | популярні новини | популярне | найпопулярніше | схожі новини | за темою | матеріали за темою | дивіться також
      новини партнерів | рекомендуємо | чытайце таксама | чытайце яшчэ | цяпер чытаюць | папулярнае | навіны па тэме | больш па тэме
      ezek is érdekelhetnek | ezek is érdekelhetik | ezek is érdekelhetik még | ezek érdekelhetnek még | kapcsolódó cikkeink | ajánljuk | ajánlott
      legfrissebb | legfrissebb hírek | legolvasottabbak | további cikkek | olvassa el ezt is | pe aceeași temă | pe aceeaşi temă | ultima oră
      citiți și | citește și: | vezi și | știri similare | articole recente | te-ar putea interesa | din aceeași categorie
      διαβάστε ακόμη | διαβάστε ακόμα | δείτε επίσης | δείτε ακόμη | σχετικά άρθρα | δημοφιλή | τελευταία νέα | ροή ειδήσεων | προτεινόμενα
      benzer haberler | çok okunanlar | en çok okunanlar | diğer haberler | son haberler | öne çıkanlar | ilginizi çekebilir | bunlar da ilginizi çekebilir
      في نفس السياق | أخبار ذات صلة | اخبار ذات صلة | موضوعات متعلقة | مواضيع متعلقة | مقالات مشابهة | أخبار متعلقة | الأكثر مشاهدة | قد يعجبك أيضا
      قد يهمك أيضا | اقرأ أيضًا | شاهد أيضا | همچنین بخوانید | مطالب پیشنهادی | مطالب مشابه | خبرهای مرتبط | پربازدیدها | پربیننده‌ترین | پربیننده ترین
      אולי יעניין אותך | כתבות קשורות | קראו גם | הנקראות ביותר | הכי נקראות | עוד כתבות שיעניינו אותך | עוד כתבות
      इसे भी पढ़ें | ये भी पढ़ें | और पढ़ें | संबंधित समाचार | संबंधित ख़बरें | अन्य खबरें | ताजा खबरें | ताज़ा खबरें | बड़ी खबरें
      আরও পড়ুন | আরো পড়ুন | আরও খবর | আরো খবর | সম্পর্কিত খবর | সর্বাধিক পঠিত | সর্বশেষ খবর | সর্বশেষ সংবাদ | এ সম্পর্কিত আরও খবর
      தொடர்புடைய செய்திகள் | தொடர்புடையவை | மேலும் படிக்க | இதையும் படிக்க | இதையும் படியுங்கள் | மேலும் செய்திகள் | அதிகம் வாசிக்கப்பட்டவை
      기자의 다른기사 보기 | 기자의 다른 기사 보기 | 기자의 다른 기사 | 랭킹뉴스 | 인기기사 | 많이 본 기사 | 주요뉴스 | 주요기사 | 최신뉴스 | 최신기사 | 포토뉴스 | 추천기사 | 추천 기사
      이 시각 주요뉴스 | 실시간 주요뉴스 | 오늘의 주요뉴스 | 가장 많이 본 뉴스 | 함께 본 기사 | 핫이슈
      関連ニュース | あわせて読む | 人気記事 | 新着記事 | 注目記事 | おすすめ記事 | 関連リンク | 前の記事 | 次の記事 | もっと見る | こちらもおすすめ
      相关稿件 | 相关报道 | 相關報導 | 相關閱讀 | 延伸閱讀 | 推薦閱讀 | 相关推荐 | 猜你喜欢 | 更多新闻 | 精彩推荐 | 热点推荐 | 热门新闻 | 热门文章 | 熱門新聞 | 熱門文章 | 更多報導
      上一篇 | 下一篇 | 你可能也喜歡 | 你可能會喜歡 | 看更多 | 看更多新聞
      berita lainnya | berita populer | berita terpopuler | berita terbaru | artikel lainnya | video terpopuler | topik terkait | lihat juga | simak juga
      bài liên quan | bài viết liên quan | tin khác | các tin khác | tin nổi bật | tin mới nhất | có thể bạn quan tâm | đọc nhiều | video cùng chuyên mục | tin cùng chủ đề
      ข่าวที่เกี่ยวข้อง | ข่าวล่าสุด | อ่านเพิ่มเติม | อ่านข่าวเพิ่มเติม | ข่าวอื่นๆ | ข่าวแนะนำ | เรื่องที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | ข่าวยอดนิยม
      taip pat skaitykite | susiję straipsniai | skaitomiausi | skaitomiausi straipsniai | daugiau naujienų | rekomenduojame | kiti straipsniai
      lasi vēl | lasi arī | lasiet arī | saistītie raksti | lasītākie | populārākie | jaunākās ziņas | jaunākie raksti | citas ziņas
      loe ka | loe veel | loe lisaks | seotud lood | seotud artiklid | loetumad | enimloetud | rohkem uudiseid | samal teemal | eelmine artikkel | järgmine artikkel
    `),
    start: listOf(`
      read more: | read more about | read also | read next: | related: | related article | see also: | more on 
      more from  | also read | also read: | don’t miss: | don't miss: | watch: | read: | recommended reading
      lesen sie auch | lesen sie hier | lesen sie mehr | lies auch | auch interessant: | mehr zum thema | mehr zu 
      vidéo suivante | siguiente vídeo | prossimo video | nächstes video | volgende video | próximo vídeo |
      mehr aus  | weitere nachrichten | lire aussi | à lire aussi | à lire : | lire : | voir aussi | lee también
      leer más | más información: | leia também | leia mais | leggi anche | leggi su | lees ook | läs också
      läs mer | läs även | les også | læs også | læs mere | lue myös | czytaj także | czytaj też | čtěte také
      zobacz także | читайте также | читайте також | baca juga | xem thêm | >>  | ≫ | →  | ► | ▶ | اقرأ أيضا
      اقرأ أيضاً | بیشتر بخوانید | यह भी पढ़ें | διαβάστε επίσης | citește și | הכתבות  | previous post
      next post
      eelmine artikkel | järgmine artikkel | loe ka: | loe veel: | lasi arī: | lasi vēl: | skaitykite taip pat: | taip pat skaitykite:
      przeczytaj też: | przeczytaj także: | więcej z: | čtěte více: | čítajte aj: | preberite tudi: | pročitajte i: | pročitajte još: | прочитајте још:
      прочетете още: | вижте още: | читайте ещё: | читайте еще: | чытайце таксама: | olvasta már? | citiți și: | vezi și: | δείτε επίσης: | διαβάστε ακόμη:
      【関連 | ［関連 | 《関連 | 〈関連 | [関連 | [관련기사 | [관련 기사 | [관련뉴스 | 【관련기사 | ▶관련기사 | ▲관련기사 | 【相关 | 【相關 | 【延伸閱讀 | 【延伸阅读
      още по темата: | още по темата – | подробнее: | подробнее – | ещё по теме: | еще по теме: | по теме: | за темою: | więcej na ten temat: | mehr dazu: | mehr zum thema:
      sur le sujet : | noticia relacionada: | te puede interesar: | le puede interesar: | relacionada: | relacionado: | per approfondire: | sullo stesso tema: | sobre o tema:
      इसे भी पढ़ें | ये भी पढ़ें | আরও পড়ুন | আরো পড়ুন | இதையும் படிக்க | ข่าวที่เกี่ยวข้อง: | همچنین بخوانید | اقرأ أيضًا | קראו גם: | ilgili haber:
    `),
  },
  {
    rule: 'newsletter',
    whole: listOf(`
      free weekly newsletter | free newsletter | free daily newsletter | skip past newsletter promotion | after newsletter promotion
      newsletter | newsletters | our newsletters | sign up for our newsletter | enter your email | email address
      your email address | e-mail-adresse | newsletter abonnieren | thank you for subscribing
      thanks for signing up | inscription à la newsletter | nieuwsbrief | nyhetsbrev | nyhedsbrev | whatsapp-kanal
      push-nachrichten
    `),
    start: listOf(`
      enter your email address | skip past newsletter
      sign up for | sign up to | get our | get the latest | get the best | get the day | get breaking | get more
      receive our | subscribe to our | subscribe for | join our newsletter | our newsletter | stay informed
      stay up to date | stay on top | keep up with | don’t miss out | this newsletter | download our app
      download the app | newsletter: | abonnieren sie | melden sie sich | jetzt den newsletter | unser newsletter
      newsletter bestellen | kostenlos anmelden | bleiben sie | recevez | inscrivez-vous | recibe  | recibí
      apúntate | ricevi  | iscriviti | ontvang | schrijf je in | få nyheter | prenumerera på | tilaa uutiskirje
      zapisz się | meld deg på | tilmeld dig | подпишитесь на | e-bültenimize | dapatkan  | receba 
      an error has occurred | a welcome email | the next issue of | we encountered an issue
    `),
  },
  {
    rule: 'player',
    whole: listOf(`
      play | pause | mute | unmute | video | audio | loading | loading... | live | watch live | watch now
      play video | fullscreen | replay | rewind | now playing | abspielen | pausieren | zurückspulen | vorspulen
      wiedergabe | lecture | reproducir | riproduci | slideshow | gallery | photo gallery | image gallery
      bildergalerie | galerie | fotostrecke | diaporama | galería | galleria | open gallery | view gallery
      view in gallery | open image in gallery | bild vergrößern | bild in neuer ansicht öffnen
      afficher en plein écran | agrandir | vollbild | expand image | enlarge | toggle caption | hide caption
      caption | show caption | enlarge this image | fullscreen image | volver a reproducir | zoom | ampliar
      ingrandisci | förstora bild | -
    `),
    start: listOf(`
      click to play | watch | laufzeit | abspielen. laufzeit
      video: | video unavailable | your browser does not | ihr browser | this video | javascript is
      please enable javascript | bitte aktivieren sie | the media could not | video player | to play this
      play video | image  | bild vergrößern | bild: | skip advertisement | recording of | podcast:
    `),
  },
  {
    rule: 'rights',
    whole: listOf(`
      all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados
      tutti i diritti riservati | todos os direitos reservados | reproduction interdite | riproduzione riservata
      © riproduzione riservata | alla rättigheter förbehållna | wszelkie prawa zastrzeżone | все права защищены
      her hakkı saklıdır | 無断転載・複製を禁じます | 무단전재 및 재배포 금지 | 版权所有 | جميع الحقوق محفوظة | كلیه حقوق محفوظ است
      כל הזכויות שמורות
    `),
    start: listOf(`
      © | (c) 19 | (c) 20 | copyright | all rights reserved | alle rechte | ℗ | tous droits | todos los derechos
      riproduzione | disclaimer | this material may not | our journalism | our standards: | isbn | issn
      registered in england | powered by | published by | 版权 | 無断 | ⓒ | <저작권자 | 저작권자 | we are no longer accepting
      jenis artikel | catatan redaksi: | 본 기사의 저작권 | 未经授权 | 未經授權
    `),
  },
];
