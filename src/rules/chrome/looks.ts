import { scannerOf } from '../../text/cues.ts';

/** What all looks have one of: a mark or a number, a word, or a word of two letters that may be a machine's. */
const MARK = /[\d{<[(>»›/]/;
const WORD =
  /klappen|무단|^end of|ИИ|ШІ|ΤΝ|интел|інтел|нейрос|intelig|inteli|intel·?l|tekoäly|intelekt|gervigreind|tehisaru|kecerdasan|zek[aâ]|νοημ|اصطناع|مصنوعی|מלאכות|人工|生成|인공|एआई|tạo/i;
const LETTERS = /(?:^|[^a-zà-ž])[aik][ai](?![a-zà-ž])/i;
/** Longest line that is asked for its look, in UTF-16 units: the longest that is chrome by its words. */
const LONGEST = 240;
const cuesIn = scannerOf(() => [WORD, LETTERS], LONGEST);

/** The rule by which a line is chrome for its look; null for most lines, which have nothing of any. */
export function lookRule(text: string): string | null {
  if (!mayHaveLook(text)) return null;
  const cues = cuesOfLooks(text);
  if (cues === 0) return null;
  const line = text.trim();
  for (let place = 0; place < LOOKS.length; place += 1)
    if ((cues & (1 << place)) !== 0 && LOOKS[place]![0].test(line)) return LOOKS[place]![1];
  return null;
}

function mayHaveLook(text: string): boolean {
  const cues = cuesIn(text);
  return (cues & 1) !== 0 || MARK.test(text) || (cues !== 0 && LETTERS.test(text));
}

/** What takes more than one pattern: none of it is there where the cue is not. */
interface Look {
  readonly cue: RegExp;
  readonly test: (text: string) => boolean;
}

/** How sites call their front page, where a way to a page begins. */
const FRONT =
  'home ?page|home|startseite|accueil|inicio|portada|início|página inicial|prima pagina|voorpagina|forside|forsiden|hjem|hem|startsida|etusivu|forsíða|strona główna|domů|úvod|domov|címlap|főoldal|acasă|prima pagină|početna|naslovnica|насловна|начало|главная|головна|αρχική|ana ?sayfa|beranda|trang chủ|pradžia|sākums|esileht|الرئيسية|خانه|صفحه اصلی|صفحه نخست|ראשי|דף הבית|होम|প্রচ্ছদ|முகப்பு|หน้าแรก|ホーム|トップ|홈|首页|首頁';

/** A short line that says a machine summed the article up: what was summed, and by what, in either order. */
const MACHINE =
  '(?<!\\p{L})(?:AI|KI|IA|ИИ|ШІ|ΤΝ|artificial intelligence|künstlich\\p{L}* intelligenz|intelligence artificielle|intel·?ligència artificial|inteligencia artificial|intelixencia artificial|intelligenza artificiale|inteligência artificial|kunstmatige intelligentie|artificiell intelligens|kunstig intelligens|inteligenț\\p{L}+ artificial\\p{L}+|tekoäly\\p{L}*|yapay zek[aâ]\\p{L}*|sztuczn\\p{L}+ inteligencj\\p{L}+|uměl\\p{L}+ inteligenc\\p{L}+|mesterséges intelligenci\\p{L}+|нейросет\\p{L}+|искусственн\\p{L}+ интеллект\\p{L}*|штучн\\p{L}+ інтелект\\p{L}*|τεχνητή\\p{L}* νοημοσύνη\\p{L}*|الذكاء الاصطناعي|هوش مصنوعی|בינה מלאכותית|人工智能|生成AI|AI|인공지능|एआई|trí tuệ nhân tạo|kecerdasan buatan|um(?:el|jetn|etn)\\p{L}+ inteligenc\\p{L}+|veštačk\\p{L}+ inteligencij\\p{L}+|изкуствен\\p{L}+ интелект\\p{L}*|gervigreind\\p{L}*|tehis(?:intellekt|aru)\\p{L}*|mākslīg\\p{L}+ intelekt\\p{L}*|dirbtin\\p{L}+ intelekt\\p{L}*)(?!\\p{L})';
const DIGEST =
  '(?:zusammen(?:fassung|gefasst)|résumés?|resum(?:en|ido|o|é)|riassunt[oi]|sintesi|samenvatting|samengevat|sammanfatt\\p{L}+|sammendrag|oppsummer\\p{L}+|opsummer\\p{L}+|tiivistel\\p{L}+|streszczenie|najważniejsze informacje|skrót|shrnutí|összefogl\\p{L}+|rezumat\\p{L}*|özet\\p{L}*|(?:краткий )?пересказ|краткое содержание|стислий переказ|περίληψη|ملخص|خلاصه|תקציר|摘要|要約|요약|सारांश|ringkasan|rangkuman|tóm tắt|summar(?:y|ies|ised|ized))(?!\\p{L})';
const DESK = '(?:redaktion|redacci|rédaction|redazion|redaç|redactie|redakcj|редакц|editor|newsroom|redaksi)\\p{L}*';
const MADE =
  '(?:gjord|gjort|tehty|tekemä|luo(?:tu|ma)|készült|спомогнат|erstellt|generiert|genera[dt][oa]?|généré|créé|gerad[oa]|gegenereerd|gemaakt|skapa[dt]|generer[ae][dt]|laget|lavet|opracowa|przygotowa|wygenerowa|vytvoř|készít|generál|создан|сгенерирован|підготовлен|створен|oluşturul|hazırlan|produced|written|created|dibuat|dihasilkan|作成|生成|제작|작성|إنشاء)';
/** "KI-Zusammenfassung", "AI 요약", "Résumé généré par IA", "Die Zusammenfassung wurde mit KI erstellt": all that a line says. */
const SUMMARY = new RegExp(
  `^\\P{L}*(?:${MACHINE}[\\s-]?${DIGEST}|${DIGEST}\\s(?:\\p{L}{1,4}\\s)?${MACHINE})\\P{L}*$|^(?=.{4,120}$)(?=.*${MACHINE})(?=.*${MADE})(?=.*(?:${DIGEST}|${DESK}))`,
  'iu',
);

/** Something of each of the machines: the pattern above is long, and few lines name one. */
const OF_MACHINE =
  /(?<!\p{L})[aik][ai](?!\p{L})|ИИ|ШІ|ΤΝ|tekoäly|zek[aâ]|intell?ig|intelekt|gervigreind|tehisaru|kecerdasan|нейрос|интел|інтел|νοημ|اصطناع|مصنوعی|מלאכות|人工|生成|인공|एआई|tạo/iu;
const SUMMED: Look = { cue: OF_MACHINE, test: (text) => OF_MACHINE.test(text) && SUMMARY.test(text) };

const FREE =
  '(?:free|complimentary|premium|kostenlos\\p{L}*|freie[nr]?|gratis\\p{L}*|gratuit\\p{L}*|grátis|gratuíto?s?|darmow\\p{L}+|bezpłatn\\p{L}+|zdarma|bezplatn\\p{L}+|ingyenes|ilmais\\p{L}+|бесплатн\\p{L}+|безкоштовн\\p{L}+|безплатн\\p{L}+|δωρεάν|ücretsiz|miễn phí|مجاني\\p{L}*|رایگان|無料|免费|免費|무료|חינם)';
const PIECE =
  '(?:articles?|stor(?:y|ies)|(?:page ?)?views?|pages?|clicks?|artikel\\p{L}*|beitr\\p{L}+|artículos?|noticias?|notas?|articol[io]|artigos?|matérias?|artyku\\p{L}+|článk\\p{L}*|cikk\\p{L}*|artikkel\\p{L}*|artikler|стат\\p{L}+|материал\\p{L}*|άρθρα?|makale\\p{L}*|haber\\p{L}*|مقال\\p{L}*|記事|文章|기사|bài)';
const OFFERED = new RegExp(`${FREE}[\\s-]?(?:\\p{L}+[\\s-])?${PIECE}|${PIECE}\\s?${FREE}`, 'iu');
const LEFT =
  /\d{1,2}\s?(?:(?:out )?of|\/|von|sur|de|di|van|av|af|z|ze|из|із|от)\s?\d{1,2}(?!\d)|(?<!\p{L})(?:left|remain\p{L}*|reste|restants?|restantes?|quedan?|restan|restam|rimast\p{L}|rimang\p{L}+|übrig|verbleib\p{L}+|bleiben noch|pozosta\p{L}+|zbýv\p{L}+|maradt|jäljellä|tilbage|igjen|kvar|kaldı|осталось|залишилося|остава\p{L}+|απομέν\p{L}+|còn|متبق\p{L}*|باقی|נותרו)|残り|あと|剩|남/iu;
/** "You have 3 free articles left this month", "Il vous reste 2 articles gratuits", "0 of 3 Premium Clicks used": how much of a site may still be read. */
const METER: Look = {
  cue: OFFERED,
  test: (text) => text.length < 111 && /\d/.test(text) && OFFERED.test(text) && LEFT.test(text),
};

/** What is known by its look rather than by its words, with its rule. */
const LOOKS: readonly (readonly [RegExp | Look, string])[] = [
  // "{* loginWidget *}", "{| current_photo |}", "{{ title }}", "[hour]:[minute] [AMPM]": a template that was never filled in.
  [/\{[*|%{#].{0,80}[*|%}#]\}|<%.{0,80}%>|(?:\[(?:hour|minute|day|year|month\w*|timezone|AMPM)\]\W*){2}/, 'template'],
  // "Home / News / Harbour", "Startseite › Lokales": the way to the page.
  [new RegExp(`^(?:${FRONT})\\s*[/>»›→|]{1,2}\\s*\\S`, 'iu'), 'navigation'],
  // "Die Zusammenfassung wurde mit KI erstellt", "Краткий пересказ от нейросети", "Resumen generado con IA": over the points of a text.
  [SUMMED, 'notice'],
  [METER, 'account'],
  // "Fachinformatiker (m/w/d) Stadtwerke": an offer of work.
  [/\((?:[mwfhdx]|div)(?:\s?[/|]\s?(?:[mwfhdx]|div)){1,2}\)/i, 'advertising'],
  // "(c) 2009 Harbour Courier Ltd. All rights reserved."
  [/^\(c\)\s?(?:19|20)\d\d(?!\d)/i, 'rights'],
  // "3 of 24 DOCUMENTS", "Document HARCOU0020090314e53e0002s", "[End of Document]": between the records of a press database.
  [
    /^(?:document )?\d{1,4} of \d{1,4}(?: documents?)?$|^document [a-z]{3,8}\d{10}[a-z\d]{6,}$|^[[(]?end of document[\])]?$/i,
    'catalogue-line',
  ],
  // "Codice fiscale 012…", "HRB 1234", "KvK 56": a house in a register.
  [
    /(?<![\p{L}\d])(?:p\.?\s?i\.?v\.?a\.?|partita i\.?v\.?a\.?|codice fiscale|capitale sociale|r\.e\.a\.|ust-?id\S*|siret|siren|cnpj|nipc|kvk|org\.?\s?nr\.?|reg(?:istration)?\.? no\.?|hr[ab]|огрн|инн)\s?:?\s?(?:[a-z]{2}\s?)?n?\.?\s?\d{3}/iu,
    'rights',
  ],
  // "PBC의 모든 콘텐트는 … 무단 전재, 복사, 배포 등을 금합니다.": not to be reprinted.
  [/무단\s?(?:전재|복제|배포).{0,40}(?:금합니다|금지)/u, 'rights'],
  // "Duration 1:30", "Dauer 02:11 Min.", "5:23 min"
  [
    /^(?:duration|dauer|länge|durée|duración|durata|duração|duur|varighet|längd)\s?:?\s?\d{1,2}:\d\d(?:\s?min\S*)?$/i,
    'player',
  ],
  [/^(?:video|audio)?\s?[·|•]?\s?\d{1,2}:\d\d\s?min\.?$/i, 'player'],
  // "14 hours ago", "vor 2 Stunden", "il y a 3 h": a teaser's age; no date can be made of it.
  [/^\d{1,3}\s?(?:secs?|mins?|minutes?|hrs?|hours?|h|days?|weeks?|months?|years?) ago$/i, 'counter'],
  // "This was published 2 years ago", "More than 1 year ago": how old a text is that is told nowhere else.
  [
    /^(?:this (?:article |story |post )?was )?(?:first )?(?:published )?(?:(?:more than|over|about) )?\d{1,3} (?:days?|weeks?|months?|years?) (?:old|ago)\.?$/i,
    'notice',
  ],
  [
    /^(?:vor|il y a|hace|há|for|för|fa|πριν από|před|acum)\s(?:circa |etwa |ca\. )?\d{1,3}\s?(?:min|h|std|stunde|tag|woche|monat|heure|jour|semaine|mois|hora|día|dia|semana|minut|time|dag|timm|timer|λεπτ|ώρ|hodin|dn|or[ăe])\p{L}*\.?(?:\s(?:siden|sedan))?$/iu,
    'counter',
  ],
  [
    /^\d{1,3}\s?(?:минут\S*|час\S*|дн\S*|день|годин\S*|хвилин\S*|ore|minuti|giorni|uur|minuten|dagen|godzin\S*|minut\S*|dni|saat|dakika|gün|jam|menit|hari|giờ|phút|ngày|分|時間|日|분|시간|일|分钟|小时|天|timmar|timer|minutter|dager|tuntia|órája|perce)\s?(?:назад|тому|fa|geleden|temu|önce|yang lalu|lalu|trước|前|전|sedan|siden|sitten)?$/iu,
    'counter',
  ],
  // "Storm over the harbour - 12 ore în urmă": a ticker's line, with its age.
  [
    /^.{10,200}\s[-–—|•·]\s(?:\d{1,2}\s?(?:minut\p{L}*|min|or[ăae]|zile?|hours?|hrs?|mins?|minutes?|days?|час\p{L}*|минут\p{L}*|дн\p{L}*|годин\p{L}*|хвилин\p{L}*|saat|dakika|gün|godzin\p{L}*|dni|hodin\p{L}*|sat[ai]?|dana?|jam|menit|hari|giờ|phút|uur|minuten|timmar|timer|minutter|horas?|minutos|heures?|giorni|λεπτά|ώρες)\s(?:în urmă|ago|назад|тому|önce|temu|nazaj|fa|yang lalu|lalu|trước|geleden|sedan|siden|atrás|πριν)|(?:vor|il y a|hace|há|před|pre|prije|пре|преди|πριν(?: από)?)\s\d{1,2}\s\p{L}{1,9}\.?)$/iu,
    'related',
  ],
  // "— Harbour Office (@harbouroffice) May 5, 2011": under a message that is shown inside a text.
  [/^[—–-]{1,2}\s?.{2,60}\s\(@\w{2,30}\)\s.{0,12}\d{1,2}.{0,16}$/u, 'embed'],
  // "Box aufklappen Box zuklappen", "Show more", "Mehr anzeigen": what opens and shuts a part of the page.
  [/^.{0,40}(?<!\p{L})(?:auf|zu|aus|ein)klappen$/iu, 'player'],
];

const cuesOfLooks = scannerOf(() => LOOKS.map(([look]) => (look instanceof RegExp ? look : look.cue)), LONGEST);
