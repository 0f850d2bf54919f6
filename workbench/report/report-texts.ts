/** What `npm run report` says. */
export interface ReportTexts {
  readonly unreadable: (file: string, reason: string) => string;
  readonly unwritable: (reason: string) => string;
  /** `extension` with its dot, as the output must end. */
  readonly wrongExtension: (file: string, extension: string) => string;
  readonly noTable: (file: string) => string;
  readonly noReport: (file: string) => string;
  readonly noTableOfYear: (file: string, year: number, years: readonly number[]) => string;
  readonly written: (file: string, sheets: readonly string[], findings: number) => string;
}

export const reportTexts: Readonly<Record<'vi' | 'en' | 'de', ReportTexts>> = {
  vi: {
    unreadable: (file, reason) => `Không đọc được tệp ${file}: ${reason}`,
    unwritable: (reason) => `Không ghi được kết quả, chưa có tệp nào bị thay đổi: ${reason}`,
    wrongExtension: (file, extension) =>
      `${file}: tên tệp kết quả phải kết thúc bằng ${extension}, nếu không Excel sẽ không mở.`,
    noTable: (file) =>
      `${file}: không tìm thấy bảng kết nạp nào. Bảng cần có một dòng tiêu đề với cột tên đảng bộ, cột kết nạp và cột chỉ tiêu hoặc tổng số đảng viên.`,
    noReport: (file) => `${file}: các bảng tìm thấy không có đủ cột cho những báo cáo được yêu cầu.`,
    noTableOfYear: (file, year, years) =>
      `${file}: không có bảng nào của năm ${String(year)}; có bảng của: ${years.join(', ') || 'không rõ năm'}.`,
    written: (file, sheets, findings) =>
      `Đã ghi ${file}: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Điều cần xem lại: ${String(findings)}.`,
  },
  en: {
    unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
    unwritable: (reason) => `The result could not be written, no file was changed: ${reason}`,
    wrongExtension: (file, extension) =>
      `${file}: the output's name has to end in ${extension}, or Excel will not open it.`,
    noTable: (file) =>
      `${file}: no admission table was found. It needs a header row with a column of committees, one of those admitted, and one of targets or members.`,
    noReport: (file) => `${file}: the tables found lack the columns for the reports asked for.`,
    noTableOfYear: (file, year, years) =>
      `${file}: no table is of the year ${String(year)}; there are tables of: ${years.join(', ') || 'unknown years'}.`,
    written: (file, sheets, findings) =>
      `Written ${file}: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. Findings: ${String(findings)}.`,
  },
  de: {
    unreadable: (file, reason) => `${file} kann nicht gelesen werden: ${reason}`,
    unwritable: (reason) =>
      `Das Ergebnis konnte nicht geschrieben werden, keine Datei wurde geändert: ${reason}`,
    wrongExtension: (file, extension) =>
      `${file}: Der Name der Ausgabe muss auf ${extension} enden, sonst öffnet Excel sie nicht.`,
    noTable: (file) =>
      `${file}: Keine Aufnahmetabelle gefunden. Sie braucht eine Kopfzeile mit einer Spalte der Parteikomitees, einer der Aufgenommenen und einer der Ziele oder Mitglieder.`,
    noReport: (file) => `${file}: Den gefundenen Tabellen fehlen die Spalten für die verlangten Berichte.`,
    noTableOfYear: (file, year, years) =>
      `${file}: Keine Tabelle ist aus dem Jahr ${String(year)}; es gibt Tabellen von: ${years.join(', ') || 'unbekannten Jahren'}.`,
    written: (file, sheets, findings) =>
      `Geschrieben: ${file}: ${sheets.map((sheet) => `„${sheet}“`).join(', ')}. Hinweise: ${String(findings)}.`,
  },
};
