import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/** Words of what is pressed: accounts, sharing, menus. */
export const BUTTONS: readonly ChromeWords[] = [
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
      subscribe from | subscribe today | subscribe and | subscribe or | log in to | sign in to | sign up for | sign up to | subscribe to | already have an account
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
      social sharing | share this page | email link | web share | reuse this content | copy to clipboard | permalink
      share | share this | share this article | share article | share on facebook | share on twitter | share on x
      share via email | share on whatsapp | share on linkedin | facebook | twitter | x | x.com | whatsapp
      telegram | linkedin | pinterest | reddit | instagram | youtube | tiktok | messenger | threads | bluesky
      mastodon | flipboard | xing | pocket | email | e-mail | print | print this page | copy | copy link
      print this article | print this story | print article | email this article | email this story | email article | e-mail this article
      e-mail this story | share this story | buy this photo | send to a friend | email to a friend | email a friend
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
      article printed from | printed from | click here to print | artikel gedruckt von | article imprimé depuis | impreso desde | stampato da http
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
      zum hauptinhalt | zum hauptinhalt springen | direkt zum inhalt | passer au contenu | aller au contenu principal
      saltar al contenido | ir al contenido | ir para o conteúdo | saltar para o conteúdo | pular para o conteúdo
      vai al contenuto | vai al contenuto principale | ga naar inhoud | naar de inhoud | hoppa till innehåll
      hoppa till huvudinnehåll | hopp til innhold | hopp til hovedinnhold | gå til indhold | spring til indhold
      siirry sisältöön | przejdź do treści | przejdź do głównej treści | přejít na obsah | přejít k obsahu
      preskočiť na obsah | preskoči na vsebino | preskoči na sadržaj | skoči na sadržaj | ugrás a tartalomra
      sari la conținut | salt la conținut | перейти к содержанию | перейти к содержимому | перейти до вмісту
      преминаване към съдържанието | μετάβαση στο περιεχόμενο | içeriğe geç | içeriğe atla | langsung ke konten
      lewati ke konten | chuyển đến nội dung | コンテンツへスキップ | コンテンツに移動 | 本文へスキップ | 本文へ移動
      본문 바로가기 | 콘텐츠로 바로가기 | 跳至内容 | 跳到主要内容 | 跳至內容 | 跳到主要內容 | تخطي إلى المحتوى
      skip navigation | zur navigation springen | zum artikel springen | accéder au contenu | hoppa till innehållet
      hoppa till huvudinnehållet | hoppa till sidans innehåll | till sidans innehåll | gå till innehåll | gå direkt till innehåll
      hopp til hovudinnhald | hopp til innhald | hopp til innholdet | hopp over navigasjon | gå til innhold | gå til hovedinnhold
      gå til hovedindhold | gå til indholdet | gå direkte til indhold | spring til hovedindhold | spring til indholdet | spring menu over
      spring over menu | fara beint í efni | fara í efni | hoppa í efni | siirry pääsisältöön | siirry suoraan sisältöön
      hyppää sisältöön | hyppää pääsisältöön | liigu sisu juurde | liigu põhisisu juurde | mine sisu juurde | mine põhisisu juurde
      pāriet uz saturu | pāriet uz galveno saturu | pereiti į turinį | pereiti prie turinio | pereiti į pagrindinį turinį
      eiti į turinį | przejdź do głównej treści strony | przejdź do menu | przejdź do treści strony | przeskocz do treści
      przejdź do zawartości | přejít na hlavní obsah | přejít k hlavnímu obsahu | přeskočit na obsah | prejsť na obsah
      prejsť na hlavný obsah | preskočiť na hlavný obsah | preskoči na glavno vsebino | preskoči na glavni sadržaj
      idi na sadržaj | ugrás a fő tartalomra | tovább a tartalomra | sari la conținutul principal | treci la conținut
      перейти к основному содержанию | перейти к основному содержимому | перейти до основного вмісту | прескочи към съдържанието
      прескочи към основното съдържание | премини към съдържанието | премини към основното съдържание | пређи на садржај
      прескочи на садржај | иди на садржај | ana içeriğe geç | ana içeriğe atla | langsung ke isi | loncat ke konten
      langkau ke kandungan | langkau ke kandungan utama | chuyển tới nội dung | chuyển đến nội dung chính | bỏ qua nội dung
      ข้ามไปยังเนื้อหา | ข้ามไปยังเนื้อหาหลัก | ข้ามไปที่เนื้อหา | انتقل إلى المحتوى الرئيسي | تجاوز إلى المحتوى الرئيسي
      رفتن به محتوای اصلی | پرش به محتوای اصلی | דלג לתוכן הראשי | דילוג לתוכן העיקרי | मुख्य सामग्री पर जाएं | मुख्य सामग्री पर जाएँ
      মূল বিষয়ে যান | মূল কনটেন্টে যান | 본문으로 바로가기 | 跳转到主要内容 | 跳至主要內容 | 跳至主要内容 | 跳到主要內容區塊
      تخطى إلى المحتوى | انتقل إلى المحتوى | پرش به محتوا | رفتن به محتوا | דלג לתוכן | דילוג לתוכן | सामग्री पर जाएँ
    `),
    start: listOf(`
      skip to  | jump to  | back to  | go to  | zum inhalt | zur startseite | zurück zu | zur übersicht
      springe zu | aller à | retour à | volver a | ir a  | torna a | vai a | ga naar | terug naar | filed under
      more about: | browse  | read next | breadcrumb | du bist hier | sie befinden sich | vous êtes ici | estás en
      you are here
    `),
  },
];
