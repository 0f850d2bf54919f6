/** Texts of the worksheet functions: what Excel shows while a formula is typed, and why a cell holds an error. */
export const functions = {
  functions: {
    ATTAINMENT: {
      description:
        'Tỷ lệ đạt chỉ tiêu: số đảng viên đã kết nạp chia cho chỉ tiêu, ví dụ 2071/2000 = 103,55%. Nhận từng số hoặc cả vùng; với vùng, kết quả trả về theo từng ô. Chưa có chỉ tiêu hoặc chưa có số kết nạp thì kết quả để trống.',
      parameters: {
        admitted: { label: 'Số kết nạp', description: 'Số đảng viên đã kết nạp: một số hoặc một vùng ô.' },
        target: {
          label: 'Chỉ tiêu',
          description: 'Chỉ tiêu kết nạp: một số, hoặc một vùng cùng kích thước với vùng số kết nạp.',
        },
      },
    },
  },
  failures: {
    'target-missing': 'Chưa có chỉ tiêu.',
    'target-zero': 'Chưa giao chỉ tiêu: ô chỉ tiêu bằng 0 hoặc để trống.',
    'target-negative': 'Chỉ tiêu là số âm.',
    'admitted-missing': 'Chưa có số kết nạp.',
    'admitted-negative': 'Số kết nạp là số âm.',
    'members-missing': 'Chưa có số đảng viên.',
    'members-zero': 'Số đảng viên bằng 0 hoặc để trống.',
    'members-negative': 'Số đảng viên là số âm.',
    'graded-zero': 'Chưa có ai hoặc tổ chức nào được xếp loại.',
    'count-negative': 'Số lượng của một mức xếp loại là số âm.',
    'count-not-whole': 'Số lượng của một mức xếp loại không phải là số nguyên.',
    'not-a-number': '{parameter}: “{text}” không phải là số.',
  },
  argumentError: '{parameter}: ô có lỗi {error}.',
  sizesDiffer: 'Các vùng có kích thước khác nhau: ở vị trí này không đủ số liệu.',
};
