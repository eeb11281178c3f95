import type { SpeechWords } from './kinds.ts';

/** "sier hun til NRK", "säger hon till Kuriren", "NRK har vært i kontakt med …" */
export const nordic: SpeechWords = {
  // "sier hun til NRK", "skriver han i ett mejl till Kuriren"
  ahead: { said: 'til|till|for|för', cited: '[Ii]følge|[Ee]nligt|[Ss]kriver|[Mm]elder|[Rr]apporter[ae]r|[Bb]eretter' },
  behind: {
    // "NRK har vært i kontakt med …", "Kuriren har sökt …"
    // "NRK har sökt kommunen för en kommentar"
    comment:
      ' ha(?:r|de|vde) (?:förgäves |forgjeves |forgæves )?(?:sökt|forsøkt å (?:få|nå)|forsøgt at få) [^.!?]{2,60} (?:för|utan|kommentar|svar)| (?:kan|får) (?:i dag |idag |nu |nå )?(?:avslöja|avsløre|afsløre)',
    asked:
      ' ha(?:r|de|vde) (?:sökt|kontaktat|kontaktet|kontaktad|varit i kontakt|vært i kontakt|været i kontakt|bedt om|forsøkt|forsøgt|forgjeves|forgæves|försökt|ställt|stillet|forelagt)| (?:kan|kunde|kunne) (?:då |nu |tidigare )?(?:avslöja|berätta|fortelle|fortælle)| erfar',
    acted:
      ' har (?:träffat|besökt|granskat|tagit del av|talat med|snakket med|talt med|fått tilgang|fått innsyn|møtt|besøkt|besøgt|gransket|gennemgået|gått gjennom|läst|lest|læst)(?!\\p{L})',
    cited: ' (?:skriver|melder|skrev|rapporter[ae]r)(?= )',
  },
  saying:
    's[iä]er|säger|siger|sa|sagde|skriver|skrev|forteller|fortæller|berättar|opplyser|oplyser|uppger|bekrefter|bekræfter|bekräftar|forklarer|förklarar|kommenterar|mejl|e-post|sms|mail|kommentar',
  between: 'avisen |avisa |tidningen ',
};
