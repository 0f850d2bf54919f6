import type { CalculationMode } from '../book/calculation';
import { child, type XmlElement } from './xml-reader';
import { element, withAttributes } from './xml-text';

/** ECMA-376 part 1, 18.18.4 (ST_CalcMode): what the file calls each mode; it has none for the first. */
const fileModes = { Automatic: undefined, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;

/** When the workbook wants to be calculated (`calcPr`, 18.2.2). */
export function readCalculationMode(workbook: XmlElement): CalculationMode {
  const mode = child(workbook, 'calcPr')?.attributes['calcMode'];
  if (mode === fileModes.Manual) return 'Manual';
  return mode === fileModes.AutomaticExceptTables ? 'AutomaticExceptTables' : 'Automatic';
}

/** The element with the mode; all else that it says stays. */
export function calculationModeXml(
  text: string,
  former: XmlElement | undefined,
  mode: CalculationMode,
  prefix: string,
): string {
  const change = { calcMode: fileModes[mode] };
  return former ? withAttributes(text, former, change) : element(`${prefix}calcPr`, change);
}
