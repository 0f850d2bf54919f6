import { cellText } from '../intake/cell';
import { describeTable, type TableDescription } from '../intake/describe-tables';
import type { FindingCode, Severity } from '../intake/finding';
import { findingText } from '../language/finding-text';
import type { Language } from '../language/language';
import type { ReportFigure } from '../reports/report-figures';
import type { WrittenReports } from './write-reports';

/** Everything that was read, found, calculated and written, as `npm run report -- … --json` writes it. */
export interface ResultJson {
  readonly inputs: readonly TableDescription[];
  readonly findings: readonly {
    readonly code: FindingCode;
    readonly severity: Severity;
    readonly sheet: string;
    readonly cell: string;
    readonly message: string;
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
  readonly figures: readonly ReportFigure[];
  readonly sheets: readonly string[];
}

export function resultJson({ scan, sheets, figures, settings }: WrittenReports): ResultJson {
  return {
    inputs: scan.tables.map(describeTable),
    findings: scan.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.where.sheet,
      cell: cellText(finding.where.row, finding.where.column),
      message: messageOf(finding, settings.language),
      facts: finding.facts,
    })),
    figures,
    sheets: sheets.map(({ sheet }) => sheet),
  };
}

function messageOf(finding: Parameters<typeof findingText>[0], language: Language): string {
  const { title, sentence } = findingText(finding, language);
  return `${title}: ${sentence}`;
}
