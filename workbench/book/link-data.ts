import type { Area } from './book-data';

/** A link on cells (ECMA-376 part 1, 18.3.1.47, hyperlink). What the cells show is their own content. */
export interface LinkData {
  readonly area: Area;
  /** Outside the workbook, such as a URL; empty for a place inside it. */
  readonly address: string;
  /** A place inside the target, such as `'Báo cáo'!A1`; Excel leaves it alone when a sheet is renamed. */
  readonly documentReference: string;
  readonly screenTip: string;
}
