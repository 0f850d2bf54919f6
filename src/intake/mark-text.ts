import type { RegisterMark } from './counted-register';
import { foldText, withoutDiacritics } from './words';

const yes = /^([xv✓✔√+*]|co|yes|y|ja|j|true|dung|la|1)$/;
const no = /^([-–—0/]|khong|no|n|nein|false|sai|khong co|none|keine?)$/;

/** The 53 minorities of the official list of peoples (decision 121-TCTK/PPCĐ, 1979) with spellings met, letters only. */
const minorities = new Set(
  [
    'tay thai hoa khme khome khmer muong nung mong hmong dao giarai jrai ngai ede rade bana bahnar xodang xedang',
    'sanchay caolan sanchi sanchi coho koho kho cham sandiu hre mnong raglai radlai stieng xtieng bruvankieu bru vankieu',
    'tho giay cotu gietrieng ma khomu co cor taoi choro khang xinhmun hanhi churu lao lachi laha phula lahu lu lolo',
    'chut mang pathen colao cong boy sila pupeo brau odu romam',
  ]
    .join(' ')
    .split(' '),
);
const religions =
  /^(dao )?(phat giao|cong giao|thien chua( giao)?|tin lanh|cao dai|hoa hao|phat giao hoa hao|hoi giao|ba la mon|ba ni|islam|catholic|buddhis[mt]|protestant)$/;

/** Words of one column alone that say whether an admission has the mark. */
const own: Partial<Readonly<Record<RegisterMark, (bare: string) => boolean | null>>> = {
  women: (bare) =>
    /^(nu|female|f|w|weiblich|women)$/.test(bare)
      ? true
      : /^(nam|male|m|mannlich)$/.test(bare)
        ? false
        : null,
  'ethnic-minority': (bare) => {
    const letters = bare.replace(/^(dan toc|nguoi) /, '').replace(/[^a-z]/g, '');
    return letters === 'kinh' ? false : minorities.has(letters) ? true : null;
  },
  religious: (bare) => (religions.test(bare) ? true : null),
  'youth-union': (bare) => (/^(doan vien|dvtn)( |$)/.test(bare) ? true : null),
  students: (bare) => (/^(hs|sv|hssv|hoc sinh|sinh vien)( |$)/.test(bare) ? true : null),
};

/**
 * Whether a cell of a register's column of marks says yes ("x", "có", 1, "Nữ" under women, a people's name under ethnic
 * minority) or no (blank, "không", 0, "Nam", "Kinh"); `null` for words that say neither.
 */
export function readMark(mark: RegisterMark, text: string): boolean | null {
  const bare = withoutDiacritics(foldText(text));
  if (bare === '' || no.test(bare)) return false;
  if (yes.test(bare)) return true;
  return own[mark]?.(bare) ?? null;
}
