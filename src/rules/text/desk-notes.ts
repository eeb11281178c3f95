import { scannerOf } from '../../text/cues.ts';

/** Longest note of a desk, in UTF-16 units. */
const LONGEST = 420;

/** "Mara Holt contributed to this report.", "Jonas Pell reported from Amrel, and Ida Crewe from Skerran." */
const CONTRIBUTED =
  /^(?:[^.!?]{2,140}(?:\.\s(?=\p{Lu}))?){1,2}\scontributed (?:to this (?:report|story|article|piece|review)|(?:additional )?(?:reporting|research))(?:\s[^.!?]{0,60})?\.$/u;
const REPORTED =
  /^\p{Lu}[\p{L}.’' -]{2,40} reported from \p{Lu}[^.!?;:]{2,60}(?:\.[^.!?;:]{0,60})?(?:,? and \p{Lu}[\p{L}.’' -]{2,40} (?:reported )?from [^!?;:]{2,60})?\.$/u;
const MATERIAL =
  /^[(–—-]?\s?(?:mit material (?:von|der|des)|mitarbeit:|unter mitarbeit von|avec (?:l['’])?(?:afp|reuters|ap)(?!\p{L})|con (?:información|informaciones) de|con informazioni di|com informações d[aeo]|(?:additional|extra) reporting by|with (?:files|reporting|additional reporting) (?:from|by))[^.!?]{0,80}[.)]?\)?$/iu;

/** "A version of this article appears in print on Feb. 20 …", "Dieser Text ist zuerst in der Ausgabe 5/2011 erschienen." */
const PRINTED =
  /^(?:an? (?:(?:shorter|longer|earlier) )?version of this (?:article|story|essay|piece)|this (?:article|story|essay|piece)) (?:appear(?:s|ed)|was (?:first |originally )?published) (?:online |first |originally )?(?:in|on)(?!\p{L}).{0,60}(?:print|edition|issue|headline)|^(?:dieser|der) (?:text|artikel|beitrag) (?:ist|erschien) (?:zuerst |zunächst )?(?:in|im) .{0,60}(?:ausgabe|heft|print)/iu;

/** "When you buy a book using a link on this page, we receive a commission." */
const COMMISSION =
  /(?=.*(?:affiliate|buy|purchas|earn|kauf|achet|compr|acquist|kopen|koop|köp|kjøp|køb|kup|koup|vásárol|cumpăr|покуп|купи|купу|satın|membeli))(?=.*(?:commission|provision|comisi[óo]n|commissione|comissão|provisie|provisjon|prowizj|provizi|комисси|комісі|komisyon|komisi))(?=.*(?<!\p{L})(?:links?(?!\p{L})|lien|enlace|collegament|länk|lenke|odkaz|hivatkozás|ссылк|посилан|bağlant|tautan))(?=.*(?<!\p{L})(?:we|wir|us|uns|nous|on|recibimos|podemos|recibir|riceve|ricevere|recebe|wij|vi|otrzymujemy|můžeme|мы|ми)(?!\p{L}))/iu;

/** "Ida Crewe is a national correspondent covering the coast. More about Ida Crewe", "…. Story tips can be sent to ida@pier.example." */
const AUTHOR =
  /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}\s(?:is|was|are|covers|writes|reports|joined|ist|schreibt|berichtet|leitet|est|couvre|es|escribe|cubre|è|scrive|é|escreve|schrijft|är|skriver|er|jest|pisze|je|píše)\s.{0,300}[.!]\s(?:More about \p{Lu}|Mehr (?:Infos|über|von|erfahren)|Plus sur|Ver (?:biografía|perfil|más)|Más sobre|Leggi di più|(?:Story )?[Tt]ips can be sent|(?:You can )?(?:[Rr]each|[Cc]ontact|[Ff]ollow|[Ee]mail) (?:her|him|them|\p{Lu}\p{L}+) (?:at|on|via)|(?:He|She|They) (?:is|are) based in|(?:Sie|Er) schreibt)/u;

const NOTES: readonly RegExp[] = [CONTRIBUTED, REPORTED, MATERIAL, PRINTED, COMMISSION, AUTHOR];
const mayNote = scannerOf(() => NOTES, LONGEST);

/** Whether a paragraph is a desk's note on its text: who helped, where it was printed, who wrote it, what its links earn. */
export function isDeskNote(text: string): boolean {
  if (text.length > LONGEST) return false;
  const cues = mayNote(text);
  if (cues === 0) return false;
  return NOTES.some((pattern, place) => (cues & (1 << place)) !== 0 && pattern.test(text));
}
