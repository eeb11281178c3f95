/** Broadcasters known by their initials: the members of the world's broadcasting unions and the large networks. */
const BROADCASTERS: ReadonlySet<string> = new Set(
  `ABC AMC ARD BBC BNT BR BTV CBC CBS CNBC CNN CTV CyBC DR DW ERR ERT FOX GMA HRT ITV KBS KTO LBC LRT LSM LTV MBC MBN MDR MSNBC MTVA NBC NDR NHK NOS NPO NPR NRK
  ORF PBS PRT RAI RBB RCN RFE RFI RMC RÚV RSI RTBF RTCG RTE RTÉ RTHK RTK RTL RTP RTR RTS RTSH RTV RTVE RTVS SABC SBS SR SRF STV SVT SWR TBS TF1 TRT TV2 TV4 TVA TVE TVN TVNZ TVP TVR TVS
  БНТ БНР НТВ ВГТРК РТР ТВЦ РБК СТБ ОНТ СТВ РТС РТВ МРТ ТСН ΕΡΤ ΣΚΑΪ ANTV VTV VOV TVN24 TV3 LNK MCOT NHK PTS TTV CTS
  Yle Rai VOA VRT VTM WDR YLE ZDF ČT ČRo TSR TSN NTV BFM BFMTV LCI HR`.split(/\s+/),
);

/** Longest name that may be one, in UTF-16 units: whole paragraphs are asked about, too. */
const LONGEST = 60;

/** Whether a name is a broadcaster's initials, alone or before "News" and the like: "NRK", "CBC News". */
export function isBroadcaster(name: string): boolean {
  if (name.length > LONGEST) return false;
  const plain = name.trim();
  const end = plain.search(/\s/);
  if (!BROADCASTERS.has(end < 0 ? plain : plain.slice(0, end))) return false;
  const [, ...rest] = plain.split(/\s+/);
  return rest.every((word) => /^(?:\d|News|Radio|TV|Online|Nyheter|Sport)$/u.test(word));
}

/** "Radio Bremen", "Cadena SER", "Sky News", "France Inter": what stations are named with. */
const STATION =
  /(?:^|\s)(?:radio|rádio|raadio|radijo|rozgłośnia|rundfunk|deutschlandfunk\S*|fm|tv\d?|tv\s\d|tele\p{L}*|télé\p{L}*|televi\p{L}*|cadena|onda|canal|channel|sky|fox|france|franceinfo|europe|kanal|kanali|rtl|rmc|cope|antena|bfmtv|cnews|ntv|n-tv|newshour|ekot|news|nyheterna|радио|радіо|телеканал\p{L}*|тв|قناة|تلفزيون|راديو|إذاعة|רדיו|ערוץ|テレビ|放送|電視)(?:\s|$)/iu;

/** Whether a name is a radio or television station's: what is said there, every paper quotes. */
export function isStation(name: string): boolean {
  return isBroadcaster(name) || STATION.test(name);
}
