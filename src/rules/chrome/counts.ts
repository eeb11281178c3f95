/** Numbers of views and times to read that may be left out: "13K Views", "Lesezeit: 8 Minuten", "(BUTTON)". */
export const COUNTS: readonly RegExp[] = [
  /^[\d.,]+\s?[km]?\s?(?:views?|shares?|comments?|likes?|reads?|replies|reactions?|kommentare?|aufrufe|commentaires?|vues|comentarios?|visitas|commenti|reacties|kommentarer|visninger|yorum|просмотр\S*|комментари\S*|tampilan|lượt xem|views? today|komentarz\S*|komentář\S*|komentár\S*|komentar\S*|komentar[ųo]\S*|hozzászólás\S*|comentarii|kommentti\S*|athugasemd\S*|коментар\S*|σχόλι\S*|komentarų|bình luận|komentāri|kommentaari)(?!\p{L}).{0,40}$/iu,
  /^(?:reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|læsetid|lukuaika|temps de lectura|время чтения|okuma süresi|waktu baca|thời gian đọc|lecture|lectura|lettura|leitura|lestími|czas czytania|doba čtení|čas čítania|olvasási idő|timp de citi(?:re|t)|vrijeme čitanja|vreme čitanja|čas branja|час читання|време за четене|χρόνος ανάγνωσης|skaitymo trukmė|lasīšanas laiks|lugemisaeg)\s?:?\s?(?:ca\.|etwa|circa)?\s?\d{0,3}\s?\S{0,12}\.?$/iu,
  /^(?:この記事は)?約?\d{1,3}分で読めます$|^コメント\s?\d{1,5}件$|^(?:ten tekst )?przeczytasz w \d{1,3} min\S*$|^(?:читать|чтение|читати)\s?\d{1,3}\s?(?:мин|хв)\S*$|^(?:diskuse|diskusia|комментарии|коментарі|komentarze|yorumlar|reacties|kommentarer)\s?\(\d{1,5}\)$|^\d{1,3} dakikalık okuma$/iu,
  /^\(?(?:button|image|link|ins|img)\)?:?$/iu,
];

/** The same with a digit: "3 min read", "Comments: 4", "0:00 / 1:30". */
export const NUMBERS: readonly RegExp[] = [
  /^(?:ca\. |circa )?\d{1,3}[\s-]?(?:seconds?|sekunden|secondes|segundos|secondi|segons|seconden|sekunder|sekuntia|min(?:ute|uten|utes|uti|utos|s)?|minuten?|мин\S*|dk|phút|分|분)\.?\s?(?:read|reading|listen|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd|lästid|lesetid|læsetid|watch|lesen)?\.?$/iu,
  /^(?:views?|comments?|shares?|kommentare|commentaires|comentarios|commenti)\s?[:(]?\s?\d+\s?\)?$/iu,
  /^\d{1,2}:\d{2}(?:\s?[/|]\s?\d{1,2}:\d{2})?$/,
  /^[+-]?\d{1,4}$/,
];
