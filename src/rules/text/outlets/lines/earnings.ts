import { scannerOf } from '../../../../text/cues.ts';
import { isCommonHost, isFileName, isHost } from '../addresses/hosts.ts';

/** "Hafenlicht", "hafenlicht.example", "Hafenlicht.example", "The Quiet Lantern": one to four words. */
const WORD =
  "(?:\\p{Lu}|\\p{Ll}{1,2}(?=\\p{Lu})|[\\p{Ll}\\d-]{2,30}(?=\\.\\p{Ll}))[\\p{L}\\p{M}\\d]*(?:[’'&.+-][\\p{L}\\p{M}\\d]+)*!?";
const NAME = `((?:${WORD})(?:\\s(?:${WORD})){0,3})`;
/** What may stand between the verb and what is earned: "für jeden Kauf eine kleine". */
const SOME = '[^.!?]{0,70}?';

/** "Hafenlicht erhält eine kleine Provision", "La Jetée touche une commission", in languages whose verb stands behind the name. */
const EARNS = new RegExp(
  `(?<![\\p{L}\\d])${NAME} (?:(?:erhält|bekommt|verdient|erhalten|bekommen) ${SOME}(?:Provision|Kommission|Vergütung|Beteiligung)|(?:may |can |will |might )?(?:earns?|receives?|gets?|makes?|collects?) ${SOME}(?:commission|affiliate fee|referral fee)|(?:perçoit|touche|reçoit|peut (?:percevoir|toucher|recevoir)|pourr\\p{L}+ (?:percevoir|toucher|recevoir)) ${SOME}(?:commission|rémunération)|(?:recibe|percibe|obtiene|gana|puede (?:recibir|percibir|obtener|ganar)|podría (?:recibir|percibir|obtener)) ${SOME}comisión|(?:recebe|ganha|pode (?:receber|ganhar)|poderá (?:receber|ganhar)) ${SOME}comissão|(?:riceve|percepisce|guadagna|può (?:ricevere|percepire|guadagnare)|potrebbe (?:ricevere|percepire)) ${SOME}commission[ei]|(?:ontvangt|krijgt|verdient|kan) ${SOME}(?:commissie|vergoeding)|(?:får|tjänar|erhåller|kan få) ${SOME}(?:provision|ersättning|kommission)|(?:får|modtager|tjener|kan modtage) ${SOME}(?:provision|kommission)|(?:får|mottar|tjener|kan motta) ${SOME}(?:provisjon|kommisjon)|(?:saa|saattaa saada|ansaitsee|voi saada) ${SOME}(?:komissio|palkkio|provisio)|(?:otrzymuje|otrzyma|zarabia|może (?:otrzymać|zarobić|otrzymywać)) ${SOME}prowizj|(?:dostává|získává|obdrží|může (?:získat|obdržet|dostat)|získava|môže získať|dostane) ${SOME}(?:provizi|províz)|(?:kap|kaphat|részesül\\p{L}*) ${SOME}jutalék|jutalékot (?:kap|kaphat)|(?:primește|poate primi|câștigă|încasează) ${SOME}comision|(?:dobiva|ostvaruje|prima|može (?:dobiti|ostvariti)) ${SOME}provizij|(?:получава|може да получи) ${SOME}комисион|(?:получает|зарабатывает|может (?:получить|получать|заработать)) ${SOME}(?:комисси|вознагражден)|(?:отримує|може (?:отримати|отримувати)) ${SOME}(?:комісі|винагород)|(?:λαμβάνει|κερδίζει|μπορεί να (?:λάβει|κερδίσει)) ${SOME}προμήθεια|(?:${SOME})komisyon (?:alabilir|kazanabilir|alır|kazanır|elde)|(?:mendapat(?:kan)?|menerima|dapat menerima) ${SOME}komisi|(?:nhận|có thể nhận) ${SOME}hoa hồng)`,
  'u',
);
/** "… über diese Links kaufst, erhält Hafenlicht eine Provision", "krijgt Havenlicht een commissie": the verb first. */
const EARNS_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:erhält|bekommt|verdient) ${NAME} ${SOME}(?:Provision|Kommission|Vergütung|Beteiligung)|(?:ontvangt|krijgt|verdient) ${NAME} ${SOME}(?:commissie|vergoeding)|(?:får|tjänar|erhåller) ${NAME} ${SOME}(?:provision|ersättning|kommission)|(?:modtager|tjener) ${NAME} ${SOME}(?:provision|kommission)|(?:mottar|tjener) ${NAME} ${SOME}(?:provisjon|kommisjon)|saa ${NAME} ${SOME}(?:komissio|palkkio))`,
  'u',
);
/** What is earned by links, only who set them tells. */
const LINKS =
  /(?<!\p{L})(?:links?|affiliat\p{L}*|liens?|affili\p{L}*|enlaces?|länk\p{L}*|lenk\p{L}*|linkki\p{L}*|linkk?ien|linków|linki|odkaz\p{L}*|linkeken|link\p{L}*|poveznic\p{L}*|ссылк\p{L}*|посиланн\p{L}*|линк\p{L}*|συνδέσμ\p{L}*|bağlantı\p{L}*|tautan|liên kết|partnerlink\p{L}*)/iu;
/** Whoever earns, without a name. */
const ANYBODY =
  /^(?:die|der|das|the|le|la|el|il|wir|we|nous|ich|i|redaktion|betreiber|anbieter|verlag|website|webseite|seite|site|autor|händler|portal|publisher|author|seller|retailer|store|shop|company|team|our|you|your|they|he|she|it|this|links?|kauf|käufe|produkte?|purchases?|achats?|compras?|acquisti|partner|makler|vermittler|broker|agent|amazon|ebay|google)$/iu;

/** Longest notice, in UTF-16 units. */
const LONGEST = 900;
const cuesIn = scannerOf(() => [EARNS, EARNS_BEFORE, LINKS], LONGEST);
const CUE = { earns: 1, before: 2, links: 4 } as const;

/** The house that tells its readers what it earns when they buy by its links. */
export function earningHouse(text: string): string | undefined {
  const cues = cuesIn(text);
  if ((cues & CUE.links) === 0 || (cues & (CUE.earns | CUE.before)) === 0 || !LINKS.test(text)) return undefined;
  const before = (cues & CUE.before) === 0 ? null : EARNS_BEFORE.exec(text);
  const name =
    before?.slice(1).find((one) => one !== undefined) ?? ((cues & CUE.earns) === 0 ? undefined : EARNS.exec(text)?.[1]);
  if (name === undefined || name.length < 3 || name.split(' ').some((word) => ANYBODY.test(word))) return undefined;
  const host = name.toLowerCase();
  return isHost(host) && (isCommonHost(host) || isFileName(host)) ? undefined : name;
}
