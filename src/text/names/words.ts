/** Words that open a byline, by the languages that use them. All lower case; a colon may follow in the text. */
export const BYLINE_WORDS: readonly string[] = [
  // en
  'by',
  'written by',
  'words by',
  'story by',
  'article by',
  'text by',
  'reported by',
  'report by',
  'reporting by',
  'posted by',
  'published by',
  'author',
  'authors',
  'analysis by',
  'opinion by',
  'review by',
  'interview by',
  'column by',
  // de
  'von',
  'vom',
  'autor',
  'autorin',
  'autoren',
  'ein kommentar von',
  'kommentar von',
  'eine analyse von',
  'ein gastbeitrag von',
  'gastbeitrag von',
  'ein bericht von',
  'interview von',
  'interview:',
  'analyse von',
  'kolumne von',
  'eine kolumne von',
  'ein interview von',
  'text von',
  'text:',
  'aus dem englischen von',
  // fr
  'par',
  'de notre correspondant',
  'auteur',
  'auteure',
  'auteurs',
  'propos recueillis par',
  'texte',
  'rédigé par',
  'publié par',
  'écrit par',
  'article de',
  // es, pt, gl, ca, it, ro
  'por',
  'autor',
  'autora',
  'autores',
  'escrito por',
  'texto',
  'texto de',
  'publicado por',
  'per',
  'di',
  'a cura di',
  'scritto da',
  'testo di',
  'autore',
  'de',
  'scris de',
  'publicat de',
  // nl, af
  'door',
  'auteur',
  'geschreven door',
  'tekst',
  'deur',
  // sv, da, nb, is, fi
  'av',
  'af',
  'text',
  'tekst',
  'skrevet av',
  'skrevet af',
  'skriven av',
  'skribent',
  'författare',
  'forfatter',
  'journalist',
  'reporter',
  'eftir',
  'höfundur',
  'teksti',
  'kirjoittaja',
  'toimittaja',
  'kirjoittanut',
  // pl, cs, sk, sl, hr, sr, bg, ru, uk, lt, lv, et, hu, el, tr, sq
  'autor:',
  'napisał',
  'napisała',
  'tekst:',
  'opracował',
  'opracowała',
  'oprac.',
  'napsal',
  'napsala',
  'píše',
  'piše',
  'autor',
  'автор',
  'автори',
  'авторы',
  'текст',
  'пише',
  'от',
  'автор статьи',
  'autorius',
  'autorė',
  'parengė',
  'teksts',
  'autors',
  'autore',
  'szerző',
  'írta',
  'του',
  'της',
  'των',
  'γράφει',
  'γράφει ο',
  'γράφει η',
  'συντάκτης',
  'yazan',
  'yazar',
  'haber',
  'haberi',
  'nga',
  'shkruan',
  // id, ms, vi, sw, tl
  'oleh',
  'penulis',
  'ditulis oleh',
  'reporter',
  'bởi',
  'tác giả',
  'theo',
  'na',
  'imeandikwa na',
  'ni',
  'isinulat ni',
  // ar, fa, he, ur
  'بقلم',
  'كتب',
  'كتبت',
  'الكاتب',
  'إعداد',
  'تقرير',
  'نوشته',
  'نویسنده',
  'به قلم',
  'گزارش از',
  'گزارش',
  'خبرنگار',
  'مترجم',
  'מאת',
  'כתב',
  'כתבה',
  'نکתב על ידי',
  'تحریر',
  // hi, bn
  'लेखक',
  'द्वारा',
  'रिपोर्ट',
  'লেখক',
  'প্রতিবেদক',
  // zh, ja, ko
  '记者',
  '記者',
  '作者',
  '文',
  '撰文',
  '本报记者',
  '執筆',
  '文・',
  '取材・文',
  '글',
  '기자',
];

/** What follows a name in East Asia and says that it is the writer's: "山田太郎記者", "김철수 기자". */
export const NAME_SUFFIXES: readonly string[] = ['記者', '记者', '기자', '特派員', '특파원', '論説委員', '논설위원'];

/** Lower-case words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della delle dello dei di da do dos das du des la le les el los las van von vom zu zur zum der den het ten ter te op af av bin ibn ben al el- al- ad as abu bint y e i és und'.split(
    ' ',
  ),
);

/** Words that join two names of a list. */
export const CONJUNCTIONS =
  /\s*(?:,\s+(?:and|und|et|y|e)\s+|\s+(?:and|und|sowie|et|y|e|ed|og|och|en|i|a|и|та|і|й|ja|ve|dan|và|és|și|şi|ir|un|και|with|mit|avec|con|com|cu|med|met|و|ו|और|एवं|तथा|এবং|ও|மற்றும்|และ)\s+|[,;&/|•·、，・،؛]|\s+\+\s+)\s*/iu;

/** Words that no person's name holds: roles, desks, houses, products of a press office. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `
  by tv agência rádio jornal diário gazeta agency agencies alert alerts all bookmark bookmarks developer google agentur agenturen agence agences agencia agencias agenzia agenzie ajans ajansı
  admin administrator archive archiv associated bureau business cable channel company contributor contributors copyright correspondent correspondents
  copy corp daily day desk digital editor editors editorial editorials english entertainment exclusive express eu facebook federal
  headline headlines posts release via
  file foundation foto fotos photo photos photographie getty global government gmbh group guest guide handout health home homepage image images imago
  inc institute instagram international journal journalist journalists limited linkedin live local logo ltd llc magazine mail media member menu minister ministry
  more most network new news newsletter newsletters newspaper newsroom newswire office official on online opinion opinions party picture pictures podcast
  police policy politics post press presse prensa privacy publisher publishing radio read reader reading redaktion redaksi redaktionsnetzwerk redakteur redakteurin redacción redaction rédaction redazione redactie redaksi redação redakció redaktionen
  report reporter reporters reports review search section sections sign log login service services share shop show sport sports staff standard story subscribe
  subscription tags team teams tech telegraph terms the this times today topic topics travel tribune trending twitter university update updated updates us usa video videos view views watch weather
  user users web website week weekly wire world writer writers youtube your you zeitung
  anzeige werbung abo abonnieren anmelden artikel aktuell aktuelle alle autor autorin bild bilder bundesregierung dieser diese deutschland foren kommentar kommentare lesezeit mehr meinung menü nachrichten politik quelle ressort seite startseite suche symbolbild teilen thema themen uhr video wirtschaft wissen
  article articles abonné abonnés accueil actualité actualités économie france lire monde par partager publié politique société suivre tous vidéo
  noticias economía política deportes sociedad españa internacional opinión leer más por publicado actualizado suscríbete comentarios
  notizie politica cronaca economia esteri italia leggi foto
  nieuws redactioneel nyheter nyheder journalist foto les mer läs mer læs mere
  новости редакция фото источник корреспондент
  haber haberler foto
  a an that was were is are be been has have had will would can could not no who what when where why how from into over under after before about against between out up down left right open opens first last years year month months inside when where
  der die das den dem ein eine einer eines im am zum zur und oder nicht ist sind war wird werden wie was wer warum wenn nach vor über unter gegen für aus auf bei
  une un est sont dans pour avec sur sous après avant contre quand comment pourquoi qui que los las una uno en con para sin tras contra cuando como qué quién il lo gli una nel nella con per che come quando perché
  redagowała redagował zredagowała tłumaczyła tłumaczył przełożyła przełożył redigoval redigovala přeložil přeložila preložila szerkesztette fordította fényképezte editat tradus edited produced translated compiled traduit traducido tradotto übersetzt redigiert vertaald oversat oversatt översatt редактировал редактировала перевёл перевела перевод
  interview profile follow following unfollow rss feed feeds author authors submissions
  resubscribe president president’s präsident präsidentin präsidenten présidente presidente presidenta presidentti prezydent prezident президент президента başkanı
  infos info paper within county council senate congress it
  更新时间 发布时间 作者 编辑 編輯 记者 文 图 기사입력 기사수정 입력 수정 등록 승인 merkezi giriş güncelleme yayınlanma
  agencja agencji agentúra agentúry agentúre ügynökség hírügynökség távirati iroda агентство агентства агентству агенция агенция агенција агенцыя πρακτορείο ειδήσεων ajansı prasowa prasowy tisková tlačová tiskovna
  portal portál портал redakce redakcia redakcija redakció redacția redacţia szerkesztőség редакцыя редакція редакција σύνταξη yayın toimitus uredništvo uredništva toimetus redakcijas tým служба пресс-служба прес-служба
  reuters afp ap dpa epa efe ansa tass apa ntb tt ritzau anp lusa pap belga keystone-sda sda ats
  `
    .trim()
    .split(/\s+/),
);

/** Nouns that name a journalist's role; they and the words before them that are no names are cut from a byline. */
export const ROLES =
  /(?:correspondent|reporter|editor|writer|columnist|journalist|producer|critic|reviewer|analyst|contributor|fellow|chief|director|professor|blogger|freelancer|photographer|presenter|anchor|commentator|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in)?|autor(?:in)?|volontär(?:in)?|kolumnist(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|correspondant[e]?|corespondent[ăa]?|journaliste|rédact(?:eur|rice)|chroniqueu(?:r|se)|envoyée? spéciale?|corresponsal|periodista|redactora?|enviad[oa] especial|columnista|corrispondente|inviat[oa]|giornalista|redattor[ei]|jornalista|repórter|redator[ae]?|redacteur|verslaggever|korrespondent|skribent|redaktør|kommentator|toimittaja|dziennikarka|dziennikarz|redaktor|корреспондент|обозреватель|журналист(?:ка)?|muhabir[i]?|yazar[ı]?|wartawan|jurnalis|phóng viên|cronista|colunista|editorialista|articulista|opinionista|publicyst(?:a|ka)|redaktorka|felietonist(?:a|ka)|komentátor(?:ka)?|novinářka?|újságíró|szerkesztő|rovatvezető|tudósító|redactor|jurnalistă?|novinar(?:ka)?|uredni(?:k|ca)|δημοσιογράφος|συντάκτης|συντάκτρια|gazeteci|editörü?|редактор|колумнист|журналіст(?:ка)?|кореспондент(?:ка)?|редакторка|оглядач(?:ка)?|kolumnisti|kriitikko|redaktur|kontributor|biên tập viên|nhà báo|redactrice|krönikör|redaktör|klummeskribent|anmelder|kritiker(?:in)?|rezensent(?:in)?|recensent|recenzent(?:ka)?|kritikus|критик|крытык|correspondente|editora|publizist(?:in)?|blaðamaður|fréttamaður|כתבת?|עורכת?|פרשנית?|עיתונאית?|संवाददाता|रिपोर्टर|संपादक|पत्रकार|خبرنگار|روزنامه‌نگار|گزارشگر|مراسلة?|صحفية?|صحافية?|محررة?)$/iu;

/** Adjectives and nouns that stand before a role: "Senior Political Correspondent". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  'senior chief deputy associate assistant political politics science health sports sport foreign world business economics economic environment climate technology tech crime education royal travel news legal defence defense security diplomatic international national local city court culture arts entertainment features feature investigative investigations data digital staff special general freelance executive managing contributing consumer affairs affairs’ home europe asia africa us uk middle east washington money property video social media drink lifestyle leisure tv weather faith style nature wildlife farming agriculture head-of football rugby cricket golf tennis racing parliamentary state county transport housing communities community religion music film theatre book books food fashion gaming games industry markets markets’ breaking trainee junior multimedia audio night weekend regional rural marine harbour landespolitische landespolitischer politischer politische freie freier ständige leitende leitender leiter leiterin'.split(
    ' ',
  ),
);
