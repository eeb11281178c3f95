/** How one language says in several words who wrote a text, as sources of patterns. */
interface Phrases {
  /** "Ein Gastbeitrag von", "Une tribune de", "En krönika av": a genre and the word before the names. */
  readonly genres?: string;
  /** "Verfasst von", "Propos recueillis par", "Skrivet av", "Беседовала": what was done, then the names. */
  readonly done?: string;
  /** "Aus Brüssel berichtet", "De notre correspondante à Dakar,", "Van onze verslaggever": from where, or as what. */
  readonly sent?: string;
}

/** A place behind its preposition, of two words where a comma parts it from the name. */
const PLACE = String.raw`\p{L}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+(?=,))?`;

const PHRASES: readonly Phrases[] = [
  // en
  {
    genres: String.raw`(?:(?:an?|the)\s)?(?:exclusive|feature|essay|column|opinion|analysis|review|commentary|comment|special\sreport|dispatch|guest\s(?:post|column|essay)|investigation|profile|photo\sessay)\sby`,
    done: String.raw`(?:compiled|researched)\sby|as\stold\sto`,
  },
  // de
  {
    genres: String.raw`(?:(?:ein|eine|der|die|das|unser|unsere)\s)?(?:\p{L}+-)?\p{L}*(?:kommentar|beitrag|bericht|artikel|analyse|essay|reportage|glosse|kolumne|interview|protokoll|rezension|besprechung|meinung|einordnung|recherche|feature|text)\s(?:von|vom)`,
    done: String.raw`(?:verfasst|geschrieben|aufgezeichnet|aufgeschrieben|zusammengestellt|notiert|erstellt|veröffentlicht|eingestellt|protokolliert|recherchiert|publiziert|gepostet|übermittelt|gespeichert|eingetragen|eingereicht|hinzugefügt|hochgeladen)\s(?:von|durch)|(?:das\s)?(?:gespräch|interview)\s(?:führten?|mit \S+ führten?)|(?:die\s)?fragen\sstellten?|es\s(?:berichte(?:t|n)|schreibt)`,
    sent: String.raw`aus\s${PLACE}\sberichte(?:t|n)|von\sunser(?:er|em|en)\s\p{L}+(?:in|en|er|or|n|r)?`,
  },
  // fr
  {
    genres: String.raw`(?:(?:une?|le|la|notre)\s|l[’'])?(?:article|reportage|chronique|tribune|analyse|éditorial|édito|entretien|interview|enquête|billet|récit|critique|texte|décryptage|dossier|opinion|carte\sblanche)\s(?:signée?|(?:(?:signée?|réalisée?|rédigée?|écrite?|menée?|proposée?)\s)?(?:de|par))`,
    done: String.raw`(?:propos\s)?recueillis?\spar|(?:écrit|rédigé|publié|posté|signé|réalisé|préparé|proposé|soumis|envoyé|ajouté|déposé)e?\spar|mis\sen\sligne\spar`,
    sent: String.raw`(?:de|par)\s(?:notre|nos|l[’'])\s?(?:correspondante?s?|envoyée?s?\sspéciale?s?|journalistes?)(?:\s(?:à|au|aux|en)\s${PLACE})?,?`,
  },
  // es
  {
    genres: String.raw`(?:(?:una?|el|la)\s)?(?:artículo|nota|reportaje|crónica|columna|análisis|entrevista|opinión|editorial|tribuna|texto|informe|reseña|investigación)\s(?:de|por)`,
    done: String.raw`(?:escrit|redactad|publicad|realizad|elaborad|firmad|enviad|subid|agregad|cread)[oa]s?\spor|escriben?`,
    sent: String.raw`(?:de|por)\snuestr[oa]\s(?:corresponsal|enviad[oa](?:\sespecial)?)(?:\s(?:a|en)\s${PLACE})?,?`,
  },
  // it
  {
    genres: String.raw`(?:(?:un|una|il|lo|la)\s|(?:un|l)[’']\s?)?(?:articolo|commento|analisi|editoriale|intervista|reportage|servizio|cronaca|testo|opinione|recensione|inchiesta)\s(?:a\scura\s)?di`,
    done: String.raw`(?:scritt|redatt|pubblicat|realizzat|inserit|postat|firmat|inviat|aggiunt|caricat|creat)[oa]\s(?:da|di)|scriv(?:e|ono)`,
    sent: String.raw`(?:dal|dalla)\snostr[oa]\s(?:inviat[oa](?:\sspeciale)?|corrispondente)(?:\s(?:a|da|in)\s${PLACE})?,?`,
  },
  // pt
  {
    genres: String.raw`(?:(?:uma?|o|a)\s)?(?:artigo|reportagem|cr[óô]nica|coluna|análise|entrevista|opinião|editorial|texto|ensaio|crítica)\s(?:de|por)`,
    done: String.raw`(?:escrit|redigid|publicad|produzid|postad|elaborad|realizad|enviad|adicionad|inserid|criad)[oa]s?\spor|escrevem?`,
    sent: String.raw`(?:d[ao]|pel[ao])\s(?:redação|enviad[ao]\sespecial|correspondente)(?:\s(?:a|em|ao|no|na)\s${PLACE})?,?(?:\spor)?`,
  },
  // ro
  {
    genres: String.raw`(?:(?:un|o)\s)?(?:articol|reportaj|interviu|analiză|editorial|comentariu|cronică|opinie|material|text|anchetă)\s(?:(?:realizat|semnat|scris)ă?\s)?de`,
    done: String.raw`(?:scris|publicat|postat|redactat|realizat|semnat|adăugat)ă?\sde(?:\scătre)?|au?\s(?:consemnat|relatat|cules|scris)`,
    sent: String.raw`corespondență\sde\s(?:la|din)\s${PLACE},?`,
  },
  // nl
  {
    genres: String.raw`(?:(?:een|de|het)\s)?\p{L}*(?:column|opinie|analyse|interview|reportage|artikel|commentaar|verslag|essay|recensie|bijdrage|verhaal)\s(?:door|van)`,
    done: String.raw`(?:geschreven|geplaatst|gepubliceerd|opgetekend|gemaakt|ingezonden|ingediend|toegevoegd|aangemaakt|gepost)\sdoor`,
    sent: String.raw`(?:van|door)\sonze\s(?:\p{L}+\s)?\p{L}+(?:ent|er|eur|eurs|ster)(?:\sin\s${PLACE})?,?`,
  },
  // sv, da, nb, is
  {
    genres: String.raw`(?:(?:en|ett|et|ei)\s)?\p{L}*(?:krönika|ledare|leder|kommentar|analys|analyse|debatt|debat|debattartikel|debattinnlegg|debatindlæg|recension|anmeldelse|intervju|interview|reportage|reportasje|artikel|artikkel|kronik|kronikk|klumme|insändare|läsarbrev|læserbrev|leserinnlegg|essä|essay|kåseri)\s(?:av|af)|(?:grein|viðtal|pistill|texti|umfjöllun)\seftir`,
    done: String.raw`(?:skrivet|skriven|publicerad|publicerat|postat|skrevet|publisert|publiceret|offentliggjort|udgivet|skrifað|skráð|anmeldt|fortalt|nedskrevet|nedtegnet|recenserad|sammanställd|nedtecknad|inskickat|skickat|upplagt|upplagd|indsendt|oprettet)\s(?:av|af)|lagt\s(?:ut|inn|op)\sa[vf]`,
  },
  // pl, cs, sk, sl, hr, sr
  {
    done: String.raw`(?:rozmawiał|opracował|przygotował|dodał|napisał|zebrał|notował|wysłuchał|zpracoval|připravil|přidal|vložil|vystavil|spracoval|pripravil|napísal|pridal|napisao|pripremio|razgovarao|pogovarjal|pripravila?)(?:a|i|y)?|(?:opublikowan|dodan|zamieszczon|wysłan|napisan)[ey]\sprzez|rozhovor\svedla?|ptala?\sse|piše\sza\snas`,
  },
  // ru, uk, bg, sr
  {
    done: String.raw`(?:материал\s|матеріал\s)?(?:подготовил|беседовал|записал|опубликовал|написал|разговаривал|расспрашивал|розмовлял|підготувал|записувал|опублікувал|написал|розпитувал|спілкувал)(?:а|и|ася|ся|ась|ися)?|(?:підготував|розмовляв|записав|опублікував|написав|спілкувався)|интервью\sвзяла?|(?:написа|подготви|разговаря|разговара|припреми|приготви)(?:ла|о)?`,
  },
  // lt, lv, et, hu, fi
  {
    done: String.raw`(?:kalbėjosi|kalbino|parašė|užrašė|rašo)|(?:sagatavoja|intervēja)|(?:intervjueeris|kirjutas)|az\sinterjút\skészítette|összeállította|lejegyezte|készítette|bejegyezte|beküldte|közzétette|haastatteli|lähettänyt|kirjoittanut`,
  },
  // tr, id, vi
  {
    done: String.raw`(?:haberi|yazıyı|söyleşiyi)\s(?:yazan|hazırlayan|yapan)|hazırlayan|derleyen|gönderen|(?:dilaporkan|disusun|ditulis|diposting|diposkan|diterbitkan)\soleh|pv\.?|phóng\sviên`,
  },
  // el, ar, he
  {
    done: String.raw`(?:αναρτήθηκε|δημοσιεύ[τθ]ηκε|γράφτηκε)\sαπό(?:\sτον|\sτην)?|(?:مرسلة|أرسلت|كتب|نشر|نُشر)\sبواسطة|كتبه|كتبها|بواسطة|(?:(?:פורסם|נכתב)\s)?על\sידי`,
  },
];

/** Words that say who wrote a text where a colon stands behind them: alone they are kickers and kinds of texts. */
const LABELS = `
  post author|words|story|words and photos|words and pictures|text and photos
  report|reports|staff writer
  redakteur[/:*]in|beitrags-?autor(?:in)?
  protokoll|interview|bericht|reportage|gespräch|redakteur|redakteurin|reporter|reporterin|verfasser|verfasserin|kommentar|kolumne|analyse|recherche|korrespondent|korrespondentin|aufgezeichnet|text und fotos?|text & fotos?|text/fotos?|text, fotos?
  texte et photos?|journaliste|reportage|entretien|chronique|rédacteur|rédactrice
  reportero|reportera|textos|textos y fotos?
  redacción|periodista|redactor|redactora|firma|texto y fotos?|reportaje|entrevista
  testi|testi e foto|autrice
  giornalista|testo|testo e foto|servizio|intervista|redattore
  texto e fotos?|reportagem|jornalista|repórter
  verslaggeefster|correspondent|interview|teksten
  bericht ?auteur|redacteur|verslaggever|verslag|tekst en foto['’]?s?|tekst & foto['’]?s?
  frilansjournalist|frilanser|korrespondent|medarbetare|anmelder
  intervju|text och foton?|text & foto|reporter|krönika|redaktör|tekst og foto|klumme|journalist|kommentar|texti|texti og myndir|blaðamaður
  juttu|artikkeli|reportaasi
  haastattelu|kolumni|kommentti|analyysi|teksti ja kuvat?|teksti ja video
  opracowanie|korespondent|korespondentka|opr\\.
  komentarz|felieton|wywiad|reportaż|recenzja|relacja|dziennikarz|dziennikarka|tekst i zdjęcia|tekst i foto
  reportérka|reportér
  komentář|rozhovor|redaktorka|text a foto|glosa|reportáž|komentár
  riport|interjú|tudósító|összeállítás|corespondent|corespondentă
  riporter|újságíró|redactor|text și foto|reporter
  haber ?/ ?foto(?:ğraf)?|haber-kamera|söyleşi|yazı
  röportaj|haber-foto|haber-fotoğraf|haber ve fotoğraf
  колонка|репортаж|интервью|обозреватель|текст и фото|журналістка|інтерв’ю|кореспондентка|корреспондентка|інтерв'ю
  tekstas|tekstas ir nuotraukos|kalbino
  έρευνα|συνέντευξη στ[ηο]ν?|ανταποκριτής|ανταποκρίτρια
  αρθρογράφος|συντάκτρια|επιμέλεια|συνέντευξη|δημοσιογράφος|κείμενο
  nội dung|tổng hợp|ghi chép|biên soạn
  مراسل|مراسلة|كتابة|نص|تغطية|گفتگو|گفت‌وگو|گفت و گو|تهیه و تنظیم|تهیه کننده|روایت|یادداشت|گفت‌وگو از|گفتگو از|טקסט|מילים|תחקיר|כותב|כותבת|रिपोर्ट|साक्षात्कार
  整理|采访|文字|编写|글·사진|글/사진|인터뷰|執筆者|編集委員|論説委員|記者|文責
  pewarta|jurnalis|reporter|thực hiện|bài và ảnh|người viết
  著者|筆者|ライター|聞き手|取材|取材・構成|構成・文|構成|取材・文|文・写真|取材・撮影|作者
`;

/** Genres and words of doing before names, in the world's press, as the source of one pattern. */
export const BYLINE_PHRASES = PHRASES.flatMap(({ genres, done, sent }) => [genres, done, sent])
  .filter((part) => part !== undefined)
  .join('|');

/** Such words that need a colon (in East Asia a dot in the middle does), as the source of a pattern. */
export const BYLINE_LABELS = LABELS.trim()
  .split(/[|\n]/u)
  .map((word) => word.trim())
  .filter(Boolean)
  .join('|');
