import { markPrefix } from './own-sheets';

/** Under this key the workbook keeps what of a report's sheet does not stand in its cells (`SheetLook`), as JSON. */
export function lookKey(mark: string): string {
  return `attainment-look-${mark.slice(markPrefix.length)}`;
}

/** Under this key it keeps the same of the version before, with the comment of that version's mark. */
export function previousKey(mark: string): string {
  return `attainment-previous-${mark.slice(markPrefix.length)}`;
}
