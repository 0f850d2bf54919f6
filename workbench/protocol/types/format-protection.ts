import type { Area, SheetExtras } from '../../book/book-data';
import { intersectArea } from '../../book/address';
import type { Arguments } from '../arguments';
import type { ObjectType } from '../office-object';
import type { Session } from '../session';
import { withoutArea } from '../../book/without-area';
import type { RangeTarget } from './range';

/** The side store keeps the cells that are not as Excel has them at first: unlocked, and with hidden formulas. */
type Marked = 'unlocked' | 'hiddenFormulas';

/** True when all cells are among the marked ones, false when none is, null when some are. */
function marked({ sheetId, area }: RangeTarget, which: Marked, { book }: Session): boolean | null {
  const areas: SheetExtras[Marked] = book.side.of(sheetId)[which];
  if (!areas.some((one) => intersectArea(one, area))) return false;
  const rest = areas.reduce<readonly Area[]>(
    (left, one) => left.flatMap((piece) => withoutArea(piece, one)),
    [area],
  );
  return rest.length === 0 ? true : null;
}

function mark(
  target: RangeTarget,
  which: Marked,
  isMarked: boolean,
  value: Arguments,
  session: Session,
): void {
  const { sheetId, area } = target;
  session.requireWritable(sheetId, value.member);
  const others = session.book.side.of(sheetId)[which].flatMap((one) => withoutArea(one, area));
  session.book.side.change(sheetId, { [which]: isMarked ? [...others, area] : others });
}

/** Excel.FormatProtection: what holds for the cells while their sheet is protected. */
export const formatProtectionType: ObjectType<RangeTarget> = {
  name: 'FormatProtection',
  scalars: {
    Locked: (target, session) => {
      const unlocked = marked(target, 'unlocked', session);
      return unlocked === null ? null : !unlocked;
    },
    FormulaHidden: (target, session) => marked(target, 'hiddenFormulas', session),
  },
  setters: {
    Locked: (target, value, session) => mark(target, 'unlocked', !value.boolean(0), value, session),
    FormulaHidden: (target, value, session) =>
      mark(target, 'hiddenFormulas', value.boolean(0), value, session),
  },
};
