import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/**
 * What stands in boxes and bars between the paragraphs of a text: over links to other articles, over players and
 * advertisements that may be passed over, over labels and ways to comments, which end no page: dates may stand below them.
 * Each in the languages of southern and western Europe first.
 */
export const BOXES: readonly ChromeWords[] = [
  {
    rule: 'related',
    whole: listOf(`
      llegir també | llegeix també | llegiu també | llegiu-ne més | més informació | el més llegit | els més llegits | més llegides
      recomanem | us recomanem | notícies relacionades | relacionat | t'interessa | per saber-ne més | més notícies
      últimes notícies | el més vist | máis información | máis info | le tamén | lea tamén | ler tamén | o máis lido | o máis visto
      máis lidas | novas relacionadas | relacionadas | tamén che pode interesar | pode interesarche | para saber máis | máis novas
      últimas novas | irakurri ere | irakurri gehiago | gehiago irakurri | irakurrienak | albiste gehiago | lotutako albisteak
      azken albisteak | leer también | leé también | lea además | leer además | vea también | ve también | para saber más
      seguí leyendo | le puede interesar | puede interesarle | podría interesarte | te podría interesar | lo más popular
      más populares | lo último | las más leídas | las más vistas | nota relacionada | notas relacionadas | artículos relacionados
      artículo relacionado | contenido relacionado | lecturas recomendadas | recomendamos | más sobre este asunto | leia ainda
      ler também | para saber mais | recomendado | veja mais | mais populares | mais popular | mais vistas | as mais lidas
      matérias relacionadas | conteúdo relacionado | artigo relacionado | notícia relacionada | mais sobre o tema
      assuntos relacionados | à ce sujet | sur ce sujet | a ce sujet | a lire aussi | a lire également | a voir aussi
      à voir également | pour approfondir | les plus populaires | les articles les plus lus | les plus consultés | les plus vus
      dans la même section | dans la même catégorie | articles recommandés | recommandé pour vous | recommandés pour vous
      vous pourriez aimer | vous pourriez aussi aimer | sur le sujet | articles similaires | à relire | nos articles sur le sujet
      contenus recommandés | sujets connexes | da leggere | da leggere anche | per approfondire | approfondimenti | approfondimento
      approfondisci | per saperne di più | raccomandati per te | dalla homepage | potrebbero interessarti anche
      potresti leggere anche | articoli consigliati | consigliati | consigliati per te | notizie correlate | leggi pure
      altre notizie | ti consigliamo | sullo stesso argomento | articolo precedente | articolo successivo | contenuti correlati
      aanbevolen artikels | aanbevolen artikelen | aanbevolen | aanraders | anderen lazen ook | anderen bekeken ook | aangeraden
      uitgelicht | meest bekeken | bekijk ook | lees meer over | verwante artikelen | ook interessant | lees hier meer
      meer nieuws | te-ar putea interesa și | te-ar mai putea interesa | v-ar putea interesa | v-ar putea interesa și
      recomandările noastre | recomandate | știri recomandate | top citite | cele mai vizualizate | citește mai departe | citiţi şi
      vezi şi | articole recomandate | alte știri | știrile zilei | mai multe știri | articole asemănătoare
      articole pe aceeași temă | διαβάστε περισσότερα | διαβάστε σχετικά | ειδήσεις σήμερα | σχετικές ειδήσεις
      περισσότερες ειδήσεις | δείτε ακόμα | δείτε και | διαβάστε και | τα πιο δημοφιλή | τα πιο διαβασμένα | όλες οι ειδήσεις
      οι ειδήσεις σήμερα | περισσότερα | mest lästa | rekommenderat | rekommenderade artiklar | fler artiklar | relaterat
      les mer om | anbefalte saker | anbefalt for deg | flere saker | mest sette | anbefalede artikler | mest sete | flere artikler
      luetuimmat nyt | suosittelemme | aiheesta lisää | lisää aiheesta | zobacz więcej | warto zobaczyć | podobne artykuły
      więcej o | sprawdź także | sprawdź też | zobacz również | čtěte dále | související témata | podobné články | další zprávy
      mohlo by se vám líbit | čítajte viac | ďalšie články | ajánlott cikkek | kapcsolódó írások | még több hír | hasonló cikkek
      ezt olvasta már? | das könnte dich auch interessieren | dazu passend | mehr von dieser autorin | leseempfehlung
      leseempfehlungen | lesetipp | lesetipps | lies mehr | auch lesenswert | meistgesehen | meistkommentiert
    `),
    start: listOf(`
      leer también: | lea también: | leé también: | lea además: | lee además: | vea también: | mira también: | para saber más:
      también te puede interesar: | llegiu també: | llegeix també: | llegir també: | le tamén: | lea tamén: | ler tamén: | irakurri ere:
      leia ainda: | ler também: | saiba mais: | leia também: | leia mais: | a lire aussi | à lire aussi : | a lire également | a voir aussi | à voir également
      pour approfondir : | à relire : | da leggere anche | leggi pure: | leggi anche: | vedi anche: | bekijk ook: | lees meer: | lees verder:
      te-ar putea interesa și: | te-ar mai putea interesa: | citește mai departe: | citiţi şi: | vezi şi: | διαβάστε περισσότερα: | διαβάστε σχετικά:
      διαβάστε και: | δείτε και: | δείτε ακόμα: | sprawdź też: | sprawdź także: | zobacz również: | przeczytaj również: | čtěte dále:
      lies auch: | lies mehr: | lesetipp: | leseempfehlung: | läs också:
    `),
  },
  {
    rule: 'advertising',
    whole: listOf(`
      passer la publicité | passer cette publicité | ignorer la publicité | saltar publicidad | saltar anuncio | omitir publicidad
      omitir anuncio | cerrar publicidad | cerrar anuncio | salta la pubblicità | salta annuncio | chiudi pubblicità
      pular anúncio | pular publicidade | saltar publicidade | fechar anúncio | advertentie overslaan | advertentie sluiten
      werbung überspringen | skip ads | skip advert | hoppa över annons | hopp over annonse
      spring annonce over | ohita mainos | pomiń reklamę | zamknij reklamę | přeskočit reklamu | zavřít reklamu | preskočiť reklamu
      hirdetés átugrása | treci peste reclamă | închide reclama | preskoči oglas | reklamı geç | reklamı kapat | пропустить рекламу
      закрыть рекламу | пропустити рекламу | пропусни рекламата | παράλειψη διαφήμισης | تخطي الإعلان | דלג על הפרסומת | 広告をスキップ
      광고 건너뛰기 | 跳过广告 | lewati iklan | bỏ qua quảng cáo | saltar la publicidad | salta la publicitat | fin de la publicité
      fin de la publicidad | fine della pubblicità | einde van de advertentie
    `),
    start: [],
  },
  {
    rule: 'player',
    whole: listOf(`
      videospeler inladen | video wordt geladen | chargement du lecteur | chargement de la vidéo | chargement en cours
      cargando vídeo | cargando video | cargando | cargando reproductor | caricamento player | caricamento in corso
      caricamento video | a carregar | carregando | carregando vídeo | carregando player | video wird geladen | lade video
      wird geladen | loading video | loading player | laddar video | laddar | laster video | laster inn | indlæser video | indlæser
      ladataan | ładowanie | wczytywanie | trwa ładowanie | načítání | načítám | načítava sa | betöltés | betöltés folyamatban
      se încarcă | se încarcă video | učitavanje | nalaganje | загрузка | завантаження | зареждане | φόρτωση | yükleniyor
      carregant | carregant vídeo | 読み込み中 | 로딩중 | 加载中 | memuat | memuat video | đang tải | جار التحميل | در حال بارگذاری | טוען
      laden | écoutez l'article | escucha la noticia | oír noticia | ouvir o texto | ouvir este artigo | beluister dit artikel
      escoltar | escolta la notícia | escoitar | ascultă
    `),
    start: [],
  },
  {
    rule: 'share',
    whole: listOf(`
      leggi i commenti | mostra i commenti | vai ai commenti | vedi i commenti | ver os comentários | ver todos os comentários
      ler comentários | lire les commentaires | voir tous les commentaires | afficher les commentaires | leer comentarios
      leer los comentarios | ver todos los comentarios | ver los comentarios | mostrar comentarios | lees de reacties
      bekijk reacties | bekijk alle reacties | toon reacties | alle reacties | reageren | plaats reactie | vezi comentariile
      vezi comentarii | vezi toate comentariile | δείτε τα σχόλια | προσθήκη σχολίου | προσθέστε σχόλιο | γράψτε σχόλιο
      veure comentaris | veure els comentaris | mostra els comentaris | ver comentarios do artigo | alle kommentare
      alle kommentare anzeigen | kommentare anzeigen | kommentare ansehen | visa kommentarer | läs kommentarer | vis kommentarer
      les kommentarer | näytä kommentit | lue kommentit | pokaż komentarze | zobacz komentarze | czytaj komentarze
      zobrazit komentáře | vstoupit do diskuze | zobraziť komentáre | hozzászólások megtekintése | prikaži komentare
      pogledaj komentare | прикажи коментаре | читать комментарии | показать комментарии | читати коментарі | показати коментарі
      виж коментарите | yorumları gör | yorumları göster | عرض التعليقات | コメントを見る | 댓글 보기 | 查看评论 | 查看留言 | lihat komentar
      xem bình luận
      ajouter à vos sélections | ajouter à mes favoris | ajouter à ma liste | ajouter à ma sélection | enregistrer l'article
      offrir cet article | offrir un article | partager via | salvar artigos | salvar artigo | dê um conteúdo | diminuir fonte
      aumentar fonte | geef cadeau | bewaren | leeslijst | regala este artículo | oferecer artigo | oferecer | partilhar notícia
      compartilhar notícia | artikel bewaren | agrandir l'image | condividi articolo | dimensione testo | dimensione carattere
      μέγεθος γραμματοσειράς | mida de la lletra | tamaño de letra | tamaño del texto | tamanho da letra | tamanho do texto
      taille du texte | taille de la police | lettergrootte | tekstgrootte | textstorlek | tekststørrelse | velikost písma
      wielkość tekstu | rozmiar czcionki | veľkosť písma | betűméret | mărime text | dimensiune text | размер шрифта
      розмір шрифту | yazı boyutu | veličina slova | ukuran font | cỡ chữ | 文字サイズ | 字号 | desplegar redes sociales
      regalar artículo | regala aquest article | regalar esta nota | guardar artículo
    `),
    start: [],
  },
  {
    rule: 'navigation',
    whole: listOf(`
      temas relacionados | tags relacionados | sujets liés | etiquetes | archivado en | etichete | σχετικά θέματα | assuntos
      més continguts de | tag dell'articolo | mots clés | onderwerpen | étiquettes | etiquetas de esta nota | palavras-chave
      palabras clave | parole chiave | thèmes | thèmes associés | sur ce thème | temi | ετικέτες | tagi | štítky | témata | témy
      címkék | ämnen | emner | aiheet | avainsanat
    `),
    start: [],
  },
];
