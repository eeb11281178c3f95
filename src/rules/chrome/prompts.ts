import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/**
 * What sites put between the paragraphs of a text to have readers do something with the page: subscribe and what they get
 * for it, save the text, listen to it, tell what they know, reprint it; and that it is an old one.
 */
export const PROMPTS: readonly ChromeWords[] = [
  {
    rule: 'account',
    whole: listOf(`
      share your thoughts | save articles for later | add to saved list | subscribe to listen | subscribe to unlock more articles
      register / sign in to unlock more articles | sign in to unlock more articles | this content is reserved for subscribers
      this content is reserved for subscribers only | view more offers | subscriber only
      exclusive to subscribers | réservé à nos abonnés
      exclusivo suscriptores
      tylko dla prenumeratorów
    `),
    start: listOf(`
      unlimited online access | unlimited digital access | unlimited access to all | unlimited access to our | unlimited access to articles
      get exclusive access to | enjoy unlimited access | get full access to | subscribe now to read | subscribe to read
      subscribe now to listen | subscribe today to read | subscribe today to get | support local journalis | log in, register or subscribe
      login, register or subscribe | sign in to save | log in to save | add articles to your saved list | if you are a home delivery
      reminder, this is a | this article is free to read | this article is exclusive to
      this story is for subscribers | this content is available to | you can save this article by | you can find this story in | story saved
      did you know with a digital | need help? sign in | not a subscriber? | print subscriber? | why subscribe?
      unbegrenzter zugang | unbegrenzter zugriff | zugriff auf alle artikel | zugriff auf alle inhalte | zugang zu allen artikeln
      zugang zu allen inhalten | voller zugriff auf | accès illimité à | accédez à tous les articles | accédez à l'intégralité
      tous les articles en illimité | acceso ilimitado a | accede a todos los contenidos | accede a todos los artículos | acceso a todo el contenido
      accesso illimitato a | accedi a tutti gli articoli | accedi a tutti i contenuti | acesso ilimitado a | acesso a todo o conteúdo
      onbeperkt toegang | onbeperkt lezen | onbeperkte toegang | toegang tot alle artikelen | obegränsad tillgång | tillgång till alla artiklar
      tillgång till allt innehåll | ubegrenset tilgang | tilgang til alt innhold | tilgang til alle artikler | ubegrænset adgang
      fuld adgang til | adgang til alt indhold | adgang til alle artikler | rajaton pääsy | rajoittamaton pääsy | pääsy kaikkiin sisältöihin
      nieograniczony dostęp | dostęp do wszystkich artykułów | dostęp do wszystkich treści | neomezený přístup | přístup ke všem článkům
      neobmedzený prístup | prístup ku všetkým článkom | korlátlan hozzáférés | hozzáférés az összes cikkhez | acces nelimitat
      acces la toate articolele | neograničen pristup | neomejen dostop | неограничен приступ | неограничен достъп | достъп до всички статии
      неограниченный доступ | доступ ко всем материалам | необмежений доступ | доступ до всіх матеріалів | απεριόριστη πρόσβαση
      πρόσβαση σε όλα τα άρθρα | sınırsız erişim | tüm içeriklere erişim | akses tak terbatas | akses tanpa batas
      truy cập không giới hạn | すべての記事が読み放題 | 全記事が読み放題 | 記事が読み放題 | 모든 기사 무제한 | 无限畅读 | 無限閱讀 | 無限次閱讀
      وصول غير محدود | دسترسی نامحدود | גישה בלתי מוגבלת | גישה ללא הגבלה | असीमित एक्सेस
    `),
  },
  {
    rule: 'player',
    whole: listOf(`
      text to speech | audio version | listen to this story | listen with | hör dir den artikel an | écouter l'article en audio
    `),
    start: listOf(`
      you can now listen to | now you can listen to | listening to articles is | the audio version of this | this audio is generated
      this audio is auto-generated | this audio was generated | this audio is ai-generated | this article is read by an automated
      this is an ai-generated audio | access to premium articles requires | diese audioversion | die audioversion dieses
      die vorlesefunktion | dieser artikel wird vorgelesen | sie können sich diesen artikel | la version audio de cet | cet audio a été généré
      cet article est lu par une | la versión en audio de | este audio ha sido generado | este audio fue generado | este audio se genera
      la versione audio di questo | questo audio è generato | a versão em áudio | este áudio foi gerado | este áudio é gerado
      deze audio is gegenereerd | de audioversie van dit | uppläsningen är gjord av | denna uppläsning är | artikkelen leses opp av
      artiklen læses op af | artiklen er læst op af | tämän jutun lukee | nagranie wygenerowane | audio verzi článku načetl | аудиоверсия этой
      аудіоверсія цієї | bu haber yapay zeka ile seslendir | audio ini dihasilkan | bản đọc tự động
    `),
  },
  {
    rule: 'newsletter',
    whole: [],
    start: listOf(`
      thank you for signing up | thank you for registering | danke für ihre anmeldung
      vielen dank für ihre anmeldung | merci de votre inscription | merci pour votre inscription | gracias por suscribirte
      gracias por suscribirse | grazie per esserti iscritto | grazie per l'iscrizione | obrigado por se inscrever
      bedankt voor je aanmelding | bedankt voor uw aanmelding | tack för din anmälan | takk for at du meldte deg på
      tak for din tilmelding | kiitos tilauksestasi | dziękujemy za zapisanie się | děkujeme za přihlášení
      find out what's happening in | please email me | i would like to be emailed | i would like to receive | i wish to receive
      i'd like to receive | there was an error, please provide | by providing an email address | click here to get the | click here to sign up
      click here to subscribe | click here to join | click here to download | you can stop these at any time | interested in more newsletters?
      join our whatsapp | join our dedicated | ja, ich möchte den newsletter | ich möchte den newsletter | ich möchte regelmäßig
      je souhaite recevoir | j'accepte de recevoir | oui, je souhaite recevoir | deseo recibir | quiero recibir | sí, quiero recibir
      acepto recibir | desidero ricevere | voglio ricevere | acconsento a ricevere | desejo receber | quero receber | aceito receber
      ik wil graag de nieuwsbrief | ja, ik wil de | ja, ik ontvang graag | jag vill ha nyhetsbrev | ja tack, jag vill | jeg vil gerne modtage
      ja tak, jeg vil | ja takk, jeg vil | jeg ønsker å motta | haluan vastaanottaa | haluan tilata uutis | chcę otrzymywać | wyrażam zgodę na otrzymywanie
      chci dostávat | chci odebírat | chcem dostávať | szeretnék hírlevel | feliratkozom a hírlev | vreau să primesc | doresc să primesc
      želim primati | želim prejemati | желим да примам | искам да получавам | хочу получать | хочу отримувати | θέλω να λαμβάνω
      επιθυμώ να λαμβάνω | saya ingin menerima | tôi muốn nhận
    `),
  },
  {
    rule: 'notice',
    whole: listOf(`
      why you can trust | type of story | what are your thoughts? | do you know more? | know more?
    `),
    start: listOf(`
      this article is more than | this article was published more than | this story is more than | this article is over a year | this article is over 1 year
      this article is older than | this is an archived article | why you can trust | type of story:
      have a news tip? | got a news tip? | got a confidential | got a tip? | do you know more? | do you have information about
      know something we don't | do you have a story for | share your feedback to help | republish this story | republish this article
      republish our articles | you are free to republish | thank you for your interest in republishing | this work is licensed under
      this article is licensed under | you have to credit us | dieser artikel ist älter als | dieser artikel ist mehr als
      dieser beitrag ist älter als | dieser beitrag ist mehr als | dieser text ist älter als | dieser text ist lizenziert | dieses werk ist lizenziert
      cet article date de plus | cet article a plus de | cet article a été publié il y a | cette œuvre est mise à disposition | este artículo tiene más de
      esta noticia tiene más de | este contenido tiene más de | este artículo fue publicado hace | esta obra está bajo | este artigo tem mais de
      esta notícia tem mais de | este conteúdo tem mais de | esta obra está licenciad | questo articolo ha più di | questo articolo è più vecchio
      quest'opera è distribuita | dit artikel is meer dan | dit artikel is ouder dan | dit bericht is ouder dan | artikeln är mer än
      den här artikeln är mer än | denna artikel är mer än | artikeln är äldre än | artikkelen er mer enn | denne artikkelen er mer enn
      denne artikkelen er over | artiklen er mere end | denne artikel er mere end | artiklen er ældre end | artikkeli on yli
      tämä artikkeli on yli | ten artykuł ma ponad | artykuł ma więcej niż | artykuł starszy niż
      článek je starší než | tento článek je starší | článok je starší ako | tento článok je starší | ez a cikk több mint | a cikk több mint
      acest articol este mai vechi | acest articol a fost publicat acum | ovaj članak je stariji | članek je starejši | статията е по-стара
      материал старше | статья старше | цій статті понад | матеріал старший | το άρθρο είναι παλαιότερο | bu haber eski | haber arşivi
      この記事は公開から | この記事は1年以上 | 이 기사는 작성된 지 | 本文发布于一年 | 本文發佈已超過 | artikel ini sudah lebih dari
    `),
  },
  {
    rule: 'related',
    whole: listOf(`
      recommended from editorial | recommended from the editors | from our partners | more on this topic | more related stories | end of list
      list of items
    `),
    start: listOf(`
      read this next: | more: | list 1 of | list 2 of | list 3 of | list 4 of | list 5 of | end of list | watch more of our
    `),
  },
  {
    rule: 'advertising',
    whole: listOf(
      'hide ad | advertise with us | skip ad | skip this ad | close ad | ad feedback | ad feature | sponsor message',
    ),
    start: listOf(`
      this advertisement has not loaded | this ad has not loaded | your article continues below | become a sponsor
    `),
  },
  {
    rule: 'consent',
    whole: [],
    // What WordPress and the makers of its parts say of spam, in their translations.
    start: listOf(`
      this site uses akismet | this site is protected by recaptcha | diese website ist durch recaptcha | diese seite ist durch recaptcha
      ce site est protégé par recaptcha | este sitio está protegido por recaptcha | este sitio usa akismet | questo sito è protetto da recaptcha
      questo sito usa akismet | questo sito utilizza akismet | este site é protegido por recaptcha | este site utiliza o akismet
      este site usa o akismet | deze site gebruikt akismet | deze site wordt beschermd door recaptcha | deze website wordt beschermd door recaptcha
      den här webbplatsen använder akismet | denna webbplats använder akismet | den här webbplatsen skyddas av recaptcha
      dette nettstedet bruker akismet | dette websted bruger akismet | tämä sivusto käyttää akismet | ta strona używa akismet
      tento web používá akismet | tato stránka používá akismet | ez az oldal az akismet | acest site folosește akismet
      этот сайт использует akismet | цей сайт використовує akismet | ο ιστότοπος χρησιμοποιεί το akismet | istenmeyenleri azaltmak için akismet
      このサイトはスパムを低減するために akismet
    `),
  },
  {
    rule: 'navigation',
    whole: [],
    start: listOf('tagged: | tagged with: | tagged as: | tagged in: | filed under: | posted in: | posted under:'),
  },
];
