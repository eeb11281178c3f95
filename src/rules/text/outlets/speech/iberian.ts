import type { SpeechWords } from './kinds.ts';

/** "ha explicat a La Riba", "documents a què ha tingut accés La Riba" */
export const catalan: SpeechWords = {
  ahead: {
    asked:
      '(?:ha|han) (?:tingut accés|pogut (?:saber|consultar|confirmar))|(?:[Cc]onsultad|[Cc]ontactad|[Pp]reguntad)[oae]s? per',
    told: 'declaracions a|conversa amb',
    seen: 'entrevista (?:a|amb)',
    said: 'al?',
    cited: '[Ss]egons|[Ii]nforma|[Aa]vança|[Pp]ublica',
  },
  saying: 'dit|diu|explica|explicat|explicava|assegura|afirma|apunta|detalla|declarat|admet|confirmat',
  between: "el |la |l[’']|diari ",
};

/** "explicou a La Ría", "documentos aos que tivo acceso A Ría" */
export const galician: SpeechWords = {
  ahead: {
    asked:
      '(?:puido|ha podido) (?:saber|confirmar|consultar)|(?:tivo|ten|tiveron) acceso|(?:[Cc]onsultad|[Cc]ontactad|[Pp]reguntad)[oa]s? por',
    told: 'declaracións a',
    said: 'a|ao|á',
    cited: '[Ss]egundo|[Ii]nforma|[Pp]ublica|[Aa]diantou',
  },
  saying: 'dixo|di|explicou|explica|asegura|asegurou|afirma|afirmou|contou|conta|sinala|sinalou|confirmou',
  between: 'o |a ',
};
