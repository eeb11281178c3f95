import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/** "Trending: FerryFlourStorm in the north": what a house's readers look for today, in one line over every page. */
export const TRENDS: readonly ChromeWords[] = [
  {
    rule: 'navigation',
    whole: listOf(`
      trending topics | hot topics | aktuelle themen | topthemen | top-themen | themen des tages | sujets du moment | tendances du moment | temas del día | es noticia | assuntos do momento
      temas do momento | temi del giorno | temi caldi | aktuella ämnen | populära ämnen | aktuelle emner | populære emner | gorące tematy | aktuální témata | témata dne | subiecte fierbinți | subiectele zilei
      felkapott témák | главные темы | темы дня | горячие темы | теми дня | гарячі теми | trend konular | topik hangat | topik populer | chủ đề nóng | 話題のキーワード | 注目キーワード | 热门话题 | 熱門話題 | 熱門關鍵字
    `),
    start: listOf(`
      trending: | trending now: | trending topics: | hot topics: | in the news: | im trend: | aktuelle themen: | top-themen: | topthemen: | themen des tages: | themen heute: | tendances : | tendances: | en ce moment : | sujets du moment :
      tendencias: | en tendencia: | es noticia: | temas del día: | temas de hoy: | em alta: | tendências: | assuntos do momento: | temas do momento: | di tendenza: | in tendenza: | temi caldi: | temi del giorno:
      trending onderwerpen: | populaire onderwerpen: | aktuella ämnen: | populära ämnen: | aktuelle emner: | populære emner: | gorące tematy: | popularne tematy: | na czasie: | aktuální témata: | témata dne: | témy dňa:
      în tendințe: | în trend: | în tendinţe: | subiecte fierbinți: | subiectele zilei: | felkapott témák: | felkapott: | в тренде: | темы дня: | горячие темы: | у тренді: | теми дня: | гарячі теми: | в тенденция:
      u trendu: | teme dana: | trend konular: | trend haberler: | öne çıkanlar: | τάσεις: | δημοφιλή θέματα: | topik hangat: | topik populer: | sedang tren: | xu hướng: | chủ đề nóng: | 話題： | 注目： | 热门： | 熱門：
    `),
  },
];
