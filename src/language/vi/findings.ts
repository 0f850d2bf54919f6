import type { FindingFacts, FindingTexts } from '../finding-text';
import { caseFindings } from './case-findings';
import { correctionFindings } from './correction-findings';
import { place } from './finding-place';
import { relationFindings } from './relation-findings';

/** What can be said about a workbook's figures: what, where, and what was done with it. */
export const findings: FindingTexts = {
  'percentage-does-not-follow': (facts) => ({
    title: 'Tỷ lệ không khớp với số liệu',
    sentence: `${place(facts)} ghi ${facts.text('printed') ?? 'một tỷ lệ'}, nhưng ${quotient(facts)} là ${facts.percent('right') ?? 'số khác'}.`,
  }),
  'percentage-truncated': (facts) => ({
    title: 'Tỷ lệ bị cắt bớt, không làm tròn',
    sentence: `${place(facts)} ghi ${facts.text('printed') ?? 'một tỷ lệ'} do cắt bỏ phần thập phân; ${quotient(facts)} làm tròn là ${facts.percent('right') ?? 'số khác'}.`,
  }),
  'total-is-not-the-sum': (facts) => ({
    title: 'Tổng không bằng tổng các dòng',
    sentence: `${place(facts)} ghi ${facts.count('printed') ?? 'một số'}, nhưng cộng các dòng được ${facts.count('sum') ?? 'số khác'}${difference(facts)}. Số liệu được giữ nguyên.`,
  }),
  'target-missing': (facts) => ({
    title: 'Không có chỉ tiêu',
    sentence: `${place(facts)} không có chỉ tiêu nên không tính tỷ lệ đạt và không xếp thứ; số kết nạp vẫn tính vào tổng.`,
  }),
  'target-zero': (facts) => ({
    title: 'Chỉ tiêu bằng 0',
    sentence: `${place(facts)} ghi chỉ tiêu bằng 0, được hiểu là chưa giao chỉ tiêu: không tính tỷ lệ đạt, số kết nạp vẫn tính vào tổng.`,
  }),
  'target-negative': (facts) => ({
    title: 'Chỉ tiêu là số âm',
    sentence: `${place(facts)} ghi chỉ tiêu là số âm${shown(facts)} nên không tính tỷ lệ đạt.`,
  }),
  'admitted-missing': (facts) => ({
    title: 'Thiếu số kết nạp',
    sentence: `${place(facts)} không có số kết nạp nên không tính tỷ lệ và không xếp thứ.`,
  }),
  'members-missing': (facts) => ({
    title: 'Thiếu số đảng viên',
    sentence: `${place(facts)} không có số đảng viên nên không tính tỷ lệ kết nạp.`,
  }),
  'count-negative': (facts) => ({
    title: 'Số lượng là số âm',
    sentence: `${place(facts)} ghi số âm${shown(facts)}; số lượng không thể âm.`,
  }),
  'count-not-whole': (facts) => ({
    title: 'Số lượng không phải số nguyên',
    sentence: `${place(facts)} ghi một số lẻ${shown(facts)}; số lượng phải là số nguyên.`,
  }),
  'not-a-number': (facts) => ({
    title: 'Không phải là số',
    sentence: `${place(facts)} không đọc được thành số${shown(facts)}.`,
  }),
  'number-as-text': (facts) => ({
    title: 'Số ghi dưới dạng chữ',
    sentence: `${place(facts)} ghi số dưới dạng chữ${shown(facts)}${readAs(facts)}. Công thức của Excel không tính được ô này.`,
  }),
  'ambiguous-number': (facts) => ({
    title: 'Số có thể hiểu hai cách',
    sentence: `${place(facts)} có thể hiểu hai cách${shown(facts)}${readAs(facts)}.`,
  }),
  'formula-error': (facts) => ({
    title: 'Ô báo lỗi công thức',
    sentence: `${place(facts)} báo lỗi công thức${shown(facts)} nên không có số liệu.`,
  }),
  'committee-twice': (facts) => ({
    title: 'Đơn vị có hai dòng',
    sentence: `${place(facts)} là đơn vị đã có ở ${facts.text('first') ?? 'một dòng khác'}; cả hai dòng đều được tính.`,
  }),
  'near-match-committee': (facts) => ({
    title: 'Tên đơn vị gần giống nhau',
    sentence: `${place(facts)} gần giống “${facts.text('other') ?? 'tên khác'}” ở ô ${facts.text('first') ?? '?'}, trang “${facts.text('sheet') ?? ''}”. Chưa gộp: cần xác nhận có phải cùng một đơn vị hay không.`,
  }),
  'committee-in-one-sheet-only': (facts) => ({
    title: 'Đơn vị chỉ có ở một trang',
    sentence: `${place(facts)} không có ở trang “${facts.text('missing') ?? ''}”, dù hai trang có cùng các đơn vị khác.`,
  }),
  ...caseFindings,
  ...correctionFindings,
  ...relationFindings,
  'year-unknown': (facts) => ({
    title: 'Không rõ năm của bảng',
    sentence: `Bảng ở ô ${facts.cell}, trang “${facts.sheet}”, không ghi năm trong tiêu đề, tên cột hay tên trang.`,
  }),
  'sheet-read-in-part': (facts) => ({
    title: 'Trang tính chỉ được đọc một phần',
    sentence: `Trang “${facts.sheet}” quá lớn nên chỉ đọc một phần${facts.text('read') === null ? '' : `, vùng ${facts.text('read') ?? ''}`}; số liệu ngoài vùng đó chưa được kiểm tra.`,
  }),
};

function quotient({ count }: FindingFacts): string {
  const [part, whole] = [count('part'), count('whole')];
  return part === null || whole === null ? 'tính từ số liệu của dòng' : `${part}/${whole}`;
}

function shown({ text }: FindingFacts): string {
  const words = text('text');
  return words === null ? '' : ` (“${words}”)`;
}

function readAs({ count }: FindingFacts): string {
  const value = count('value');
  return value === null ? '' : `; đã đọc là ${value}`;
}

function difference({ signed }: FindingFacts): string {
  const value = signed('difference');
  return value === null ? '' : ` (chênh lệch ${value})`;
}
