import { describe, expect, it } from 'vitest';
import {
  houseName,
  isBareFormula,
  isHouse,
  rightsHolder,
  yearsHolder,
} from '../../../../../src/rules/text/outlets/lines/rights.ts';

describe('rightsHolder', () => {
  it.each([
    ['© 2024 The Harbour Courier. All rights reserved.', 'The Harbour Courier'],
    [
      'Copyright © 2022 The Pier Lantern Publishing Company, 115 E. Quay Blvd., Skerran 64111',
      'The Pier Lantern Publishing Company',
    ],
    ['© 2022 Hafenpost GmbH, Kaistraße 12, Skerran', 'Hafenpost GmbH'],
    ['© 2025 kade-und-kai.example ist ein Teil der Kade Verlag GmbH', 'kade-und-kai.example'],
    ['© 2025, quainouveau.example, une division de Quai Média Inc.', 'quainouveau.example'],
    ['© 2025 El Muelle es una publicación del Grupo Bahía', 'El Muelle'],
    ['All content © Quiet Lantern unless otherwise stated', 'Quiet Lantern'],
    ['Alle Rechte vorbehalten. Küstenbote', 'Küstenbote'],
    ['Sant Moll Diari · Tots els drets reservats', 'Sant Moll Diari'],
    ['The Quiet Lantern. All rights reserved.', 'The Quiet Lantern'],
    ['© 2025 Todo es posible', 'Todo es posible'],
    ['© 2022 Il Molo, Via del Porto 3', 'Il Molo'],
    ['© 2025 Obala Založba, d. o. o. Vse pravice pridržane.', 'Obala Založba, d.o.o'],
    ['تمامی حقوق این سایت متعلق به بندر آنلاین است. نقل با ذکر منبع آزاد است.', 'بندر آنلاین'],
    ['স্বত্ব © ১৯৯৮-২০২৫ দৈনিক ঘাট', 'দৈনিক ঘাট'],
    ['کاپی رائٹ © 2025 روزنامہ بندر۔ جملہ حقوق محفوظ ہیں۔', 'روزنامہ بندر'],
    ['Visos teisės saugomos. © 2025 UAB „Uosto žinios“. Kopijuoti draudžiama.', 'UAB „Uosto žinios“'],
    ['Hak Cipta Terpelihara © 2025 Harian Pantai', 'Harian Pantai'],
    ['Copyright @ 2025 kabarpantai.id, All right reserved', 'kabarpantai.id'],
    ['Позоваването е задължително. pristan.example © 2012-2025', 'pristan.example'],
    ['潮汐日報 版權所有 未經授權，不得轉載', '潮汐日報'],
    ['© 2025 „ახალი ნავსადგური“. ყველა უფლება დაცულია', '„ახალი ნავსადგური“'],
    ['Copyright Harbour Lamp, Copyright 2011 The Harbour Lamp', 'Harbour Lamp'],
    ['© Copyright of Quayside Courier 2011', 'Quayside Courier'],
    ['® 2016 Quayside', 'Quayside'],
    ['Letters are their writers’ own. Quayside News © 2020.', 'Quayside News'],
    ['© Kade Medien AG «Hafenstimme»', 'Hafenstimme'],
    ['2024 The Lamp Post, All Rights Reserved.', 'The Lamp Post'],
    ['2011-2013 Причал. Все права защищены', 'Причал'],
    ['© 2023 Mole & Kai, HAFEN PRESSE SKERRAN GmbH & Co. KG und Dritte. Alle Rechte vorbehalten.', 'Mole & Kai'],
    ['© Küstenpost / Verlagsgesellschaft Hafen mbH & Co. KG', 'Küstenpost'],
    ['© 2020 Harbour Courier, Quayside Publishing Ltd and others', 'Harbour Courier'],
    ['© jr/kutter-blatt.example', 'kutter-blatt.example'],
    ['© Redaktion kutter-blatt.example. Design: Quill', 'kutter-blatt.example'],
    ['© 2019 Redazione Il Molo', 'Il Molo'],
    ['© الحقوق محفوظة لمؤسسة مرسى اليوم 1944 - 2018', 'مؤسسة مرسى اليوم'],
    ['Pier-Quayside Network | © 2016 Quayside Internet Ventures. All rights reserved.', 'Quayside Internet Ventures'],
    ['The Quayside International - Copyright @ 2010-2012', 'The Quayside International'],
    ['© Bản quyền thuộc về Báo Bến Cảng', 'Báo Bến Cảng'],
    ['© כל הזכויות שמורות לקול הנמל', 'קול הנמל'],
    ['جميع الحقوق محفوظة © 2024 مرسى اليوم', 'مرسى اليوم'],
    ['تمامی حقوق برای بندر آنلاین محفوظ است', 'بندر آنلاین'],
    ['은하일보(www.eunha.example), 무단전재 및 수집, 재배포 금지', '은하일보'],
    ['潮汐晚报社版权所有 未经授权禁止转载', '潮汐晚报'],
    ["© '해안을 잇는 신문' 은하경제. 무단전재·재배포 금지", '은하경제'],
    ['Copyright by PBC, PBC Content Hub Co., Ltd. All Rights Reserved.', 'PBC'],
    ['Skerran, Dunmarrow // Copyright 2022 · www.quaypost.example', 'www.quaypost.example'],
    ['Copyright © 2020 - All Rights Reserved - Harbour Watch - Managed by Quillhost.com', 'Harbour Watch'],
    ['© 2021 Harbour Watch | Designed by Quill Studio', 'Harbour Watch'],
    ['Todos los derechos reservados © 2021 Grupo Marea', 'Grupo Marea'],
    ['© 2000 – 2023 Hafen Nachrichten 2.6411', 'Hafen Nachrichten'],
    ['Copyrights ⓒ 은하경제. 무단 전재 및 재배포 금지', '은하경제'],
    ['© Thu Dec 10 10:10:50 GMT-03:00 2020 O Cais. Todos os direitos reservados.', 'O Cais'],
    ['[ⓒ 은하경제 & eunha.example, 무단전재 및 재배포 금지]', '은하경제'],
    ['© 2019 Pier Post (www.pierpost.example)', 'Pier Post'],
    ['© 2011 All Rights Reserved Pier Post.', 'Pier Post'],
    ['© 2014 Todos los derechos reservados El Muelle', 'El Muelle'],
    ['© Licencja na publikację © ℗ Wszystkie prawa zastrzeżone Źródło: Kurier', 'Kurier'],
  ])('reads %s', (line, holder) => expect(rightsHolder(line)).toBe(holder));

  it.each([
    '© NA/hafe/cku',
    'Tekst en foto’s © Havenwacht Dunmarrow - Jonas Pell',
    'Fotos: © Jonas Pell',
    'Minden jog fenntartva',
    '© AFP/ JONAS ROTH',
    'Copyright © 2020 - All Rights Reserved - Terms of Use',
    'The rights of man',
    'Copyright © 2024 · Pier Framework · WordPress · Anmelden',
    'Copyright © 2019 | WordPress Theme von Pier Themes',
  ])('reads none in %s', (line) => expect(rightsHolder(line)).toBeUndefined());
});

describe('isHouse', () => {
  it.each([
    'Muelle Digital',
    'Harbour Media',
    'شركة دار المرفأ',
    'บริษัท ท่าเรือรัฐ',
    'Hafen GmbH',
    '潮汐傳播股份有限公司',
    '주식회사 은하',
  ])('takes %s for a firm', (name) => expect(isHouse(name)).toBe(true));
  it.each(['Diario Digital', 'Revista Digital', 'Jornal Online'])('takes %s for a paper', (name) => {
    expect(isHouse(name)).toBe(false);
    expect(houseName(name)).toBe(name);
  });
});

describe('houseName', () => {
  it.each([
    ['HVG Kiadó Zrt.', 'HVG'],
    ['Rıhtım Gazetecilik ve Matbaacılık A.Ş.', 'Rıhtım'],
    ['kade Redaktion GmbH', 'kade'],
    ['FAROL Comunicação Social SA', 'FAROL'],
    ['SIA "Ostas Vārds"', 'Ostas Vārds'],
    ['UAB „Uosto žinios“', 'Uosto žinios'],
    ['AB Norra Hamnbladet', 'Norra Hamnbladet'],
    ['АО «Портовый вестник»', 'Портовый вестник'],
    ['บริษัท ท่าเรือรัฐ จำกัด', 'ท่าเรือรัฐ'],
    ['קול הנמל בע"מ', 'קול הנמל'],
    ['Obala Založba, d.o.o', 'Obala'],
    ['AS', 'AS'],
    ['Obalni list d.o.o.', 'Obalni list'],
    ['Przystań Sp. z o.o.', 'Przystań'],
    ['KAISTIMME Verlagsgesellschaft m.b.H.', 'KAISTIMME'],
    ['Hafenblatt Verlags-GmbH', 'Hafenblatt'],
    ['Molen-Genossenschaft eG', 'Molen'],
    ['Přístav s.r.o.', 'Přístav'],
    ['Harbour Media GmbH', 'Harbour'],
    ['Harbour Internet Ventures', 'Harbour'],
  ])('takes legal forms off: %s', (written, name) => expect(houseName(written)).toBe(name));
});

describe('yearsHolder', () => {
  it.each([
    ['2007-2019 Quayside Watch', 'Quayside Watch'],
    ['1998 – 2011 Причал !', 'Причал !'],
    ['2007 Quayside Watch', undefined],
    ['2007-2019 mayor of the town', undefined],
    ['2007-2019 Quayside Watch. Mara Holt: the ferry', undefined],
  ])('reads "%s"', (text, name) => expect(yearsHolder(text)).toBe(name));
});

describe('isBareFormula', () => {
  it.each([
    ['Todos los derechos reservados 2022'],
    ['All rights reserved.'],
    ['© 2019 Alle Rechte vorbehalten.'],
    ['جميع الحقوق محفوظة'],
  ])('knows the formula of rights without a holder: %s', (line) => expect(isBareFormula(line)).toBe(true));
  it.each([['© 2022 El Rompeolas'], ['Tous droits réservés © Quai Nouveau'], ['Contact 2022']])(
    'takes another line for none: %s',
    (line) => expect(isBareFormula(line)).toBe(false),
  );
});
