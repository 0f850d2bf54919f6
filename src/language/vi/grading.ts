/** Words of the reports on gradings. */
export const grading = {
  subjects: {
    'committees-above': 'đảng bộ cấp trên cơ sở',
    'grassroots-organisations': 'tổ chức cơ sở đảng',
    cells: 'chi bộ',
    collectives: 'tập thể lãnh đạo, quản lý',
    members: 'đảng viên',
    leaders: 'cá nhân lãnh đạo, quản lý',
  },
  unknownSubject: (sheet: string) => `đối tượng được xếp loại ở trang “${sheet}”`,
  rated: 'trường hợp',
};
