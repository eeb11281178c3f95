/**
 * What a page's first links say, in the languages of the project: "Skip to content", "Naar hoofdinhoud", "Hopp til innhold", and what
 * readers are asked to become: "Hazte socia", "Become a member". They stand where a house's name does.
 */
const SKIPS = [
  '(?:skip|jump|go|move|continue) (?:straight |directly )?to (?:the )?(?:main |page |site )?\\S+(?: \\S+)?|skip (?:navigation|nav|links?|ads?|advertisement)|(?:open|close|toggle|show|hide|main|site|primary|secondary|user|mobile) (?:the )?(?:menu|navigation|nav|search)|navigation menu',
  '(?:direkt |weiter )?(?:zum|zur) (?:haupt)?(?:inhalt|navigation|menü|suche|hauptnavigation|fußzeile|footer|seitenende|seitenanfang|artikel|hauptmenü)(?: (?:springen|wechseln|gehen|der seite))?|(?:haupt|meta|service|fuß)-?(?:navigation|menü)',
  '(?:aller|passer|accéder|allez|sauter) (?:directement )?(?:au|à la|à) (?:contenu|menu|navigation|recherche|pied de page)(?: principale?)?|menu (?:de navigation|principal)|navigation principale',
  '(?:saltar|ir|pasar|pular|salta|vés) (?:directamente |directament )?(?:al?|para o|para|ao|hasta|fins) (?:el )?(?:contenido|conteúdo|menú|menu|contingut|navegación|buscador|rodapé)(?: principal)?|(?:menú|menu) (?:principal|de navegación|de navegação)',
  '(?:vai|salta|passa|skip) (?:direttamente )?(?:al|alla|ai) (?:contenut[oi]|menu|navigazione|footer|ricerca)(?: principale)?|menu (?:di navigazione|principale)',
  '(?:ga |direct )?naar (?:de )?(?:hoofd)?(?:inhoud|navigatie|content|menu|zoeken)|(?:hoppa|hopp|gå|spring|videre|hop)(?: direkt| rett| over)? (?:till|til|over) (?:\\p{L}+)(?: \\p{L}+)?|siirry (?:suoraan )?(?:sisältöön|pääsisältöön|hakuun|navigaatioon)',
  '(?:przejdź|przeskocz|skocz|idź) do (?:głównej )?(?:treści|zawartości|menu|nawigacji|wyszukiwarki|stopki)|(?:přejít|přeskočit|skočit|prejsť|preskočiť) (?:k|na|ku|do) (?:hlavn\\p{L}+ )?(?:obsahu?|menu|navigac\\p{L}+|navigáci\\p{L}+)|ugrás a (?:fő)?tartalom(?:hoz|ra)|ugrás a (?:fő)?tartalomra|(?:sari|salt|mergi|treci) la (?:conținut|meniu)\\p{L}*|(?:preskoči|prijeđi|pređi|skoči) na (?:glavni )?(?:sadržaj|vsebino|meni)',
  '(?:перейти|пропустить|перейти одразу|к|до) (?:к |до |на )?(?:основно\\p{L}+ )?(?:содержани\\p{L}+|вмісту|контенту?|меню|навигации)|(?:към|прескочи към) съдържанието|(?:μετάβαση|παράλειψη) (?:στο|προς)(?: το)? (?:κύριο )?περιεχόμενο|(?:ana )?içeriğe (?:geç|atla|git)|(?:langsung|lompat|lewati|loncat) ke (?:konten|isi)(?: utama)?|(?:chuyển|đi) đến nội dung(?: chính)?',
  "(?:become|be) an? (?:member|subscriber|supporter|patron)|(?:werde|werden sie) (?:jetzt )?mitglied|devenez (?:membre|adhérent|abonné)\\p{L}*|(?:hazte|házte|hacerse|ser) (?:soci[oa]|suscriptora?|miembro)|diventa (?:soci[oa]|abbonato)|(?:seja|torne-se) (?:assinante|sócio|membro|apoiador)|word (?:nu )?(?:lid|abonnee)|bli (?:medlem|abonnent|prenumerant)|bliv (?:medlem|abonnent)|liity (?:jäseneksi|tilaajaksi)|fes-te(?:[’']n)? (?:soci|sòcia|subscriptora?)|(?:kjøp|køb|köp) (?:abonnement|abonnemang|prenumeration)|accés (?:subscriptors|clients)|(?:acceso|área|zona|espacio) (?:de )?(?:suscriptores|socios|clientes)|espace (?:abonnés?|client|membre)|area (?:riservata|abbonati)|(?:uk|us|world|our|all|your) (?:regions|editions?|locations)|(?:my|mein|mi|mon|il mio) (?:news|feed|profil\\p{L}?|bookmarks|merkliste)",
];

/** Source of a pattern of whole lines that are such a link, for the flags `iu`. */
export const WAYS_IN = `^(?:${SKIPS.join('|')})[.!→»>\\s]*$`;
