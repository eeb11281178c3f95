/** Who readers and houses are to each other, in the project's languages: "Tentang Kami", "Om oss", "О нас", "من نحن". */
const PRONOUNS = `
we us our ours you your yours me my mine them their theirs it its this that these those here there everyone anyone
wir uns unser unsere sie ihr ihre euch dich mich mir dir
nous vous moi toi eux leur leurs
nosotros nosotras vosotros ustedes usted yo tú ellos ellas aquí nuestro nuestra nuestros nuestras
nós você vocês eu eles elas aqui nosso nossa
noi voi io loro qui nosaltres
wij ons onze jij jullie hen hier
oss os er dig dere jer ni våra vår vårt vores
me meitä meistä meille te teitä teidän
við okkur um okkur
my nas nam nami nasz nasza nasze wy was
nás nám vy vás náš naše ich
mi minket rólunk nekünk ti titeket önök
noi voi nouă despre noi
nama vama nas vas nami naš naša
ние нас нам вас вам наш наша ми нама вама мы вы они
ми нас наш наші ви вас вони
εμείς εμάς μας εσείς εσάς σας
ne neve rreth nesh
mes mums apie mus par mums meie meist
biz bizi bize bizim hakkımızda siz
kami kita anda kalian saya
chúng tôi chúng ta bạn
tayo amin atin kayo
نحن معنا بنا عنا لنا إلينا أنتم
ما ما را شما
אנחנו אלינו אותנו עלינו שלנו
हम हमें हमारे आप
আমরা আমাদের আপনি
私たち 私 あなた 弊社 当社 当サイト 우리 저희 เรา
`;

/** What pages of houses about themselves are called in menus, wherever they stand: who they are, how to reach them, what to pay. */
const HOUSE_PAGES = `
about|about us|contact|contact us|contacts|advertise|advertising|advertise with us|careers|jobs|help|faq|faqs|support us|donate|sitemap|site map|terms|terms of use|terms of service|disclaimer|imprint|masthead|staff|our team|recipes|quizzes
über uns|kontakt|werbung|werben|mediadaten|impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|karriere|stellenangebote|hilfe|abo|abonnement|anzeigen|anzeige|inserieren|redaktion|rezepte|leserbriefe|spenden
à propos|qui sommes-nous|nous contacter|contactez-nous|publicité|annonceurs|mentions légales|données personnelles|plan du site|recrutement|aide|s’abonner|s'abonner|abonnements|petites annonces|annonces|annonces légales|recettes|faire un don
sobre nosotros|quiénes somos|contacto|contáctenos|contáctanos|publicidad|anúnciate|anuncie|aviso legal|política de privacidad|términos y condiciones|mapa del sitio|trabaja con nosotros|ayuda|suscripción|suscripciones|avisos|clasificados|recetas|espacio publicitario
sobre nós|quem somos|contato|contacto|contatos|fale conosco|publicidade|anuncie|anunciar|expediente|termos de uso|mapa do site|trabalhe conosco|ajuda|assinaturas|classificados|receitas|ficha técnica|estatuto editorial
chi siamo|contatti|contattaci|pubblicità|note legali|lavora con noi|aiuto|abbonamenti|annunci|ricette|redazione|necrologie
over ons|adverteren|advertenties|colofon|klantenservice|vacatures|hulp|abonneren|abonnementen|recepten|gebruiksvoorwaarden
om oss|om os|kontakta oss|kontakt oss|annonsera|annonser|annoncer|annoncering|annonsering|hjälp|hjelp|hjælp|kundservice|kundeservice|kundtjänst|prenumerera|abonner|ledige stillinger|lediga jobb|recept|oppskrifter|opskrifter|stillinger|dødsfald|dødsannonser
tietoa meistä|yhteystiedot|mainostajille|mediatiedot|asiakaspalvelu|tilaa|tietosuoja|palaute|reseptit|ilmoitukset
um okkur|hafa samband|auglýsingar|uppskriftir
o nas|kontakt|kontakty|reklama|regulamin|polityka prywatności|praca|pomoc|prenumerata|ogłoszenia|przepisy|redakcja|nekrologi
o nás|kontakty|inzerce|inzercia|reklama|obchodní podmínky|kariéra|nápověda|předplatné|predplatné|recepty|redakce|redakcia
rólunk|kapcsolat|elérhetőség|médiaajánlat|hirdetés|adatvédelem|impresszum|karrier|súgó|előfizetés|receptek|szerkesztőség
despre noi|contact|publicitate|termeni și condiții|cariere|ajutor|abonamente|anunțuri|rețete|redacția
o nama|kontakt|oglašavanje|marketing|impresum|impressum|uvjeti korištenja|uslovi korišćenja|pomoć|pretplata|oglasi|recepti|redakcija|o nas|oglaševanje|osmrtnice|osmrtnici
за нас|контакти|реклама|условия за ползване|абонамент|обяви|рецепти|екип|о нама|контакт|оглашавање|импресум|огласи|рецепти
о нас|контакты|реклама|рекламодателям|о проекте|вакансии|помощь|подписка|объявления|рецепты|редакция|обратная связь
про нас|контакти|рекламодавцям|про проєкт|вакансії|допомога|передплата|оголошення|рецепти|редакція|зворотний зв’язок
σχετικά με εμάς|ποιοι είμαστε|επικοινωνία|διαφήμιση|διαφημιστείτε|όροι χρήσης|ταυτότητα|αγγελίες|συνταγές|βοήθεια|συνδρομές
hakkımızda|iletişim|reklam|künye|gizlilik|kullanım koşulları|kariyer|yardım|abonelik|ilanlar|tarifler|seri ilanlar
tentang kami|hubungi kami|kontak|iklan|info iklan|pasang iklan|redaksi|pedoman media siber|karir|karier|bantuan|resep|kebijakan privasi|syarat dan ketentuan
giới thiệu|liên hệ|quảng cáo|tuyển dụng|trợ giúp|đặt báo|rao vặt|công thức|điều khoản sử dụng|tungkol sa amin
من نحن|اتصل بنا|تواصل معنا|أعلن معنا|للإعلان|إعلانات|الإعلانات|سياسة الخصوصية|شروط الاستخدام|وظائف|هيئة التحرير|وصفات|الوصفات|خريطة الموقع|المساعدة
درباره ما|تماس با ما|تبلیغات|آگهی|شرایط استفاده|استخدام|راهنما|آشپزی|نقشه سایت
אודות|צור קשר|פרסום|פרסמו אצלנו|תנאי שימוש|דרושים|עזרה|מנויים|מתכונים|מי אנחנו
हमारे बारे में|संपर्क करें|विज्ञापन|विज्ञापन दें|गोपनीयता नीति|नियम और शर्तें|রেসিপি|আমাদের সম্পর্কে|যোগাযোগ|বিজ্ঞাপন
ページ|サイト|サービス|コンテンツ|トップ|トップページ|ホーム|メニュー|ヘルプ|ログイン|ランキング|キャンペーン|プレゼント|セミナー|イベント|アプリ|カテゴリ|カテゴリー|キーワード|コメント|フォロー|プライバシー|バックナンバー|メールマガジン|お知らせ|お問い合わせ|会社概要|運営会社|広告|採用情報|利用規約|企業情報|关于我们|關於我們|联系我们|聯絡我們|广告服务|廣告刊登|网站地图|招聘信息|회사소개|광고문의|이용약관|고객센터|채용
`;

/** What readers are asked to do at the beginning of a button: "Få …", "Prøv …", "Descarga …". */
const ASKED = `
get read see try buy order download watch discover receive hol holen lies testen entdecken bestellen få læs prøv køb bestil hent läs prova köp beställ hämta les kjøp bestill
lees bekijk probeer koop bestel ontdek lisez voyez découvrez découvrir essayez achetez téléchargez recevez lee lea mira descubre descubra prueba compra recibe descarga descargue
leia veja descubra experimente compre receba baixe leggi scopri acquista ricevi scarica czytaj zobacz sprawdź wypróbuj kup zamów pobierz čtěte podívejte vyzkoušejte kupte stáhněte
olvassa nézze próbálja töltse citește vezi încearcă cumpără descarcă pročitajte pogledajte preuzmite прочетете вижте купете читайте смотрите попробуйте купите скачайте дивіться спробуйте завантажте
διαβάστε δείτε αγοράστε κατεβάστε oku izle indir baca lihat coba beli unduh dapatkan lue katso kokeile osta lataa اقرأ شاهد حمّل حمل اكتشف بخوانید ببینید دانلود קראו צפו הורידו पढ़ें देखें
`;

const WORDS: ReadonlySet<string> = new Set([
  ...PRONOUNS.split(/\s+/).filter(Boolean),
  ...PRONOUNS.split('\n').filter(Boolean),
  ...ASKED.split(/\s+/).filter(Boolean),
  ...HOUSE_PAGES.split(/[|\n]/).filter(Boolean),
]);

/** Whether a name is a pronoun, a button's first word or a menu's entry about the house itself: "Kami", "Kontakt", "من نحن". */
export function isMenuWord(name: string): boolean {
  // "OS", "NAS": letters that stand for words.
  return (
    WORDS.has(name.toLowerCase()) && !(name.length < 4 && name === name.toUpperCase() && name !== name.toLowerCase())
  );
}
