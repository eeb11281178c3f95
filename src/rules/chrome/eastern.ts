import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/** Headings, boxes and notices around articles as news sites of the Baltic, Slavic and Finno-Ugric languages and of Asia word them. */
export const EASTERN: readonly ChromeWords[] = [
  {
    rule: 'related',
    whole: listOf(`
      súvisiaci článok | čítajte | čítajte aj | čítajte tiež | prečítajte si | prečítajte si tiež | mohlo by vás zaujímať | najčítanejšie | najčítanejšie články
      související článek | mohlo by vás zajímat | čtěte také | čtěte více | přečtěte si | přečtěte si také | nejčtenější | další z rubriky | další články z regionu | další články z rubriky
      kapcsolódó cikk | kapcsolódó | kapcsolódó tartalom | ajánljuk még | olvassa el ezt is | ezt is olvassa el | legolvasottabb | a rovatból | kedvenceink
      czytaj także | czytaj też | czytaj również | czytaj więcej | zobacz też | zobacz także | przeczytaj także | przeczytaj też | warto przeczytać | polecane artykuły | najpopularniejsze | najczęściej czytane
      lasi vēl | lasi arī | lasiet arī | lasi vairāk | saistītie raksti | populārākie raksti | lasītākie raksti | jaunākie raksti
      taip pat skaitykite | skaitykite daugiau | susiję straipsniai | rekomenduojame perskaityti | skaitomiausi | skaitomiausi straipsniai
      loe ka | loe lisaks | loe veel | loe rohkem | loe ka neid uudiseid | seotud lood | seotud artiklid | enim loetud | viimased uudised
      lue lisää | lue myös | luitko jo nämä | osaston luetuimmat | luetuimmat nyt | lesið einnig | lestu einnig | fleiri fréttir | tengt efni
      preberite še | preberite tudi | preberite več | sorodni članki | povezane novice | najbolj brano | izbrano za vas | več iz rubrike
      čitajte još | čitajte i | pročitajte više | pročitajte još i | povezane vijesti | povezani tekstovi | vezane vesti | vezani članci | najčitanije | još iz rubrike
      прочитајте још | прочитајте и | повезани текстови | повезане вести | најчитаније | поврзани вести | прочитајте повеќе
      още по темата | прочетете още | прочетете също | прочети още | вижте още | вижте също | свързани статии | най-четени | най-четено | препоръчано | последни новини
      читайте также | самое читаемое | самые читаемые | новости партнёров | новости партнеров | ещё по теме | еще по теме | похожие новости
      читайте також | популярне | популярні новини | найпопулярніше | найчитаніше | схожі новини | ще за темою | матеріали за темою
      ilginizi çekebilir | bunlara da bakın | benzer haberler | en çok okunanlar | en çok okunan haberler | diğer haberler | önerilen haberler | həmçinin oxuyun
      اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | إقرأ أيضا | إقرأ أيضاً | اقرأ المزيد | مقالات ذات صلة | أخبار ذات صلة | مواضيع ذات صلة | مواد ذات صلة | الموضوعات المتعلقة | مقالات مرتبطة | مواضيع مرتبطة | أخبار متعلقة | الأكثر قراءة | الأكثر مشاهدة
      بیشتر بخوانید | بیشتر بدانید | مطالب مرتبط | اخبار مرتبط | مطالب پیشنهادی | خبرهای مرتبط | پربازدیدترین‌ها | پربازدیدها | پربازدیدترین | آخرین اخبار
      כתבות נוספות | כתבות קשורות | כתבות נוספות בנושא | קראו גם | קראו עוד | קרא גם | עוד בנושא | אולי יעניין אותך | אולי יעניין אתכם | הנקראות ביותר | הכי נקראות | המומלצים
      ये भी पढ़ें | यह भी पढ़ें | इसे भी पढ़ें | और पढ़ें | संबंधित खबरें | संबंधित ख़बरें | अन्य खबरें | सबसे ज्यादा पढ़े गए | सर्वाधिक पढ़ी गईं
      আরও পড়ুন | আরো পড়ুন | সম্পর্কিত খবর | সংশ্লিষ্ট খবর | সর্বাধিক পঠিত | আরও খবর | আরো খবর | مزید پڑھیں | یہ بھی پڑھیں | متعلقہ خبریں | مزید خبریں | مقبول خبریں
      อ่านข่าวที่เกี่ยวข้อง | ข่าวที่เกี่ยวข้อง | ข่าวเกี่ยวข้อง | อ่านเพิ่มเติม | อ่านข่าวเพิ่มเติม | อ่านข่าวต้นฉบับ | ข่าวที่คุณอาจสนใจ | ข่าวแนะนำ | บทความที่เกี่ยวข้อง | ข่าวยอดนิยม | ข่าวล่าสุด | ยอดนิยม
      tin cùng chuyên mục | bài viết liên quan | tin đọc nhiều | đọc nhiều | đọc nhiều nhất | có thể bạn quan tâm | tin khác
      berita terpopuler | artikel pilihan | rekomendasi untuk anda | berita lainnya | artikel berkaitan | berita berkaitan | baca lagi | berita lain | artikel lain
      წაიკითხეთ ასევე | ასევე წაიკითხეთ | მსგავსი სიახლეები | ბოლო სიახლეები | ყველაზე კითხვადი | დაკავშირებული სიახლეები | soma zaidi | soma pia | habari zinazohusiana | zinazosomwa zaidi
      関連ニュース | 関連する記事 | おすすめ記事 | アクセスランキング | 注目コーナー | よく読まれている記事 | 많이 본 뉴스 | 당신만 안 본 뉴스 | 인기기사 | 최신기사 | 오늘의 핫뉴스 | 함께 본 기사
      相关推荐 | 热门排行 | 热门推荐 | 推荐阅读 | 猜你喜欢 | 相關新聞 | 相關報導 | 熱門新聞 | 猜你喜歡 | 推薦閱讀
    `),
    start: listOf(`
      čítajte aj: | čítajte tiež: | prečítajte si: | prečítajte si tiež: | ďalšie správy z | čtěte také | čtěte také: | čtěte také : | přečtěte si: | další zprávy z | loe ka: | loe lisaks: | lasi arī: | lasi vēl: | lasiet arī:
      lue lisää: | lesið einnig: | preberite še: | preberite tudi: | čitajte još: | прочитајте још: | прочетете още: | вижте още: | още по темата: | ще читайте: | ayrıca oku: | اقرأ أيضا: | اقرأ أيضاً: | اقرأ أيضًا:
      اقرأ أيضا | بیشتر بخوانید: | بیشتر بخوانید؛ | קראו גם: | קראו עוד: | ये भी पढ़ें: | यह भी पढ़ें: | इसे भी पढ़ें: | ये भी पढ़ें- | আরও পড়ুন: | আরো পড়ুন: | مزید پڑھیں: | یہ بھی پڑھیں:
      อ่านข่าว : | อ่านข่าว: | อ่านเพิ่มเติม: | ข่าวที่เกี่ยวข้อง: | baca lagi: | წაიკითხეთ ასევე: | ასევე წაიკითხეთ: | soma zaidi: | soma pia: | soma hapa:
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
