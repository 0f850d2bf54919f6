import type { CaseFindingCode } from '../../intake/finding';
import type { FindingFacts, FindingTexts } from '../finding-text';
import { place } from './finding-place';

/** What can be said about ratings and registers. */
export const caseFindings: Pick<FindingTexts, CaseFindingCode> = {
  'grade-unknown': (facts) => ({
    title: 'Không rõ mức xếp loại',
    sentence: `${place(facts)} ghi “${facts.text('text') ?? ''}”, không phải một trong bốn mức xếp loại nên không được tính.`,
  }),
  'rating-committee-missing': (facts) => ({
    title: 'Không rõ thuộc tổ chức nào',
    sentence: `${place(facts)} không ghi tổ chức đảng nên không được tính vào tổ chức nào.`,
  }),
  'register-committee-missing': (facts) => ({
    title: 'Dòng không ghi đơn vị',
    sentence: `${rows(facts)} không ghi đơn vị nên chưa được tính.`,
  }),
  'register-date-missing': (facts) => ({
    title: 'Dòng không có ngày kết nạp',
    sentence: `${rows(facts)} không có ngày kết nạp nên chưa được tính vào tháng nào.`,
  }),
  'register-date-unknown': (facts) => ({
    title: 'Không đọc được ngày kết nạp',
    sentence: `${rows(facts)} ghi ngày không đọc được${first(facts)} nên chưa được tính vào tháng nào.`,
  }),
  'register-date-out-of-range': (facts) => ({
    title: 'Ngày kết nạp không thể có',
    sentence: `${rows(facts)} ghi ngày nằm ngoài các năm 1930–2099${first(facts)} nên chưa được tính.`,
  }),
  'register-date-outside-year': (facts) => ({
    title: 'Ngày kết nạp ngoài năm của sổ',
    sentence: `${rows(facts)} có ngày không thuộc năm ${facts.text('year') ?? '?'} của sổ; đã tính vào tháng ghi trong ô.`,
  }),
  'register-mark-unknown': (facts) => ({
    title: 'Dấu không rõ nghĩa',
    sentence: `${rows(facts)} ghi dấu không rõ có hay không${first(facts)}; đã tính vào số kết nạp nhưng không tính vào cơ cấu.`,
  }),
  'hidden-row-with-data': ({ sheet, cell, text }) => ({
    title: 'Dòng ẩn có số liệu',
    sentence: `Bảng ở trang “${sheet}”, từ ô ${cell}: dòng ${text('rows') ?? '?'} đang ẩn hoặc bị lọc; số liệu ở đó vẫn được tính.`,
  }),
  'hidden-column-with-data': ({ sheet, cell, text }) => ({
    title: 'Cột ẩn có số liệu',
    sentence: `Bảng ở trang “${sheet}”, từ ô ${cell}: cột ${text('columns') ?? '?'} đang ẩn; số liệu ở đó vẫn được tính.`,
  }),
  'merged-data-cell': ({ cell, text }) => ({
    title: 'Ô số liệu bị gộp',
    sentence: `Ô ${cell} gộp với các ô khác${text('range') === null ? '' : ` (${text('range') ?? ''})`}: số liệu chỉ được tính cho dòng đầu tiên.`,
  }),
  'legacy-encoding': ({ sheet, cell, text, count }) => ({
    title: 'Chữ dùng bảng mã cũ',
    sentence: `Trang “${sheet}”, từ ô ${cell}: ${count('count') ?? 'các'} ô ghi bằng bảng mã ${text('encoding') ?? 'cũ'}; đã đọc theo Unicode, ô được giữ nguyên.`,
  }),
  'inexact-number': (facts) => ({
    title: 'Số không chính xác',
    sentence: `${place(facts)} chỉ ghi áng chừng${shown(facts)} nên không tính được; cần ghi số cụ thể.`,
  }),
};

/** "Sổ ở trang “Sổ kết nạp”: 3 dòng (C7, C9, C12)". */
function rows({ sheet, count, text }: FindingFacts): string {
  return `Sổ ở trang “${sheet}”: ${count('count') ?? '?'} dòng (ô ${text('cells') ?? '?'})`;
}

function first({ text }: FindingFacts): string {
  const words = text('text');
  return words === null ? '' : `, như “${words}”`;
}

function shown({ text }: FindingFacts): string {
  const words = text('text');
  return words === null ? '' : ` (“${words}”)`;
}
