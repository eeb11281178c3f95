import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/** Headings, boxes and notices around articles as news sites of the Baltic, Slavic and Finno-Ugric languages and of Asia word them. */
export const EASTERN: readonly ChromeWords[] = [
  {
    rule: 'related',
    whole: listOf(`
      súvisiaci článok | čítajte | prečítajte si | prečítajte si tiež | najčítanejšie články
      související článek | další z rubriky | další články z regionu | další články z rubriky
      kapcsolódó tartalom | ajánljuk még | ezt is olvassa el | a rovatból | kedvenceink
      czytaj również | polecane artykuły | najpopularniejsze
      lasi vairāk | populārākie raksti | lasītākie raksti
      skaitykite daugiau | rekomenduojame perskaityti
      loe rohkem | loe ka neid uudiseid | enim loetud | viimased uudised
      luitko jo nämä | osaston luetuimmat | lesið einnig | lestu einnig | fleiri fréttir | tengt efni
      preberite več | izbrano za vas | več iz rubrike
      čitajte još | čitajte i | pročitajte više | pročitajte još i | povezane vijesti | povezani tekstovi | vezane vesti | vezani članci | još iz rubrike
      прочитајте и | повезани текстови | поврзани вести | прочитајте повеќе
      прочетете също | прочети още | вижте също | свързани статии | най-четено | препоръчано | последни новини
      самые читаемые | новости партнёров | похожие новости
      найчитаніше | ще за темою
      bunlara da bakın | en çok okunan haberler | önerilen haberler | həmçinin oxuyun
      إقرأ أيضا | إقرأ أيضاً | مواد ذات صلة | الموضوعات المتعلقة | مقالات مرتبطة | مواضيع مرتبطة
      بیشتر بدانید | پربازدیدترین‌ها | آخرین اخبار
      כתבות נוספות בנושא | קרא גם | אולי יעניין אתכם | המומלצים
      सबसे ज्यादा पढ़े गए | सर्वाधिक पढ़ी गईं
      সংশ্লিষ্ট খবর | مزید پڑھیں | یہ بھی پڑھیں | متعلقہ خبریں | مزید خبریں | مقبول خبریں
      อ่านข่าวที่เกี่ยวข้อง | ข่าวเกี่ยวข้อง | อ่านข่าวต้นฉบับ | ข่าวที่คุณอาจสนใจ | ยอดนิยม
      tin đọc nhiều | đọc nhiều nhất
      artikel pilihan | rekomendasi untuk anda | artikel berkaitan | berita berkaitan | baca lagi | berita lain | artikel lain
      წაიკითხეთ ასევე | ასევე წაიკითხეთ | მსგავსი სიახლეები | ბოლო სიახლეები | ყველაზე კითხვადი | დაკავშირებული სიახლეები | soma zaidi | soma pia | habari zinazohusiana | zinazosomwa zaidi
      関連する記事 | 注目コーナー | よく読まれている記事 | 당신만 안 본 뉴스 | 오늘의 핫뉴스
      热门排行 | 热门推荐 | 猜你喜歡
    `),
    start: listOf(`
      čítajte tiež: | prečítajte si: | prečítajte si tiež: | ďalšie správy z | čtěte také : | přečtěte si: | další zprávy z | loe lisaks: | lasiet arī:
      lue lisää: | lesið einnig: | preberite še: | čitajte još: | ще читайте: | ayrıca oku: | اقرأ أيضا: | اقرأ أيضاً: | اقرأ أيضًا:
      بیشتر بخوانید: | بیشتر بخوانید؛ | קראו עוד: | ये भी पढ़ें: | यह भी पढ़ें: | इसे भी पढ़ें: | ये भी पढ़ें- | আরও পড়ুন: | আরো পড়ুন: | مزید پڑھیں: | یہ بھی پڑھیں:
      อ่านข่าว : | อ่านข่าว: | อ่านเพิ่มเติม: | baca lagi: | წაიკითხეთ ასევე: | ასევე წაიკითხეთ: | soma zaidi: | soma pia: | soma hapa:
    `),
  },
  {
    rule: 'player',
    whole: listOf(`
      článok si môžete vypočuť | vypočujte si článok | poslechněte si článek | hallgasd meg a cikket | kuula artiklit | klausies | klausieties | ฟังข่าวนี้ | ฟังข่าว | 기사를 읽어드립니다 | 聽新聞
      آواز سنیں | संवाद सुनें | خبر سنیں | گوش کنید | האזינו לכתבה | استمع إلى المقال | استمع للمقال
    `),
    start: [],
  },
  {
    rule: 'newsletter',
    whole: [],
    start: listOf(`
      ha fontosnak tartod a munkánkat | ha tetszett a cikk | támogasd a munkánkat | підтримайте нашу роботу | поддержите нашу работу | wesprzyj naszą pracę | wspieraj nasze | podpořte naši práci
      podporte našu prácu | podržite naš rad | подржите наш рад | подкрепете работата ни | paremkite mūsų | toetage meie | atbalstiet mūsu
    `),
  },
];
