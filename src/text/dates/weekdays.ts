/** Days of the week, Monday to Sunday, in whole and as they are shortened, one line a language. */
const WORDS = `
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado seg ter qua qui sex
lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön
mandag tirsdag lørdag søndag man tirs lør søn
maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
poniedziałek wtorek środa czwartek piątek sobota niedziela
pondělí úterý středa čtvrtek pátek sobota neděle pondelok utorok streda štvrtok piatok nedeľa
hétfő kedd szerda csütörtök péntek szombat vasárnap
luni marți miercuri joi vineri sâmbătă duminică
ponedjeljak ponedeljak ponedeljek utorak torek srijeda sreda četvrtak četrtek petak petek subota nedjelja nedelja nedelja
понедельник вторник среда четверг пятница суббота воскресенье
понеділок вівторок середа четвер пʼятниця п’ятниця субота неділя понеделник вторник сряда четвъртък петък събота неделя
δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
pazartesi salı çarşamba perşembe cuma cumartesi pazar
senin selasa rabu kamis jumat sabtu minggu
esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
dilluns dimarts dimecres dijous divendres dissabte diumenge
`;

const WEEKDAYS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Whether a word names a day of the week, in whole or shortened: "Tuesday", "Di.", "Jue". */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.toLowerCase().replace(/[.,]+$/, ''));
}
