import type { FindingTexts } from '../finding-text';

/** What is said of corrections that a person made. */
export const correctionFindings: Pick<FindingTexts, 'correction-does-not-fit' | 'rows-beyond-range'> = {
  'correction-does-not-fit': ({ sheet, text }) => ({
    title: 'Điều đã sửa về bảng không còn khớp',
    sentence: `Trang tính “${sheet}”, bảng đã sửa ở ô ${text('cell') ?? '?'}: ${reason(text('reason'), text('heading') ?? '')} Hãy sửa lại hoặc bỏ điều đã sửa.`,
  }),
  'rows-beyond-range': ({ sheet, cell, text }) => ({
    title: 'Bảng còn tiếp sau vùng đã chọn',
    sentence: `Trang tính “${sheet}”: vùng do đồng chí chọn kết thúc ở ô ${text('last') ?? '?'}, nhưng từ ô ${cell} (“${text('committee') ?? ''}”) vẫn còn số liệu; các dòng đó không được tính.`,
  }),
};

function reason(code: string | null, heading: string): string {
  switch (code) {
    case 'several-places':
      return 'dòng tiêu đề này có ở nhiều chỗ, không rõ là bảng nào.';
    case 'heading-gone':
      return `không còn cột “${heading}”.`;
    case 'year-in-headings':
      return 'các năm được ghi ngay trong tiêu đề cột nên năm đã sửa không có tác dụng; hãy sửa nghĩa của từng cột.';
    case 'no-table':
      return 'theo điều đã sửa thì các ô không thành bảng.';
    default:
      return 'không còn thấy dòng tiêu đề này.';
  }
}
