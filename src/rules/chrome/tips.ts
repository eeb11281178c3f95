import { listOf } from './list.ts';
import type { ChromeWords } from './words.ts';

/** What houses ask of readers around a text: to send what they saw, to mark a mistake, to follow, to become members. */
export const TIPS: readonly ChromeWords[] = [
  {
    rule: 'comments',
    whole: listOf(`
      byłeś świadkiem ważnego zdarzenia? | kontakt z redakcją | skontaktuj się z nami | masz temat? | masz dla nas temat?
      contact the newsroom | contact our newsroom | redaktion kontaktieren | contacter la rédaction | kontakta redaktionen
      kontakt redaktionen | kontakt redaksjonen | scrivi alla redazione | contacta con la redacción | написать в редакцию
    `),
    start: listOf(`
      if you have witnessed | did you witness | were you there? | have you got a story | do you have a news tip
      haben sie etwas gesehen | haben sie einen hinweis | waren sie zeuge | vous avez été témoin | vous êtes témoin
      avez-vous été témoin | has sido testigo | fuiste testigo | você presenciou | hai assistito a | sei stato testimone
      ben je getuige | was je getuige | heb je een tip | har du sett något | har du tips | tipsa oss | tips oss | har du set noget
      har du et tip | byłeś świadkiem | jesteś świadkiem | byli jste svědkem | stali jste se svědky | ste boli svedkom
      ön is szemtanúja | ați fost martor | dacă ați fost martor | если вы стали свидетелем | если вы стали очевидцем
      вы стали свидетелем | вы стали очевидцем | стали очевидцем | якщо ви стали свідком | ви стали свідком | ако сте станали свидетел
      нашли ошибку? | нашли опечатку | если вы нашли ошибку | заметили ошибку | якщо ви помітили помилку | помітили помилку
      знайшли помилку | якщо ви знайшли помилку | olay yerinde misiniz | bir habere tanık | επικοινωνήστε με τη σύνταξη
    `),
  },
  {
    rule: 'newsletter',
    whole: listOf(`
      word lid | bli medlem | bliv medlem | werde mitglied | mitglied werden | become a member | devenez membre | hazte socio
      diventa socio | polub nas na facebooku | dołącz do nas na facebooku | следвайте ни и в инстаграм | следвайте ни във facebook
      последвайте ни във facebook | последвайте ни | пратете ни в facebook | подписывайтесь на наш телеграм-канал
    `),
    start: listOf(`
      следвайте ни в | следвайте ни и в | последвайте ни в | следете ни в | подпишитесь на наш | подписывайтесь на наш
      підписуйтесь на наш | підписуйтеся на наш | polub nas na | obserwuj nas na | dołącz do nas na | śledź nas na
      pratite nas na | пратите нас на | zapratite nas na | sledujte nás na | kövess minket a | kövessen minket a
      urmăriți-ne pe | urmărește-ne pe | ne puteți urmări | bizi takip edin | ακολουθήστε μας στο | ακολουθήστε μας για
    `),
  },
  {
    rule: 'navigation',
    whole: [],
    // "Strona główna serwisu …": a way to the front page.
    start: listOf(`
      strona główna | startseite von | página de inicio de | pagina iniziale di | главная страница | головна сторінка
      hlavní stránka | hlavná stránka | начална страница | αρχική σελίδα | homepage of | home page of | ana sayfası
      wróć na | wróć do | powrót na | powrót do | вернуться на | повернутися на | vissza a főoldalra | zpět na | späť na
      înapoi la | natrag na | nazad na
    `),
  },
];
