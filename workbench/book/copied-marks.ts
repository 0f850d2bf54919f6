import { intersectArea } from './address';
import type { Area, SheetExtras } from './book-data';
import type { CommentData } from './comment-data';
import { onAreas, withFormulas } from './conditional-formulas';
import {
  conditionalFormatsWithout,
  linksWithout,
  validationOnAreas,
  validationsWithout,
} from './marks-without-area';
import { movedFormula } from './moved-formula';
import { OfficeFailure } from './office-failure';
import { newOfficeId } from './sheets';
import type { ValidationData } from './validation-data';
import { withoutArea } from './without-area';

/** What a copy of cells takes from where, and where it puts it. */
export interface CopiedCells {
  /** The cells that are copied: blank ones may be left out. */
  readonly pieces: readonly Area[];
  /** For each time that the source fills its destination: where an area of the source comes to lie there. */
  readonly places: readonly ((area: Area) => Area)[];
}

/** The rules and protection of cells go with their formats; validations, links, comments and notes with all of them. */
const formatMarks = ['conditionalFormats', 'unlocked', 'hiddenFormulas'] as const;
const otherMarks = ['validations', 'links', 'comments', 'notes'] as const;
type Mark = (typeof formatMarks)[number] | (typeof otherMarks)[number];

/**
 * What a sheet keeps beside its cells after others were copied onto them, in place of what the cells there had; only what
 * changed. A rule or validation becomes one of its own, whose relative references go along; comments get new ids.
 */
export function copiedMarks(
  source: SheetExtras,
  target: SheetExtras,
  cells: CopiedCells,
  formatsOnly: boolean,
): Partial<SheetExtras> {
  const copiesOf = (areas: readonly Area[]): Area[] =>
    cells.places.flatMap((place) =>
      cells.pieces.flatMap((piece) =>
        areas.flatMap((area) => {
          const inside = intersectArea(area, piece);
          return inside ? [place(inside)] : [];
        }),
      ),
    );
  const covered = copiesOf(cells.pieces);
  const marks = copier(source, target, copiesOf, covered);
  const wanted: readonly Mark[] = formatsOnly ? formatMarks : [...formatMarks, ...otherMarks];
  const changed = wanted
    .map((mark) => [mark, marks[mark]()] as const)
    .filter(([mark, now]) => JSON.stringify(now) !== JSON.stringify(target[mark]));
  return Object.fromEntries(changed);
}

function copier(
  source: SheetExtras,
  target: SheetExtras,
  copiesOf: (areas: readonly Area[]) => Area[],
  covered: readonly Area[],
): { readonly [M in Mark]: () => SheetExtras[M] } {
  const uncovered = <T>(items: T, without: (items: T, area: Area) => T): T =>
    covered.reduce((left, area) => without(left, area), items);
  const areas = (mark: 'unlocked' | 'hiddenFormulas') => [
    ...uncovered<readonly Area[]>(target[mark], (left, hole) =>
      left.flatMap((area) => withoutArea(area, hole)),
    ),
    ...copiesOf(source[mark]),
  ];
  const onCells = <T extends OnCell>(before: readonly T[], now: readonly T[], copy: (item: T) => T): T[] => [
    ...now.filter((item) => !covered.some((area) => intersectArea(area, cellOf(item)))),
    ...before.flatMap((item) =>
      copiesOf([cellOf(item)]).map(({ firstRow, firstColumn }) => ({
        ...copy(item),
        row: firstRow,
        column: firstColumn,
      })),
    ),
  ];
  return {
    conditionalFormats: () => [
      ...uncovered(target.conditionalFormats, conditionalFormatsWithout),
      ...source.conditionalFormats.flatMap((format) => {
        const copy = onAreas(format, copiesOf(format.areas));
        return copy ? [{ ...copy, id: newOfficeId() }] : [];
      }),
    ],
    unlocked: () => areas('unlocked'),
    hiddenFormulas: () => areas('hiddenFormulas'),
    validations: () => [
      ...uncovered<SheetExtras['validations']>(target.validations, validationsWithout),
      ...source.validations.flatMap((validation) => {
        const placed = copiesOf(validation.areas);
        return placed.length > 0 ? [validationOnAreas(validation, placed)] : [];
      }),
    ],
    links: () => [
      ...uncovered(target.links, linksWithout),
      ...source.links.flatMap((link) => copiesOf([link.area]).map((area) => ({ ...link, area }))),
    ],
    comments: () => onCells(source.comments, target.comments, withNewIds),
    notes: () => onCells(source.notes, target.notes, (note) => note),
  };
}

/**
 * Refuses what this host cannot copy whole: conditional formats of a kind that only the file holds, tables, and, where rows
 * become columns, rules whose references would have to turn with them.
 */
export function requireCopyable(
  source: SheetExtras,
  area: Area,
  { transpose, formatsOnly }: { readonly transpose: boolean; readonly formatsOnly: boolean },
  member: string,
): void {
  const refuse = (what: string): never => {
    throw new OfficeFailure('NotImplemented', `${member}: this host does not ${what}.`);
  };
  const meets = ({ areas }: { readonly areas: readonly Area[] }) =>
    areas.some((one) => intersectArea(one, area));
  const formats = source.conditionalFormats.filter(meets);
  if (formats.some(({ kind }) => kind === 'unmodelled')) refuse('copy conditional formats of this kind');
  if (transpose && formats.some((format) => withFormulas(format, belowRight) !== format)) {
    refuse('transpose the formulas of conditional formats');
  }
  if (formatsOnly) return;
  if (source.tables.some((table) => withoutArea(table.area, area).length === 0)) refuse('copy whole tables');
  const turned = ({ formula1, formula2 }: ValidationData) =>
    [formula1, formula2].some((formula) => belowRight(formula) !== formula);
  if (transpose && source.validations.filter(meets).some(turned)) {
    refuse('transpose the formulas of data validations');
  }
}

/** Differs from the formula where that has references that go along with their cell. */
function belowRight(formula: string): string {
  return movedFormula(formula, 1, 1);
}

interface OnCell {
  readonly row: number;
  readonly column: number;
}

function cellOf({ row, column }: OnCell): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

/** A comment as a new one: no two comments of a workbook have one id. */
export function withNewIds(comment: CommentData): CommentData {
  return {
    ...comment,
    id: newOfficeId(),
    replies: comment.replies.map((reply) => ({ ...reply, id: newOfficeId() })),
  };
}
