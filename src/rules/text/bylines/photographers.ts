/** A byline without its mention of the pictures, which elsewhere makes a line a credit. */
export function withoutPhotographer(line: string): string {
  if (!/[(:：]/.test(line)) return line;
  return line.replace(WITH_PICTURES, '$1').replace(PICTURES_BESIDE, '');
}

/** "Text und Fotos:", "Texte et photos :", "Tekst i zdjęcia:": who took the pictures wrote the text, too. */
const WITH_PICTURES =
  /^(text|texte|texto|testo|tekst|teksti|texti|szöveg|текст|bài|文)\s?(?:und|et|y|e|en|og|och|ja|i|a|és|și|и|và|&|\/|,|・)\s?\p{L}+[’']?\p{L}?(?=\s?[:：])/iu;
/** "… (Text) und Jonas Pell (Fotos)", "Text: Mara Holt Foto: Jonas Pell": the other one took the pictures. */
const PICTURES_BESIDE =
  /(?<=\p{Lu}.*)(?:,|\s\p{L}{1,3})?\s\p{Lu}[^()]{3,40}\((?:fotos?|photos?|foton?|bild(?:er)?|zdjęcia|фото|kuvat?|images?)\)\s*$|(?<=^(?:text|texte|texto|testo|tekst|teksti)\s?:.{4,60})[\s,/|–-]+(?:fotos?|photos?|foton?|bilder?|kuvat?|zdjęcia)\s?:.*$/iu;
