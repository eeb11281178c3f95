import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/** What stands between paragraphs and asks: to write to the house, to hear a text, to see a post or more pictures. */
export const CALLS: readonly ChromeWords[] = [
  {
    rule: 'comments',
    whole: [],
    start: listOf(`
      are you affected by | have you been affected by | vous avez un scoop | vous avez des informations à nous | avez-vous des informations | êtes-vous concerné par | har du tanker om saken | har du innspill
      haben sie hinweise | haben sie informationen zu | hast du hinweise | hast du informationen zu | ¿tienes información sobre | ¿tienes una historia | hai informazioni su | heb je informatie over | har du information om
      masz informacje na temat | máte informace o | ai informații despre | у вас есть информация | маєте інформацію про
    `),
  },
  {
    rule: 'player',
    whole: [],
    start: listOf(`
      listen to more stories | écoutez les balados | écoutez l'entrevue | écoutez la chronique | lyt til artiklen | lytt til saken | escucha el pódcast | ouça o podcast
    `),
  },
  {
    rule: 'share',
    whole: listOf(`
      giv artiklen som gave | send som e-mail | gi bort artikkelen | ge bort artikeln | artikel verschenken | artikel cadeau geven | podaruj artykuł | darovat článek
    `),
    start: [],
  },
  {
    rule: 'consent',
    whole: [],
    start: listOf(`
      view this post on | sieh dir diesen beitrag auf | sehen sie sich diesen beitrag auf | voir cette publication sur | ver esta publicación en | visualizza questo post su | ver esta publicação no | dit bericht bekijken op
      visa detta inlägg på | se dette innlegget på | se dette opslag på | wyświetl ten post na | zobrazit příspěvek na | vezi această postare pe | a bejegyzés megtekintése | посмотреть эту публикацию в | переглянути цей допис в
      bu gönderiyi instagram'da | lihat postingan ini di | この投稿をinstagramで見る
    `),
  },
  {
    rule: 'navigation',
    whole: listOf(`
      ver publicación | ver publicação | voir la publication | voir le post | beitrag ansehen | post ansehen | view post | view this post | vedi post | visa inlägg | se innlegg | se opslag | zobacz post | zobrazit příspěvek | vezi postarea
      carregar mais | cargar más | mehr laden | charger plus | carica altro | meer laden | ladda fler | last inn flere | indlæs flere | lataa lisää | załaduj więcej | načíst další | încarcă mai mult | загрузить ещё | daha fazla yükle | muat lebih banyak
      voir en plein écran | view full screen | vollbild | ver en pantalla completa | schermo intero | lihat foto | lihat gambar | ekspander faktaboks | vis faktaboks | skjul faktaboks
    `),
    start: [],
  },
  {
    rule: 'related',
    whole: listOf(`
      other news | in other news
    `),
    start: ['read |', 'watch |', 'also read |', 'read more |', 'ein weiterer beitrag:'],
  },
];
