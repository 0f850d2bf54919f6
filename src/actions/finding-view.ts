import { cellText, type CellAddress } from '../intake/cell';
import type { Finding, FindingCode, Severity } from '../intake/finding';
import { findingText } from '../language/finding-text';
import type { Language } from '../language/language';

/** A finding as a person reads it, with the way to its cell. */
export interface FindingView {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  readonly sentence: string;
  /** `Kết nạp 2022!F12`. */
  readonly cell: string;
  readonly where: CellAddress;
}

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** The gravest first; within a severity as they stand in the workbook. */
export function findingViews(findings: readonly Finding[], language: Language): FindingView[] {
  return order
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      ...findingText(finding, language),
      cell: `${finding.where.sheet}!${cellText(finding.where.row, finding.where.column)}`,
      where: finding.where,
    }));
}
