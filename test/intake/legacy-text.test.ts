import fc from 'fast-check';
import { decodedBlock, decodeLegacy, legacyEncodingOf } from '../../src/intake/legacy-text';
import { blockOf } from './sheet-case';

/**
 * The bytes A1 to FE of TCVN 5712 as `iconv -f TCVN5712-1` of glibc 2.36 gives them, for the letters that TCVN3 fonts have.
 * A program without the fonts shows each byte as the Latin-1 sign of the same number.
 */
const tcvn3 =
  'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè ' +
  'CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ ' +
  'EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ';
const signOf = new Map(
  tcvn3
    .split(' ')
    .map((entry) => [entry.slice(2), String.fromCharCode(Number.parseInt(entry.slice(0, 2), 16))]),
);

function inTcvn3(text: string): string {
  return Array.from(text, (letter) => signOf.get(letter) ?? letter).join('');
}

const vniMarks: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};
const vniWhole: Readonly<Record<string, string>> = { í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' };

/** VNI as its keyboard programs write it: vowel, then the sign of the mark and the tone. */
function inVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const lower = letter.toLowerCase();
    const isCapital = lower !== letter;
    const whole = vniWhole[lower];
    const [base = '', ...marks] = Array.from(lower.normalize('NFD'));
    const horn = marks.includes('\u031b');
    const vowel = horn ? (base === 'o' ? 'ô' : 'ö') : base;
    const order = ['\u0302', '\u0306', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
    const key = order.filter((mark) => marks.includes(mark)).join('');
    const written = whole ?? vowel + (vniMarks[key] ?? '');
    return isCapital ? written.toUpperCase() : written;
  }).join('');
}

const someWords = [
  ...[
    'Đảng bộ huyện Tuy Phong',
    'Kết nạp đảng viên năm 2008',
    'Chỉ tiêu',
    'Tổng số',
    'Thị xã La Gi',
    'Phú Quý',
  ],
  ...[
    'Hàm Thuận Bắc',
    'Thực hiện',
    'Tỷ lệ',
    'Nguyễn Thị Mười',
    'quyết định',
    'xuất sắc',
    'nghiêm túc',
    'khuỷu',
    'ưỡn',
  ],
];
const anyTexts = fc.array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 12 });

test('what is written in TCVN3 is read as it was meant', () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      for (const text of texts) expect(decodeLegacy(inTcvn3(text), 'TCVN3')).toBe(text);
    }),
  );
  for (const [letter, sign] of signOf) expect(decodeLegacy(sign, 'TCVN3')).toBe(letter);
});

test('what is written in VNI is read as it was meant', () => {
  for (const text of [
    ...someWords,
    'ĐẢNG BỘ TỈNH BÌNH THUẬN',
    'Ở Ế Ặ Ự Ỵ',
    'ặ ẵ ẳ ằ ắ ợ ỡ ở ờ ớ ự ữ ử ừ ứ ậ ệ ộ',
  ]) {
    expect([text, decodeLegacy(inVni(text), 'VNI')]).toEqual([text, text]);
  }
});

/** Real texts of both encodings, as converters' documentation prints them. */
test.each([
  ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'TCVN3', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['hép møt tÕt', 'TCVN3', 'hộp mứt tết'],
  ['Xin chaøo caùc baïn', 'VNI', 'Xin chào các bạn'],
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
] as const)('%s is %s', (text, encoding, meant) => {
  expect(decodeLegacy(text, encoding)).toBe(meant);
});

test('an encoding is told from its words, and only when it is certain', () => {
  expect(legacyEncodingOf(someWords.map(inTcvn3))).toBe('TCVN3');
  expect(legacyEncodingOf(someWords.map(inVni))).toBe('VNI');
  expect(legacyEncodingOf(someWords)).toBeNull();
  expect(legacyEncodingOf(someWords.map((text) => text.normalize('NFD')))).toBeNull();
  expect(
    legacyEncodingOf(['Bình Hòa', 'Hà Nam', 'Tân Tiến', 'xã An Bình', 'Hòa Minh', 'Bàu Hàm']),
  ).toBeNull();
  expect(
    legacyEncodingOf(['Zielerreichung für Städte', 'Prüfung', 'Übersicht über Maßnahmen', 'größer', 'höher']),
  ).toBeNull();
  expect(legacyEncodingOf(['§ 5', '© 2022', '± 3', '20 µm', '«x»', '12 °C', 'm²'])).toBeNull();
  expect(legacyEncodingOf([inTcvn3('Tổng số'), 2022, true])).toBeNull();
});

test('a sheet keeps what is Unicode already and its numbers', () => {
  const block = blockOf({
    sheet: '2008',
    rows: [
      [inTcvn3('Đảng bộ'), inTcvn3('Chỉ tiêu'), inTcvn3('Kết nạp'), 'Ghi chú'],
      [inTcvn3('Huyện Tuy Phong'), 160, 177, 'đã kiểm tra'],
    ],
  });
  const decoded = decodedBlock(block);
  expect(decoded?.block.values).toEqual([
    ['Đảng bộ', 'Chỉ tiêu', 'Kết nạp', 'Ghi chú'],
    ['Huyện Tuy Phong', 160, 177, 'đã kiểm tra'],
  ]);
  expect([decoded?.encoding, decoded?.count, decoded?.first]).toEqual(['TCVN3', 4, { row: 0, column: 0 }]);
});
