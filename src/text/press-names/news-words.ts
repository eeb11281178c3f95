/** Words for news, sites and channels that names of houses have and names of persons do not, whole words. */
const WORDS = new Set(
  `news haber haberi haberler haberleri gazetesi medya media portal portali portalı notícias noticias notizie nachrichten nyheter nyheder uutiset
  hírek hírportál știri zprávy správy vijesti vesti wiadomości новости новини вести ειδήσεις berita kabar warta
  morning goedemorgen televisie televizyon radio radyo rádio radió радио радіо
  موقع بوابة شبكة قناة وكالة جريدة صحيفة مجلة أخبار إذاعة راديو پایگاه سایت روزنامه خبرگزاری شبکه نیوز
  न्यूज़ न्यूज समाचार टाइम्स पत्रिका নিউজ পত্রিকা সংবাদ বার্তা দৈনিক খবর செய்திகள் செய்தி`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a few words hold one for news, a site or a channel: "Sahil Haberi" is no person, "موقع الساحل" neither. */
export function isNewsWorded(text: string): boolean {
  return text
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .split(/[\s|/·•:,-]+/u)
    .some((word) => WORDS.has(word));
}
