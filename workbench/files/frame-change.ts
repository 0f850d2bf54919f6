import type { IColumnData } from '@univerjs/core';
import type { SheetExtras } from '../book/book-data';
import type { MarkChange } from './cell-marks';
import type { SheetData } from './cell-changes';
import type { RuleWriting } from './write-conditional-formats';
import type { XmlElement } from './xml-reader';

/** A sheet before and after, its cells aside. */
export interface FrameChange {
  readonly xml: string;
  readonly frame: XmlElement;
  readonly before: SheetData;
  readonly now: SheetData;
  readonly extrasBefore: SheetExtras;
  readonly extrasNow: SheetExtras;
  readonly selectedBefore: boolean;
  readonly selectedNow: boolean;
  readonly digit: number;
  /** What conditional formats refer to, and where their new styles go. */
  readonly rules: RuleWriting;
  /** Where cells are locked or hidden otherwise than in the file; null for nowhere. */
  readonly marks: MarkChange | null;
  columnFormat(data: Partial<IColumnData>, column: number): number | null;
}
