import { scannerOf } from '../../../../text/cues.ts';
import { isBroadcaster } from '../../../../text/press-names/broadcasters.ts';
import { isPressName } from '../../../../text/press-names.ts';

/** What the buttons beside a page's logo are called: its menu, its search, the way in. */
const BESIDE_LOGO =
  "Menu|Menü|Menú|Menù|Meniu|Menue|Valikko|Meny|Meni|Izbornik|Меню|Мени|Μενού|Open menu|Main menu|Toggle (?:menu|navigation)|Navigation|Hauptmenü|Sections?|Rubriken|Rubriques|Secciones|Search|Suche|Suchen|Recherche|Rechercher|Buscar|Cerca|Pesquisar|Zoeken|Sök|Søk|Søg|Haku|Hae|Szukaj|Hledat|Hľadať|Keresés|Căutare|Traži|Pretraga|Поиск|Пошук|Търсене|Αναζήτηση|Ara|Cari|Close|Schließen|Fermer|Cerrar|Chiudi|Fechar|Sluiten|Stäng|Lukk|Luk|Sulje|Zamknij|Zavřít|Bezárás|Închide|Zatvori|Закрыть|Закрити|Log ?[Ii]n|Sign ?[Ii]n|Login|Anmelden|Einloggen|Se connecter|Connexion|Iniciar sesión|Inicia sesión|Acceder|Accedi|Entrar|Inloggen|Logga in|Logg inn|Log ind|Kirjaudu|Zaloguj(?: się)?|Přihlásit(?: se)?|Prihlásiť(?: sa)?|Belépés|Bejelentkezés|Autentificare|Prijava|Войти|Увійти|Вход|Вхід|Σύνδεση|Giriş|Masuk|Subscribe|Abonnieren|S[’']abonner|Abonnez-vous|Suscríbete|Suscribirse|Abbonati|Assine|Abonneren|Prenumerera|Abonner|Tilaa|Prenumeruj|Předplatit|Előfizetés|Abonează-te|Подписаться";
/** What else begins a button or a link behind a name: to follow, to share, to see a picture whole. */
const BEHIND_NAME =
  'Follow|Folgen|Suivre|Suivez|Seguir|Síguenos|Segui|Volgen|Följ|Følg|Share|Teilen|Partager|Compartir|Condividi|Compartilhar|Delen|Dela|Del på|Voir en|Vergrößern|Bild vergrößern|View (?:image|full|gallery)|Open image|Ver imagen|Ampliar|Ingrandisci|Enlarge|Powiększ|Zobrazit|Comments?|Kommentare?|Commenter|Comentarios|Commenti|Published|Updated|Veröffentlicht|Aktualisiert|Publié|Mis à jour|Publicado|Actualizado|Pubblicato|Aggiornato|Read more|Mehr lesen|Lire la suite|Leer más|Leggi';

/** Where a button's words end and a name begins without a blank, or the other way round; and what a text browser puts before buttons. */
const SEAM = new RegExp(
  `(?:^|(?<=[\\s)]))(?:${BESIDE_LOGO})(?=\\p{Lu}\\p{L}|\\d)|(?<=\\p{Ll}|\\p{Lu}{2}|\\d)(?:${BESIDE_LOGO}|${BEHIND_NAME})(?!\\p{L})`,
  'gu',
);
const MARK = /\(BUTTON\)\s?/g;
/** A button alone, or before the name that it stands beside. */
const BUTTON = new RegExp(`^(?:${BESIDE_LOGO})(?:$|\\s(?=\\p{Lu}|\\d))`, 'u');
/** "The Tide Chronicle masthead logo", "Logo: kade.example - zur Startseite": what a logo's picture says. */
const LOGO =
  /^(?!logo)(.{2,40}?)\s(?:masthead |main |header |site )?logo(?:\s.*)?$|^logo\s?[:–-]?\s?(?:von |of |de |di )?(.{2,40}?)(?:\s[-–|]\s.*)?$/iu;
/** "Nord-Molène : toute l’actualité locale": a name and its motto. */
const MOTTO = /^(\P{P}[^|–—•·»:]{1,28}?)\s?(?:\s[-–—|•·»:]\s|:\s)\P{P}.{12,90}$/u;

const ALONE = new RegExp(`^(?:${BESIDE_LOGO})$`, 'iu');
const BEFORE = new RegExp(`(?:^|[\\s)])(?:${BESIDE_LOGO})$`, 'u');
const BEHIND = new RegExp(`^(?:${BESIDE_LOGO})(?!\\p{Ll})`, 'u');
const ANY_BUTTON = new RegExp(`(?<!\\p{L})(?:${BESIDE_LOGO})(?!\\p{Ll})|\\p{L}(?:${BESIDE_LOGO})(?!\\p{L})`, 'u');

/** Longest line that is looked into, in UTF-16 units. */
const LONGEST = 200;
const mayBeGlued = scannerOf(() => [SEAM, MARK], LONGEST);

const NONE: readonly string[] = [];

/**
 * The parts of a line that buttons without a blank are glued to, as texts of whole pages have it, without those buttons: "Le Phare
 * du Port" in "MenuLe Phare du Port" and "MenuLe Phare du PortSe connecter". Nothing where no button is glued to anything.
 */
export function unglued(text: string): readonly string[] {
  if (text.length > LONGEST || mayBeGlued(text) === 0) return NONE;
  const parted = text.replace(MARK, '\n').replace(SEAM, '\n$&\n');
  if (parted === text) return NONE;
  return parted.split('\n').flatMap((part) => {
    const plain = part.trim().replace(BUTTON, '').trim();
    return plain === '' ? [] : [plain];
  });
}

/** Whether a line is one of the buttons that stand beside a logo, and nothing else. */
export function isBesideLogo(text: string): boolean {
  return ALONE.test(text);
}

/** What a logo and a press name beside a menu's button weigh, a name of several words between two buttons, and any other short one. */
const SHOWN = 2.2;
const BETWEEN = 1.6;
const WORDS = 0.9;
/** "Le Phare du Nord": words that begin with capitals, small words of names between them. */
const SEVERAL =
  /^\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|the|de|del|della|des|du|di|da|do|la|van|von|der|&) ){0,2}\p{Lu}[\p{L}’'-]*){1,4}$/u;

/** The names beside the buttons of a line at a page's top, which are its logo's: each with the rule that found it. */
export function besideButtons(
  text: string,
): readonly { readonly name: string; readonly weight: number; readonly rule: string }[] {
  const parts = unglued(text);
  if (parts.length === 0 || !ANY_BUTTON.test(text)) return [];
  return parts.flatMap((part) => {
    const logo = LOGO.exec(part);
    if (logo) return [{ name: (logo[1] ?? logo[2])!, weight: SHOWN, rule: 'logo' }];
    const name = MOTTO.exec(part)?.[1] ?? part;
    if (name.split(' ').length > 6) return [];
    const press = isPressName(name) || isBroadcaster(name);
    if (press) return [{ name, weight: SHOWN, rule: 'masthead-line' }];
    return isBetween(text, part) && SEVERAL.test(name)
      ? [{ name, weight: BETWEEN, rule: 'masthead-line' }]
      : [{ name, weight: WORDS, rule: 'masthead' }];
  });
}

/** Whether a part stands between two buttons: "Menú La Rada SuscríbeteIniciar sesión", other words before them. */
function isBetween(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at > 0 && BEFORE.test(text.slice(0, at).trim()) && BEHIND.test(text.slice(at + part.length).trim());
}
