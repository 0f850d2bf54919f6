import type { BlankCells } from '../protocol/function-arguments';
import type { PlayedHost } from '../protocol/requirement-sets';
import type { PageTheme } from './host-choices';
import type { PageLanguage } from './page-language';

/** Every text that the page itself shows; the grid and the pane bring their own. */
export interface PageTexts {
  readonly open: string;
  readonly saveAs: string;
  readonly saving: string;
  readonly newBook: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly dismiss: string;
  readonly loading: string;
  readonly openFailed: (name: string) => string;
  readonly saveFailed: string;
  readonly fault: string;
  readonly addInFailed: string;
  readonly dropHere: string;
  readonly hostChoices: string;
  readonly host: string;
  readonly hosts: Readonly<Record<PlayedHost, string>>;
  readonly blankCells: string;
  readonly blankCellKinds: Readonly<Record<BlankCells, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<PageTheme, string>>;
  readonly language: string;
  readonly hostNote: string;
  readonly console: string;
  readonly clearConsole: string;
  readonly noRequests: string;
  readonly requestSum: (requests: string, cells: string, milliseconds: string) => string;
  readonly failedRequests: (count: string) => string;
  readonly requestFigures: (actions: string, cells: string, milliseconds: string) => string;
  readonly members: string;
  readonly cellsWritten: string;
  readonly cellsRead: string;
  readonly bytesSent: string;
  readonly bytesAnswered: string;
}

/** The texts in each language. */
export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = {
  vi: {
    open: 'Mở tệp',
    saveAs: 'Lưu thành tệp mới',
    saving: 'Đang lưu…',
    newBook: 'Sổ tính mới.xlsx',
    closePane: 'Đóng ngăn tác vụ',
    resizePane: 'Đổi độ rộng ngăn tác vụ',
    dismiss: 'Đóng thông báo',
    loading: 'Đang mở sổ tính…',
    openFailed: (name) => `Không mở được tệp “${name}”.`,
    saveFailed: 'Không lưu được sổ tính.',
    fault: 'Phần bổ trợ gọi một chức năng mà bàn thử này chưa có.',
    addInFailed: 'Không khởi động được phần bổ trợ.',
    dropHere: 'Thả tệp vào đây để mở',
    hostChoices: 'Chọn bản Excel mà bàn thử đóng vai',
    host: 'Bản Excel',
    hosts: {
      web: 'Trên web',
      'microsoft-365': 'Microsoft 365 trên máy tính',
      'ltsc-2024': 'Office LTSC 2024',
      'ltsc-2021': 'Office LTSC 2021',
      least: 'Mức tối thiểu (ExcelApi 1.9)',
    },
    blankCells: 'Ô trống đối với hàm',
    blankCellKinds: { web: 'Rỗng (null), như trên web', desktop: 'Số 0, như trên máy tính' },
    theme: 'Giao diện của ngăn tác vụ',
    themes: { system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối', contrast: 'Tương phản cao' },
    language: 'Ngôn ngữ của Excel',
    hostNote: 'Mỗi lựa chọn khởi động lại phần bổ trợ; sổ tính được giữ nguyên.',
    console: 'Nhật ký yêu cầu',
    clearConsole: 'Xóa nhật ký',
    noRequests: 'Phần bổ trợ chưa gửi yêu cầu nào tới Excel.',
    requestSum: (requests, cells, milliseconds) => `${requests} yêu cầu · ${cells} ô · ${milliseconds} ms`,
    failedRequests: (count) => `${count} yêu cầu bị từ chối`,
    requestFigures: (actions, cells, milliseconds) => `${actions} thao tác · ${cells} ô · ${milliseconds} ms`,
    members: 'Thành viên được gọi',
    cellsWritten: 'Số ô ghi',
    cellsRead: 'Số ô đọc',
    bytesSent: 'Số byte gửi đi',
    bytesAnswered: 'Số byte trả lời',
  },
  en: {
    open: 'Open',
    saveAs: 'Save as',
    saving: 'Saving…',
    newBook: 'New workbook.xlsx',
    closePane: 'Close the task pane',
    resizePane: 'Change the width of the task pane',
    dismiss: 'Dismiss',
    loading: 'Opening the workbook…',
    openFailed: (name) => `“${name}” could not be opened.`,
    saveFailed: 'The workbook could not be saved.',
    fault: 'The add-in asked for something that this workbench does not have.',
    addInFailed: 'The add-in could not be started.',
    dropHere: 'Drop the file here to open it',
    hostChoices: 'Choose the Excel that the workbench plays',
    host: 'Excel',
    hosts: {
      web: 'On the web',
      'microsoft-365': 'Microsoft 365 on the desktop',
      'ltsc-2024': 'Office LTSC 2024',
      'ltsc-2021': 'Office LTSC 2021',
      least: 'The least supported (ExcelApi 1.9)',
    },
    blankCells: 'Blank cells for functions',
    blankCellKinds: { web: 'Nothing (null), as on the web', desktop: '0, as on the desktop' },
    theme: 'Theme of the task pane',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    language: "Excel's language",
    hostNote: 'Each choice starts the add-in anew; the workbook stays.',
    console: 'Requests',
    clearConsole: 'Clear',
    noRequests: 'The add-in has not asked Excel for anything yet.',
    requestSum: (requests, cells, milliseconds) =>
      `Requests: ${requests} · cells: ${cells} · ${milliseconds} ms`,
    failedRequests: (count) => `refused: ${count}`,
    requestFigures: (actions, cells, milliseconds) =>
      `actions: ${actions} · cells: ${cells} · ${milliseconds} ms`,
    members: 'Members asked for',
    cellsWritten: 'Cells written',
    cellsRead: 'Cells read',
    bytesSent: 'Bytes sent',
    bytesAnswered: 'Bytes answered',
  },
  de: {
    open: 'Öffnen',
    saveAs: 'Speichern unter',
    saving: 'Wird gespeichert …',
    newBook: 'Neue Mappe.xlsx',
    closePane: 'Aufgabenbereich schließen',
    resizePane: 'Breite des Aufgabenbereichs ändern',
    dismiss: 'Schließen',
    loading: 'Die Arbeitsmappe wird geöffnet …',
    openFailed: (name) => `„${name}“ konnte nicht geöffnet werden.`,
    saveFailed: 'Die Arbeitsmappe konnte nicht gespeichert werden.',
    fault: 'Das Add-in verlangt etwas, das diese Werkbank nicht hat.',
    addInFailed: 'Das Add-in konnte nicht gestartet werden.',
    dropHere: 'Datei zum Öffnen hier ablegen',
    hostChoices: 'Welches Excel die Werkbank spielt',
    host: 'Excel',
    hosts: {
      web: 'Im Web',
      'microsoft-365': 'Microsoft 365 auf dem Desktop',
      'ltsc-2024': 'Office LTSC 2024',
      'ltsc-2021': 'Office LTSC 2021',
      least: 'Das Mindeste (ExcelApi 1.9)',
    },
    blankCells: 'Leere Zellen für Funktionen',
    blankCellKinds: { web: 'Nichts (null), wie im Web', desktop: '0, wie auf dem Desktop' },
    theme: 'Design des Aufgabenbereichs',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
    language: 'Sprache von Excel',
    hostNote: 'Jede Wahl startet das Add-in neu; die Arbeitsmappe bleibt.',
    console: 'Anfragen',
    clearConsole: 'Leeren',
    noRequests: 'Das Add-in hat von Excel noch nichts verlangt.',
    requestSum: (requests, cells, milliseconds) =>
      `Anfragen: ${requests} · Zellen: ${cells} · ${milliseconds} ms`,
    failedRequests: (count) => `abgelehnt: ${count}`,
    requestFigures: (actions, cells, milliseconds) =>
      `Aktionen: ${actions} · Zellen: ${cells} · ${milliseconds} ms`,
    members: 'Verlangte Member',
    cellsWritten: 'Geschriebene Zellen',
    cellsRead: 'Gelesene Zellen',
    bytesSent: 'Gesendete Bytes',
    bytesAnswered: 'Beantwortete Bytes',
  },
};
