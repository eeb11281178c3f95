/**
 * Words of a page's furniture, one line a language: labels of dates, buttons, sections, desks, days of the week, ends of
 * messages. Beside a date they look like names: "Oluşturulma Tarihi", "گروه شهر", "Thứ Ba", "Předplatné Přihlásit".
 */
const WORDS = `
rss feed feeds permalink index archive archives published posted updated created modified edited last date time share save print listen copy link comment comments like follow login log sign subscribe menu search close next previous read reading read-aloud larger smaller font text size gallery photos topics related trending breaking latest top stories story opinion analysis politics business economy culture society education health science technology entertainment lifestyle weather crime obituaries classifieds games crossword events sponsored advertisement cookie cookies email internet tv audio video choice editor release developer platform alert alerts posts tools privacy terms settings accept reject all more less show hide back home page desk team newsletter monday tuesday wednesday thursday friday saturday
veröffentlicht erschienen aktualisiert stand datum uhrzeit teilen merken speichern drucken vorlesen anhören kopieren kommentieren anmelden abmelden registrieren schriftgröße lesezeichen bildergalerie themen mehr weniger zurück weiter startseite lokales regionales wirtschaft gesellschaft bildung gesundheit wissenschaft technik unterhaltung leute reise wetter kriminalität traueranzeigen stellenmarkt gewinnspiele einstellungen akzeptieren ablehnen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
publié modifié date heure partager enregistrer imprimer écouter copier commenter connexion connecter déconnexion inscription abonner abonnez abonnement s’abonner menu rechercher fermer suivant précédent lire lecture taille police dossier dossiers accueil politique économie société culture éducation santé sciences technologies météo faits divers sorties jeux avis réglages accepter refuser lundi mardi mercredi jeudi vendredi samedi dimanche
publicado actualizado creado fecha hora compartir guardar imprimir escuchar copiar enlace comentar ingresar entrar acceder registrarse suscribirse suscríbete menú buscar cerrar siguiente anterior lectura tamaño letra galería temas portada inicio política economía sociedad cultura educación salud ciencia tecnología espectáculos clima tiempo policiales sucesos clasificados aceptar rechazar lunes martes miércoles jueves viernes sábado transporte vivienda
mais recentes lidas lidos últimas últimos notícias relacionadas relacionados veja também leia destaques farmacias farmácias turno serviço nós más leídas leídos recientes últimos relacionadas relacionados destacadas lo último
publicada atualizado criado data partilhar compartilhar salvar guardar imprimir ouvir copiar comentar entrar assinar assine assinatura cadastro buscar fechar seguinte tamanho fonte diminuir aumentar galeria temas capa início política economia sociedade cultura educação saúde ciência tecnologia meteorologia polícia aceitar rejeitar segunda terça quarta quinta sexta feira crónica crônica
pubblicato aggiornato data ora condividi salva stampa ascolta copia commenta accedi registrati abbonati abbonamento cerca chiudi successivo precedente lettura dimensione galleria argomenti politica economia società cultura istruzione salute scienze tecnologia spettacoli meteo cronaca accetta rifiuta lunedì martedì mercoledì giovedì venerdì
gepubliceerd bijgewerkt datum delen bewaren opslaan afdrukken luister luisteren kopieer reageer inloggen uitloggen aanmelden abonneren abonnement zoeken sluiten volgende vorige leestijd lettergrootte onderwerpen binnenland buitenland economie samenleving cultuur onderwijs gezondheid wetenschap techniek weer misdaad accepteren weigeren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
publicerad uppdaterad skapad datum dela spara skriv lyssna kopiera kommentera logga prenumerera prenumeration sök stäng nästa föregående läs textstorlek ämnen inrikes utrikes ekonomi samhälle kultur utbildning hälsa vetenskap teknik nöje väder brott godkänn måndag tisdag onsdag torsdag fredag lördag söndag
publisert oppdatert opprettet dato del lagre skriv lytt kopier kommenter logg abonner abonnement søk lukk neste forrige tekststørrelse emner innenriks utenriks økonomi samfunn kultur utdanning helse vitenskap teknologi vær godta mandag tirsdag onsdag torsdag fredag lørdag søndag
publiceret offentliggjort opdateret oprettet dato del gem lyt læs kopiér kommentér abonnér abonnement søg luk næste forrige tekststørrelse emner indland udland økonomi samfund kultur uddannelse sundhed videnskab teknologi vejr navne debat quiz godkend mandag tirsdag onsdag torsdag fredag lørdag søndag
julkaistu päivitetty luotu päivämäärä jaa tallenna tulosta kuuntele kopioi kommentoi kirjaudu tilaa tilaus hae sulje seuraava edellinen lue lukuaika aiheet kotimaa ulkomaat talous yhteiskunta kulttuuri koulutus terveys tiede tekniikka viihde sää rikos hyväksy maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
birt uppfært deila vista prenta hlusta innskráning áskrift leita loka innlent erlent viðskipti menning veður mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
opublikowano zaktualizowano utworzono aktualizacja publikacja data udostępnij zapisz drukuj posłuchaj słuchaj kopiuj skomentuj zaloguj wyloguj zarejestruj subskrybuj prenumerata szukaj zamknij następny poprzedni czytaj tematy kraj świat gospodarka społeczeństwo kultura edukacja zdrowie nauka technika rozrywka pogoda kryminalne akceptuj poniedziałek wtorek środa czwartek piątek sobota niedziela
zveřejněno publikováno aktualizováno vytvořeno datum sdílet uložit tisknout vytisknout poslechnout kopírovat komentovat diskuse přihlásit odhlásit registrovat předplatné předplatit hledat zavřít další předchozí číst témata domov domácí zahraničí ekonomika společnost kultura vzdělávání zdraví věda technika zábava počasí krimi fotogalerie fotografie souhlasím pondělí úterý středa čtvrtek pátek sobota neděle zverejnené publikované aktualizované zdieľať uložiť tlačiť prihlásiť predplatné hľadať zavrieť ďalší domáce zahraničné spoločnosť počasie pondelok utorok streda štvrtok piatok nedeľa
megjelent közzétéve frissítve létrehozva dátum megosztás mentés nyomtatás hallgatás másolás hozzászólás hozzászólok bejelentkezés belépés regisztráció előfizetés keresés bezárás következő előző olvasás témák belföld külföld gazdaság társadalom kultúra oktatás egészség tudomány tech időjárás bűnügy elfogadom hétfő kedd szerda csütörtök péntek szombat vasárnap itthon
publicat actualizat creat data distribuie salvează printează ascultă copiază comentează autentificare abonează abonare caută închide următor anterior citește teme acasă actualitate politică economie externe societate cultură educație sănătate știință tehnologie meteo monden accept luni marți miercuri joi vineri sâmbătă duminică social
objavljeno ažurirano kreirano datum podijeli podeli spremi sačuvaj ispiši štampaj slušaj kopiraj komentiraj komentariši prijava prijavi odjava pretplata pretplati traži pretraga zatvori sljedeći sledeći prethodni čitaj teme naslovnica naslovna vijesti vesti svijet svet politika ekonomija gospodarstvo društvo kultura obrazovanje zdravlje nauka znanost tehnologija zabava vrijeme vreme hronika kronika prihvati ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja
објављено ажурирано датум подели сачувај штампај слушај копирај коментариши пријава претплата претрага затвори следећи претходни читај теме насловна почетна вести свет политика економија друштво култура образовање здравље наука технологија забава време хроника понедељак уторак среда четвртак петак субота недеља
публикувано обновено създадено дата сподели запази принтирай слушай копирай коментирай вход регистрация абонамент търсене затвори следваща предишна прочети теми начало българия свят икономика общество култура образование здраве наука технологии времето крими понеделник вторник сряда четвъртък петък събота неделя реклама
опубликовано обновлено создано дата время поделиться сохранить печать распечатать слушать скопировать ссылка комментировать комментарии войти вход выйти регистрация подписка подписаться подпишитесь поиск закрыть следующая предыдущая читать темы главная главное россия мир политика экономика общество культура образование здоровье наука технологии погода происшествия развлечения принять понедельник вторник среда четверг пятница суббота воскресенье реклама
опубліковано оновлено створено дата час поділитися зберегти друк слухати копіювати посилання коментувати коментарі увійти вхід реєстрація підписка підписатися пошук закрити наступна попередня читати теми головна україна світ політика економіка суспільство культура освіта здоров’я наука технології погода події прийняти понеділок вівторок середа четвер п’ятниця субота неділя реклама
δημοσιεύτηκε δημοσίευση ενημέρωση ενημερώθηκε ημερομηνία ώρα κοινοποίηση μοιράσου αποθήκευση εκτύπωση ακούστε αντιγραφή σχόλια σχολιάστε σύνδεση εγγραφή συνδρομή αναζήτηση κλείσιμο επόμενο προηγούμενο διαβάστε θέματα αρχική πολιτική οικονομία κοινωνία κόσμος πολιτισμός παιδεία υγεία επιστήμη τεχνολογία αθλητισμός απόψεις καιρός μέγεθος γραμματοσειράς άρθρο δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
önerilen öneriler köşe yazıları yazarları resmi ilan ilanlar ilanları galeri galerisi yayınlanma yayınlandı yayın giriş oluşturulma oluşturma güncelleme güncellendi güncellenme son tarih tarihi saat saati paylaş kaydet yazdır dinle kopyala yorum yorumlar yap abone ol üye giriş arama ara kapat sonraki önceki oku konular anasayfa gündem siyaset ekonomi toplum kültür sanat eğitim sağlık bilim teknoloji spor yaşam magazin dünya hava durumu kabul pazartesi salı çarşamba perşembe cuma cumartesi pazar
diterbitkan diperbarui dibuat tanggal waktu bagikan simpan cetak dengarkan salin tautan komentar masuk daftar langganan berlangganan cari tutup berikutnya sebelumnya baca topik beranda nasional daerah politik ekonomi masyarakat budaya pendidikan kesehatan sains teknologi olahraga hiburan cuaca kriminal terima senin selasa rabu kamis jumat sabtu minggu
xuất bản đăng cập nhật ngày giờ chia sẻ lưu nghe sao chép bình luận nhập ký tìm kiếm đóng tiếp trước đọc chủ đề trang thời sự thế giới kinh doanh xã hội văn hóa giáo dục sức khỏe khoa học công nghệ giải trí thể thao tiết thứ bảy hai ba tư năm sáu chủ nhật pháp luật
استطلاع الرأي رأي الآراء عربي عربية ودولي ودولية دولي دولية محليات محلي محلية وتقارير المبوبة الطقس بودكاست قصص مواقيت
نشر نُشر نشرت النشر تحديث تاريخ آخر التاريخ الساعة شارك مشاركة حفظ طباعة استمع نسخ الرابط تعليق تعليقات التعليقات التعاليق تسجيل الدخول اشتراك اشترك القائمة بحث ابحث إغلاق التالي السابق اقرأ قراءة مواضيع الرئيسية سياسة اقتصاد مجتمع ملفات تقارير وتقارير مقالات حوارات تحقيقات الأكثر ثقافة تعليم صحة علوم تكنولوجيا رياضة منوعات فن طقس حوادث رأي فيديو صور أخبار قبول النشرة الإخبارية البريدية قسم هيئة التحرير في إلى على عن الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
انتشار منتشر شده بروزرسانی به‌روزرسانی تاریخ زمان ساعت اشتراک اشتراک‌گذاری ذخیره چاپ گوش کپی لینک نظر نظرات دیدگاه ورود ثبت نام عضویت جستجو بستن بعدی قبلی بخوانید بیشتر موضوعات خانه صفحه سیاست سیاسی اقتصاد اقتصادی جامعه اجتماعی فرهنگ فرهنگی آموزش سلامت علم علمی فناوری ورزش ورزشی حوادث هوا اخبار خبر کد سرویس گروه دفتر استان استان‌ها شهر پایان انتهای پیام برچسب برچسب‌ها مرتبط پربیننده‌ترین تحریریه شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه
פורסם עודכן נוצר תאריך שעה שתף שתפו שמור הדפס האזן האזינו העתק קישור תגובה תגובות התחבר התחברות כניסה הרשמה מנוי חיפוש סגור הבא הקודם קרא קראו נושאים ראשי בית חדשות פוליטיקה כלכלה חברה תרבות חינוך בריאות מדע טכנולוגיה ספורט רכילות אוויר דעות מערכת מדור הכתבה ראשון שני שלישי רביעי חמישי שישי שבת יום
प्रकाशित अपडेट अपडेटेड तारीख समय शेयर साझा सेव प्रिंट सुनें कॉपी लिंक टिप्पणी लॉगिन साइन सब्सक्राइब खोजें बंद अगला पिछला पढ़ें विषय होम देश राज्य दुनिया राजनीति कारोबार समाज संस्कृति शिक्षा स्वास्थ्य विज्ञान टेक खेल मनोरंजन मौसम अपराध डेस्क ब्यूरो संवाददाता न्यूज न्यूज़ टीम सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार पर में के की का
edição edición edicion edizione édition edition editie edycja impressa impresa cartacea imprimée imprimé print printed gedruckte druckausgabe papieren papierowe
screen screenshot shot bildschirmfoto bildschirm capture d’écran captura pantalla schermata skärmavbild skjermbilde skærmbillede zrzut ekranu
要闻 要聞 本地 财经 財經 体育 體育 文娱 娱乐 娛樂 国内 國內 国际 國際 社会 社會 军事 科技 时政 视频 圖片 图片
焦點 焦点 調查 调查 人物 影音 專欄 专栏 時事 时事 頭條 头条 熱點 热点 即時 即时 最新 快訊 快讯 地方 兩岸 两岸 產業 产业 股市 房产 汽车 旅游 旅遊 美食 時尚 时尚 公益 观点 觀點 社論 社论 深度 直播 图集 健康 教育 生活
星期 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 首页 首頁 上一篇 下一篇 放大 缩小 縮小 默认 打印 简体 简体版 繁体 繁體 繁体版 繁體版 手机版 手機版 客户端 分享 评论 評論 收藏 登录 登入 注册 註冊 返回 更多 专题 專題 版面 导航 人人 人人网 微博 新浪微博 腾讯微博 微信 豆瓣 开心网
追記 追补 訂正 お詫び 修正 補足 更正 附记 附記 情報元 配信元 発信地 出典 最終更新 更新日時 最后更新 最後更新 字号 字號 查看更多 おくやみ 訃報 論説 社説 くらし 暮らし 政治 経済 事件 事故 社会 国際 国内 文化 地域 スポーツ 天気 連載 特集 動画 写真 コラム オピニオン
ホーム トップ ニュース 県内のニュース 一覧 検索 ログイン 会員登録 印刷 共有 記事 前の記事 次の記事 関連記事 日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日
전체 정치 경제 사회 문화 스포츠 오피니언 지역 국제 연예 칼럼 사설 날씨 포토 영상
기사 본문 목록 이전 다음 홈 검색 로그인 회원가입 댓글 공유 인쇄 스크랩 구독 월요일 화요일 수요일 목요일 금요일 토요일 일요일
শেয়ার করুন প্রিন্ট কপি লিংক মন্তব্য আপডেট প্রকাশ প্রকাশিত সময় তারিখ অনলাইন ডেস্ক প্রতিবেদক সর্বশেষ খবর পড়ুন দেখুন
பகிர் பகிர்க பதிவு புதுப்பிப்பு வெளியிடப்பட்டது நேரம் தேதி கருத்துகள் செய்திகள் செய்திப்பிரிவு షేర్ అప్డేట్ తేదీ शेअर करा अपडेट
공유 공유하기 댓글 인쇄 스크랩 글자크기 좋아요 구독 分享 分享到 评论 評論 收藏 打印 列印 字号 字體 举报 阅读 點擊 点击 共有 印刷 保存 シェア コメント
facebook x twitter whatsapp telegram instagram linkedin pinterest reddit email e-mail mail messenger viber vk youtube tiktok line kakao bluesky threads
`;

/** Words of menus, players and accounts that houses are called by, too ("The Nation"), and so none of furniture where a house is looked for. */
const MENU_WORDS = `
news nation national world local business my our now key points takeaways highlights summary offers deals settings help results fixtures tables standings scores football
rugby tennis cricket boxing golf racing red carpets opening nights rewind forward play pause mute skip resubscribe unsubscribe zurückspulen vorspulen abspielen pausieren
also too interesting read see watch listen discover again au aussi à a lire relire voir revoir écouter réécouter regarder découvrir redécouvrir retrouver également suite suivre
auch lesen sehen hören ansehen anhören anschauen entdecken interessant interessantes passend dazu también además ver leer oír escuchar descubrir interesa interesar sigue leyendo
também além ler ouvir assistir descobrir continuar lendo interessar anche inoltre leggere vedere ascoltare guardare scoprire continua interessare ook verder bekijk bekijken lezen ontdek också även se lyssna upptäck
også så høre lese opdag oppdag myös katso kuuntele lisää też również zobacz oglądaj posłuchać przeczytać więcej také taky podívejte přečtěte čtěte poslechněte tiež prečítajte pozrite még olvassa nézze hallgassa további
și vezi ascultați citiți vezi mai mult također takođe takođe pročitajte pogledajte poslušajte više също вижте прочетете чуйте още также тоже смотрите читайте слушайте ещё еще також теж дивіться читайте слухайте ще
επίσης δείτε ακούστε περισσότερα ayrıca izle okuyun dinleyin juga lihat simak selengkapnya cũng xem đọc thêm
`;

const CASED = /\p{Lu}|\p{Ll}/u;
const FURNITURE: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
const MENUS: ReadonlySet<string> = new Set(MENU_WORDS.split(/\s+/).filter(Boolean));

/**
 * Whether what looks like a name is furniture: all of its words are in scripts with capitals, where "Robin Freitag" may be
 * a person; one of them is enough where a name has no capitals to be known by.
 */
export function isFurniture(name: string): boolean {
  // Most names are told by their first word.
  const first = FIRST_WORD.exec(name)?.[0];
  if (first !== undefined && !FURNITURE.has(first.toLowerCase())) return false;
  const words = wordsOf(name);
  if (words.length === 0) return false;
  const isKnown = (word: string) => FURNITURE.has(word);
  return words.every(isKnown) || (!CASED.test(name) && words.some(isKnown));
}

/** Whether words are furniture or a menu's, all of them: "Key Points", "My Offers" beside a date are nobody's name. */
export function isNobodysName(name: string): boolean {
  const first = FIRST_WORD.exec(name)?.[0].toLowerCase();
  if (first !== undefined && !FURNITURE.has(first) && !MENUS.has(first)) return false;
  return isFurniture(name) || wordsOf(name).every((word) => FURNITURE.has(word) || MENUS.has(word));
}

const FIRST_WORD = /^[A-Za-z]+(?= )/;

function wordsOf(name: string): readonly string[] {
  const lower = name.toLowerCase();
  // "İlanlar", whose capital keeps its dot as a mark
  const words = (lower.includes('\u0307') ? lower.replace(/i\u0307/g, 'i') : lower).split(/[\s|/·•:,&-]+/u);
  // "X’te Paylaş"
  return (/[’']/.test(lower) ? words.map((word) => word.replace(/[’'].*$/u, '')) : words).filter(Boolean);
}
