import type { WorkbookFileErrorCode } from './workbook-file-error';

/** Why a file was not opened and what to do, for the page and the report command. */
export const fileErrorTexts: Readonly<
  Record<'vi' | 'en' | 'de', Readonly<Record<WorkbookFileErrorCode, string>>>
> = {
  vi: {
    'not-a-workbook': 'Đây không phải là sổ tính Excel (.xlsx, .xlsm) hay tệp .csv.',
    encrypted: 'Tệp được bảo vệ bằng mật khẩu. Hãy gỡ mật khẩu trong Excel rồi mở lại.',
    'legacy-xls': 'Đây là định dạng .xls cũ. Hãy mở bằng Excel và lưu thành .xlsx.',
    damaged: 'Tệp bị hỏng hoặc tải về chưa đủ.',
    'too-large': 'Nội dung tệp giải nén lớn bất thường nên không được mở.',
    xlsb: 'Đây là định dạng nhị phân .xlsb. Hãy mở bằng Excel và lưu thành .xlsx.',
    template:
      'Đây là tệp mẫu hoặc phần bổ trợ của Excel. Hãy tạo sổ tính từ đó trong Excel và lưu thành .xlsx.',
    opendocument: 'Đây là bảng tính OpenDocument (.ods). Hãy lưu thành .xlsx rồi mở lại.',
    strict: 'Tệp được lưu dạng “Strict Open XML”. Hãy mở bằng Excel và lưu thành “Excel Workbook (.xlsx)”.',
    date1904:
      'Sổ tính đếm ngày từ năm 1904. Hãy bỏ chọn “Use 1904 date system” trong tùy chọn nâng cao của Excel, kiểm tra lại các ngày rồi lưu.',
    zip64: 'Tệp dùng dạng nén dành cho dữ liệu trên 4 GB. Hãy mở bằng Excel và lưu lại.',
    'text-encoding': 'Tệp văn bản không dùng mã UTF-8. Hãy lưu thành “CSV UTF-8” rồi mở lại.',
    'text-too-large': 'Tệp văn bản có nhiều dòng hoặc cột hơn một trang tính (1.048.576 × 16.384).',
  },
  en: {
    'not-a-workbook': 'This is neither an Excel workbook (.xlsx, .xlsm) nor a .csv file.',
    encrypted: 'The file is protected with a password. Remove it in Excel and open the file again.',
    'legacy-xls': 'This is the old .xls format. Open it in Excel and save it as .xlsx.',
    damaged: 'The file is damaged or was not copied completely.',
    'too-large': 'The file unpacks to an unusual size and was not opened.',
    xlsb: 'This is the binary .xlsb format. Open it in Excel and save it as .xlsx.',
    template:
      'This is a template or an add-in of Excel. Make a workbook from it in Excel and save that as .xlsx.',
    opendocument: 'This is an OpenDocument spreadsheet (.ods). Save it as .xlsx and open that.',
    strict:
      'The file was saved as “Strict Open XML”. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    date1904:
      'The workbook counts its days from 1904. Clear “Use 1904 date system” in Excel’s advanced options, check the dates and save.',
    zip64: 'The file is packed in the form for more than 4 GB. Open it in Excel and save it again.',
    'text-encoding': 'The text file is not in UTF-8. Save it as “CSV UTF-8” and open that.',
    'text-too-large': 'The text file has more rows or columns than a sheet (1,048,576 × 16,384).',
  },
  de: {
    'not-a-workbook': 'Das ist weder eine Excel-Arbeitsmappe (.xlsx, .xlsm) noch eine .csv-Datei.',
    encrypted: 'Die Datei ist mit einem Kennwort geschützt. Bitte in Excel entfernen und erneut öffnen.',
    'legacy-xls': 'Das ist das alte Format .xls. Bitte in Excel öffnen und als .xlsx speichern.',
    damaged: 'Die Datei ist beschädigt oder unvollständig.',
    'too-large': 'Die Datei ist entpackt ungewöhnlich groß und wurde nicht geöffnet.',
    xlsb: 'Das ist das binäre Format .xlsb. Bitte in Excel öffnen und als .xlsx speichern.',
    template:
      'Das ist eine Vorlage oder ein Add-In von Excel. Bitte in Excel eine Arbeitsmappe daraus machen und als .xlsx speichern.',
    opendocument: 'Das ist eine OpenDocument-Tabelle (.ods). Bitte als .xlsx speichern und diese öffnen.',
    strict:
      'Die Datei wurde als „Strict Open XML“ gespeichert. Bitte in Excel öffnen und als „Excel-Arbeitsmappe (.xlsx)“ speichern.',
    date1904:
      'Die Arbeitsmappe zählt ihre Tage ab 1904. Bitte in Excels erweiterten Optionen „1904-Datumswerte verwenden“ ausschalten, die Daten prüfen und speichern.',
    zip64: 'Die Datei ist in der Form für mehr als 4 GB gepackt. Bitte in Excel öffnen und erneut speichern.',
    'text-encoding': 'Die Textdatei ist nicht in UTF-8. Bitte als „CSV UTF-8“ speichern und diese öffnen.',
    'text-too-large': 'Die Textdatei hat mehr Zeilen oder Spalten als ein Blatt (1.048.576 × 16.384).',
  },
};
