import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/**
 * What stands over and in boxes inside a text: what the desk recommends, content from elsewhere that waits for consent, when a
 * station spoke of the same, the house's letter.
 */
export const ASIDES: readonly ChromeWords[] = [
  {
    rule: 'related',
    whole: listOf(`
      mehr über dieses thema | passend dazu | unsere empfehlung für sie | unsere empfehlungen für sie
      unsere empfehlungen | unsere highlights | empfehlungen der redaktion | empfehlung der redaktion | empfehlung aus dem ressort | redaktionsempfehlung | lesetipps der redaktion
      lesen sie dazu auch | lesen sie dazu | lesen sie mehr zum thema | das interessiert andere leser | empfehlungen für sie | hintergründe zum thema
      editors' picks | our picks | more on this | read this next | recommended reading
      notre sélection | la sélection de la rédaction | à lire sur le même sujet
      sobre este tema | nuestra selección | recomendado para si | recomendado para você | mais sobre este tema | mais sobre este assunto
      i nostri consigli | aanbevolen voor jou | onze aanraders | meer over dit thema | vi rekommenderar | mer om ämnet | mer i ämnet
      anbefalet til dig | mere om emnet | mere om sagen | mer om saken | mer om temaet | wybór redakcji | více k tématu
      a témában | vă recomandăm | više o temi | preporuka urednika | препоръчваме
      προτείνουμε | περισσότερα για το θέμα | konuyla ilgili | gợi ý cho bạn
    `),
    start: listOf(`
      linktipp: | surftipp: | buchtipp: | auch spannend: | passend dazu: | hintergrund zum thema: | aus dem archiv: | podcast-tipp:
      more on this: | recommended: | pour aller plus loin : | sur le même sujet : | meer over dit onderwerp: | mer om ämnet: | mere om emnet: | mer om saken:
    `),
  },
  {
    rule: 'consent',
    whole: listOf(`
      inhalt anzeigen | inhalte anzeigen | inhalt laden | inhalte laden | externen inhalt anzeigen | externen inhalt laden | externe inhalte anzeigen | hinweis zum datenschutz | empfohlene redaktionelle inhalte
      inhalte von drittanbietern | drittanbieter-inhalte | show content | load content | show external content | afficher le contenu | voir le contenu | mostrar contenido | cargar contenido | mostra contenuto | mostrar conteúdo
      inhoud tonen | inhoud laden | visa innehåll | vis indhold | vis innhold | näytä sisältö | pokaż treść | zobrazit obsah | zobraziť obsah | tartalom megjelenítése | afișează conținutul | показать контент
    `),
    start: listOf(`
      hier finden sie externe | hier findest du externe | hier finden sie einen externen | hier findest du einen externen | hier sollte ein externer inhalt | hier sollte ein beitrag | wir benötigen ihre zustimmung | wir benötigen ihre einwilligung
      wir brauchen ihre zustimmung | dieser inhalt wird von | dieser externe inhalt | dieses element wird von | zum schutz ihrer daten | zum schutz deiner daten | wir haben ein interaktives element | diesen inhalt anzeigen
      we need your consent to | we need your permission to | this content is not available due to | ce contenu est susceptible | ce contenu provient | este contenido procede de | este contenido está alojado
      questo contenuto è ospitato | este conteúdo é fornecido | deze inhoud wordt | det här innehållet kommer | dette indhold kommer | dette innholdet | ta treść pochodzi | tento obsah pochází
    `),
  },
  {
    rule: 'notice',
    whole: listOf(`dieses thema im programm | sendung verpasst`),
    start: listOf(`
      über dieses thema berichtet | über dieses thema berichtete | über dieses thema berichteten | über dieses thema haben wir | dieses thema im programm: | dieser beitrag lief | dieser beitrag wurde gesendet
      this segment aired on | this story aired on | this interview aired on | this programme was broadcast | reportage diffusé | sujet diffusé dans | inslaget sändes | indslaget blev sendt
    `),
  },
  {
    rule: 'newsletter',
    whole: [],
    start: listOf(`
      mit unserem newsletter | in unserem newsletter | mit dem newsletter | jetzt die besten jobs finden | with our newsletter | in our newsletter | avec notre newsletter | dans notre newsletter | con nuestra newsletter
      en nuestra newsletter | con la nostra newsletter | nella nostra newsletter | na nossa newsletter | met onze nieuwsbrief | in onze nieuwsbrief | i vårt nyhetsbrev | i vores nyhedsbrev | w naszym newsletterze | v našem newsletteru
    `),
  },
];
