import { describe, expect, it } from 'vitest';
import { appealingHouses } from '../../../../../src/rules/text/outlets/lines/appeals.ts';

const houses = (line: string) => appealingHouses(line).map(({ name }) => name);

describe('appealingHouses', () => {
  it.each([
    ['Get more from The Pier Post with a digital subscription from as little as £1 Click here', 'The Pier Post'],
    ['Comentar las notas de Rompeolas es exclusivo para suscriptores.', 'Rompeolas'],
    ['Esta nota es exclusiva para suscriptores de Rompeolas.', 'Rompeolas'],
    ['Cet article est réservé aux abonnés du Phare.', 'Phare'],
    ['Contenuto riservato agli abbonati de Il Molo.', 'Il Molo'],
    ['Dieser Text ist nur für Abonnenten der Küstenpost.', 'Küstenpost'],
    ['Receba notícias da Maré', 'Maré'],
    ['Recevez les infos du Phare', 'Phare'],
    ['Ontvang het laatste nieuws van De Kade in je mailbox', 'De Kade'],
    ['Ten artykuł przeczytałaś/eś dzięki prenumeracie Latarni.', 'Latarni'],
    ['Você já conhece as vantagens de ser assinante da Maré? Além de ter acesso a reportagens', 'Maré'],
    ['Clique aqui e receba as notícias do Cais Hoje no WhatsApp', 'Cais Hoje'],
    ['Pour ne rien manquer, abonnez-vous à la newsletter de Rive-Matin.', 'Rive-Matin'],
    ['Suscribite al newsletter de Rompeolas', 'Rompeolas'],
    ['Take part in the Pier Post poll', 'Pier Post'],
    ['Holt euch Tipps in der ALBERTA-Community!', 'ALBERTA'],
    ['FANAL-Leserreporter: Schicken Sie uns Ihr Foto an 1313!', 'FANAL'],
    ['Holt euch den ALBERTA-Newsletter!', 'ALBERTA'],
    ['Geben Sie eine Spende. Dafür dankt Ihnen die Redaktion der KüstenBlätter.', 'KüstenBlätter'],
    ['Die Redaktion der Küstenblätter wünscht Ihnen ruhige Tage.', 'Küstenblätter'],
    ['La rédaction du Phare vous remercie de votre fidélité.', 'Phare'],
    ['La redacción de Rompeolas les agradece su apoyo.', 'Rompeolas'],
    ['De redactie van De Kade dankt u voor uw steun.', 'De Kade'],
    ['Die Küstenblätter leben von denen, die sie lesen. Erzählen Sie anderen von uns.', 'Küstenblätter'],
    ['Le Phare vit grâce à ses lecteurs : soutenez-nous, faites un don, vous comptez.', 'Le Phare'],
    ['Lantern is funded by its readers. If you can, give us a coffee.', 'Lantern'],
    ['Bei der kade entscheidet eine unabhängige Redaktion über die Themen. Du bist dabei.', 'kade'],
    ['At Lantern, our independent newsroom works for you.', 'Lantern'],
    ['Hier an der WELLE.de-Umfrage teilnehmen:', 'WELLE.de'],
    ['Dann sind Sie beim KPZheute-WhatsApp-Channel genau richtig. Melden Sie sich hier an.', 'KPZheute'],
    ['Mit unserem täglichen kade-Technik-Newsletter erhalten Sie alle News der letzten 24 Stunden.', 'kade'],
  ])('reads who appeals to readers in %s', (line, name) => expect(houses(line)).toEqual([name]));

  it.each([
    'Abonnieren Sie unseren Politik-Newsletter und unseren Sport-Newsletter.',
    'The Littoral is funded by its readers, the minister said, and by a bank.',
    'Die Redaktion der Küstenblätter zog im Mai in das alte Kontor.',
    'The choir is supported by people from the village, and you can hear them on Sunday.',
    'Bei der letzten Wahl sprach er von einer unabhängigen Redaktion, die uns gut tut.',
    'Holt euch Rat in der Gaming-Community.',
    'Holen Sie sich unsere Wetter-App und den KI-Newsletter.',
    'Der Stadtwerke-Newsletter erreicht 4000 Haushalte, sagt die Sprecherin.',
    'Get more from life with a walk along the harbour.',
    'Inscrivez-vous à la newsletter de la Ville de Skerran pour connaître les horaires.',
    'Los comentarios son exclusivos para suscriptores.',
    'Receba notícias no seu celular',
    'This is only for subscribers who signed up before May.',
    'The council gets news from Reuters and reads it in the hall.',
    'She commented on the Harbour Act that only the council had read.',
  ])('reads none in %s', (line) => expect(houses(line)).toEqual([]));
});
