import type { WorkbookFileErrorCode } from '../files/workbook-file-error';
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
  readonly refusals: Readonly<Record<WorkbookFileErrorCode, string>>;
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
    refusals: {
      'not-a-workbook': 'Đây không phải là sổ tính Excel (.xlsx).',
      encrypted: 'Tệp được bảo vệ bằng mật khẩu. Hãy gỡ mật khẩu trong Excel rồi mở lại.',
      'legacy-xls': 'Đây là định dạng .xls cũ. Hãy mở bằng Excel và lưu thành .xlsx.',
      damaged: 'Tệp bị hỏng hoặc tải về chưa đủ.',
      'too-large': 'Nội dung tệp giải nén lớn bất thường nên không được mở.',
      unsupported: 'Tệp dùng một tính năng có thể bị đọc sai nên không được mở.',
    },
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
    refusals: {
      'not-a-workbook': 'This is not an Excel workbook (.xlsx).',
      encrypted: 'The file is protected with a password. Remove it in Excel and open the file again.',
      'legacy-xls': 'This is the old .xls format. Open it in Excel and save it as .xlsx.',
      damaged: 'The file is damaged or was not copied completely.',
      'too-large': 'The file unpacks to an unusual size and was not opened.',
      unsupported: 'The file uses a feature that might be misread, and was not opened.',
    },
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
    refusals: {
      'not-a-workbook': 'Das ist keine Excel-Arbeitsmappe (.xlsx).',
      encrypted: 'Die Datei ist mit einem Kennwort geschützt. Bitte in Excel entfernen und erneut öffnen.',
      'legacy-xls': 'Das ist das alte Format .xls. Bitte in Excel öffnen und als .xlsx speichern.',
      damaged: 'Die Datei ist beschädigt oder unvollständig.',
      'too-large': 'Die Datei ist entpackt ungewöhnlich groß und wurde nicht geöffnet.',
      unsupported:
        'Die Datei verwendet eine Funktion, die falsch gelesen werden könnte, und wurde nicht geöffnet.',
    },
    saveFailed: 'Die Arbeitsmappe konnte nicht gespeichert werden.',
    fault: 'Das Add-in verlangt etwas, das diese Werkbank nicht hat.',
    addInFailed: 'Das Add-in konnte nicht gestartet werden.',
  },
};
