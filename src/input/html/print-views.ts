/**
 * Whether a page's title says that it is a page's print view: "Skerran Herald - Print Article", "Druckversion: Lokales".
 * Such a title names the outlet and not the article.
 */
export function isPrintView(title: string): boolean {
  return title.split(SIDES).some((side) => PRINT.test(side.trim()));
}

const SIDES = /\s+[|–—•·»:-]+\s+|\s*[|｜]\s*|:\s+/u;
const PRINT =
  /^(?:print(?:er|able)?[- ]?(?:friendly)?(?:[- ](?:article|story|version|view|page))?|(?:artikel )?druck(?:en|ansicht|version|fassung)?|(?:version )?imprim(?:er|able)(?: (?:l’|l')?article)?|(?:versión |vista )?(?:para |de )?imprimir|impresión|(?:versione )?stampa(?:bile)?|(?:versão para )?impressão|afdruk(?:ken|versie)?|printversie|(?:skriv ut|utskrift(?:sversion)?|udskriv|printversion|utskriftsvennlig)|tulosta|drukuj|wersja do druku|tisk|verze pro tisk|nyomtatás|yazdır|версия для печати|распечатать|εκτύπωση|طباعة|نسخه چاپی|چاپ|הדפסה|印刷(?:用ページ)?|打印|인쇄)$/iu;
