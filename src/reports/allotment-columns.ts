import { textsOf } from '../language/text';
import type { AllotmentRow, AllotmentColumn } from './allotment-column';
import { admittedColumn, limitColumns, membersColumn, rateColumn, weightColumn } from './allotment-inputs';
import { lastYearColumns, previousColumns, resultColumns, stateColumn } from './allotment-outcome';
import type { AllotmentResults } from './allotment-results';
import { serialContent, textContent } from './live-content';
import type { ReportSettings } from './report-settings';
import { serialColumn } from './serial-column';

/** The columns that the choice and the source table call for, in their order. */
export function allotmentColumns(
  results: AllotmentResults,
  settings: ReportSettings,
): readonly AllotmentColumn[] {
  const { choice, source } = results;
  const lines = results.rows.filter((row) => row.kind === 'committee');
  const hasPrevious = lines.some(({ previous }) => previous !== null);
  return [
    ...leadingColumns(results, settings),
    ...(source.membersBase ? [membersColumn(results, settings)] : []),
    ...(choice.weight === 'members-rate' ? [rateColumn(results, settings)] : []),
    ...(choice.weight === 'last-year' ? [admittedColumn(results, settings)] : []),
    ...(choice.weight === 'members-rate' || choice.weight === 'own' ? [weightColumn(results, settings)] : []),
    ...limitColumns(results, settings),
    ...resultColumns(results, settings),
    ...(source.hasTarget ? lastYearColumns(results, settings) : []),
    ...(hasPrevious ? previousColumns(settings) : []),
    stateColumn(settings),
  ];
}

function leadingColumns({ source }: AllotmentResults, settings: ReportSettings): AllotmentColumn[] {
  const texts = textsOf(settings.language).reports;
  return [
    serialColumn(
      (line: AllotmentRow) => (line.kind === 'committee' ? serialContent(line.source.row.serial) : null),
      settings,
    ),
    {
      id: 'committee',
      role: 'name',
      heading: texts.committee,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: (line) =>
        textContent(
          line.kind === 'committee'
            ? line.source.row.committee
            : source.total.row?.text.trim() || texts.total,
        ),
    },
  ];
}
