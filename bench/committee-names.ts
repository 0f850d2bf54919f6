const kinds = ['xã', 'phường', 'thị trấn', 'Trường THPT', 'Công ty cổ phần', 'Bệnh viện đa khoa'];
const places = [
  ...['Hòa Bình', 'Tân Lập', 'Vĩnh Cửu', 'Đức Linh', 'Hàm Thuận Bắc', 'Bắc Bình', 'Tuy Phong', 'Phú Quý'],
  ...['La Gi', 'Tánh Linh', 'Hàm Tân', 'Phan Rí Cửa', 'Mũi Né', 'Long Khánh', 'Xuân Lộc', 'Định Quán'],
  ...['Thống Nhất', 'Trảng Bom', 'Cẩm Mỹ', 'Nhơn Trạch', 'Kim Sơn', 'Tiên Yên', 'Nam Giang', 'Quảng Ninh'],
];

/** Different names of committees, as long and as alike as those of a province. */
export function committeeNames(count: number): string[] {
  const names = Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? '';
    const place = places[Math.floor(index / kinds.length) % places.length] ?? '';
    const round = Math.floor(index / (kinds.length * places.length));
    return `Đảng ủy ${kind} ${place}${round === 0 ? '' : ` ${String(round + 1)}`}`;
  });
  // As a sheet hands them over; strings put together of parts compare more slowly.
  return JSON.parse(JSON.stringify(names)) as string[];
}
