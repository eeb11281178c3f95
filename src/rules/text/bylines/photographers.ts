import { scannerOf } from '../../../text/cues.ts';
import { withoutSecondRole } from '../../../text/names/parted.ts';

/** Photographers, agencies of pictures, quoted persons, pictures of screens: names that are no author's. */
const CREDIT =
  /(?:photo|foto|fotos|fotografie|bild|beeld|image|picture|illustration|grafik|getty|reuters|©|ⓒ|\(c\)|credit|quelle|source|crédit|imago|shutterstock|alamy|camera|video|watch|(?<!\p{L})fot\.|zdjęci|фото|写真|撮影|摄影|攝影|촬영|사진|图|صورة|عکس|צילום|ảnh|nuotr|screen ?(?:shot|grab)|captura de|capture d[’']écran|schermata|schermafbeelding|skärmdump|skjermbilde|skærmbillede|kuvakaappaus|zrzut ekranu|snímek obrazovky|képernyőkép|ekran görüntüsü|скриншот|скріншот|στιγμιότυπο|tangkapan layar|スクリーンショット|화면 ?캡처|截圖)/iu;
/** Words for a text, in the languages of the world's press, as the source of a pattern. */
const TEXTS =
  'words|text|texte|texto|textos|testo|testi|tekst|teksten|teksty|teksti|texti|szöveg|текст|слова|κείμενο|κείμενα|metin|haber|yazı|bài|nội dung|文|文字|撰文|采写|採訪|글|취재|טקסט|כתבה|نص|كتبت?|گزارش|متن';
/** Words for pictures and who takes them. */
const PICTURES =
  "photos?|photograph(?:y|ie|ies|s)|pictures?|images?|fotos?|foto['’]s|foton|fotó(?:k)?|fotografías?|fotografias?|fotografie(?:n)?|fotografije|bild(?:er)?|bilde|beeld|kuvat?|valokuvat?|zdjęci[ae]|fot\\.|фото|фотографии|світлини|снимки|φωτ(?:ο|ογραφί(?:α|ες)|\\.)?|fotoğraf(?:lar)?|ảnh|图|圖|图片|摄影|攝影|写真|撮影|사진|촬영|תצלום|צילום|צילומים|تصوير|صور|عکس|फोटो|illustrations?|illustrationen|video";
/** Who edited a text, set behind who wrote it. */
const EDITING = 'edited by|edición|editor|编辑|編輯|责任编辑|責任編輯|編集';
/** "by", "av", "von" behind such a word. */
const OF = '(?:by|von|de|di|par|por|door|av|af)\\s';

/** Whether a text credits a picture, an agency, or somebody quoted, or shows a screen. */
export function isCredit(text: string): boolean {
  return (cuesIn(text) & CUE.credit) !== 0 && CREDIT.test(text);
}

/** A byline without its mention of the pictures, which elsewhere makes a line a credit. */
export function withoutPhotographer(line: string): string {
  if (line.length > 200 || (cuesIn(line) & CUE.mentions) === 0 || !MENTIONS.test(line)) return line;
  const text = line.replace(WITH_PICTURES, '$1').replace(PICTURES_FIRST, '').replace(PICTURED_NAME, '');
  return text
    .replace(PICTURES_BY, '$1')
    .replace(PICTURES_BEHIND, '$1')
    .replace(PICTURES_LABELLED, '$1')
    .replace(TEXT_BEHIND, '$2: $1');
}

/** A line of names without those who took its pictures, and without what says that a writer did: "Mara Holt und Jonas Pell (Foto)". */
export function withoutPictured(line: string): string {
  const own = withoutSecondRole(line);
  return own.length > 200 || (cuesIn(own) & CUE.mentions) === 0 ? own : own.replace(PICTURED_NAME, '');
}

/** Asked first: most lines speak of no picture. */
const MENTIONS = new RegExp(`(?:${PICTURES}|编辑|編輯|責任編輯)`, 'iu');
const cuesIn = scannerOf(() => [CREDIT, MENTIONS]);
const CUE = { credit: 1, mentions: 2 } as const;
/** "Text und Fotos:", "Texte et photos :", "글·사진 …": who took the pictures wrote the text, too. */
const WITH_PICTURES = new RegExp(
  `^(${TEXTS})\\s?(?:und|et|y|e|en|og|och|ja|i|a|ve|és|și|и|и|та|và|και|with|and|&|\\/|,|・|·|、)\\s?(?:${PICTURES})(?=\\s?[:：／/=]|\\s(?!(?:und|and|et)\\s))`,
  'iu',
);
/** "Foto: Jonas Pell Text: Mara Holt": the pictures first. */
const PICTURES_FIRST = new RegExp(
  `^(?:${PICTURES})\\s?(?:[:：=/／|–—-]|\\s)\\s?[^:：]{2,40}?[\\s,，،;/|·•–—-]+(?=(?:${TEXTS})\\s?(?:[:：=/／|–—-]|${OF}|\\s\\p{Lu}))`,
  'iu',
);
/** "… (Text) und Jonas Pell (Fotos)": the other one took the pictures. */
const PICTURED_NAME = new RegExp(
  `(?<=[\\p{L})])(?:,|;|\\s[/&]|(?<=\\((?:${TEXTS})\\))|\\s(?:und|and|et|y|e|en|og|och|ja|i|a|ve|és|și|и|та|і|και))\\s(?:(?!\\s(?:und|and|et|y|e|en|og|och|ja|i|a|ve|és|și|и|та|і|και)\\s)[^(),;]){4,40}\\((?:${PICTURES})\\)\\s*$`,
  'iu',
);
/** "Text: Mara Holt Foto: Jonas Pell", "Teksti Mara Holt, kuvat Jonas Pell", "撰文 / 林晓　摄影 / 方远" */
const PICTURES_BEHIND = new RegExp(
  `^((?:${TEXTS})(?:\\s?[:：=/／|｜–—-]|\\s${OF}|\\s).{2,60}?)[\\s,，،;；/|·•–—-]+(?:${PICTURES}|${EDITING})(?:\\s?[:：=/／|｜–—-]\\s?|\\s${OF}|\\s)\\S.*$`,
  'iu',
);
/** "Af Mara Holt, foto: Jonas Pell", "كتبت: …، تصوير: …": behind another word for who wrote, with a colon. */
const PICTURES_LABELLED = new RegExp(
  `^(\\p{L}{2,12}\\s?[:：]?\\s.{3,60}?)[\\s,，،;；/|·•–—-]+(?:${PICTURES})\\s?[:：／]\\s?\\S.*$`,
  'iu',
);
/** "by Mara Holt and Ida Crewe, photography by Jonas Pell for the Lamp": behind a byline, with a word of its own for who took them. */
const PICTURES_BY = new RegExp(
  `^((?:by|von|par|por|di|door|av|af)\\s\\p{Lu}.{3,120}?)[,;]\\s(?:(?:and|with|und|mit|et|avec|y|con|e|com|en|og|och|med)\\s)?(?:${PICTURES})\\s${OF}\\S.*$`,
  'iu',
);
/** "Mara Holt (texte)": what she did, behind her. */
const TEXT_BEHIND = new RegExp(`^(?!${OF})(\\p{Lu}[^():]{3,50})\\s\\((${TEXTS})\\)$`, 'iu');
