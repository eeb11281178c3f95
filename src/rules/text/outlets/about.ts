import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isHouseName } from './house.ts';
import { NAME } from './name-pattern.ts';
import { keyOf } from './sign.ts';

/** "Contact met NRC", "About the Courier": a whole line. */
export const ABOUT =
  /^(?:[Cc]ontact(?:o|ez|er)?|[Aa]bout|[Üü]ber|[Ss]obre|[Oo]ver|[Oo]m|[ÀA] propos|[Tt]ietoa|О|[Tt]entang|(?:The )?[Bb]est of|[Mm]ore [Ff]rom|Inside)\s(?:(?:us at|met|with|con|de|du|the|la|le|el)\s)?(\p{Lu}[\p{L}\d’'&.-]*(?:\s\p{Lu}[\p{L}\d’'&.-]*){0,3})$/u;
/** "Le Temps publie des chroniques …", "The Lamp is an independent newsroom": a house speaking of itself under a text. */
export const DESCRIBED = new RegExp(
  `^${NAME} (?:publie|publishes|publica|veröffentlicht|pubblica|publiceert|welcomes|is (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:newsroom|newspaper|news (?:site|website|organi[sz]ation|outlet|service)|magazine|broadcaster|publication)|est un (?:journal|média|site|quotidien)|es un (?:diario|medio|periódico)|web sitesinde)`,
  'u',
);

/** "About Quill Marine" over "Quill Marine is a builder of …": firms that tell of themselves under what they gave out. */
export function firmsOf(passages: readonly Passage[], span: Span): ReadonlySet<string> {
  const firms = new Set<string>();
  for (let index = span.from + 1; index < passages.length - 1 && index <= span.to + 1; index += 1) {
    const firm = passages[index]!.length < 60 ? ABOUT.exec(passages[index]!.text)?.[1] : undefined;
    if (firm && passages[index + 1]!.text.startsWith(`${firm} `)) firms.add(keyOf(firm));
  }
  return firms;
}

/** The house that a text under the article describes as what it is; undefined where it is no house's name. */
export function selfDescribed(text: string): string | undefined {
  const name = DESCRIBED.exec(text)?.[1];
  return name && (isHouseName(name) || name.includes(' ')) ? name : undefined;
}
