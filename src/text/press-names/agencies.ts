import { remembered } from '../remembered.ts';

/** Wire services: houses whose texts and pictures other houses print. */
const WIRES =
  `aap aa adnkronos afp aga agencia-brasil agerpres ana-mpa ani anp ansa antara anadolu ap apa apcom aptn ats askanews associated-press australian-associated-press belga belta bernama beta bns bta canadian-press cna cp ctk čtk dpa dpa-afx efe elta epa epd estadão-conteúdo europa-press fena fides fonet foreks hina iha dha ians interfax irna isna itar-tass jiji jiji-press keystone-ats keystone-sda kna kyodo kyodo-news leta lusa maghreb-arabe-presse makfax mena mia montsame mti mtva ntb npa pa pa-media pap petra press-association press-trust-of-india prensa-latina pti reuters reuters-connect ria ria-novosti ritzau sana sapa sda sid sita sna spa sputnik sta stt stt-lehtikuva tanjug tns tribune-news-service business-wire businesswire pr-newswire prnewswire globe-newswire globenewswire tasr tass télam telam tt tt-nyhetsbyrån ukrinform unian united-press-international upi vna wafa xinhua yonhap zuma 新华社 新華社 共同通信 共同 時事通信 時事 中新社 中央社 연합뉴스 رويترز فرانس-برس أ-ف-ب واس وفا рейтер тасс интерфакс риа-новости укринформ уніан`.split(
    /\s+/,
  );
/** Houses that sell pictures, and services that anybody's pictures, videos and posts come from. */
const PICTURES =
  `abaca abacapress action-images actionpress adobe-stock afp-forum alamy ap-photo avalon backgrid bang belga-image bildbyrån bpi camera-press cordon-press contrasto corbis cropix depositphotos dpa-zentralbild east-news eyevine facebook flickr folhapress fotoarena fotogramma fotolia forum freepik gamma-rapho getty getty-images gettyimages google google-maps google-news google-earth hans-lucas imago imago-images imagoimages instagram ipa istock istockphoto ipon kapif keystone lapresse lehtikuva linkedin magnum mary-evans maxppp mauritius-images matrix newscom news-agency newspix nurphoto nasa panoramic pexels photonews photopress picture-alliance picture-desk pixabay pixsell presse-sports profimedia rea rex rex-features rex/shutterstock scanpix shutterstock sipa sipa-press sipa-usa snapchat splash splash-news tiktok twitter unsplash ullstein ullstein-bild usa-today-sports vecteezy whatsapp wikimedia wikimedia-commons wikipedia wire-image wireimage x youtube zumapress zuma-press zoonar apple-news yahoo-news google-noticias msn apple flipboard upday bing start-page aol feedly inoreader newsbreak smartnews pressreader issuu telegram viber threads bluesky mastodon messenger discord twitch pinterest reddit discover google-actualités google-haberler google-aktualności новости-google яндекс яндекс-новости дзен вконтакте одноклассники`.split(
    /\s+/,
  );
const ALL: ReadonlySet<string> = new Set([...WIRES, ...PICTURES]);

/** Whether a name is a wire service's, a picture agency's or a platform's: what it is credited with may stand in any paper. */
export const isAgency = remembered((name: string): boolean => {
  const key = name
    .toLowerCase()
    .trim()
    .replace(/^(?:the|die|der|das|l[’']|la|le|agence|agencia|agenzia|agentur|agency)\s?(?=\p{L})/u, '')
    .replace(/\.(?:com|net|org|de)$/u, '')
    .replace(/[\s_]+/g, '-');
  return ALL.has(key) || ALL.has(key.replace(/-(?:images?|photos?|news|agency|via-.*)$/u, ''));
});
