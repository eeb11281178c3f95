/** A kind of chrome and the words that give it away, as whole blocks or as their beginning, in lower case. */
export interface ChromeWords {
  readonly rule: string;
  /** The block is one of these, numbers and marks at its ends apart. */
  readonly whole: readonly string[];
  /** The block begins with one of these and is no longer than 160 characters. */
  readonly start: readonly string[];
}

/** What stands around articles, by what it is for. Grown from how sites word their buttons in each language. */
export const CHROME_WORDS: readonly ChromeWords[] = [
  {
    rule: 'account',
    whole: listOf(`
      log in | login | log out | logout | sign in | sign out | sign up | register | my account | account
      account info | profile | subscribe | subscribe now | subscription | subscriptions | subscriber login
      member login | join | join now | try for free | start free trial | e-paper | epaper | e-edition
      gift this article | already a subscriber? | forgot password? | password | username | email | e-mail
      support us | donate | become a member | become a supporter | anmelden | abmelden | einloggen | ausloggen
      registrieren | abonnieren | abo | abo testen | mein konto | passwort vergessen | jetzt abonnieren
      jetzt testen | jetzt registrieren | abonnement | abonnements | benutzername | passwort | unterstützen
      spenden | jetzt spenden | se connecter | connexion | s’abonner | s'abonner | je m’abonne | je m'abonne
      mon compte | créer un compte | s’inscrire | s'inscrire | déjà abonné ? | abonnez-vous | faire un don
      iniciar sesión | inicia sesión | regístrate | suscríbete | suscribirse | mi cuenta | cerrar sesión
      hazte socio | hazte premium | entrar | cadastre-se | assine | assinar | fazer login | minha conta | accedi
      registrati | abbonati | accedi all’area | il mio profilo | inloggen | aanmelden | abonneren | mijn account
      uitloggen | logga in | bli prenumerant | logg inn | log ind | bli abonnent | bliv abonnent | kundeservice
      kirjaudu | kirjaudu sisään | tilaa | zaloguj | zaloguj się | zarejestruj się | subskrybuj | přihlásit se
      přihlásit | předplatné | giriş yap | üye ol | abone ol | войти | вход | регистрация | подписаться | подписка
      увійти | підписатися | skráðu þig | innskráning | áskrift | prisijungti | prenumeruoti | masuk | daftar
      berlangganan | đăng nhập | đăng ký | ログイン | 会員登録 | マイページ | お気に入り | 로그인 | 회원가입 | 구독 | 登录 | 登錄 | 注册 | 註冊 | 登入
      تسجيل الدخول | اشترك | اشترك الآن | تسجيل | ورود | ثبت نام | عضویت | התחברות | הרשמה | כניסה | लॉगिन
      साइन इन | σύνδεση | εγγραφή | intră în cont | abonează-te | conectare | belépés | regisztráció | előfizetés
    `),
    start: listOf(`
      log in to | sign in to | sign up for | sign up to | subscribe to | already have an account
      already a subscriber | create an account | create a free account | to continue reading
      get unlimited access | you have reached your limit | this article is for subscribers | register for free
      support independent journalism | bereits abonnent | sie sind bereits | sie haben bereits | jetzt kostenlos
      noch kein | neu hier | neu bei | weiterlesen mit | déjà abonné | inscrivez-vous | abonnez-vous
      cet article est réservé | ya eres suscriptor | suscríbete a | regístrate para | iscriviti a | iscriviti alla
      abbonati a | hai già un abbonamento | log in om | já é assinante | assine a | login untuk | daftar untuk
      iniciar sesión para | zaten üye misiniz
    `),
  },
  {
    rule: 'share',
    whole: listOf(`
      share | share this | share this article | share article | share on facebook | share on twitter | share on x
      share via email | share on whatsapp | share on linkedin | facebook | twitter | x | x.com | whatsapp
      telegram | linkedin | pinterest | reddit | instagram | youtube | tiktok | messenger | threads | bluesky
      mastodon | flipboard | xing | pocket | email | e-mail | print | print this page | copy | copy link
      link copied | link copied! | copied | copy url | tweet | pin it | like | likes | dislike | save
      save article | save for later | bookmark | follow | follow us | follow us on | follow us on social media
      listen | listen to article | listen to this article | reprints | permissions | send | rss | report
      add to favorites | remove | view original | see original | add us on google | add as preferred on google
      prefer us on google | font size | text size | a- | a+ | facebook icon | twitter icon | link icon
      email icon | facebook logo | x logo | teilen | artikel teilen | weiterleiten | drucken | merken | merkliste
      link kopieren | kopieren | per mail | per e-mail teilen | vorlesen | anhören | artikel anhören | feedback
      folgen | gefällt mir | speichern | auf facebook teilen | auf twitter teilen | auf whatsapp teilen
      auf x teilen | news folgen | mail | artikel merken | artikel drucken | artikel als pdf | zur merkliste
      später lesen | schriftgröße | partager | partager l’article | partager l'article | imprimer | envoyer
      copier le lien | commenter | ajouter à mes articles | écouter | offrir | offrir l’article | suivre
      enregistrer | sauvegarder | lire plus tard | réagir | partager sur facebook | enviar por email | compartir
      comparte | guardar | imprimir | enviar | copiar enlace | escuchar | seguir | compartir en facebook
      compartir en twitter | compartilhar | compartilhe | salvar | ouvir | partilhar | condividi | stampa | invia
      salva | ascolta | ascolta l’articolo | ascolta l'articolo | copia link | regala | segui | delen | deel
      deel artikel | bewaar | luister | afdrukken | dela | dela artikeln | del artikel | del artikkel | skriv ut
      udskriv | spara | lagre | lyssna på artikel | lytt til saken | kopier lenke | kopiera länk | jaa | kuuntele
      udostępnij | drukuj | skopiuj link | słuchaj | sdílet | tisk | paylaş | yazdır | kaydet | поделиться
      печать | скопировать ссылку | слушать | поділитися | deila | hlusta | dalintis | spausdinti | bagikan
      salin tautan | simpan | cetak | chia sẻ | copy link thành công | lưu | シェア | シェアする | ツイート | ポスト | ブックマーク
      印刷 | この記事をシェア | この記事をスクラップする | 保存 | 공유 | 공유하기 | 스크랩 | 인쇄 | 프린트 | 글자크기 | 가 | 分享 | 分享到 | 收藏 | 打印 | 列印 | 复制链接
      مشاركة | شارك | طباعة | نسخ الرابط | استمع | حفظ | اشتراک گذاری | چاپ | ارسال | کپی لینک | שתף | שיתוף
      הדפסה | שמירה | शेयर करें | शेयर | κοινοποίηση | εκτύπωση | distribuie | megosztás | nyomtatás
    `),
    start: listOf(`
      share on  | share this  | share via  | share to  | click to share | click to email | tweet this
      follow us on | follow me on | link copied | copy this link | copy article link | add to my | send us your
      listen to this | listen to the | listen • | listen · | artikel auf | auf facebook | per whatsapp
      diesen artikel | artikel anhören | hören sie | partager sur | partagez | écouter cet | écouter l
      compartir en | condividi su | deel via | deel op | dela på | del på | поделиться в | bagikan ke
      chia sẻ lên | suivez-nous | síguenos | seguici su | folgen sie uns | volg ons | ikuti kami | följ oss
      følg oss | obserwuj nas | bizi takip | читайте нас | подписывайтесь на | theo dõi | تابعونا | ما را در
      עקבו אחר | siga-nos | siga o
    `),
  },
  {
    rule: 'navigation',
    whole: listOf(`
      previous page | next page | vorherige seite | nächste seite | page précédente | page suivante | página anterior
      página siguiente | pagina precedente | pagina successiva | предыдущая страница | следующая страница
      menu | main menu | home | homepage | search | close | back | back to top | back to the top | top
      skip to content | skip to main content | skip to navigation | navigation | sections | all sections | more
      see more | show more | view more | load more | show all | see all | view all | show less | expand | collapse
      open menu | close menu | topics | tags | more sections | english | sitemap | site map | contact | contact us
      about | about us | advertise | advertise with us | careers | jobs | help | faq | terms | terms of use
      terms of service | terms and conditions | terms & conditions | privacy | privacy policy | privacy notice
      cookie policy | cookies | cookie settings | manage cookies | accessibility | newsletter | newsletters
      podcasts | podcast | videos | video | weather | sport | sports | news | politics | business | opinion
      culture | lifestyle | world | entertainment | health | technology | tech | science | travel | latest
      latest news | breaking news | live | watch | shop | archive | today’s paper | puzzles | games | crosswords
      obituaries | classifieds | image | table of contents | jump to | next | previous | in this article
      on this page | quick links | useful links | follow us | download app | get the app | menü | startseite
      suche | suchen | schließen | zurück | nach oben | zum inhalt | zum inhalt springen | inhalt
      inhaltsverzeichnis | mehr | mehr anzeigen | alle anzeigen | alle | themen | ressorts | nachrichten | politik
      wirtschaft | kultur | panorama | wissen | meinung | ratgeber | reise | gesellschaft | ausland | inland
      impressum | datenschutz | datenschutzerklärung | agb | kontakt | über uns | mediadaten | werbung | hilfe
      wetter | spiele | schlagwörter | cookie-einstellungen | barrierefreiheit | stellenmarkt | anzeigen
      karriere | archiv | mehr zum thema | stichwörter | weitere themen | accueil | rechercher | recherche
      fermer | retour | haut de page | voir plus | voir tout | afficher plus | plus | rubriques | à la une
      actualités | politique | économie | société | monde | mentions légales | nous contacter | qui sommes-nous
      plan du site | aller au contenu | sommaire | thématiques | mots-clés | en direct | en continu | météo
      idées | inicio | buscar | cerrar | volver | ver más | más | secciones | política | economía | deportes
      sociedad | internacional | cultura | aviso legal | contacto | quiénes somos | temas | etiquetas
      última hora | portada | índice | início | pesquisar | fechar | voltar | ver mais | últimas | esportes
      fale conosco | tópicos | política de privacidade | política de cookies | cerca | chiudi | indietro
      vedi tutti | leggi tutto | sezioni | politica | economia | cronaca | esteri | contatti | chi siamo
      argomenti | indice | zoeken | sluiten | terug | meer | toon meer | nieuws | zoek | privacybeleid | sök
      stäng | meny | visa mer | nyheter | senaste nytt | lukk | søk | vis mer | vis mere | nyheder | luk | søg
      haku | sulje | valikko | uutiset | szukaj | zamknij | więcej | wiadomości | hledat | zavřít | více | ara
      kapat | anasayfa | ana sayfa | gündem | haberler | spor | daha fazla | меню | поиск | закрыть | назад
      наверх | ещё | еще | новости | главная | темы | теги | реклама | контакты | о нас | меню сайту | пошук
      новини | головна | leita | fréttir | paieška | naujienos | beranda | cari | tutup | selengkapnya
      lihat semua | berita | terkini | trang chủ | tìm kiếm | mới nhất | xem thêm | メニュー | ホーム | 検索 | 閉じる | 戻る
      もっと見る | ニュース | トップ | 一覧 | 続きを読む | 전체메뉴 | 메뉴 | 검색 | 닫기 | 홈 | 뉴스 | 더보기 | 首页 | 首頁 | 搜索 | 搜尋 | 菜单 | 关闭 | 返回 | 更多
      新闻 | 导航 | القائمة | الرئيسية | بحث | إغلاق | المزيد | أخبار | اتصل بنا | من نحن | فهرست | صفحه اصلی | خانه
      جستجو | بستن | بیشتر | اخبار | درباره ما | تماس با ما | תפריט | ראשי | חיפוש | סגור | עוד | חדשות | צור קשר
      अधिक | होम | खोजें | मेनू | μενού | αρχική | αναζήτηση | κλείσιμο | căutare | acasă | meniu | kezdőlap
      keresés | menü megnyitása
    `),
    start: listOf(`
      skip to  | jump to  | back to  | go to  | zum inhalt | zur startseite | zurück zu | zur übersicht
      springe zu | aller à | retour à | volver a | ir a  | torna a | vai a | ga naar | terug naar | filed under
      more about: | browse  | read next | breadcrumb | du bist hier | sie befinden sich | vous êtes ici | estás en
      you are here
    `),
  },
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
      trang này sử dụng | 当サイトでは | このサイトでは | يستخدم هذا الموقع | این سایت از
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
    `),
    start: listOf(`
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
      related | related articles | related stories | related topics | related content | related news
      related posts | related: | read more | read more: | read also | more | more on this story | more stories
      more news | more from | most read | most popular | most viewed | most shared | trending | trending now
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
      citește mai mult | olvasta már | kapcsolódó cikkek
    `),
    start: listOf(`
      read more: | read more about | read also | read next: | related: | related article | see also: | more on 
      more from  | also read | also read: | don’t miss: | don't miss: | watch: | read: | recommended reading
      lesen sie auch | lesen sie hier | lesen sie mehr | lies auch | auch interessant: | mehr zum thema | mehr zu 
      mehr aus  | weitere nachrichten | lire aussi | à lire aussi | à lire : | lire : | voir aussi | lee también
      leer más | más información: | leia também | leia mais | leggi anche | leggi su | lees ook | läs också
      läs mer | läs även | les også | læs også | læs mere | lue myös | czytaj także | czytaj też | čtěte také
      zobacz także | читайте также | читайте також | baca juga | xem thêm | >>  | ≫ | →  | ► | ▶ | اقرأ أيضا
      اقرأ أيضاً | بیشتر بخوانید | यह भी पढ़ें | διαβάστε επίσης | citește și | הכתבות  | previous post
      next post
    `),
  },
  {
    rule: 'newsletter',
    whole: listOf(`
      newsletter | newsletters | our newsletters | sign up for our newsletter | enter your email | email address
      your email address | e-mail-adresse | newsletter abonnieren | thank you for subscribing
      thanks for signing up | inscription à la newsletter | nieuwsbrief | nyhetsbrev | nyhedsbrev | whatsapp-kanal
      push-nachrichten
    `),
    start: listOf(`
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
      jenis artikel
    `),
  },
];

/** Numbers of views, comments, minutes to read: "13K Views", "3 min read", "Lesezeit: 8 Minuten", "4 comments". */
export const COUNTS: readonly RegExp[] = [
  /^[\d.,]+\s?[km]?\s?(?:views?|shares?|comments?|likes?|reads?|replies|reactions?|kommentare?|aufrufe|commentaires?|vues|comentarios?|visitas|commenti|reacties|kommentarer|visninger|yorum|просмотр\S*|комментари\S*|tampilan|lượt xem|views? today)\b.{0,40}$/iu,
  /^(?:reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|læsetid|время чтения|okuma süresi|waktu baca|thời gian đọc)\s?:?\s?(?:ca\.|etwa|circa)?\s?\d{0,3}\s?\S{0,12}\.?$/iu,
  /^(?:ca\. |circa )?\d{1,3}[\s-]?(?:min(?:ute|uten|utes|uti|utos|s)?|minuten?|мин\S*|dk|phút|分|분)\.?\s?(?:read|reading|listen|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd|lästid|lesetid|læsetid|watch|lesen)?\.?$/iu,
  /^(?:views?|comments?|shares?|kommentare|commentaires|comentarios|commenti)\s?[:(]?\s?\d+\s?\)?$/iu,
  /^\d{1,2}:\d{2}(?:\s?[/|]\s?\d{1,2}:\d{2})?$/,
  /^[+-]?\d{1,4}$/,
  /^\(?(?:button|image|link|ins|img)\)?:?$/iu,
];

/** Words of a list, parted by bars. A word that ends in a blank in use keeps none: beginnings match at word ends. */
function listOf(text: string): readonly string[] {
  return text.split(/\s*[|\n]\s*/).filter((word) => word !== '');
}
