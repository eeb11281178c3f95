import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/** The same few buttons, notices and names of sections as news sites of further languages word them, each in all of them. */
export const FURTHER: readonly ChromeWords[] = [
  {
    rule: 'share',
    whole: listOf(`
      auf die merkliste | schrift größer | schrift kleiner | ajouter à vos favoris | ajouter aux favoris | envoyer par e-mail | envoyer par mail
      añadir a favoritos | enviar por correo | enviar por correo electrónico | regala questo articolo | regala l'articolo | leggi dopo | copia il link
      copiar link | copiar ligação | guardar artigo | kopieer link | lees later | volg | bewaar artikel | följ | kopiera länken | skicka via e-post
      lyt | del | gem | følg | kopiér link | læs op | gem artikel | lytt | kopier lenken | tallenna | tulosta | kopioi linkki | seuraa
      vista | prenta | deila frétt | zapisz | kopiuj link | obserwuj | lubię to | lubię to! | wydrukuj | udostępnij artykuł | wyślij
      uložit | kopírovat odkaz | sledovat | vytisknout | poslat e-mailem | sdílet článek | uložiť | zdieľať | kopírovať odkaz | vytlačiť
      mentés | link másolása | követés | küldés | cikk megosztása | salvează | printează | copiază linkul | trimite | share-uiește | distribuie articolul
      podijeli | podeli | spremi | sačuvaj | ispiši | štampaj | kopiraj link | deli | shrani | natisni | bağlantıyı kopyala | takip et | haberi paylaş
      сохранить | распечатать | копировать ссылку | отправить | зберегти | друк | друкувати | скопіювати посилання | копіювати посилання | сподели | запази | принтирай
      αποθήκευση | αντιγραφή συνδέσμου | αποστολή | μοιραστείτε το | išsaugoti | pasidalinti | kopijuoti nuorodą | dalīties | saglabāt | drukāt | jaga | salvesta | prindi
      salin link | bagikan artikel | simpan artikel | cetak artikel | ukuran huruf | lưu bài | lưu bài viết | in bài viết | in bài | sao chép liên kết | chia sẻ bài viết
      শেয়ার করুন | শেয়ার | লিংক কপি করুন | প্রিন্ট করুন | सांझा करें | फॉलो करें | शेयर करा | பகிர்க | பகிர | షేర్ చేయండి | แชร์ | คัดลอกลิงก์
      リンクをコピー | フォロー | フォローする | ブックマークする | 印刷する | 記事を保存 | 링크 복사 | 팔로우 | 저장 | 複製連結 | 关注 | 打印本页
    `),
    start: [],
  },
  {
    rule: 'player',
    whole: listOf(`
      hören | artikel hören | jetzt anhören | escucha este artículo | ouça este conteúdo | ouça a notícia | beluister | lyssna | lyssna på texten
      hlusta á frétt | posłuchaj | posłuchaj artykułu | odsłuchaj | poslechnout | poslechnout článek | poslechněte si
      vypočuť | vypočuť článok | meghallgatom | hallgassa meg | ascultă articolul | poslušaj | slušaj | haberi dinle | dinle | прослушать статью | слушать статью | прослушать
      слухати | прослухати | слушай | ακούστε | ακούστε το άρθρο | klausytis | klausyti | dengarkan artikel | dengarkan | nghe bài viết | nghe đọc bài | nghe
      記事を聞く | 音声で聞く | 기사 듣기 | 朗读
    `),
    start: [],
  },
  {
    rule: 'account',
    whole: listOf(`
      plus-artikel | + artikel | plus artikel | premium-artikel | abo-artikel | abonné | article abonné | suscriptores | solo suscriptores | contenido premium
      premium | tilaajille | prenumerant | aðeins fyrir áskrifendur | fyrir áskrifendur | tylko dla subskrybentów | dla prenumeratorów | pouze pro předplatitele
      jen pro předplatitele | len pre predplatiteľov | csak előfizetőknek | doar pentru abonați | samo za pretplatnike | samo za naročnike | abonelere özel | только для подписчиков
      для подписчиков | лише для передплатників | само за абонати | μόνο για συνδρομητές | tik prenumeratoriams | tikai abonentiem | ainult tellijale | khusus pelanggan | dành cho hội viên
      会員限定 | 有料会員限定 | 有料記事 | 会員限定記事 | 구독자 전용 | 会员专享 | 訂閱限定
      jetzt anmelden | zum abo | abo kündigen | je m'inscris | je m’inscris | apúntate | darme de alta | subscrever | anmäl dig | tilmeld | meld deg på
      skrá mig | odebírat | odoberať | feliratkozom | feliratkozás | kaydol | подписаться на рассылку | підписатися на розсилку | εγγραφή στο newsletter | prenumeruoti naujienlaiškį | đăng ký nhận tin | 登録する | 会員登録する
      prenumerera | prenumerata | předplatit | abonament | pretplata | naročnina | langganan | передплата | συνδρομές | συνδρομή
      autentificare | přihlášení | prihlásenie | prijava
      e-mail-adresse | votre adresse e-mail | adresse e-mail | tu correo electrónico | correo electrónico | la tua email | indirizzo email | o seu e-mail | seu e-mail | je e-mailadres | e-mailadres
      din e-postadress | din e-mail | din e-post | sähköpostiosoite | netfang | twój adres e-mail | adres e-mail | váš e-mail | váš email | e-mail-cím | adresa ta de e-mail | e-posta adresiniz
      ваш e-mail | ваш email | електронна пошта | το email σας | el. paštas | alamat email | email của bạn | メールアドレス
    `),
    start: listOf(`
      jetzt weiterlesen mit | testen sie | mit einem abo lesen | lesen sie weiter mit | la suite est réservée | il vous reste | pour lire la suite | suscríbete para
      ¿ya eres suscriptor | abbonati per | sei già abbonato | assine para | lees verder met | al abonnee | ben je al abonnee | prenumerera för att | är du redan prenumerant
      bliv abonnent for | har du allerede | bli abonnent for | tilaa ja lue | oletko jo tilaaja | gerast áskrifandi | ertu með áskrift | czytaj dalej z | masz już konto | pokračujte ve čtení | už máte předplatné
      pokračujte v čítaní | fizessen elő | már előfizető | előfizetőként | abonează-te pentru | ai deja cont | ai deja un abonament | već imate pretplatu | okumaya devam etmek için | zaten abone misiniz
      оформите подписку | уже есть подписка | чтобы прочитать целиком | передплатіть, щоб | вже маєте передплату | γίνετε συνδρομητής | είστε ήδη συνδρομητής | norėdami skaityti | jau prenumeratorius
      berlangganan untuk | sudah berlangganan | đăng ký để đọc | đã có tài khoản | 続きを読むには | すでに会員の方 | この記事は有料会員限定
    `),
  },
  {
    rule: 'navigation',
    whole: listOf(`
      lokales | rätsel | e-paper | vidéos | opinions | planète | jeux | cgu | politique de confidentialité | gérer les cookies | qui sommes-nous ? | sucesos | opinión | pódcasts | pódcast
      vídeos | menú | boletines | el tiempo | pasatiempos | política de privacidad | configurar cookies | mapa web | opinioni | meteo | giochi | note legali | preferenze cookie | mappa del sito | desporto | esporte
      sociedade | mundo | opinião | termos de uso | contactos | contato | quem somos | ficha técnica | voorpagina | politiek | economie | cultuur | binnenland | buitenland | wetenschap | opinie
      nieuwsbrieven | het weer | puzzels | colofon | adverteren | over ons | voorwaarden | hem | ekonomi | inrikes | utrikes | ledare | debatt | poddar | väder | korsord | om oss | integritetspolicy | annonsera | kundservice
      forside | økonomi | indland | udland | debat | nyhedsbreve | vejr | om os | privatlivspolitik | annoncér | innenriks | utenriks | meninger | podkast | vær | personvern | informasjonskapsler | annonsere | kontakt oss
      etusivu | talous | urheilu | kulttuuri | kotimaa | ulkomaat | mielipide | podcastit | videot | uutiskirjeet | sää | yhteystiedot | tietosuoja | evästeet | mediamyynti | asiakaspalvelu
      forsíða | viðskipti | íþróttir | menning | innlent | erlent | skoðun | hlaðvörp | sjónvarp | valmynd | veður | hafa samband | um okkur | persónuvernd | vafrakökur | auglýsingar
      polityka | gospodarka | kraj | świat | nauka | podcasty | wideo | pogoda | regulamin | polityka prywatności | o nas | o nás | redakcja
      úvod | politika | ekonomika | kultura | domácí | zahraniční | věda | názory | počasí | kontakty | podmínky | ochrana soukromí | redakce | domov | domáce | zahraničné | veda | počasie | ochrana súkromia
      címlap | belföld | gazdaság | kultúra | külföld | tudomány | vélemény | videó | időjárás | impresszum | kapcsolat | adatvédelem | médiaajánlat | rólunk | politică | cultură | actualitate | externe | știință
      opinii | caută | vremea | termeni și condiții | confidențialitate | despre noi | redacția | naslovnica | gospodarstvo | svijet | mišljenja | uvjeti korištenja | vrijeme | vreme
      siyaset | kültür | dünya | bilim | yazarlar | hava durumu | künye | iletişim | gizlilik politikası | hakkımızda | политика | экономика | спорт | культура | общество | мир | наука | мнения | подкасты | видео | погода
      политика конфиденциальности | редакция | правила | икономика | култура | свят | времето | політика | економіка | суспільство | світ | думки | подкасти | відео | контакти | про нас
      політика конфіденційності | редакція | πολιτική | οικονομία | αθλητικά | πολιτισμός | κοινωνία | κόσμος | επιστήμη | απόψεις | βίντεο | καιρός | επικοινωνία | όροι χρήσης | απόρρητο | ταυτότητα
      pradžia | verslas | sportas | pasaulis | mokslas | nuomonės | tinklalaidės | orai | kontaktai | privatumo politika | apie mus | taisyklės | sākums | pasaulē | esileht | majandus | arvamus
      nasional | olahraga | budaya | daerah | dunia | sains | opini | cuaca | tentang kami | kontak | redaksi | pedoman media siber | kebijakan privasi | thời sự | kinh doanh | thể thao | văn hóa | xã hội | thế giới
      khoa học | góc nhìn | thời tiết | liên hệ | tòa soạn | chính sách bảo mật | giới thiệu | 政治 | 経済 | スポーツ | 文化 | 社会 | 国際 | 科学 | オピニオン | 動画 | 天気 | 会社概要 | お問い合わせ | プライバシーポリシー
      広告掲載 | 利用規約 | 정치 | 경제 | 사회 | 국제 | 문화 | 스포츠 | 날씨 | 经济 | 社會 | 國際 | 体育 | 體育 | 天气
    `),
    start: [],
  },
  {
    rule: 'related',
    whole: listOf(`
      lea también | lee además | dalla stessa sezione | artigos relacionados | meer over dit onderwerp | gerelateerde artikelen | relaterade artiklar | relaterte saker | relaterede artikler
      aiheeseen liittyvää | mest lesið | nýjast | przeczytaj również | friss hírek
      citeşte şi | ultimele știri | ilgili haber
      останні новини | новини за темою | naujausi
      berita terkini | tin mới
      nicht verpassen | à ne pas manquer | ne manquez pas | no te pierdas | no te lo pierdas | da non perdere | non perdere | não perca | não deixe de ler | niet te missen | mis niet
      missa inte | gå ikke glip av | gå ikke glip af | älä missaa | nie przegap | nezmeškejte | nenechte si ujít | ne maradjon le | nu rata | ne propustite | kaçırmayın | sakın kaçırmayın
      не пропустите | не пропусти | не пропустіть | μη χάσετε | nepraleiskite | jangan lewatkan | đừng bỏ lỡ | お見逃しなく | 見逃せない | 놓치지 마세요 | 不要错过 | 別錯過
    `),
    start: listOf(`
      veja também: | læs også: | les også: | lue myös: | lesa meira: | lestu líka: | sjá einnig: | czytaj także: | czytaj też: | zobacz też: | zobacz także: | čtěte také: | přečtěte si také: | prečítajte si aj: | olvassa el ezt is:
      citește și: | ayrıca okuyun: | см. также: | читайте також: | διαβάστε επίσης: | baca: | simak: | xem thêm: | đọc thêm: | 関連記事：
    `),
  },
  {
    rule: 'comments',
    whole: listOf(`
      conversación | diskuse | přidat komentář | comentează | dodaj komentar
      залишити коментар | коментувати | komentuoti | rašyti komentarą
    `),
    start: [],
  },
];
