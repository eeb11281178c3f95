import type { SpeechWords } from './kinds.ts';

/** "rekao je za Glas", "изјавила је за „Глас“" */
export const southSlavic: SpeechWords = {
  ahead: {
    said: 'za|за',
    cited: '[Pp]iše|[Pp]rema pisanju|[Jj]avlja|[Пп]ише|[Јј]авља|[Pp]renosi|[Пп]реноси',
  },
  saying:
    'rekao|rekla|kazao|kazala|kaže|izjavio|izjavila|ispričao|ispričala|objasnio|objasnila|potvrdio|potvrdila|рекао|рекла|каже|изјавио|изјавила|прича|испричао|испричала|објашњава',
  between: 'portal |dnevnik |лист |list ',
};
