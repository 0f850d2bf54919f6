import { foldText, withoutDiacritics } from './words';

/** Words of posts that lead a committee, a body or a unit, without diacritics. */
const leading =
  /\b(bi thu|uy vien|cap uy|chu tich|giam doc|chi huy|chinh uy|chinh tri vien|chu nhiem|lanh dao|quan ly)\b|\b(truong|pho) (ban|phong|khoa|doan|doi|to|chi nhanh|bo phan)\b|\b(hieu|cuc|vu|vien|doi|doan|to|tram|xuong|pho) (truong|pho)\b|^(truong|pho)\b|\b(secretary|chair|chairman|chairwoman|head|director|deputy|leader|manager)\b|sekretar|vorsitz|leiter|leitung|direktor|stellvertret/;

/**
 * Whether a post is one of leading or managing: "Bí thư", "Phó bí thư", "Chi ủy viên", "Trưởng phòng". "Đảng viên", no post
 * and any word that is not known are none.
 */
export function isLeadersPost(post: string): boolean {
  return leading.test(withoutDiacritics(foldText(post)));
}
