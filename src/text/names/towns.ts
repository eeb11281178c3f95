/** Towns and states of several words, as datelines write them alone in a line: they look like names. */
const TOWNS: ReadonlySet<string> = new Set(
  `new york|los angeles|las vegas|san francisco|san diego|san jose|san josé|san antonio|san juan|san salvador|san luis|san miguel|santa fe|santa cruz|santa rosa|santa ana
santo domingo|buenos aires|mar del plata|la plata|la paz|la habana|las palmas|ciudad de méxico|mexico city|nuevo león|costa rica|puerto rico|el salvador
são paulo|sao paulo|rio de janeiro|belo horizonte|porto alegre|campo grande|são luís|são josé|joão pessoa|ribeirão preto|mato grosso|santa catarina|minas gerais|nova york|nova iorque|espírito santo
new delhi|hong kong|kuala lumpur|ho chi minh|hà nội|đà nẵng|cần thơ|hải phòng|quảng ninh|thừa thiên huế|khánh hòa|phnom penh|tel aviv|abu dhabi|saudi arabia|sri lanka
south korea|north korea|south africa|cape town|addis ababa|dar es salaam|port harcourt|united states|united kingdom|new jersey|new mexico|new hampshire|new zealand|new orleans|north carolina|south carolina
north dakota|south dakota|west virginia|rhode island|salt lake city|kansas city|oklahoma city|st louis|st. louis|fort worth|el paso|long beach|baton rouge|des moines|little rock|palm beach|grand rapids
den haag|the hague|bad homburg|sankt gallen|st. gallen|novi sad|banja luka|nova gorica|novo mesto|slavonski brod|velika gorica|stara zagora|veliko tarnovo|târgu mureș|cluj napoca
česke budějovice|české budějovice|hradec králové|karlovy vary|ústí nad labem|banská bystrica|zielona góra|gorzów wielkopolski|bielsko biała|nowy sącz|nowy targ
санкт петербург|нижний новгород|великий новгород|ростов-на-дону|набережные челны|нижний тагил|старый оскол|стара загора|велико търново|нови сад|бања лука|кривий ріг|біла церква|івано-франківськ
jawa barat|jawa timur|jawa tengah|sumatera utara|sumatera barat|nusa tenggara|le havre|la rochelle|le mans|aix en provence|reggio emilia|reggio calabria|la spezia|castilla la mancha|castilla y león|الشرق الأوسط|شمال أفريقيا|شمال إفريقيا|الولايات المتحدة|رام الله|أبو ظبي|العالم العربي|دول الخليج|البحر الأحمر|santiago de compostela|san sebastián`.split(
    /[|\n]/,
  ),
);

/** "Bad Marnau", "Santa Cruz", "Saint-Denis Nord": watering places and saints, which nobody is called after with these words before it. */
const SAINTED =
  /^(?:(?:Bad|Sankt|BAD|SANKT) \p{Lu}[\p{L}-]+|(?:San|Santa|Sant|Saint|Sainte|Sankt|Szent|São)[ -]\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})$/u;

/** Whether words are a town's or a state's name, whatever their case: "São Paulo" between a date and the text. */
export function isTown(name: string): boolean {
  return TOWNS.has(name.toLowerCase()) || SAINTED.test(name);
}
