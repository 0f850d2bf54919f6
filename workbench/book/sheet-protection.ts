import type { PasswordHash } from './password-hash';

/** What `Excel.WorksheetProtectionOptions` can allow on a protected sheet. Nothing is, unless it is said. */
export const protectionOptions = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type ProtectionOption = (typeof protectionOptions)[number];

/** Excel.ProtectionSelectionMode: which cells a person may select. */
export const selectionModes = ['Normal', 'Unlocked', 'None'] as const;

/** The terms of a sheet's protection. */
export interface SheetProtection {
  readonly allowed: readonly ProtectionOption[];
  readonly selectionMode: (typeof selectionModes)[number];
  /** Null when anyone may take the protection away. */
  readonly password: PasswordHash | null;
}

/** As Excel protects a sheet when nothing is said. */
export const strictProtection: SheetProtection = { allowed: [], selectionMode: 'Normal', password: null };
