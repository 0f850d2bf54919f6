import type { RelationFindingCode } from '../../intake/relation-finding';
import type { FindingFacts, FindingTexts } from '../finding-text';
import { place } from './finding-place';

/** What can be said about figures that belong together: months, parts and wholes, grades, years. */
export const relationFindings: Pick<FindingTexts, RelationFindingCode> = {
  'cumulative-or-in-period-unknown': (facts) => ({
    title: 'Không rõ số trong kỳ hay số lũy kế',
    sentence: `Từ ô ${facts.cell}, trang “${facts.sheet}”${columns(facts)}${alike(facts)}, không rõ số liệu là của riêng từng kỳ hay lũy kế từ đầu năm. Cần xác nhận trước khi tính.`,
  }),
  'report-missing': (facts) => ({
    title: 'Đơn vị chưa báo cáo',
    sentence: `${place(facts)} chưa có số liệu${month(facts)}, trong khi đơn vị khác đã báo cáo.`,
  }),
  'cumulative-drops': (facts) => ({
    title: 'Số lũy kế giảm',
    sentence: `${place(facts)} ghi lũy kế ${facts.count('value') ?? 'một số'}, ít hơn ${facts.count('before') ?? 'số trước'} ở ${former(facts)}. Số lũy kế không thể giảm.`,
  }),
  'part-exceeds-whole': (facts) => ({
    title: 'Bộ phận lớn hơn tổng thể',
    sentence: `${place(facts)} ghi ${facts.count('part') ?? 'một số'}, lớn hơn ${wholes[facts.text('of') ?? ''] ?? 'tổng thể'} là ${facts.count('whole') ?? 'số khác'}.`,
  }),
  'grades-do-not-add-up': (facts) => ({
    title: 'Các mức xếp loại không cộng đúng số được xếp loại',
    sentence: `${place(facts)} ghi ${facts.count('graded') ?? 'một số'} được xếp loại, nhưng cộng các mức được ${facts.count('sum') ?? 'số khác'}.${facts.text('reading') === 'good-or-better' ? ' Chỉ khớp nếu “hoàn thành tốt” đã gồm cả “hoàn thành xuất sắc”.' : ''}`,
  }),
  'excellent-over-cap': (facts) => ({
    title: 'Xuất sắc vượt tỷ lệ tối đa',
    sentence: `${place(facts)} có ${facts.count('value') ?? 'số'} xuất sắc; mức ${facts.percent('percent') ?? 'tối đa'} tính trên số ${facts.text('base') === 'good-or-better' ? 'hoàn thành tốt trở lên' : 'hoàn thành tốt'} cho phép ${facts.count('allowed') ?? 'ít hơn'}, cần hạ ít nhất ${facts.count('lower') ?? 'một số'}.`,
  }),
  'members-jump': (facts) => ({
    title: 'Số đảng viên thay đổi bất thường',
    sentence: `${place(facts)} ghi ${facts.count('value') ?? 'một số'} đảng viên, so với ${facts.count('before') ?? 'số trước'} ở ${former(facts)}: chênh lệch ${facts.signed('difference') ?? 'lớn'} (${facts.percent('percent') ?? 'quá mức thường'}).`,
  }),
  'grades-not-final': (facts) => ({
    title: 'Số tự xếp loại hoặc đề xuất, không phải kết quả',
    sentence:
      facts.text('reading') === 'as-result'
        ? `Từ ô ${facts.cell}, trang “${facts.sheet}” (“${facts.text('heading') ?? ''}”), là số tự xếp loại hoặc đề xuất; trang không có kết quả nào khác nên số này được dùng làm kết quả.`
        : `Từ ô ${facts.cell}, trang “${facts.sheet}” (cột ${facts.text('columns') ?? '?'}, “${facts.text('heading') ?? ''}”), là số tự xếp loại hoặc đề xuất; chỉ kết quả bên cạnh được đọc.`,
  }),
  'older-grading-scheme': (facts) => ({
    title: 'Cách xếp loại cũ',
    sentence: `Bảng ở ô ${facts.cell}, trang “${facts.sheet}”, dùng cách xếp loại cũ${facts.text('heading') === null ? '' : ` (“${facts.text('heading') ?? ''}”)`} nên không đọc: không thể so với bốn mức hiện hành.`,
  }),
};

const wholes: Readonly<Record<string, string>> = {
  admitted: 'số kết nạp',
  existing: 'số hiện có',
  reviewed: 'số được kiểm điểm',
  graded: 'số được xếp loại',
};

function columns({ text }: FindingFacts): string {
  const [from, to] = [text('from'), text('to')];
  if (from === null) return '';
  return to === null || to === from ? ` (cột “${from}”)` : ` (các cột “${from}” đến “${to}”)`;
}

function alike({ text }: FindingFacts): string {
  const [count, sheets] = [text('count'), text('sheets')];
  return count === null ? '' : ` (và các trang cùng mẫu, cả thảy ${count}: ${sheets ?? ''})`;
}

function month({ text }: FindingFacts): string {
  const [day, ofMonth, year] = [text('day'), text('month'), text('year')];
  if (ofMonth === null) return '';
  const upTo = [day, ofMonth, year].filter((part) => part !== null).join('/');
  return day === null ? ` đến tháng ${upTo}` : ` đến ngày ${upTo}`;
}

function former({ text }: FindingFacts): string {
  const sheet = text('sheet');
  return `ô ${text('first') ?? 'trước'}${sheet === null ? '' : `, trang “${sheet}”`}`;
}
