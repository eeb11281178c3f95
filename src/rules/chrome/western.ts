import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/** The commonest buttons, notices and headings around articles in the languages of western Europe, each in all of them. */
export const WESTERN: readonly ChromeWords[] = [
  {
    rule: 'comments',
    whole: listOf(`
      no comments | no comments yet | no comment | keine kommentare | noch keine kommentare | kommentar hinterlassen
      pas de commentaires | pas de commentaire | aucun commentaire | enregistrer un commentaire | publier un commentaire
      sin comentarios | no hay comentarios | ningún comentario | deja tu comentario | deja tu comentario! | publicar un comentario
      sem comentários | nenhum comentário | nenhum comentário ainda | deixe seu comentário | deixe seu comentário! | deixe o seu comentário | deixe o seu comentário!
      deixar um comentário | enviar um comentário | postar um comentário | nessun commento | posta un commento | lascia il tuo commento
      geen reacties | nog geen reacties | geef een reactie | laat een reactie achter | een reactie posten
      inga kommentarer | lämna en kommentar | skriv en kommentar | ingen kommentarer | legg igjen en kommentar
      legg inn en kommentar | skriv ein kommentar | efterlad en kommentar | tilføj kommentar | ei kommentteja
      jätä kommentti | kommentoi | lähetä kommentti | sense comentaris | cap comentari | deixa un comentari
      se connecter pour commenter | connectez-vous pour commenter | inicia sesión para comentar
    `),
    start: [],
  },
  {
    rule: 'related',
    whole: listOf(`
      read the full article | read full article | read the full story | read full story | view full article
      zum ganzen artikel | weiter zum artikel | ganzen artikel lesen | den ganzen artikel lesen | artikel lesen
      lire l'article complet | lire l'article | lire plus | lisez la suite | aller à la source | leer la nota completa
      leer artículo completo | leer el artículo completo | leer nota completa | seguir leyendo | continuar leyendo | leer la noticia
      leggi l'articolo completo | leggi l'articolo | leggi tutto | continua a leggere | ler mais | continue lendo
      continuar a ler | ler artigo completo | ler notícia completa | lees verder | verder lezen | lees volledige artikel
      lees het volledige artikel | lees het hele artikel | läs hela artikeln | läs vidare | les hele saken | les videre
      les heile saka | læs hele artiklen | læs videre | lue koko juttu | lue lisää | llegeix més | llegir més | continua llegint
      sur le même thème | dans le même dossier | interessante beiträge | weitere beiträge | ähnliche beiträge
      te recomendamos | le recomendamos | recomendados | ti potrebbe interessare | ti potrebbero interessare
      potrebbe interessarti anche | potrebbero interessarti | i più visti | più letti | più visti | notícias ao minuto
      últimas notícias | últimas noticias | ultime notizie | siste nytt | siste saker | seneste nyt | senaste nyheterna
      tuoreimmat | uusimmat | laatste nieuws | dernières actualités | dernières infos | neueste meldungen
      et també et pot interessar | també et pot interessar | et pot interessar | et recomanem
      pode interessar-lhe | também pode gostar | poderá gostar | dit vind je misschien ook interessant | misschien ook interessant
    `),
    start: listOf(`
      más artículos de | más noticias de | guarda il video | guarda anche | mira también | mire también | mirá también
      ver más de | ver mais de | voir plus de | voir tous les articles de | vedi altro di | see more from | see more of | alle artikel aus
      à voir aussi | à lire également | lire également | lees ook: | se også: | se även: | katso myös
    `),
  },
  {
    rule: 'account',
    whole: listOf(`
      this content is for subscribers | this content is for subscribers only | subscribers only | for subscribers
      dieser artikel ist nur für abonnenten | nur für abonnenten | exklusiv für abonnenten | jetzt weiterlesen | bezahlartikel
      article réservé aux abonnés | réservé aux abonnés | contenu réservé aux abonnés | abonnés
      contenido exclusivo para suscriptores | contenido solo para suscriptores | exclusivo para suscriptores
      solo para suscriptores | contenuto riservato agli abbonati | articolo riservato agli abbonati | riservato agli abbonati
      solo per gli abbonati | conteúdo exclusivo para assinantes | exclusivo para assinantes | exclusivo assinantes
      alleen voor abonnees | dit artikel is alleen voor abonnees | dit artikel is exclusief voor abonnees
      exclusief voor abonnees | endast för prenumeranter | låst innehåll | artikeln är låst | för prenumeranter
      for abonnenter | kun for abonnenter | denne artikkelen er for abonnenter | denne saken er for abonnenter
      artiklen er kun for abonnenter | artiklen er for abonnenter | vain tilaajille | tämä sisältö on vain tilaajille
      haluatko lukea koko artikkelin? | haluatko lukea koko jutun? | haluatko lukea lisää? | només per a subscriptors
      exclusiu per a subscriptors | contingut exclusiu per a subscriptors
    `),
    start: listOf(`
      il vous reste à lire | este contenido es exclusivo | este artículo es exclusivo
      esta notícia é exclusiva | este conteúdo é exclusivo | questo contenuto è riservato | questo articolo è riservato
      dieser inhalt ist nur für | tutustumistilaus | lue koko artikkeli tilaamalla
    `),
  },
  {
    rule: 'share',
    whole: listOf(`
      deel dit artikel | deel dit bericht | dela artikel | del artikkelen | del saken | del denne saken | del saka
      del artiklen | del denne artikel | jaa artikkeli | jaa juttu | comparteix | comparteix l'article | compártelo
      comparte esta noticia | comparte este artículo | condividi questo articolo | condividi l'articolo | condividi su
      partilhe este artigo | partilhar artigo | compartilhe esta notícia | e-mail compartir | imprimer cet article
      imprimer l'article | printerversie | printversie | druckversion | versión para imprimir
      versione stampabile | stampa articolo | versão para impressão | imprimir artigo | utskriftsvänlig version
      utskriftsversjon | udskriftsvenlig version | tulostusversio | tulosta juttu | versió per imprimir
    `),
    start: [],
  },
  {
    rule: 'advertising',
    whole: listOf('annonse | anunci | publicitat | mainos alkaa | mainos päättyy | reklame slut | einde advertentie'),
    start: listOf(`
      saken fortsetter | tekst gaat verder onder | de tekst gaat verder | lees verder na de advertentie
      artikel gaat verder | het artikel gaat verder | l'articolo continua dopo | l'articolo prosegue dopo | artículo continúa
      el artículo continúa | continúa después de la publicidad | la nota continúa | continua depois da publicidade
      continua após a publicidade | juttu jatkuu | l'article continue après | la suite après cette publicité
      l'article segueix | weiterlesen nach der anzeige
    `),
  },
  {
    rule: 'player',
    whole: listOf(`
      hör artikeln | lyssna på artikeln | lytt til artikkelen | lytt til saken | lyt til artiklen | kuuntele juttu
      kuuntele artikkeli | luister naar dit artikel | luister naar artikel | escuchar artículo | escucha el artículo
      escucha esta noticia | escuchar nota | ascolta l'articolo | ouvir artigo | ouça este artigo | ouvir notícia
      écouter cet article | artikel anhören | artikel vorlesen lassen | escolta l'article | listen to this article
    `),
    start: listOf(
      'il tuo browser | votre navigateur | su navegador | tu navegador | seu navegador | je browser | din webbläsare | din nettleser',
    ),
  },
  {
    rule: 'navigation',
    whole: listOf(`
      fehler gefunden? | fant du feil i artikkelen? | fandt du en fejl? | ilmoita asiavirheestä | vous avez repéré une erreur?
      has encontrado un error? | encontrou um erro? | hai trovato un errore? | fout gezien? | hittat fel i texten?
      corpo do artigo | sie können den tweet nicht sehen?dann hier entlang
      provincie: | tag(s): | etichette: | etichette | mots-clés: | tags: | keywords: | trefwoorden: | ämnesord:
    `),
    start: [],
  },
];
