/** Words of the report on self-ratings and final grades. */
export const gradeChange = {
  sheet: (year: string) => `Tự xếp loại và kết quả ${year}`.trim(),
  title: (year: string | null) =>
    year === null
      ? 'ĐỐI CHIẾU TỰ XẾP LOẠI VÀ KẾT QUẢ XẾP LOẠI'
      : `ĐỐI CHIẾU TỰ XẾP LOẠI VÀ KẾT QUẢ XẾP LOẠI NĂM ${year}`,
  compared: (compared: string, all: string) => `đối chiếu ${compared} trong ${all} trường hợp`,
  matrixHeading: 'Mức tự xếp loại (dòng) và kết quả xếp loại (cột)',
  self: 'Tự xếp loại',
  final: 'Kết quả xếp loại',
  sum: 'Cộng',
  changesHeading: 'Nâng, giữ nguyên, hạ mức theo chức vụ',
  who: 'Chức vụ',
  count: 'Số đối chiếu',
  raised: '▲ Nâng',
  same: '● Giữ nguyên',
  lowered: '▼ Hạ',
  share: { raised: 'Tỷ lệ nâng', lowered: 'Tỷ lệ hạ' },
  leaders: 'Lãnh đạo, quản lý',
  others: 'Các trường hợp khác',
  all: 'Tổng cộng',
  listHeading: 'Các trường hợp thay đổi mức',
  committee: 'Tổ chức',
  name: 'Đối tượng',
  change: 'Thay đổi',
  spellingsHeading: 'Cách ghi các mức ở nguồn (công thức đếm theo các cách ghi này)',
  grade: 'Mức',
  order: 'Thứ tự',
  spelling: 'Cách ghi',
  notComparedNote: (count: string) =>
    `${count} trường hợp thiếu một trong hai mức hoặc chưa xếp loại, không tính vào bảng.`,
  matrixNote: 'Ô tô đậm là giữ nguyên; bên phải là hạ mức, bên trái là nâng mức.',
  spellingsNote:
    'Cách ghi mới ở nguồn chưa có trong bảng cách ghi thì phải lập lại báo cáo để được đếm; danh sách cũng vậy.',
  valuesOnlyNote:
    'Có cách ghi chứa dấu *, ? hoặc dấu so sánh, công thức không đếm được: các số là giá trị tại ngày lập.',
  longListNote: (left: string) => `Danh sách dừng ở đây; còn ${left} trường hợp khác.`,
  postsNote: 'Số của lãnh đạo, quản lý và các trường hợp khác tách theo chức vụ là giá trị tại ngày lập.',
  noChanges: 'Không có trường hợp nào thay đổi mức.',
  headline: (raised: string, same: string, lowered: string) =>
    `${raised} nâng, ${same} giữ nguyên, ${lowered} hạ`,
};
