import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/**
 * What a house says around and inside a text of the page itself: how to report a mistake, that the text goes on below an
 * advertisement, that no comment is there yet, whom to ask for a reprint, how to read with a screen reader.
 */
export const HOUSE_LINES: readonly ChromeWords[] = [
  {
    rule: 'comments',
    whole: listOf(`
      комментариев нет | комментариев пока нет | нет комментариев | самое комментируемое | коментарів немає | коментарів поки немає
      няма коментари | все още няма коментари | brak komentarzy | zatím žádné komentáře | zatiaľ žiadne komentáre | nincs hozzászólás
      még nincs hozzászólás | niciun comentariu | nema komentara | још нема коментара | ni komentarjev | δεν υπάρχουν σχόλια | henüz yorum yok
      ilk yorumu siz yapın | sin comentarios aún | ainda sem comentários | inga kommentarer än | ingen kommentarer ennå | لا توجد تعليقات
      نظری ثبت نشده است | אין תגובות | अभी तक कोई टिप्पणी नहीं | コメントはありません | 暂无评论 | 尚無評論 | belum ada komentar | chưa có bình luận
      όλα τα πεδία είναι υποχρεωτικά | все поля обязательны | усі поля обов'язкові
    `),
    start: listOf(`
      γράψτε το σχόλιό σας | γράψτε το σχόλιο σας | σχόλια με υβριστικό | haberle ilgili yorum
    `),
  },
  {
    // Not of the comments, which end what is looked at below a text: dates and names may stand under these lines.
    rule: 'notice',
    whole: listOf(`
      기사제보 | 기사 제보 | 오류신고 | 오류 신고 | 我要纠错 | 我要报错 | 报错 | 纠错 | hata bildir | báo lỗi | góp ý bài viết
    `),
    start: listOf(`
      found a mistake? | found an error? | found a typo? | spotted an error | spotted a mistake | spotted a typo | report an error
      report a typo | report a mistake | report a correction | fehler gefunden? | fehler im artikel? | fehler im text?
      einen fehler gefunden? | fehler melden | fehler entdeckt? | haben sie einen fehler | tippfehler gefunden? | une erreur dans l'article
      signaler une erreur | signaler une faute | vous avez repéré une erreur | vous avez trouvé une erreur | une faute dans l'article
      reportar un error | reportar error | notificar un error | informar de un error | has encontrado un error | ¿has encontrado un error
      ¿encontraste un error | ¿encontró un error | ¿ves un error | ¿viste un error | encontrou algum erro | encontrou um erro | viu algum erro
      reportar erro | reportar um erro | comunicar erro | comunicar um erro | segnala un errore | hai trovato un errore | hai notato un errore
      fout gezien? | fout gevonden? | foutje gezien? | foutje gevonden? | zie je een fout | heb je een fout | hittat ett fel
      har du hittat ett fel | hittade du ett fel | såg du ett fel | rapportera fel | rätta artikeln | fant du en feil | funnet en feil?
      har du funnet en feil | meld feil | har du fundet en fejl | fandt du en fejl | meld en fejl | löysitkö virheen | huomasitko virheen
      ilmoita virheestä | zauważyłeś błąd | zauważyłaś błąd | widzisz błąd | znalazłeś błąd | zgłoś błąd | našli jste v článku chybu
      našli jste chybu | nahlásit chybu | nahlaste chybu | našli ste chybu | našli ste v článku chybu | nahlásiť chybu | hibát talált?
      hibát vettél észre? | hibát vett észre? | jelezd a hibát | ai găsit o greșeală | ai observat o greșeală | ați găsit o greșeală
      ați observat o greșeală | raportează o eroare | prijavi grešku | prijavite grešku | pronašli ste grešku | uočili ste grešku
      пријави грешку | пријавите грешку | уочили сте грешку | prijavi napako | ste našli napako | našli ste napako | открихте грешка
      открили сте грешка | забелязахте грешка | βρήκατε λάθος | εντοπίσατε λάθος | αναφορά λάθους | hatayı bildir | bir hata mı | haberde hata
      если вы заметили ошибку | если вы обнаружили ошибку | если вы увидели ошибку | увидели ошибку? | обнаружили ошибку? | заметили опечатку?
      если вы нашли опечатку | если вы заметили опечатку | если вы обнаружили опечатку | выделите ошибку | выделите текст с ошибкой
      сообщить об ошибке | якщо ви виявили помилку | якщо ви побачили помилку | виявили помилку? | побачили помилку? | виділіть помилку
      повідомити про помилку | للإبلاغ عن خطأ | أبلغ عن خطأ | الإبلاغ عن خطأ | هل وجدت خطأ | گزارش خطا | ارسال خطا | מצאתם טעות | מצאת טעות
      נתקלתם בטעות | דיווח על טעות | דווחו על טעות | laporkan kesalahan | temukan kesalahan | 記事に関するお問い合わせ | 記事の誤りを報告 | 誤りを報告
    `),
  },
  {
    rule: 'advertising',
    whole: [],
    start: listOf(`
      la noticia continúa | continúa tras la publicidad | artikel wird nach der | nach der werbung geht | weiter nach der werbung
      texten fortsätter efter | artikkeli jatkuu mainoksen | dalsza część artykułu | dalszy ciąg artykułu | ciąg dalszy artykułu
      článek pokračuje pod | pokračování článku pod | text pokračuje pod | článok pokračuje pod | a cikk a hirdetés | a cikk folytatódik
      articolul continuă după | continuă după publicitate | nastavak teksta nakon | članak se nastavlja | tekst se nastavlja
      чланак се наставља | članek se nadaljuje | статията продължава след | продължава след рекламата | το άρθρο συνεχίζεται
      η συνέχεια μετά τη διαφήμιση | haberin devamı aşağıda | haber reklamdan sonra | продолжение после рекламы | продолжение под рекламой
      продовження після реклами | המשך הכתבה לאחר | הכתבה ממשיכה אחרי | المقال يستمر بعد الإعلان | artikel berlanjut setelah | 広告の後に続きます
    `),
  },
  {
    rule: 'rights',
    whole: [],
    start: listOf(`
      перепечатка материалов | перепечатка возможна | при использовании материалов | при использовании любых материалов | при цитировании и
      при цитировании материалов | при полном или частичном использовании | полное или частичное использование
      полное или частичное копирование | использование материалов сайта | использование материалов возможно
      использование материалов разрешено | копирование материалов сайта | передрук матеріалів | при цитуванні | при використанні матеріалів
      використання матеріалів сайту | копіювання матеріалів сайту | препечатването на | απαγορεύεται η αναδημοσίευση
      απαγορεύεται η αναπαραγωγή | izinsiz alıntı | kaynak gösterilmeden | queda prohibida la | prohibida su reproducción
      é proibida a reprodução | vietata la riproduzione | è vietata la riproduzione | toute reproduction interdite | toute reproduction, même
      nachdruck nur mit | nachdruck verboten | publikování nebo další šíření | jakékoliv užití obsahu | kopiowanie i rozpowszechnianie
      reproducerea integrală | preuzimanje sadržaja | zabranjeno je preuzimanje | minden jog fenntartva | dilarang mengutip
      dilarang menyalin | cấm sao chép | ghi rõ nguồn | không sao chép | تمامی حقوق | کلیه حقوق | استفاده از مطالب | جميع الحقوق | אין להעתיק
      אין לעשות שימוש | 무단전재 | 무단 전재 | 無断転載 | 未经授权禁止 | 未经授权不得 | 未经许可不得 | 未经本 | 未经书面 | 转载请注明
    `),
  },
  {
    rule: 'navigation',
    whole: listOf(`
      версия для слабовидящих | версия сайта для слабовидящих | версія для слабозорих | wersja dla słabowidzących | wersja dla niedowidzących
      wersja kontrastowa | версия за хора с увредено зрение | barrierefreie version | version accessible | versión accesible
      versione accessibile | прокрутить наверх | следующий материал | наступний матеріал | предыдущий материал | αρχή σελίδας | הצהרת נגישות
      מצב נגישות | 无障碍 | 无障碍浏览 | 关怀版 | 长者版 | 无障碍版
    `),
    start: listOf(`
      点击进入 | 点击查看 | 点击阅读 | 点击下载 | if you are using a screen reader | if you use a screen reader | screen reader users | for screen readers
      enable accessibility | si usted es una persona con | si eres una persona con discapacidad | si tiene dificultades visuales
      si vous utilisez un lecteur d'écran | wenn sie einen screenreader | se usa um leitor de ecrã | se você usa um leitor de tela
      se utilizzi uno screen reader
    `),
  },
  {
    rule: 'newsletter',
    whole: [],
    start: listOf(`
      не упустите шанс быть | присоединяйтесь к | следите за нами в | будьте в курсе | приєднуйтесь до | приєднуйтеся до | стежте за нами
      присъединете се към | bizi sosyal medyada | urmărește-ne | abonați-vă la | csatlakozz | kövess minket | עקבו אחרינו | הצטרפו לקבוצת
      הצטרפו לערוץ | تابعنا على | اشترك في قناتنا | به کانال ما | हमें फॉलो करें | हमारे व्हाट्सएप | 关注我们的 | 欢迎关注 | 扫码关注 | gabung di channel
      únete a nuestro canal | únete al canal | entre no nosso canal | entre no canal | siga nosso canal
    `),
  },
];
