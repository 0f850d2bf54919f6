import { quotedSheetName, rangeText } from '../intake/cell';
import { textsOf } from '../language/text';
import { tableKey } from './committee-sheet';
import { directionSection } from './grade-change-directions';
import { listSection, spellingSection } from './grade-change-lists';
import { matrixSection } from './grade-change-matrix';
import { isCountable, spellingsOf } from './grade-spellings';
import { writingDay } from './letterhead';
import { ratingResults, type RatingResults } from './rating-results';
import type { ReportOffer, ReportSources } from './report-offer';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import type { SheetPlan } from './sheet-plan';

/** A longer list of changes would be the sheet of ratings over again. */
const longestList = 300;

/** A report for each table of ratings in which some row has both grades. */
export function gradeChangeOffers({ tables }: ReportSources): readonly ReportOffer[] {
  return tables
    .filter((table) => table.kind === 'ratings')
    .map((table) => ({ table, results: ratingResults(table) }))
    .filter(({ results }) => results.rows.length > 0)
    .map(({ table, results }) => ({
      key: tableKey('grade-change', table),
      tables: [table],
      measures: {
        figures: () => [],
        headline: ({ language }) => {
          const { raised, same, lowered } = results.all;
          return textsOf(language).gradeChange.headline(String(raised), String(same), String(lowered));
        },
      },
      plan: (settings) => gradeChangeReport(results, settings),
    }));
}

/**
 * Self-ratings against final grades: the matrix, raised, same and lowered of leaders and others, the list of the changed.
 * Counts are formulas over the two columns of the source; they go by the spellings that stand in the last table.
 */
export function gradeChangeReport(results: RatingResults, wished: ReportSettings): SheetPlan {
  const spellings = spellingsOf(results);
  const isLive = spellings.every(({ text }) => isCountable(text));
  const settings: ReportSettings = isLive ? wished : { ...wished, formulas: 'values' };
  const all = textsOf(settings.language);
  const texts = all.gradeChange;
  const { table, rows } = results;
  const changed = rows.filter(({ direction }) => direction !== 'same');
  const year = table.year === null ? null : String(table.year);
  const plan = reportSheet(
    {
      key: tableKey('grade-change', table),
      name: texts.sheet(year ?? ''),
      title: texts.title(year),
      source: [
        all.reports.source(`${quotedSheetName(table.sheet)}!${rangeText(table.range)}`),
        ...writingDay(settings),
        texts.compared(String(rows.length), String(table.rows.length)),
      ].join(' · '),
      body: table.body,
      sections: [
        matrixSection(results, spellings, settings),
        directionSection(results, settings),
        ...(changed.length === 0 ? [] : [listSection(changed.slice(0, longestList), settings)]),
        spellingSection(spellings, settings),
      ],
      notes: notesOf(results, changed.length, isLive, settings),
    },
    settings,
  );
  // What was wished is kept with the sheet, so that a later writing is live where it can be.
  return { ...plan, manner: { ...plan.manner, formulas: wished.formulas } };
}

function notesOf(
  results: RatingResults,
  changed: number,
  isLive: boolean,
  settings: ReportSettings,
): readonly string[] {
  const all = textsOf(settings.language);
  const texts = all.gradeChange;
  const { notCompared } = results.all;
  return [
    texts.matrixNote,
    ...(notCompared === 0 ? [] : [texts.notComparedNote(String(notCompared))]),
    ...(changed === 0 ? [texts.noChanges] : []),
    ...(changed > longestList ? [texts.longListNote(String(changed - longestList))] : []),
    ...(isLive ? [] : [texts.valuesOnlyNote]),
    ...(settings.formulas === 'values' ? [all.reports.valuesNote] : [texts.spellingsNote, texts.postsNote]),
  ];
}
