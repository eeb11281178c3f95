import { scannerOf } from '../../text/cues.ts';
import * as behind from './captions/behind.ts';

/** "Photo: Jana Roth", "© Picture Alliance", "Getty Images", "(Foto: dpa)", "Image by the author." */
const CREDIT =
  /^[([]?(?:(?:legende|caption|légende|pie de foto|didascalia|onderschrift|bildtext|bildunterschrift|billedtekst|kuvateksti|podpis|titelbild|aufmacherbild|photo de couverture|foto de portada|foto di copertina|borítókép|kiemelt kép|titulní foto|coverfoto|omslagsfoto|omslagsbild)\s?:|(?:photo|photos|photographs?|photography|pictures? by|foto|fotos|fotografías?|bild|bilder|image|images|picture|pictures|illustration|grafik|graphic|symbolbild|symbolfoto|archivbild|archivfoto|crédit|crédits|credit|credits|fotografie|fotografía|fotó|фото|bilde|φωτ\.|φωτογραφία|kuva|zdjęcie|fot|ảnh|nuotr|写真|사진|图|الصورة|عکس|צילום|video|quelle|bildquelle)(?:\s(?:by|von|de|courtesy|credit|of))?\s?[:：=/©.]|(?:image|photo|picture|illustration|photograph|drawing|cartoon|map|chart|graphic|painting|sketch)s?\s(?:by|courtesy|credit|via)\s|©|ⓒ|getty|reuters$|afp$|ap photo(?!\p{L})|dpa$|imago)/iu;
/** "… in Madrid. EFE/ J. Ruano", "… Mads Ruud/Ritzau Scanpix": the agency a picture came from closes its caption. */
const AGENCY_AT_END =
  /(?:[.\s/(](?:EFE|AFP|AP|REUTERS|Reuters|dpa|DPA|APA|ANSA|EPA|LaPresse|Belga|BELGA|NTB|TT|Ritzau|Scanpix|Scanpix|IMAGO|Imago|Getty Images|GC Images|KEYSTONE|Keystone|Shutterstock|PA Wire|Alamy|Bloomberg|Xinhua|TASS|Lehtikuva|PAP|ČTK|Anadolu)(?:\s?\/\s?[\p{L}.\s’'-]{2,40})?\)?)$/u;
/** "FILE - In this March 2, 2011 file photo, …": how agencies open the caption of a picture from their files. */
const FROM_FILES =
  /^(?:[\p{L}.’' -]{3,40},?\s(?:File\s)?-\s)?FILE\s?[-–—]\s|^[^.!?]{0,80}\bfile (?:photo|photograph|picture|image)\b/u;

/** "… decided on sanctions. 18.04.2024 | 0:21 min": a film's caption ends with its length. */
const FILM = /\s[|·•]?\s?\d{1,2}:\d\d\s?min\.?$/u;
/** "… in Khan Younis. (Jonas Pell/CBC)": a name and a house in brackets. */
const NAME_AND_HOUSE = /[\p{L}.!?"”’]\s\(\p{Lu}[\p{L}.’' -]{2,40}\s?\/\s?\p{Lu}[\p{L}\p{N}.’' -]{1,40}\)$/u;
/** "… on Friday. JONAS PELL/ISLA": a name and an agency in capitals close a caption of any length, or are all of it. */
const CAPITALS_AT_END =
  /(?:^|[.!?)»”"]\s)\p{Lu}[\p{Lu}.’'-]*(?:\s\p{Lu}[\p{Lu}.’'-]*){1,3}\/\p{Lu}{2,}(?:\s(?:PRESS|IMAGES|FOTO|PHOTOS?|NEWS|SCANPIX|ALLIANCE))?$/u;
/** "Jonas Pell/Agence des Îles The ferry at its pier": the credit first. */
const CREDIT_FIRST =
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}\s?\/\s?(?:Agence|Agência|Agencia|Agenzia|Agency|Agentur|AFP|AP|EFE|EPA|dpa|Reuters|REUTERS|Getty)(?!\p{L})/u;
/** "… on the pier. / J. Pell": a name behind the last sentence, parted by a stroke. */
const NAME_BEHIND = /[.!?»”"]\s[/|]\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}$/u;
/** "… on the quay. LP/F.G.": a house's letters and initials. */
const INITIALS_AT_END = /[.!?]\s\p{Lu}{2,5}\/\p{Lu}\.(?:-?\p{Lu}\.){1,2}$/u;
/** "… on the road. Photo DR", "… last night. - Foto Roth", "The mayor Foto:" */
const WORD_AT_END =
  /(?:[.!?»”"]\s(?:[-–—|/]\s)?(?:Photo|Foto|Beeld|Bild|Bilde|Picture|Imagen?|Fotografía)\s(?:(?:by|von|par|por|di|av|af|door|courtesy of)\s)?\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,4}(?:\s?\/\s?[\p{L}\s.]{2,30})?|\s(?:Foto|Photo|Bild|Beeld|Picture):)$/u;
/** "… on the quay. (Mara Holt via Tideful)", "(Courtesy of Jonas Pell)", "(Submitted by Ida Crewe)": whom a picture came from. */
const GIVEN_AT_END =
  /\s\((?:(?:Courtesy|Handout|Provided|Submitted|Supplied|Contributed)(?:\s[^()]{2,50})?|[\p{Lu}@][^()]{2,40}\svia\s[^()]{2,40})\)$/u;
const CREDIT_INSIDE =
  /(?:©|\((?:[\p{L}.]{2,12}\s)?(?:photo|foto|fotó|фото|bilde?|kuva|φωτ|fot\.|ảnh|nuotr|写真|사진|تصوير|عکس|צילום|image|picture|source|quelle|credit|crédit)[^()]{0,60}\)|(?:\/|\|)\s?(?:reuters|afp|ap|dpa|getty images|epa|imago|shutterstock|alamy|picture alliance|keystone)|(?:foto|fotó|фото|photo|bilde?|kuva|ảnh|φωτο|צילום|picture|image|credit|quelle)\s?:\s?\S.{0,60}$|(?:getty images|picture alliance|via ap|via reuters)\)?$)/iu;

/** "… opened a show (PHOTOS)", "…(组图)": what a headline says of its own page. */
const MARK_OF_HEADLINE =
  /[[(（](?:фото|видео|фоторепортаж|фото и видео|відео|фоторепортаж|photos?|video|videos|foto|fotos|fotogalerie|galerie|galerija|wideo|videó|fotók|φωτο|βίντεο|foto galeri|组图|組圖|图|圖|视频|影|صور|فيديو|عکس|تصاویر|תמונות|ảnh|사진|영상|画像|動画|ภาพ|คลิป)[\])）]$/iu;

/** "Фото с сайта …", "Фото из архива", "… צילום אילוסטרציה": where a picture is from, without a colon. */
const FROM_WHERE =
  /^(?:фото|снимок|скриншот|кадр|фотография|знімок|світлина|снимка|фотографија|фотографія)\s(?:с|со|из|от|предоставлен\p{L}*|пресс-\p{L}+|автор\p{L}*|з|із|надан\p{L}*|прес\p{L}*|архив\p{L}*|иллюстративн\p{L}*|ілюстративн\p{L}*|илюстративн\p{L}*)(?!\p{L})[^.!?]{0,70}\.?$|[.,:–-]\s(?:צילום (?:אילוסטרציה|מסך|ארכיון)|(?:archivbild|symbolbild|symbolfoto|archivfoto|illusztráció|ilustrační foto|ilustračná snímka|zdjęcie (?:ilustracyjne|poglądowe)|иллюстративное фото|ілюстративне фото|снимка: архив|fotografie ilustrativă|temsili fotoğraf))\.?$/iu;

/** What gives a credit away, with the length below which a line may be one by it. */
const CREDITS: readonly (readonly [RegExp, number])[] = [
  [CREDIT, 500],
  [CREDIT_INSIDE, 240],
  [AGENCY_AT_END, 240],
  [NAME_AND_HOUSE, 240],
  [FILM, 500],
  [CAPITALS_AT_END, 500],
  [CREDIT_FIRST, 500],
  [INITIALS_AT_END, 500],
  [NAME_BEHIND, 500],
  [WORD_AT_END, 500],
  [GIVEN_AT_END, 300],
  [FROM_FILES, 500],
  [FROM_WHERE, 200],
  [behind.CREDIT_BEHIND, 400],
  [behind.DOTTED, 500],
  [behind.LICENCE, 300],
  [behind.NAME_AND_HOUSE, 400],
  [behind.DASHED, 400],
  [behind.CAPITALS, 500],
  [behind.HOUSE_AND_NAME, 400],
  [behind.RIGHTS, 300],
  [behind.FOR_HOUSE, 400],
  [behind.SENT_BY, 400],
];
const LONGEST = 500;
const BRACKETS = '])）';
const mayCredit = scannerOf(() => CREDITS.map(([pattern]) => pattern), LONGEST);

/** Whether a line is a caption or a picture's credit: it names who took the picture, or which agency sold it. */
export function isCaption(text: string): boolean {
  const cues = mayCredit(text);
  if (cues === 0) return false;
  if (text.length > 30 && BRACKETS.includes(text.charAt(text.length - 1)) && MARK_OF_HEADLINE.test(text)) return false;
  for (let place = 0; place < CREDITS.length; place += 1) {
    if ((cues & (1 << place)) === 0) continue;
    const [pattern, longest] = CREDITS[place]!;
    if (text.length < longest && pattern.test(text)) return true;
  }
  return false;
}
