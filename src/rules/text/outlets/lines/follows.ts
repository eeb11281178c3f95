import { scannerOf } from '../../../../text/cues.ts';
import { readNames } from '../../../../text/names.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import type { Passage } from '../../passages.ts';
import { plainName } from '../names/name-pattern.ts';

/** Where only houses are followed, not persons: an aggregator, and channels of messengers. */
const PLATFORM =
  /(?:google (?:news|actualités|discover|notícias|noticias|nachrichten|haberler|новости|новини|ニュース|뉴스)|whats\s?app|telegram|viber|телеграм|вайбер|واتس ?اب|واتساب|غوغل نيوز|جوجل نيوز|تلغرام|تيليجرام|تلگرام|וואטסאפ|טלגרם|व्हाट्सएप|গুগল নিউজ)/iu;
const FOLLOW =
  '(?:[Ff]ollow|[Aa]dd|[Cc]hoose|[Jj]oin|[Ff]olgen Sie|[Ff]olge|[Ss]uivez|[Rr]etrouvez|[Rr]ejoignez|[Ss]íguenos|[Ss]igue|[Ss]iga(?: o canal d[oae])?|[Aa]companhe|[Ss]egui|[Vv]olg|[Ff]ölj|[Ff]ølg|[Ss]euraa|[Oo]bserwuj|[Čč]ti|[Ss]ledujte|[Kk]övesd?e?|[Uu]rmăr(?:ește|iți)|[Pp]ratite|[Пп]ратите|[Пп]одписывайтесь на|[Чч]итать|[Чч]итайте|[Пп]ідписуйтесь на|[Сс]тежте за|[Пп]оследвайте|[Сс]ледете|[Αα]κολουθήστε|[Ii]kuti|[Tt]heo dõi|تابعوا?|دنبال کنید|עקבו אחרי)';
const ARTICLE =
  '(?:the|der|die|das|dem|le|la|les|el|il|o|a|i|de|het|το|τη[ν]?|τον|báo|kanał|kanál|канал|قناة|canal d[eoa])';
/** What stands between the name and the platform: "on", "auf", "и в", and most languages' ways to say it. */
const ON = '(?:on|as|bei|auf|sur|en|no|na|su|op|på|i|w|v|in|a|în|și pe|pe|u|у|в|и в|во|στο|di|trên|على|عبر|در|ב-?)';
/** "Follow Pier Post on Google News", "Suivez Le Phare sur WhatsApp", "Читать PIER.RU в Telegram" */
const NAMED = new RegExp(
  `(?:^|[\\s.!])${FOLLOW}\\s(?:${ARTICLE}\\s)?([^.,:;!?|]{2,36}|\\S{2,24}\\.\\p{L}{2,4})\\s${ON}\\s`,
  'u',
);
/** "Pier Post bei Google News folgen" */
const NAME_FIRST = /^(\p{Lu}[^.,:;!?|]{1,36}?)\s(?:bei|auf)\s.{2,40}\s(?:folgen|abonnieren)[\s.!]*$/u;
/** "Telegram-канал Причал" */
const CHANNEL =
  /(?:[Tt]elegram|WhatsApp|Viber)-(?:канал\p{L}*|Kanal|kanal\p{L}*)\s(?:von\s)?[«„“"]?(\p{Lu}[^.,:;!?|«»„“”"]{2,36}?)[»“”"]?[\s.!]*$/u;
/** "Folgen Sie Pier Post:", "Follow Lantern on socials:": over buttons of networks. */
const OVER_BUTTONS = new RegExp(
  `^${FOLLOW}\\s(?:${ARTICLE}\\s)?([\\p{Lu}\\d][^.,:;!?|]{1,34}?)(?:\\s${ON}(?:\\s(?:[Ss]ocial(?: ?[Mm]edia|s)?|redes(?: sociales| sociais)?|sozialen (?:Medien|Netzwerken)|les réseaux(?: sociaux)?))?)?\\s?:$`,
  'u',
);
/** "toute l’actualité de Skerran", "all the latest from the harbour": what is followed there is a place's news, unless a paper is named. */
const NEWS_OF =
  /(?:^|[\s’'])(?:latest|news|updates|actu|actus|actualités?|infos|noticias|actualidad|notícias|notizie|nachrichten|neuigkeiten|nieuws|nyheter|nyheder|uutiset|wiadomości|zprávy|hírek|știri|новости|новини)\s/iu;
/** Who is followed without being named: "us", "our channel". */
const US =
  /^(?:us|our|uns|unser\p{L}*|nous|notre|nos|nuestr\p{L}*|nosso?|noss?a|noi|ci|il nostro|ons|onze|oss|vår\p{L}*|os|vores|meitä|nas|nás|minket|nas|нас|наш\p{L}*|ни|μας|kami|chúng tôi|نا|ما|ما را|אותנו)(?:\s|$)/iu;
const LONGEST = 140;

const cuesIn = scannerOf(() => [PLATFORM, OVER_BUTTONS], LONGEST);
const CUE = { platform: 1 } as const;

/** The house that readers are asked to follow where persons are not: on an aggregator of news, in a messenger's channel. */
export function followedHouse({ text, prose }: Passage): string | undefined {
  if (prose > 14 || cuesIn(text) === 0 || !PLATFORM.test(text)) return undefined;
  return houseIn(NAME_FIRST.exec(text)?.[1] ?? CHANNEL.exec(text)?.[1] ?? NAMED.exec(text)?.[1]);
}

/** Whom readers are asked to follow over the buttons of networks, and what it weighs: persons are followed there, too. */
export function followedOnNetworks({
  text,
  prose,
}: Passage): { readonly name: string; readonly weight: number } | undefined {
  if (prose > 2 || (cuesIn(text) & ~CUE.platform) === 0) return undefined;
  const name = houseIn(OVER_BUTTONS.exec(text.trim())?.[1]);
  return name === undefined ? undefined : { name, weight: readNames(name) === null ? 1.8 : 0.9 };
}

function houseIn(found: string | undefined): string | undefined {
  const name =
    found === undefined ? '' : plainName(found.replace(/[«»„“”"]/g, '').trim()).replace(/\s\p{Ll}{1,3}$/u, '');
  return name.length < 2 ||
    US.test(name) ||
    NEWS_OF.test(name) ||
    PLATFORM.test(name) ||
    isAgency(name) ||
    /^\p{Ll}+$/u.test(name)
    ? undefined
    : name;
}
