/** "Guðrún Hallsdóttir skrifar", "Szőke Eszter írása", "Jana Roth schreibt:": the word behind the name. */
export const WRITES =
  /^(\p{Lu}.{4,50}?)\s(skrifar|írása|tudósítása|riportja|interjúja|összeállítása|schreibt|berichtet|reports|skriver|rapporterer|rapporterar|kirjoittaa|raportoi|pisze|píše|пише|пишет|tarafından|yazdı|yazıyor)(?:\s(?:aus|from|från|fra|uit|depuis|desde|da|de|din|z|ze|из|з)\s\p{Lu}[\p{L}.’'-]+)?\s?:?$/u;

/** "Laporan Wartawan Kabar Pantai, Budi Sastra": of which house the reporter is. */
export const REPORTER_OF = /^(?:wartawan|jurnalis|reporter|kontributor|koresponden)\s[^,:]{3,40}[,:]\s(?=\p{Lu})/iu;
