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
  },
};
