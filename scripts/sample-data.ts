/**
 * The figures of the sample workbook. Published are the totals of Bình Thuận's Party organisation (2,000 a year as the
 * target, 2,030 admitted in 2021 and 2,071 in 2022, the ratio of 5 % and more, 3rd of 67), see `sources`; everything
 * else is illustrative, of a plausible size, and adds up to what was published. The workbook's notes sheet says so too.
 */
export interface AdmissionsFigures {
  readonly committee: string;
  readonly target: number;
  readonly admitted: number;
  /** Members at the end of the year before the admissions. */
  readonly membersBefore: number;
  readonly note?: string;
}

export interface AdmissionsGroup {
  readonly serial: string;
  readonly title: string;
  readonly rows: readonly AdmissionsFigures[];
}

/** The sheet of one year. */
export interface AdmissionsYear {
  readonly year: number;
  readonly dateLine: string;
  readonly groups: readonly AdmissionsGroup[];
}

/** Name, members at the end of 2021, admitted in 2022. */
export type NationalFigures = readonly [committee: string, members: number, admitted: number];

const districts = 'Khối huyện, thị xã, thành phố';
const blocs = 'Khối đảng ủy trực thuộc tỉnh';

/** Committee, target, admitted, members before, note. */
type Line = readonly [string, number, number, number, string?];

function group(serial: string, title: string, lines: readonly Line[]): AdmissionsGroup {
  return {
    serial,
    title,
    rows: lines.map(([committee, target, admitted, membersBefore, note]) => ({
      committee,
      target,
      admitted,
      membersBefore,
      ...(note === undefined ? {} : { note }),
    })),
  };
}

export const year2021: AdmissionsYear = {
  year: 2021,
  dateLine: 'Bình Thuận, ngày 10 tháng 01 năm 2022',
  groups: [
    group('I', districts, [
      ['Đảng bộ thành phố Phan Thiết', 260, 268, 6_478],
      ['Đảng bộ thị xã La Gi', 120, 123, 2_313],
      ['Đảng bộ huyện Tuy Phong', 160, 166, 2_894],
      ['Đảng bộ huyện Bắc Bình', 180, 175, 3_122, 'Chưa đạt chỉ tiêu'],
      ['Đảng bộ huyện Hàm Thuận Bắc', 210, 214, 3_868],
      ['Đảng bộ huyện Hàm Thuận Nam', 120, 120, 2_147],
      ['Đảng bộ huyện Hàm Tân', 100, 97, 1_903, 'Chưa đạt chỉ tiêu'],
      ['Đảng bộ huyện Tánh Linh', 160, 165, 2_981],
      ['Đảng bộ huyện Đức Linh', 170, 172, 3_264],
      ['Đảng bộ huyện Phú Quý', 35, 38, 742],
    ]),
    group('II', blocs, [
      ['Đảng bộ Công an tỉnh', 110, 122, 2_183],
      ['Đảng bộ Quân sự tỉnh', 90, 91, 1_192],
      ['Đảng bộ Bộ đội Biên phòng tỉnh', 40, 40, 814],
      ['Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh', 245, 239, 4_313, 'Chưa đạt chỉ tiêu'],
    ]),
  ],
};

export const year2022: AdmissionsYear = {
  year: 2022,
  dateLine: 'Bình Thuận, ngày 12 tháng 01 năm 2023',
  groups: [
    group('I', districts, [
      ['Đảng bộ thành phố Phan Thiết', 265, 275, 6_654],
      ['Đảng bộ thị xã La Gi', 120, 125, 2_406],
      ['Đảng bộ huyện Tuy Phong', 160, 169, 3_022],
      ['Đảng bộ huyện Bắc Bình', 175, 178, 3_253],
      ['Đảng bộ huyện Hàm Thuận Bắc', 215, 222, 4_030],
      ['Đảng bộ huyện Hàm Thuận Nam', 120, 124, 2_240],
      ['Đảng bộ huyện Hàm Tân', 100, 98, 1_976, 'Chưa đạt chỉ tiêu'],
      ['Đảng bộ huyện Tánh Linh', 160, 166, 3_106],
      ['Đảng bộ huyện Đức Linh', 170, 175, 3_393],
      ['Đảng bộ huyện Phú Quý', 35, 39, 771],
    ]),
    group('II', blocs, [
      ['Đảng bộ Công an tỉnh', 115, 129, 2_274],
      ['Đảng bộ Quân sự tỉnh', 90, 93, 1_266],
      ['Đảng bộ Bộ đội Biên phòng tỉnh', 40, 41, 843],
      ['Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh', 235, 237, 4_502],
    ]),
  ],
};

/** The one percentage of 2021 that was cut off instead of rounded: 166 / 160 is 103.75 %, shown 103.8. */
export const truncatedPercentage = {
  year: 2021,
  committee: 'Đảng bộ huyện Tuy Phong',
  typed: 103.7,
} as const;

/** Members that stand on the sheet of 2021 as text with a Vietnamese thousands dot, as sheets often have them. */
export const membersTypedAsText = {
  year: 2021,
  committees: ['Đảng bộ thành phố Phan Thiết', 'Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh'],
} as const;

export const sources = {
  article: 'https://vjs.vietnam.vn/de/ket-nap-dang-vien-hang-nam-deu-vuot-chi-tieu',
  members2017: 'http://www.binhthuancpv.org.vn/Index.aspx?ID=22746&CatID=152',
  members2019:
    'https://btctu.binhthuan.dcs.vn/Tin-tức/post/180993/ket-qua-ket-nap-dang-vien-moi-tu-dau-nam-2019-den-nay-trong-toan-dang-bo-tinh.aspx',
} as const;

/** The 67 committees directly under the Central Committee in 2022: 58 provinces, 5 cities, 4 others. */
export const nationalCommittees: readonly NationalFigures[] = [
  ['Đảng bộ thành phố Hà Nội', 468_033, 10_812],
  ['Đảng bộ tỉnh Hà Giang', 71_686, 3_305],
  ['Đảng bộ tỉnh Cao Bằng', 58_361, 2_400],
  ['Đảng bộ tỉnh Bắc Kạn', 37_957, 1_524],
  ['Đảng bộ tỉnh Tuyên Quang', 59_467, 2_059],
  ['Đảng bộ tỉnh Lào Cai', 54_246, 2_104],
  ['Đảng bộ tỉnh Điện Biên', 43_733, 2_375],
  ['Đảng bộ tỉnh Lai Châu', 30_671, 1_742],
  ['Đảng bộ tỉnh Sơn La', 91_274, 4_372],
  ['Đảng bộ tỉnh Yên Bái', 59_877, 1_250],
  ['Đảng bộ tỉnh Hòa Bình', 68_146, 2_063],
  ['Đảng bộ tỉnh Thái Nguyên', 87_336, 1_876],
  ['Đảng bộ tỉnh Lạng Sơn', 66_555, 2_739],
  ['Đảng bộ tỉnh Quảng Ninh', 104_230, 3_672],
  ['Đảng bộ tỉnh Bắc Giang', 93_665, 2_621],
  ['Đảng bộ tỉnh Phú Thọ', 103_427, 3_237],
  ['Đảng bộ tỉnh Vĩnh Phúc', 71_954, 1_943],
  ['Đảng bộ tỉnh Bắc Ninh', 62_749, 2_718],
  ['Đảng bộ tỉnh Hải Dương', 109_810, 3_232],
  ['Đảng bộ thành phố Hải Phòng', 129_110, 4_840],
  ['Đảng bộ tỉnh Hưng Yên', 72_413, 2_962],
  ['Đảng bộ tỉnh Thái Bình', 113_519, 3_246],
  ['Đảng bộ tỉnh Hà Nam', 55_950, 2_293],
  ['Đảng bộ tỉnh Nam Định', 108_359, 3_946],
  ['Đảng bộ tỉnh Ninh Bình', 72_837, 2_332],
  ['Đảng bộ tỉnh Thanh Hóa', 233_412, 8_685],
  ['Đảng bộ tỉnh Nghệ An', 199_244, 8_179],
  ['Đảng bộ tỉnh Hà Tĩnh', 100_786, 3_702],
  ['Đảng bộ tỉnh Quảng Bình', 77_626, 2_201],
  ['Đảng bộ tỉnh Quảng Trị', 50_356, 1_984],
  ['Đảng bộ tỉnh Thừa Thiên Huế', 58_834, 1_895],
  ['Đảng bộ thành phố Đà Nẵng', 59_631, 2_133],
  ['Đảng bộ tỉnh Quảng Nam', 71_244, 1_905],
  ['Đảng bộ tỉnh Quảng Ngãi', 62_304, 2_102],
  ['Đảng bộ tỉnh Bình Định', 69_403, 2_428],
  ['Đảng bộ tỉnh Phú Yên', 43_231, 1_143],
  ['Đảng bộ tỉnh Khánh Hòa', 45_161, 1_659],
  ['Đảng bộ tỉnh Ninh Thuận', 22_406, 765],
  ['Đảng bộ tỉnh Bình Thuận', 39_736, 2_071],
  ['Đảng bộ tỉnh Kon Tum', 31_447, 846],
  ['Đảng bộ tỉnh Gia Lai', 62_972, 1_353],
  ['Đảng bộ tỉnh Đắk Lắk', 79_338, 2_655],
  ['Đảng bộ tỉnh Đắk Nông', 27_221, 858],
  ['Đảng bộ tỉnh Lâm Đồng', 47_964, 1_530],
  ['Đảng bộ tỉnh Bình Phước', 34_813, 1_029],
  ['Đảng bộ tỉnh Tây Ninh', 38_769, 1_282],
  ['Đảng bộ tỉnh Bình Dương', 49_387, 1_301],
  ['Đảng bộ tỉnh Đồng Nai', 79_406, 2_321],
  ['Đảng bộ tỉnh Bà Rịa - Vũng Tàu', 44_683, 1_941],
  ['Đảng bộ Thành phố Hồ Chí Minh', 246_504, 6_540],
  ['Đảng bộ tỉnh Long An', 58_179, 2_425],
  ['Đảng bộ tỉnh Tiền Giang', 51_763, 1_545],
  ['Đảng bộ tỉnh Bến Tre', 58_439, 1_649],
  ['Đảng bộ tỉnh Trà Vinh', 47_541, 1_977],
  ['Đảng bộ tỉnh Vĩnh Long', 45_817, 1_455],
  ['Đảng bộ tỉnh Đồng Tháp', 58_282, 1_378],
  ['Đảng bộ tỉnh An Giang', 66_867, 1_854],
  ['Đảng bộ tỉnh Kiên Giang', 59_121, 1_542],
  ['Đảng bộ thành phố Cần Thơ', 50_966, 1_962],
  ['Đảng bộ tỉnh Hậu Giang', 33_110, 998],
  ['Đảng bộ tỉnh Sóc Trăng', 41_832, 959],
  ['Đảng bộ tỉnh Bạc Liêu', 33_942, 1_188],
  ['Đảng bộ tỉnh Cà Mau', 47_213, 1_558],
  ['Đảng bộ Quân đội', 283_092, 12_796],
  ['Đảng bộ Công an Trung ương', 97_430, 3_807],
  ['Đảng bộ Khối các cơ quan Trung ương', 76_214, 3_292],
  ['Đảng bộ Khối Doanh nghiệp Trung ương', 91_513, 3_301],
];
