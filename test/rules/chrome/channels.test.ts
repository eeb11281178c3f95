import { describe, expect, it } from 'vitest';
import { isChannelLine } from '../../../src/rules/chrome/channels.ts';

describe('isChannelLine', () => {
  it.each([
    'Follow the Pier Courier on Google News',
    'Add the Pier Courier as a preferred source on Google',
    'Folgen Sie dem Hafenboten auf WhatsApp',
    'Hafenbote bei Google News folgen',
    'Retrouvez toute l’actualité du port sur notre chaîne WhatsApp',
    'Sumate al canal de WhatsApp de El Muelle',
    'Unisciti al canale Telegram del Molo',
    'Clique aqui e participe do canal do Cais no WhatsApp',
    'Volg de Havenbode op WhatsApp',
    'Følg Havneposten på Google News',
    'Följ Hamnbladet på Google Nyheter',
    'Dołącz do nas na WhatsApp',
    'Sledujte nás na Google Zprávy',
    'Kövess minket a Google Hírekben és a Telegramon',
    'Intră pe canalul nostru de WhatsApp',
    'Подписывайтесь на «Причал» в Telegram',
    'Підписуйтеся на наш телеграм-канал',
    'Ακολουθήστε την Προβλήτα στο Google News',
    'Rıhtım haberlerini Google News üzerinden takip edin',
    'تابعوا أخبار الميناء على واتساب',
    'הצטרפו לערוץ הוואטסאפ של הרציף',
    'हमारे व्हाट्सएप चैनल से जुड़ें',
    'গুগল নিউজে আমাদের অনুসরণ করুন',
    'Ikuti berita Dermaga di Google News',
    'Theo dõi Bến Cảng trên Google News',
    'Google ニュースで埠頭新聞をフォロー',
  ])('knows "%s"', (line) => expect(isChannelLine(line)).toBe(true));

  it.each([
    'Telegram was blocked on the island for two days.',
    'The mayor sent the list of names to the harbour office by WhatsApp.',
    'Follow Ida Pell on Twitter',
    'Die Polizei wertet eine Gruppe bei WhatsApp aus.',
    'В Telegram появилось видео с причала.',
    'Google News verlässt Dänemark',
  ])('leaves "%s"', (line) => expect(isChannelLine(line)).toBe(false));
});
