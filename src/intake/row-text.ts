import { foldText, withoutDiacritics } from './words';

const notes =
  /^(ghi chu|nguon|luu y|chu thich|noi nhan|nguoi lap|lap bieu|nguoi tong hop|xac nhan|tm\b|t\/m\b|kt\b|tl\b|truong ban|pho truong ban|pho bi thu|bi thu\b|chanh van phong|note|notes|source|prepared|signed|quelle|anmerkung|hinweis|\*)/;
const placeAndDate = /ngay\s*[\d.…_]*\s*thang\s*[\d.…_]*\s*nam/;

/** Whether a row without figures is a footnote, the place and date, or a signature: what stands after a table. */
export function saysAfterTable(text: string): boolean {
  const bare = withoutDiacritics(foldText(text));
  return notes.test(bare) || placeAndDate.test(bare);
}

/** The serial of a group, as forms number them: a Roman numeral or a capital letter, with or without a full stop. */
export function isGroupSerial(serial: string): boolean {
  return /^(?:[IVX]+|[A-HK])[.)]?$/.test(serial.trim());
}

/** Whether a text begins as a group does: "I. Khối huyện, thị xã, thành phố", "B. …", "Khối đảng ủy trực thuộc". */
export function beginsAsGroup(text: string): boolean {
  return (
    /^(?:[IVX]+|[A-HK])\s*[.)/-]\s*\S/.test(text.trim()) ||
    /^(khoi|cum|nhom|loai hinh) /.test(withoutDiacritics(foldText(text)))
  );
}

/** Whether a name is plainly that of a committee, so that a row without any figure is not taken for a group. */
export function namesCommittee(text: string): boolean {
  return /^(dang bo|dang uy|huyen uy|thi uy|thanh uy|tinh uy|quan uy|chi bo|huyen |thi xa |thanh pho |tp\.? |xa |phuong |committee|parteikomitee)/.test(
    withoutDiacritics(foldText(text)),
  );
}

/** Whether a cell holds the number of its column, as in the row "1 | 2 | 3 | 4(=2*100/3)" below many headers. */
export function isColumnNumber(text: string): boolean {
  return /^\(?(?:\d{1,2}|[A-Za-z])\)?\s*(?:\(?\s*=.*)?$/.test(text.trim()) && text.trim() !== '';
}
