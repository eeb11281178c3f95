import { scannerOf } from '../../text/cues.ts';

/** "View this email in your browser", "Im Browser ansehen", "Voir dans le navigateur": what stands over a letter. */
const OVER =
  /^(?:(?:view|read|open|see) (?:this |it |the )?(?:e-?mail |newsletter |message |letter )?(?:in|on) (?:your |a |the )?(?:web ?)?browser|(?:diese \p{L}+ )?(?:im|in) (?:ihrem |deinem )?browser (?:ansehen|öffnen|anzeigen|lesen)|(?:voir|afficher|lire|ouvrir|consulter)(?: \p{L}+){0,3} dans (?:votre |le )?navigateur|(?:ver|abrir|leer|visualizar)(?: \p{L}+){0,3} (?:en (?:tu|su|el)|no) navegador|(?:visualizza|apri|leggi)(?: \p{L}+){0,3} (?:nel|sul) (?:tuo )?browser|(?:bekijk|lees|open)(?: \p{L}+){0,3} in (?:je |uw |de )?browser|(?:visa|läs|vis|læs|se|les)(?: \p{L}+){0,3} i (?:webbläsaren|din browser|browseren|nettleseren)|(?:zobacz|wyświetl|otwórz)(?: \p{L}+){0,3} w przeglądarce|(?:zobrazit|otevřít)(?: \p{L}+){0,3} v prohlížeči|открыть(?: \p{L}+){0,3} в браузере)\W{0,3}$/iu;
/** "You are receiving this email because …", "Sie erhalten diese E-Mail, weil …": what stands under it. */
const UNDER =
  /^(?:you(?:['’]re| are| have) (?:receiving|received|getting) this (?:e-?mail|newsletter|message|letter)|(?:sie erhalten|du erhältst) diese|vous (?:recevez|avez reçu) (?:ce|cet|cette) (?:e-?mail|mail|message|courriel|lettre|newsletter)|(?:recib\p{L}+|ha recibido) este (?:correo|e-?mail|boletín|mensaje)|(?:ricevi|hai ricevuto) quest[ao] (?:e-?mail|mail|lettera|newsletter|messaggio)|(?:je|u) ontvangt deze|du får (?:detta|det här|dette|denne)|du modtager|otrzymujesz (?:tę|ten|tego)|(?:você|está) (?:está )?recebendo (?:este|esta)|вы получили это|unsubscribe from this|update your (?:e-?mail )?preferences)/iu;

/** Whether a line is of the mail that a letter to readers was sent in: the way to its page above it, why it was sent below it. */
export function isOfMail(text: string): boolean {
  const cues = mayBeOfMail(text);
  return cues !== 0 && (OVER.test(text) || UNDER.test(text));
}

const LONGEST = 299;
const mayBeOfMail = scannerOf(() => [OVER, UNDER], LONGEST);
