import type { WorkbookFileErrorCode } from './workbook-file-error';

/** Why a file was not opened and what to do, for the page and the report command. */
export const fileErrorTexts: Readonly<
  Record<'vi' | 'en' | 'de', Readonly<Record<WorkbookFileErrorCode, string>>>
> = {
  vi: {
    'not-a-workbook': 'Đây không phải là sổ tính Excel (.xlsx).',
    encrypted: 'Tệp được bảo vệ bằng mật khẩu. Hãy gỡ mật khẩu trong Excel rồi mở lại.',
    'legacy-xls': 'Đây là định dạng .xls cũ. Hãy mở bằng Excel và lưu thành .xlsx.',
    damaged: 'Tệp bị hỏng hoặc tải về chưa đủ.',
    'too-large': 'Nội dung tệp giải nén lớn bất thường nên không được mở.',
    unsupported: 'Tệp dùng một tính năng có thể bị đọc sai nên không được mở.',
  },
  en: {
    'not-a-workbook': 'This is not an Excel workbook (.xlsx).',
    encrypted: 'The file is protected with a password. Remove it in Excel and open the file again.',
    'legacy-xls': 'This is the old .xls format. Open it in Excel and save it as .xlsx.',
    damaged: 'The file is damaged or was not copied completely.',
    'too-large': 'The file unpacks to an unusual size and was not opened.',
    unsupported: 'The file uses a feature that might be misread, and was not opened.',
  },
  de: {
    'not-a-workbook': 'Das ist keine Excel-Arbeitsmappe (.xlsx).',
    encrypted: 'Die Datei ist mit einem Kennwort geschützt. Bitte in Excel entfernen und erneut öffnen.',
    'legacy-xls': 'Das ist das alte Format .xls. Bitte in Excel öffnen und als .xlsx speichern.',
    damaged: 'Die Datei ist beschädigt oder unvollständig.',
    'too-large': 'Die Datei ist entpackt ungewöhnlich groß und wurde nicht geöffnet.',
    unsupported:
      'Die Datei verwendet eine Funktion, die falsch gelesen werden könnte, und wurde nicht geöffnet.',
  },
};
