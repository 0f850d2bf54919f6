import { cellText, type CellAddress } from '../intake/cell';
import type { Finding } from '../intake/finding';
import type { WorkbookSettings } from './workbook-settings';

/** Two names that are nearly the same, on two sheets: only a person knows whether they are one committee. */
export interface CommitteeQuestion {
  readonly committee: string;
  /** `Kết nạp 2022!B12`. */
  readonly cell: string;
  readonly where: CellAddress;
  readonly other: string;
  readonly otherCell: string;
}

/** What is to be asked, each pair of names once. */
export function committeeQuestions(findings: readonly Finding[]): readonly CommitteeQuestion[] {
  const questions = findings
    .filter(({ code }) => code === 'near-match-committee')
    .map(({ where, facts }) => ({
      committee: String(facts['committee'] ?? ''),
      cell: `${where.sheet}!${cellText(where.row, where.column)}`,
      where,
      other: String(facts['other'] ?? ''),
      otherCell: `${String(facts['sheet'] ?? '')}!${String(facts['first'] ?? '')}`,
    }));
  const pairs = new Map(
    questions.map((question) => [[question.committee, question.other].sort().join('\n'), question]),
  );
  return [...pairs.values()];
}

/** The settings with a question answered. */
export function decided(
  settings: WorkbookSettings,
  { committee, other }: CommitteeQuestion,
  isSame: boolean,
): WorkbookSettings {
  return { ...settings, matches: [...settings.matches, { one: committee, other, isSame }] };
}
