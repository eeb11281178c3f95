import { scannerOf } from '../../text/cues.ts';

/** "Photo: Jana Roth", "© Picture Alliance", "Getty Images", "(Foto: dpa)", "Image by the author." */
const CREDIT =
  /^[([]?(?:(?:legende|caption|légende|pie de foto|didascalia|onderschrift|bildtext|bildunterschrift|billedtekst|kuvateksti|podpis|titelbild|aufmacherbild|photo de couverture|foto de portada|foto di copertina|borítókép|kiemelt kép|titulní foto|coverfoto|omslagsfoto|omslagsbild)\s?:|(?:photo|photos|photographs?|photography|pictures? by|foto|fotos|fotografías?|bild|bilder|image|images|picture|pictures|illustration|grafik|graphic|symbolbild|symbolfoto|archivbild|archivfoto|crédit|crédits|credit|credits|fotografie|fotografía|fotó|фото|bilde|φωτ\.|φωτογραφία|kuva|zdjęcie|fot|ảnh|nuotr|写真|사진|图|الصورة|عکس|צילום|video|quelle|bildquelle)(?:\s(?:by|von|de|courtesy|credit|of))?\s?[:：=/©.]|(?:image|photo|picture|illustration|photograph|drawing|cartoon|map|chart|graphic|painting|sketch)s?\s(?:by|courtesy|credit|via)\s|©|ⓒ|getty|reuters$|afp$|ap photo(?!\p{L})|dpa$|imago)/iu;
/** "… in Madrid. EFE/ J. Ruano", "… Mads Ruud/Ritzau Scanpix": the agency a picture came from closes its caption. */
const AGENCY_AT_END =
  /(?:[.\s/(](?:EFE|AFP|AP|REUTERS|Reuters|dpa|DPA|APA|ANSA|EPA|LaPresse|Belga|BELGA|NTB|TT|Ritzau|Scanpix|Scanpix|IMAGO|Imago|Getty Images|GC Images|KEYSTONE|Keystone|Shutterstock|PA Wire|Alamy|Bloomberg|Xinhua|TASS|Lehtikuva|PAP|ČTK|Anadolu)(?:\s?\/\s?[\p{L}.\s’'-]{2,40})?\)?)$/u;
/** "… decided on sanctions. 18.04.2024 | 0:21 min": a film's caption ends with its length. */
const FILM = /\s[|·•]?\s?\d{1,2}:\d\d\s?min\.?$/u;
/** "… in Khan Younis. (Jonas Pell/CBC)": a name and a house in brackets. */
const NAME_AND_HOUSE = /[\p{L}.!?"”’]\s\(\p{Lu}[\p{L}.’' -]{2,40}\s?\/\s?\p{Lu}[\p{L}\p{N}.’' -]{1,40}\)$/u;
const CREDIT_INSIDE =
  /(?:©|\((?:[\p{L}.]{2,12}\s)?(?:photo|foto|fotó|фото|bilde?|kuva|φωτ|fot\.|ảnh|nuotr|写真|사진|تصوير|عکس|צילום|image|picture|source|quelle|credit|crédit)[^()]{0,60}\)|(?:\/|\|)\s?(?:reuters|afp|ap|dpa|getty images|epa|imago|shutterstock|alamy|picture alliance|keystone)|(?:foto|fotó|фото|photo|bilde?|kuva|ảnh|φωτο|צילום|picture|image|credit|quelle)\s?:\s?\S.{0,60}$|(?:getty images|picture alliance|via ap|via reuters)\)?$)/iu;

/** "… opened a show (PHOTOS)", "…(组图)": what a headline says of its own page. */
const MARK_OF_HEADLINE =
  /[[(（](?:фото|видео|фоторепортаж|фото и видео|відео|фоторепортаж|photos?|video|videos|foto|fotos|fotogalerie|galerie|galerija|wideo|videó|fotók|φωτο|βίντεο|foto galeri|组图|組圖|图|圖|视频|影|صور|فيديو|عکس|تصاویر|תמונות|ảnh|사진|영상|画像|動画|ภาพ|คลิป)[\])）]$/iu;

const mayCredit = scannerOf([CREDIT, CREDIT_INSIDE, AGENCY_AT_END, NAME_AND_HOUSE, FILM]);

/** Whether a line is a caption or a picture's credit: it names who took the picture, or which agency sold it. */
export function isCaption(text: string): boolean {
  return (
    text.length < 400 &&
    mayCredit(text) !== 0 &&
    !(text.length > 30 && MARK_OF_HEADLINE.test(text)) &&
    (CREDIT.test(text) ||
      (text.length < 240 && (CREDIT_INSIDE.test(text) || AGENCY_AT_END.test(text) || NAME_AND_HOUSE.test(text))) ||
      FILM.test(text))
  );
}
