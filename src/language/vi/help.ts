/** Texts of the help page; what it says of each function stands in `functions`. */
export const help = {
  title: 'Các hàm tính chỉ tiêu, kết nạp và xếp loại',
  introduction: [
    'Gõ các hàm này vào ô như mọi hàm khác của Excel. Tên hàm giống nhau ở mọi ngôn ngữ. Đối số nào cũng nhận một giá trị hoặc một vùng ô; với vùng, kết quả trải ra theo từng ô.',
    'Công thức dưới đây viết theo kiểu tiếng Anh: dấu chấm thập phân, dấu phẩy giữa các đối số. Nếu Windows dùng dấu phẩy thập phân, hãy ngăn các đối số bằng dấu chấm phẩy.',
    'Tỷ lệ là một số như 1,0355; muốn xem dạng 103,55%, hãy đặt định dạng phần trăm cho ô.',
  ],
  contents: 'Danh sách hàm',
  languages: 'Ngôn ngữ',
  parameters: 'Tham số',
  optional: 'có thể bỏ qua',
  example: 'Ví dụ',
  result: 'Kết quả',
};
