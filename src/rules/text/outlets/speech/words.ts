import { catalan, galician } from './iberian.ts';
import type { SpeechWords } from './kinds.ts';
import { nordic } from './nordic.ts';
import { southSlavic } from './south-slavic.ts';

/** By language; languages without an entry give no signs of this kind. */
export const SPEECH: { readonly [language: string]: SpeechWords } = {
  en: {
    ahead: {
      comment:
        '(?:requests?|inquir(?:y|ies)|approached) for comment (?:from|by)|(?:when|as) (?:reached|contacted|asked) by',
      asked:
        '(?:[Cc]ontacted|[Aa]pproached|[Ii]nterviewed) by|(?:[Rr]espon(?:se|ded|ding)|[Rr]eply|[Rr]eplied) to (?:\\p{Ll}+ ){0,2}(?:questions?|queries|inquiries|enquiries) (?:from|by|sent by|posed by)',
      told: '(?:[Ss]poke|[Ss]peaking) exclusively (?:to|with)|(?:[Aa]sked|[Qq]uestioned) by|told|tells?|telling|(?:first|full|last|real) names? to|(?:spoke|speaking|statement|e-?mail|text message|remarks) (?:to|with)',
      seen: '(?:interview|conversation) with|(?:seen|obtained|reviewed|viewed|verified|examined) by|(?:analysis|review|investigation|poll|survey|tally) (?:of [^.,]{3,40} )?by',
      cited:
        '[Aa]ccording to|[Rr]eported by|[Rr]eports? (?:in|by|from)|[Cc]iting|[Rr]evealed by|(?:article|interview) (?:in|by|on)',
    },
    behind: {
      comment:
        "(?:[’']s?)? (?:multiple |repeated |several )?(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)) for (?:comment|information|an interview)|(?: has| have)? (?:contacted|approached|reached out to|asked) [^.!?]{2,60} for (?:a )?(?:comment|response|statement)",
      asked:
        ' (?:has|have) (?:learned|learnt)(?=[ .,])| (?:has|have) (?:contacted|approached|reached out|seen|obtained)(?= )| understands (?=that )| can (?:exclusively )?reveal',
      // "The Lantern spoke to more than a dozen dockers"
      acted:
        ' (?:spoke (?:to|with)|interviewed|visited|reviewed|analy[sz]ed|surveyed|examined|travel+ed to|asked|walked|toured|tested|tracked|counted) (?=\\p{Ll}|\\d|\\p{Lu}\\p{Ll}+ \\p{Lu})',
      cited: ' (?:first reported|reported|reports|wrote|writes|was first to)(?= |,|\\.)',
    },
    between: 'the ',
  },
  de: {
    ahead: {
      // "die dem SEXTANT vorliegt", "wie die Rheinpost aus Kreisen der Bank erfuhr"; "auf Anfrage der Rheinpost", "gegenüber dem Kurier", "im Gespräch mit der Tagespost"
      comment: '(?:[Aa]nfragen?|[Aa]uf [Nn]achfrage|[Nn]achfragen) (?:von|durch|des|der)|(?:liegt|liegen) (?:der|dem)',
      told: '[Gg]egenüber|(?:Gespräch|Telefonat) mit',
      said: 'der|dem|den|zu',
      cited:
        '[Ll]aut|Bericht(?:en|s)? (?:der|des|von|in der|im)|Informationen (?:der|des|von)|(?:berichte|schreib|schrieb|melde|zitier)(?:t|te|en|ten)?(?: zuvor| zuerst| auch| die| der| das)*',
    },
    behind: {
      comment:
        '-(?:An|Nach)frage|[“"«]? (?:exklusiv |ebenfalls |nun )?(?:vorliegt|vorliegen|vorlag|vorlagen)(?!\\p{L})',
      asked: '[“"«]? (?:(?:exklusiv|aus|von|am) [^.!?,]{0,40} ?)?(?:erfuhr|erfahren hat)(?!\\p{L})',
      cited: '[“"«]? (?:unter Berufung|zuvor berichtet|zuerst berichtet|berichtet|berichtete|schreibt|meldet)',
    },
    saying:
      'sagt|sagte|sagten|erklärt|erklärte|erzählt|erzählte|bestätigt|bestätigte|teilte|schilderte|berichtete|schrieb',
    between: 'der |dem |den |die |das |von ',
  },
  fr: {
    ahead: {
      // "Contactée par Ouest-Journal, la société n’a pas répondu"
      asked: '(?:[Cc]ontact|[Ss]ollicit|[Rr]encontr|[Cc]onsult)ée?s? par|[Jj]ointe?s? par',
      seen: '[Ii]nterrogée?s? par|(?:[Oo]btenu|[Vv]érifié|[Aa]nalysé|[Dd]évoilé)e?s? par',
      said: 'à|au|auprès de|auprès du',
      cited:
        "[Ss]elon|[Dd][’']après|[Rr]apporten?t?|[Rr]évèle|[Rr]elate|[Ii]nformations? d[eu]|(?:[Rr]apporté|[Rr]évélé)e?s? par",
    },
    behind: {
      asked: ' a (?:pu consulter|contacté|sollicité|appris|pu recueillir)',
      acted: '[ »]{1,3}a (?:rencontré|interrogé|enquêté|suivi|visité|eu accès|consulté|analysé|parlé)(?!\\p{L})',
    },
    saying:
      'déclar\\S+|confi\\S+|expliqu\\S+|affirm\\S+|témoign\\S+|racont\\S+|indiqu\\S+|répond\\S*|confirm\\S+|précis\\S+|entretien|interview|dit',
    between: "la rédaction de |le |la |l[’']",
  },
  es: {
    ahead: {
      // "según pudo saber Diario", "consultada por La Voz"
      asked:
        '(?:ha podido|pudo) (?:saber|conocer|confirmar|comprobar)|(?:ha|han) (?:analizado|revisado|recopilado|comprobado|tenido acceso)|(?:[Cc]onsultad|[Cc]ontactad|[Pp]reguntad|[Ee]ntrevistad)[oa]s? por|[Aa] (?:preguntas?|consultas?) de|nota(?: de prensa)? (?:remitid|enviad|facilitad)a a',
      told: '(?:diálogo|declaraciones) (?:con|a)|(?:comunicado|carta|escrito|mensaje) (?:remitid|enviad)[oa] a',
      seen: '(?:entrevista|conversación|charla) (?:con|a)',
      said: 'al?',
      cited: '[Ss]egún|[Ii]nform(?:a|ó|ado por)|[Pp]ublic(?:a|ó|ado por)|[Rr]eveló|[Aa]delant(?:ó|ado por)|[Rr]ecoge',
    },
    behind: {
      asked:
        ' (?:ha podido|pudo) (?:saber|conocer|confirmar|comprobar|acceder)| (?:se ha puesto en contacto|intentó comunicarse|se comunicó|ha contactado)',
      acted:
        ' (?:ha (?:hablado|visitado|recorrido|revisado|entrevistado|accedido)|(?:habló|conversó) con|recorrió|visitó|entrevistó|accedió a)(?!\\p{L})',
    },
    saying:
      'dijo|dice|explic[óa]|cont[óa]|cuentan?|relat[óa]|asegur[óa]|confirm[óa]|señal[óa]|coment[óa]|declar[óa]|afirm[óa]|detall[óa]|insist\\S+|recono\\S+|explican?',
    between: 'el |la |los |este |diario |periódico ',
  },
  pt: {
    ahead: {
      // "Em nota ao g1", "procurada pela Gazeta"
      asked:
        '(?:[Pp]rocurad|[Qq]uestionad|[Cc]ontactad|[Oo]uvid|[Cc]onsultad)[oa]s? (?:pel[oa]|por)|(?:nota(?: enviada)?|(?:resposta|comunicado) enviad[oa]) (?:ao|à)|(?:apurad|levantad|obtid|confirmad)[oa]s? pela (?:reportagem|equipe|redação) d[oa]|à (?:reportagem|equipe) d[oa]',
      seen: '[Ee]ntrevista (?:ao|à)|resposta (?:ao|à)|Ao|À|(?:obtid|revelad|acessad|analisad|recolhid|consultad)[oa]s? (?:com exclusividade )?pel[oa]|(?:levantamento|análise|contas|cálculos) (?:feit[oa]s? |realizad[oa]s? )?(?:pel[oa]|d[oa])',
      said: 'ao|à',
      cited: '[Ss]egundo|[Dd]e acordo com|[Cc]onforme|[Ii]nformações d[oa]|[Rr]eportagem d[oa]',
    },
    behind: {
      asked: ' (?:apurou|procurou|tentou contato|entrou em contato|questionou|contactou|tenta contato)',
      acted: ' (?:percorreu|visitou|ouviu|conversou|analisou|teve acesso|acompanhou|entrevistou|testou)(?!\\p{L})',
    },
    saying:
      'diss[e]\\S*|diz|cont(?:ou|a)|afirm(?:ou|a)|explic(?:ou|a)|relat(?:ou|a)|confirm(?:ou|a)|declar(?:ou|a)|inform(?:ou|a)|revel(?:ou|a)',
    between: 'o |a |jornal |site ',
  },
  it: {
    ahead: {
      asked:
        "(?:[Cc]ontattat|[Ii]nterpellat|[Rr]aggiunt|[Ii]ntervistat|[Ss]entit)[oaie] (?:da|dal|dalla|dall[’'])|nota (?:inviata|trasmessa) (?:a|al|alla|all[’'])",
      seen: "(?:[Ii]ntervista|colloquio)(?: rilasciata| concessa)? (?:a|al|alla|all[’'])|(?:visionat|consultat|ottenut|esaminat)[oaie] da(?:l|lla|ll[’'])?|in possesso d(?:i|el|ella|ell[’'])",
      said: "al?|alla|all[’']",
      cited: '[Ss]econdo|(?:[Rr]iport|[Rr]iferisc|[Rr]ivel|[Ss]criv)(?:a|e|ono|ano)',
    },
    behind: {
      asked: ' ha (?:contattato|potuto (?:visionare|verificare)|appreso)',
      acted: ' ha (?:visitato|incontrato|intervistato|parlato|analizzato|raccolto)(?!\\p{L})',
    },
    saying: 'detto|spiegato|raccontato|dichiarato|spiega|racconta|dice|conferma|confermato',
    between: "il |lo |la |l[’']",
  },
  ca: catalan,
  gl: galician,
  nl: {
    ahead: {
      asked: '[Oo]p vragen van|[Nn]avraag (?:van|door)|[Dd]esgevraagd (?:door|aan)',
      told: '[Ii]n gesprek met',
      seen: '(?:[Ii]ngezien|[Oo]pgevraagd|[Vv]erkregen) door|[Ii]n (?:handen|bezit) (?:(?:is|zijn|kreeg) )?van|[Ii]nzage van',
      said: 'tegen|tegenover|aan',
      cited: '[Vv]olgens|[Mm]eldt|[Ss]chrijft|[Bb]ericht',
    },
    saying: 'zegt|zei|vertelt|vertelde|laat|liet|bevestigt|reageert|schrijft',
    between: 'de |het ',
  },
  sv: nordic,
  no: nordic,
  nb: nordic,
  nn: nordic,
  da: nordic,
  // "Kaupunginjohtaja kertoo HS:lle"
  fi: {
    ahead: {},
    behind: {
      asked: ':?n? (?:tavoitti|tavoittama|kysyi|haastattelema)',
      told: ':ll[eä]|(?<=\\p{Lu}\\p{L}{2,20})ll[eä](?!\\p{L})',
      cited: ':?n mukaan',
    },
  },
  pl: {
    ahead: {
      // "powiedział „Kurierowi”", "mówi w rozmowie z Kurierem"
      told: '(?:rozmowie|rozmawia|rozmawiał) (?:z|ze|dla)|powiedzia(?:ł|ła)|mówi|przyznaje|tłumaczy|wyjaśnia|opowiada',
      asked: '[Jj]ak (?:nieoficjalnie )?(?:dowiedział[ao]? się|ustalił[ao]?)',
      cited: '[Ww]edług|[Pp]odaje|[Pp]isze|[Ii]nformuje|[Pp]odawał[ao]?',
    },
    between: 'portalem |serwisem |portalu |portalowi |portal |serwis |dziennik |dziennikowi ',
  },
  cs: {
    ahead: {
      said: 'pro',
      told: '(?:[Řř]ekl|[Uu]vedl|[Pp]otvrdil|[Pp]opsal|[Ss]dělil)[ay]?(?: pro)?',
      cited: '[Pp]odle|[Pp]íše|[Ii]nformoval',
    },
    saying: '[Ss]tarosta|[Mm]luvčí|[Řř]editel\\S*',
    between: 'serveru |webu |deníku |server |web |deník ',
  },
  hu: {
    // "mondta a partlap.hu-nak", "a Partlapnak azt mondta"
    ahead: { said: 'az?' },
    behind: {
      asked: ' (?:kérdésére|kérdéseire|megkeresésére|érdeklődésére)',
      told: '-?n[ae]k (?:azt |el|meg|nyilat|írta|mondta|válaszolta)',
      cited: ' (?:szerint|írja|úgy tudja)',
    },
    saying: '(?:el)?mondta|nyilatkozta|válaszolta|árulta el|beszélt',
  },
  ru: {
    ahead: {
      asked:
        '[Кк]ак (?:стало известно|выяснил[аи]?|узнал[аи]?)|(?:Об этом|Это)|[Кк]орреспондент(?:у|ам)|[Ии]сточник(?:и|ов|а)?|[Сс]обеседник(?:и|ов|а)?|(?:есть|имеется|имеются) (?:у|в распоряжении)|(?:оказал(?:ся|ась|ось|ись)) в распоряжении',
      told: '(?:сообщил|рассказал|заявил|пояснил|подтвердил|сказал)[аи]?',
      cited: '[Пп]о данным|[Пп]ишет|[Пп]ереда[её]т|[Сс]ообщает|[Сс]о ссылкой на',
    },
    behind: { asked: ' (?:(?:направил|отправил)[аио]? (?:официальный )?запрос|располагает)' },
    between: 'газете |изданию |порталу |газета |издание ',
  },
  // "розповів «Вістям»", "у коментарі «Вістям»"
  uk: {
    ahead: {
      asked: '[Кк]ореспондент(?:у|ам|ові|ці)',
      told: '(?:сказа|розпові|повідоми|зазначи|поясни|підтверди)[влі][аи]?|(?:коментарі|інтерв’ю|розмові з)',
      cited: '[Зз]а даними|[Пп]ише|[Пп]овідомляє|[Пп]ередає|[Пп]исал[аио]|[Пп]осиланням на',
    },
    behind: { asked: ' (?:надісл|звернул)[\\p{L}]* [^.!?]{0,40}запит' },
    between: 'газеті |виданню |сайту |журналістам ',
  },
  // "каза пред „Вестник“"
  bg: {
    ahead: {
      said: 'за|пред',
      cited: '[Пп]ише|[Сс]поред',
    },
    // "данни, с които „Вестник“ разполага"
    behind: { asked: ' (?:разполага|се сдоби|получи копие)', cited: ' (?:съобщава|съобщи|писа)' },
    saying: 'каза|казва|заяви|обясни|коментира|разказа|разказва|сподели|потвърди',
  },
  hr: southSlavic,
  sr: southSlavic,
  bs: southSlavic,
  sl: { ahead: { said: 'za', cited: '[Pp]oroča|[Pp]iše' }, saying: '(?:povedal|dejal|pojasnil|potrdil)[ao]?|pravi' },
  // "a declarat pentru Glasul", "Întrebat de Glasul de ce …"
  ro: {
    ahead: {
      seen: '(?:consultat|obținut|obţinut|analizat|verificat)[eăa]? de',
      told: '(?:declarat|spus|explicat|povestit|precizat|confirmat|transmis|dialog cu|declarație)(?: exclusiv)?(?: pentru|)|(?:[ÎI]ntreba[tț][iăe]?|[îi]ntreba[tț][iăe]?|[Cc]ontacta[tț][iăe]?|[Ss]olicita[tț][iăe]?) (?:telefonic )?de(?: către)?|[Ll]a (?:solicitarea|întrebarea)',
      said: 'pentru',
      cited: '[Pp]otrivit|[Cc]onform|[Ss]crie|[Rr]elatează|[Cc]itat de',
    },
    behind: {
      asked:
        ' a (?:solicitat|cerut) (?:un punct de vedere|o reacție|lămuriri|clarificări|informații)| a (?:contactat|întrebat)(?= )',
    },
    saying: 'declarat|spus|explicat|povestit|precizat|confirmat|transmis|mărturisit|spune|explică|povestește',
    between: 'ziarului |redacției ',
  },
  // "segir hann í samtali við Blaðið"
  is: { ahead: { told: 'samtali við', seen: 'viðtali við', cited: '[Ss]amkvæmt' } },
  tr: {
    ahead: {},
    behind: {
      comment: ' muhabir(?:ine|lerine|ine|imize)',
      asked: ' (?:mikrofonu|ekibi)[\\p{Ll}]*',
      told: "[’'](?:y?[ea]|n?[ei]n|d[ea]n?) (?:konuşan|konuştu|yaptığı açıklama|açıklama|değerlendir|anlat|bilgi ver)",
      cited: "[’']\\p{Ll}{1,3} (?:haberine|aktardığına) ?",
    },
  },
  el: { ahead: { said: 'στο|στην|στον|στα' }, saying: 'Μιλώντας|μιλώντας|δηλώσεις|δήλωσε|δηλώνει|λέει|είπε' },
  id: {
    ahead: { asked: '(?:[Dd]ihubungi|[Dd]ikonfirmasi|[Dd]itemui|[Dd]iwawancarai) oleh', said: 'kepada' },
    behind: { asked: ' (?:telah )?(?:menghubungi|mengonfirmasi|berupaya)' },
    saying: 'kata|ujar|tutur|jelas|ungkap|katanya|ujarnya',
  },
  vi: { ahead: { told: '(?:[Tt]rao đổi|[Nn]ói|[Cc]hia sẻ) với' }, between: 'PV |phóng viên |báo ' },
};
