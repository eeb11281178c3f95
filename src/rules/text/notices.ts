/** Words that address the reader, or say we. */
const ADDRESSED =
  /(?<!\p{L})(?:you|your|we|our|us|sie|ihre?[nmr]?|dir|dein\S*|du|wir|unser\S*|vous|votre|vos|nous|nos|tu|tuo|tua|tuoi|il tuo|usted|tus?|nuestr\S*|você|seus?|je|jouw|uw|onze|du|din|ditt|dina|vi|våre?|вы|ваш\S*|мы|наш\S*|siz\S*|anda|bạn|chúng tôi)(?!\p{L})/iu;
/** Stems in lower case: the pattern is run over every paragraph, without flags that slow it. */
const WORDS =
  /(?:cookie|privacy|personal data|third[- ]part|consent|subscri|newsletter|regist|save this|saved|refresh|fail(?:ed)? to load|sign(?:ed)? (?:up|in)|log(?:ged)? in|account|password|inbox|unsubscribe|terms of|advertis|ad[- ]?block|browser|javascript|explorer|firefox|chrome|preferred source|copyright|all rights|datenschutz|personenbezogen|einwillig|drittplattform|abonn|anmeld|registrier|passwort|werbung|adblock|partner|données|confidentialité|inscri|mot de passe|publicité|datos|privacidad|suscr[ií]|contraseña|registrad|publicidad|dati personali|iscri|registra|accedi|utent|salva|preferiti|assin|senha|gegevens|aanmeld|inlog|uppgifter|prenumer|logga in|logg inn|samtykke|данн|подпис|çerez|üyelik|langganan|đăng ký)/g;

/** A notice to the page's users, however long: it addresses them and speaks of accounts, data, consent, letters. */
export function isNotice(text: string): boolean {
  if (text.length > 1500) return false;
  const hits = new Set([...text.toLowerCase().matchAll(WORDS)].map(([word]) => word));
  return hits.size >= (text.length < 260 ? 2 : 3) && ADDRESSED.test(text);
}
