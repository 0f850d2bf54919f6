import { committeeName, levelOf } from '../../src/intake/committee-name';
import { foldText } from '../../src/intake/words';

/** Spellings of one committee each: the first row is the worked example of the project's issue on reading. */
const spellings: readonly (readonly string[])[] = [
  [
    ...[
      'Đảng bộ huyện Tuy Phong',
      'ĐB H. Tuy Phong',
      'Huyện uỷ Tuy Phong',
      'Huyện ủy  Tuy\u00a0Phong',
      'HU Tuy Phong',
    ],
    ...[
      'ĐẢNG BỘ HUYỆN TUY PHONG',
      'H.Tuy Phong',
      'Đảng bộ huyện Tuy Phong (*)',
      '1. Đảng bộ huyện Tuy Phong¹',
    ],
    ...['Ban Chấp hành Đảng bộ huyện Tuy Phong', 'Dang bo huyen Tuy Phong', '- Huyện Tuy Phong:'],
  ],
  [
    'Thành ủy Phan Thiết',
    'TP.Phan Thiết',
    'T.P Phan Thiết',
    'Đảng bộ Thành phố Phan Thiết',
    'Đảng uỷ tp Phan Thiết',
  ],
  ['Thị ủy La Gi', 'Đảng bộ thị xã La Gi', 'TX. La Gi'],
  ['Đảng ủy phường 1', 'P. 01', 'P.1', 'Đảng bộ Phường 1'],
  ['Đảng ủy xã Hoà Thắng', 'X. Hòa Thắng', 'Đảng bộ xã Hòa Thắng'],
  ['Đảng ủy Công an tỉnh', 'Đảng bộ Công an tỉnh', 'CA tỉnh', 'ĐU. Công an tỉnh'],
  ['Đảng ủy UBND tỉnh', 'Đảng bộ Ủy ban nhân dân tỉnh', 'Đảng bộ Uỷ ban Nhân dân tỉnh'],
  ['Đặc khu Phú Quý', 'Đảng bộ đặc khu Phú Quí'],
];

describe('committeeName', () => {
  it.each(spellings)('joins all spellings of %s', (...names) => {
    const [first, ...others] = names.map((name) => committeeName(name).key);
    for (const [index, key] of others.entries())
      expect([names[index + 1], key]).toEqual([names[index + 1], first]);
  });

  it('joins none of different committees', () => {
    const firsts = spellings.map(([name = '']) => committeeName(name).key);
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it.each(spellings.flat())('takes %s for the same when it is decomposed', (name) => {
    expect(committeeName(name.normalize('NFD'))).toEqual(committeeName(name));
  });

  it.each([
    ['Tuy Phong', null, 'tuy phong'],
    ['TU Phan Thiết', null, 'phan thiết'],
    ['Xã Tu Tra', 'commune', 'tu tra'],
    ['XÃ TU TRA', 'commune', 'tu tra'],
    ['Đảng bộ Tỉnh đoàn', null, 'tỉnh đoàn'],
    ['Đảng bộ tỉnh', null, 'tỉnh'],
    ['Đảng bộ', null, 'đảng bộ'],
    ['Thị trấn Phan Rí Cửa', 'township', 'phan rí cửa'],
    ['Chi bộ 03', null, 'chi bộ 3'],
    ['Tuy Phong (mới thành lập)', null, 'tuy phong mới thành lập'],
  ])('takes %s apart', (text, unit, place) => {
    expect(committeeName(text)).toMatchObject({ unit, place: foldText(place) });
  });

  it('keeps levels that share a name apart', () => {
    const keys = ['Huyện Phú Quý', 'Xã Phú Quý', 'Đặc khu Phú Quý', 'Phú Quý'].map(
      (name) => committeeName(name).key,
    );
    expect(new Set(keys).size).toBe(4);
    expect([levelOf('city'), levelOf('ward'), levelOf(null)]).toEqual(['district', 'commune', null]);
  });
});
