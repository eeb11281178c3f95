/**
 * How many of a language's function words (articles, prepositions, conjunctions: no paragraph is written without them)
 * stand in a text, counted up to `most`; null where the language's words are not known here.
 */
export function countFunctionWords(text: string, language: string, most: number): number | null {
  const words = FUNCTION_WORDS[language];
  if (!words) return null;
  words.lastIndex = 0;
  let count = 0;
  while (count < most && words.test(text)) count += 1;
  return count;
}

/** Words such as no neighbour shares. */
const WORDS: { readonly [language: string]: RegExp } = Object.fromEntries(
  Object.entries({
    ar: 'في من على إلى أن التي الذي',
    bg: 'на се за от да е са',
    ca: 'els amb que per una dels',
    cs: 'se na že je od pro který',
    da: 'og det er til af på ikke som',
    de: 'der die das und ist den von mit nicht',
    el: 'και το του της να την με',
    en: 'the and of to is that was for with from by are were has had this which',
    es: 'los las el del que una por con',
    et: 'ja on ei ning mis kui',
    fa: 'در به از که این را است',
    fi: 'ja on ei että oli mutta joka',
    fr: 'les des et est une dans qui pour',
    he: 'של את על לא הוא עם כי',
    hi: 'के में की है को से का',
    hr: 'je se na da su za koji',
    hu: 'az és hogy nem egy is',
    id: 'yang dan di dengan untuk dari ini',
    it: 'che il di della gli per sono una',
    lt: 'ir kad yra iš su buvo',
    lv: 'un ir ka no par ar',
    ms: 'yang dan di dengan untuk dari ini',
    nb: 'og det er til av på ikke som',
    nl: 'het een van en dat niet zijn met',
    nn: 'og det er til av på ikkje som',
    no: 'og det er til av på ikke som',
    pl: 'się na nie jest że od przez',
    pt: 'os das dos uma para com não que',
    ro: 'și în nu este care pentru din',
    ru: 'и что как это был на не',
    sk: 'sa na že je od pre ktorý',
    sl: 'je se na da so za ki',
    sr: 'је се на да су за je se na da su za',
    sv: 'och det är att som på inte av',
    tr: 've bir bu için ile de da',
    uk: 'що та як це був на не і',
    vi: 'và của là được không các cho',
  }).map(([language, words]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.replaceAll(' ', '|')})(?![\\p{L}\\p{M}])`, 'giu'),
  ]),
);

const FUNCTION_WORDS: { readonly [language: string]: RegExp } = {
  ...WORDS,
  // Scripts without blanks, and endings that are words.
  ja: /[のをはがにでと]/g,
  ko: /[은는이가을를에의](?:\s|$)/g,
  th: /ที่|และ|ใน|ของ|การ/g,
  zh: /^(?!.*[ぁ-んァ-ン]).*[的了是在和]/gs,
};
