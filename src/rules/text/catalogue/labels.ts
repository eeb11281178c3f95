/** What a labelled line of a press database, or of a keeper's own head over a text, says. */
export type Label =
  | 'title'
  | 'authors'
  | 'outlet'
  | 'source'
  | 'date'
  | 'updated'
  | 'url'
  | 'mail'
  | 'book'
  | 'kept'
  | 'other';

/** Labels as press databases, clipping services and keepers write them, in many languages; in small letters. */
const WORDS: { readonly [label in Label]: string } = {
  title:
    'title|headline|heading|article title|titel|überschrift|schlagzeile|titre|título|titulo|titular|titolo|títol|otsikko|tittel|overskrift|kop|tytuł|nagłówek|titulek|nadpis|název článku|naslov|cím|titlu|başlık|заголовок|название|назва|заглавие|наслов|τίτλος|标题|標題|題名|タイトル|見出し|제목|العنوان|عنوان|تیتر|כותרת|शीर्षक|শিরোনাম|judul|tiêu đề|หัวข้อ|หัวเรื่อง',
  authors:
    'author|authors|author(s)|byline|by-line|by|writer|written by|reporter|autor|autoren|autorin|autor(en)|verfasser|verfasserin|auteur|auteurs|auteur(s)|par|autores|autora|autore|autori|författare|skribent|forfatter|journalist|kirjoittaja|toimittaja|autorzy|autor/autorzy|szerző|szerzők|autori/autoři|autoři|yazar|автор|авторы|автори|συντάκτης|συγγραφέας|作者|记者|記者|撰文|著者|執筆者|筆者|저자|글쓴이|작성자|기자|الكاتب|المؤلف|بقلم|نویسنده|نویسندگان|כותב|מאת|लेखक|লেখক|penulis|tác giả|ผู้เขียน',
  outlet:
    'paper|nom de la source|publication|publication title|publication name|publication info|newspaper|newspaper title|newspaper name|journal name|periodical|outlet|media outlet|website|web site|site|site name|website name|zeitung|zeitschrift|medium|publikation|nom du journal|nom de la publication|publication source|publicación|periódico|diario|medio|publicação|jornal|pubblicazione|testata|giornale|krant|publicatie|dagblad|avis|tidning|lehti|gazeta|czasopismo|tytuł gazety|noviny|deník|újság|lap|ziar|publicație|gazete|yayın|газета|издание|видання|издание/газета|вестник|εφημερίδα|媒体|媒體|报纸|報紙|報紙名稱|掲載紙|紙名|媒体名|신문|신문사|매체|언론사|الصحيفة|الجريدة|روزنامه|نشریه|עיתון|अख़बार|अखबार|समाचार पत्र|সংবাদপত্র|surat kabar|koran|báo',
  source:
    'source|source name|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|izvor|vir|forrás|sursă|sursa|kaynak|источник|джерело|източник|πηγή|来源|來源|出典|출처|المصدر|منبع|מקור|स्रोत|সূত্র|sumber|nguồn|ที่มา',
  date: 'date|published|publication date|date published|pub date|pubdate|article date|issue date|date of publication|published on|datum|erscheinungsdatum|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|date de publication|date de parution|publié le|paru le|fecha|fecha de publicación|publicado|data|data de publicação|data di pubblicazione|pubblicato|data de publicació|publicatiedatum|datum publicatie|dato|publisert|publicerad|publiceringsdatum|utgivningsdatum|udgivet|julkaistu|päivämäärä|data publikacji|data wydania|opublikowano|datum vydání|datum publikování|dátum|datum objave|megjelenés dátuma|megjelent|data publicării|tarih|yayın tarihi|yayınlanma tarihi|дата|дата публикации|дата публікації|дата на публикуване|опубликовано|ημερομηνία|ημερομηνία δημοσίευσης|日期|发布日期|發布日期|出版日期|发布时间|發布時間|日付|発行日|掲載日|公開日|날짜|게재일|발행일|작성일|التاريخ|تاريخ النشر|تاریخ|تاریخ انتشار|תאריך|תאריך פרסום|दिनांक|तारीख|তারিখ|tanggal|tanggal terbit|ngày|ngày đăng|วันที่',
  updated:
    'updated|updated on|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert',
  url: 'url|link|original|original url|source url|web link|permalink|web address|internet address|adresse web|lien|enlace|internetadresse|fundstelle im internet|ссылка|посилання|链接|網址|网址|リンク|링크|주소|الرابط|رابط|لینک|נשמר מ|קישור|लिंक|tautan|liên kết|odkaz|adres|adres url',
  mail: 'from|to|cc|bcc|subject|sent|reply-to|message-id|von|an|betreff|gesendet|objet|envoyé|para|asunto|enviado|oggetto|inviato|onderwerp|verzonden|aan|ämne|skickat|till|emne|sendt|til|aihe|temat|wysłano|do|předmět|komu|kimden|kime|konu|от кого|кому|тема|от|差出人|宛先|件名|发件人|收件人|主题|寄件者|收件者|主旨|보낸사람|받는사람|제목:|من|إلى|الموضوع|از|به|موضوع',
  book: 'isbn|isbn-13|isbn-10|price|preis|prix|precio|prezzo|prijs|pris|cena|цена|format|binding|paperback|hardcover|publisher & year|director|directed by|cast|starring|regie|regisseur|darsteller|réalisateur|réalisation|distribution|duración|reparto|genre|fsk|laufzeit|runtime|running time|режиссер|в ролях|監督|出演|导演|主演|verlag',
  kept: 'created|created on|created at|added|added on|imported|imported on|captured|captured on|date added|date saved|date created|erstellt|erstellt am|hinzugefügt|gespeichert|gespeichert am|créé le|ajouté le|creado|añadido|creato|aggiunto|criado|adicionado|aangemaakt|toegevoegd|skapad|oprettet|opprettet|создано|добавлено|作成日|追加日|创建时间|創建時間|保存时间|添加时间',
  other:
    'section|page|pages|pg|first page|start page|pagination|length|word count|words|dateline|graphic|graphics|load-date|load date|language|language of publication|language of document|publication-type|publication type|publication year|publication subject|publisher|publisher logo|place of publication|country of publication|country|edition|volume|issue|issn|eissn|source type|type de source|périodicité|couverture géographique|provenance|référence bibliographique|document type|doc type|document id|proquest document id|document url|document number|accession number|accession no|record number|index terms|database|copyright|subject|subjects|subject term|subject terms|keywords|keyword|category|categories|tags|topics|type|company|companies|organization|industry|geographic|geographic names|location|locations|person|people|person as author|series|column|series/column|slug|last updated|last update|accessed|access date|date accessed|retrieved|retrieved on|date retrieved|saved|saved on|clipped|clipped on|clipping id|id|abstract number|correction-date|journal code|dpa code|ressort|rubrik|seite|seiten|ausgabe|nummer|jahrgang|ort|land|sprache|schlagwort|schlagwörter|stichwörter|dokumentnummer|dokument|abgerufen|abgerufen am|wörter|länge|rubrique|page(s)|numéro|édition|langue|mots|mots-clés|sujet|sujets|pays|consulté le|taille|nombre de mots|sección|página|páginas|edición|idioma|palabras|palabras clave|etiquetas|país|consultado|consultado el|sezione|pagina|pagine|edizione|lingua|parole|rubriek|editie|taal|woorden|avdelning|sida|sidor|språk|ord|nyckelord|sektion|side|sider|sprog|seksjon|dział|strona|strony|numer|wydanie|język|rubrika|strana|rovat|oldal|sayfa|bölüm|sayı|dil|рубрика|раздел|страница|полоса|номер|выпуск|язык|розділ|сторінка|版面|版次|版|栏目|欄目|字数|字數|语言|語言|语种|ページ|面|頁|文字数|言語|지면|면|분야|القسم|الصفحة|العدد|اللغة|بخش|صفحه|شماره|زبان|עמוד|מדור|גיליון|שפה|rubrik/ressort|halaman|rubrik koran|trang|chuyên mục',
};

/** Labels that only a database of the press has. */
export const OF_DATABASE: ReadonlySet<string> = new Set(
  'load-date|load date|type de source|publication-type|publication type|proquest document id|document id|document type|source type|publication info|publication subject|place of publication|accession number|record number|language of publication|word count|wörter|nombre de mots|字数|字數|版次|版面'.split(
    '|',
  ),
);

/** The label of a word; words that stand for two things in two languages mean the more telling one. */
export const LABELS: ReadonlyMap<string, Label> = new Map(
  (Object.keys(WORDS) as Label[])
    .reverse()
    .flatMap((label) => WORDS[label].split('|').map((word) => [word, label] as const)),
);

/** The codes of two and three letters before the lines of a database's record: "HD Ferry stays in harbour", "WC 431 words". */
export const CODES: ReadonlyMap<string, Label> = new Map([
  ...(['HD'] as const).map((code) => [code, 'title'] as const),
  ...(['BY'] as const).map((code) => [code, 'authors'] as const),
  ...(['SN'] as const).map((code) => [code, 'outlet'] as const),
  ...(['PD'] as const).map((code) => [code, 'date'] as const),
  ...'SE CR WC ET SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN CLM ART CX'
    .split(' ')
    .map((code) => [code, 'other'] as const),
]);
