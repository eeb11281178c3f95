import { describe, expect, it } from 'vitest';
import { datelineHouse, datelineName } from '../../../../../src/rules/text/outlets/lines/datelines.ts';

describe('datelineHouse', () => {
  it.each([
    ['KORAN.CO, Jakarta - Dewan kota menyetujui rencana itu.', 'KORAN.CO'],
    ['JAKARTA, BAHARI.com – Dewan kota menyetujui rencana itu.', 'BAHARI.com'],
    ['Kota Bahari || bahari.com – Dewan kota menyetujui rencana itu.', 'bahari.com'],
    ['الميناء، الساحل (BNTV) -- قال المجلس إن السفينة ستبقى.', 'BNTV'],
    ['به گزارش خبرنگار اجتماعی خبرگزاری ساحل بنا بر اعلام شهرداری کشتی فردا می‌آید.', 'ساحل'],
    ['[BNWchao潮汐新聞] 市議會30日通過計畫。', 'BNWchao潮汐新聞'],
    ['SKERRAN (Fjordlykta): Ferga ble liggende.', 'Fjordlykta'],
    ['SKERRAN, Mich. (GLN) — The wall held.', 'GLN'],
    ['LAS VEGAS (KTLX) — A dog learned to open the gate.', 'KTLX'],
    ['Dünmarrow (pier-post.example/mh) Die Fähre bleibt im Hafen.', 'pier-post.example'],
    ['(www.pierpost.example) Паром остался в порту.', 'pierpost.example'],
    ['[은하일보=윤가람 기자] 시의회는 계획을 통과시켰다.', '은하일보'],
    ['[서울=한빛뉴스] 시의회는 계획을 통과시켰다.', '한빛뉴스'],
    ['[은하일보ㅣ서천 윤가람 기자] 서천군은 축제를 연다고 밝혔다.', '은하일보'],
    ['은하투데이 윤가람 기자 | 서천군은 축제를 연다고 밝혔다.', '은하투데이'],
    ['(은하일보) 서천군이 축제를 연다고 밝혔다.', '은하일보'],
    ['(BNTV) - Công an tỉnh đang xác minh.', 'BNTV'],
    ['baharinews – Minggu (20/6) bupati meresmikan dermaga.', 'baharinews'],
    ['Skerran kade | Um zehn nach sechs klemmt die Drei.', 'kade'],
    ['SKERRAN kade | „Die Fähre bleibt“, sagt die Wirtin.', 'kade'],
    ['به گزارش ساحل خبر ، شهردار گفت کشتی فردا می‌آید.', 'ساحل خبر'],
    ['(Bến Cảng) - Chiều qua, tàu vẫn nằm ở bến.', 'Bến Cảng'],
    ['[서천=은하투데이 윤가람 기자] 서천군은 축제를 연다고 밝혔다.', '은하투데이'],
    ['(المرفأ - الساحل)', 'الساحل'],
    ['المرفأ – «قلم الساحل»', 'قلم الساحل'],
    ['ساحل نيوز :- قال المجلس إن السفينة ستبقى في المرفأ.', 'ساحل نيوز'],
    ['خبرگزاری ساحل - شهردار گفت کشتی فردا می‌آید.', 'خبرگزاری ساحل'],
    ['ПРИЧАЛ. 3 декабря. МКН. Паром остался в порту.', 'МКН'],
    ['BCO - Tàu vẫn nằm ở bến cảng chiều qua, ông Minh nói.', 'BCO'],
  ])('reads who signs the first line: %s', (text, house) => expect(datelineHouse(text)).toBe(house));

  it.each([
    'LONDON (Reuters) - The wall held.',
    'به گزارش خبرگزاری تسنیم، شهردار گفت کشتی فردا می‌آید.',
    '(서천) 서천군이 축제를 연다고 밝혔다.',
    'SKERRAN (NTB): Ferga ble liggende.',
    'SKERRAN, Mich. (AP) — The wall held.',
    'SKERRAN (TNS) — The wall held.',
    'BERLIN (dpa) - Die Mauer hielt.',
    'Berlin dpa | Die Mauer hielt.',
    'Hafen und | Kaimauer hielten.',
    'The wall held (again) - said the mayor.',
    '(Ảnh minh họa) - Tàu vẫn nằm ở bến cảng.',
    '(المرفأ - الأناضول)',
    '(المرفأ - سامر حداد)',
    'المرفأ :- قال المجلس إن السفينة ستبقى في المرفأ.',
    'ПРИЧАЛ. 3 декабря. ИНТЕРФАКС. Паром остался в порту.',
    'Причал, 3 декабря. Паром остался в порту.',
    'TPHCM - Chiều qua, tàu vẫn nằm ở bến cảng.',
    '(Harbour) - The ferry stayed.',
    'The site of the harbour (pierpost.example) was down, he said.',
  ])('reads none from %s', (text) => expect(datelineHouse(text)).toBeNull());
});

describe('datelineName', () => {
  it('reads several words behind the town', () =>
    expect(datelineName('Brebes, Kabar Pesisir - Panen raya tahun ini melimpah.')).toBe('Kabar Pesisir'));
  it.each(['Paris, France — The wall held.', 'Jakarta - Panen raya.', 'The wall, Mara Holt said, held.'])(
    'reads none in %s',
    (line) => expect(datelineName(line)).toBeUndefined(),
  );
});
