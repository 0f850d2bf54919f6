import { cellText, quotedSheetName, rangeText } from '../intake/cell';
import { textsOf } from '../language/text';
import { fraction } from '../measures/fraction';
import { grades, type Grade } from '../measures/grading';
import { ratioFormula } from './admission-formulas';
import { tableKey } from './committee-sheet';
import { changeOfRowFormula, sourceTextFormula } from './grade-change-formulas';
import {
  isCountable,
  pairFormula,
  pairsOf,
  spellingRanges,
  spellingsOf,
  spellingsTable,
  type GradeSpelling,
} from './grade-spellings';
import { writingDay } from './letterhead';
import { at, contentIn, numberOr, textContent } from './live-content';
import {
  comparedCount,
  ratingResults,
  type ChangeDirection,
  type ComparedRow,
  type RatingResults,
} from './rating-results';
import type { ReportOffer, ReportSources } from './report-offer';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import type { Section } from './sheet-sections';
import { numberFormats, percentFormat, styleOf } from './report-style';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import type { PlanContent, SheetPlan } from './sheet-plan';
import { sheetTable } from './sheet-table';

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

type MatrixId = 'serial' | 'self' | `final-${Grade}` | 'sum';

function matrixSection(
  results: RatingResults,
  spellings: readonly GradeSpelling[],
  settings: ReportSettings,
): Section {
  const all = textsOf(settings.language);
  const texts = all.gradeChange;
  const content = contentIn(settings);
  const figure = {
    role: 'figure' as const,
    horizontal: 'Right' as const,
    numberFormat: numberFormats.count,
    group: texts.final,
  };
  const rowSum = (self: Grade) => grades.reduce((sum, final) => sum + results.all.counts[self][final], 0);
  const cellOf = (self: Grade, final: Grade, places: Places<MatrixId>): PlanContent | null =>
    content(pairFormula([self, final], results, spellings, places.tables), results.all.counts[self][final]);
  const columns: readonly ReportColumn<Grade, MatrixId>[] = [
    serialColumn((grade) => ({ kind: 'number', value: grades.indexOf(grade) + 1 }), settings),
    {
      id: 'self',
      role: 'name',
      heading: texts.self,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: (grade) => textContent(all.grading.grades[grade]),
    },
    ...grades.map((final): ReportColumn<Grade, MatrixId> => ({
      ...figure,
      id: `final-${final}`,
      heading: all.grading.grades[final],
      lineLook: (self) => (self === final ? { fill: styleOf(settings).colors.total, bold: true } : {}),
      content: (self, places) => cellOf(self, final, places),
    })),
    {
      ...figure,
      id: 'sum',
      group: null,
      heading: texts.sum,
      content: (self, places) =>
        content(`=SUM(${at('final-excellent', places)}:${at('final-not-completed', places)})`, rowSum(self)),
    },
  ];
  return {
    lines: [{ text: texts.matrixHeading, look: 'heading' }],
    table: sheetTable<Grade, MatrixId>({
      name: 'matrix',
      columns,
      lines: grades.map((line) => ({ kind: 'line', line })),
      total: null,
    }),
  };
}

type DirectionId = 'serial' | 'who' | 'count' | ChangeDirection | 'raised-share' | 'lowered-share';

/** All, the leaders, or everybody else. */
interface DirectionLine {
  readonly name: string;
  readonly changes: RatingResults['all'];
  readonly isAll: boolean;
}

function directionSection(results: RatingResults, settings: ReportSettings): Section {
  const texts = textsOf(settings.language).gradeChange;
  const lines: DirectionLine[] = [
    { name: texts.all, changes: results.all, isAll: true },
    ...(results.hasPosts && comparedCount(results.leaders) > 0
      ? [
          { name: texts.leaders, changes: results.leaders, isAll: false },
          { name: texts.others, changes: results.others, isAll: false },
        ]
      : []),
  ];
  const content = contentIn(settings);
  const figure = {
    role: 'figure' as const,
    group: null,
    horizontal: 'Right' as const,
    numberFormat: numberFormats.count,
  };
  const directions = ['raised', 'same', 'lowered'] as const;
  const columns: readonly ReportColumn<DirectionLine, DirectionId>[] = [
    serialColumn(() => null, settings),
    {
      id: 'who',
      role: 'name',
      heading: texts.who,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ name }) => textContent(name),
    },
    {
      ...figure,
      id: 'count',
      heading: texts.count,
      content: ({ changes }, places) =>
        content(`=SUM(${at('raised', places)}:${at('lowered', places)})`, comparedCount(changes)),
    },
    ...directions.map((direction): ReportColumn<DirectionLine, DirectionId> => ({
      ...figure,
      id: direction,
      heading: texts[direction],
      content: (line, places) => {
        const value = line.changes[direction];
        // Whether a post is a leader's is decided by its words, which no formula reads.
        return line.isAll ? content(matrixSum(direction, places), value) : { kind: 'number', value };
      },
    })),
    // Leaders are fewer than others: only shares can be set against each other.
    ...(['raised', 'lowered'] as const).map((direction): ReportColumn<DirectionLine, DirectionId> => ({
      ...figure,
      id: `${direction}-share`,
      heading: texts.share[direction],
      numberFormat: percentFormat(settings.decimals),
      content: ({ changes }, places) => {
        const all = comparedCount(changes);
        const share = all === 0 ? null : fraction(changes[direction], all);
        return content(ratioFormula(at(direction, places), at('count', places)), numberOr(share));
      },
    })),
  ];
  return {
    lines: [{ text: texts.changesHeading, look: 'heading' }],
    table: sheetTable<DirectionLine, DirectionId>({
      columns,
      lines: lines.map((line) => ({ kind: 'line', line })),
      total: null,
    }),
  };
}

/** The matrix' cells of a direction added up. */
function matrixSum(direction: ChangeDirection, { tables }: Places<DirectionId>): string {
  const matrix = tables.get('matrix');
  if (!matrix) throw new Error('The sheet has no matrix.');
  const cells = pairsOf(direction).map(([self, final]) =>
    cellText(matrix.firstRow + grades.indexOf(self), matrix.columns.get(`final-${final}`) ?? 0),
  );
  return `=SUM(${cells.join(',')})`;
}

type ListId = 'serial' | 'name' | 'committee' | 'post' | 'self' | 'final' | 'change';

function listSection(changed: readonly ComparedRow[], settings: ReportSettings): Section {
  const texts = textsOf(settings.language).gradeChange;
  const content = contentIn(settings);
  const words = { role: 'words' as const, group: null, horizontal: 'Left' as const, numberFormat: null };
  const directions = { raised: texts.raised, same: texts.same, lowered: texts.lowered };
  const columns: readonly ReportColumn<ComparedRow, ListId>[] = [
    serialColumn((line) => ({ kind: 'number', value: changed.indexOf(line) + 1 }), settings),
    { ...words, id: 'name', role: 'name', heading: texts.name, content: ({ row }) => textContent(row.name) },
    { ...words, id: 'committee', heading: texts.committee, content: ({ row }) => textContent(row.committee) },
    { ...words, id: 'post', heading: texts.who, content: ({ row }) => textContent(row.post) },
    ...(['self', 'final'] as const).map((id): ReportColumn<ComparedRow, ListId> => ({
      ...words,
      id,
      heading: texts[id],
      content: (line) => content(sourceTextFormula(line[id].where), line[id].shown),
    })),
    {
      ...words,
      id: 'change',
      role: 'figure',
      heading: texts.change,
      horizontal: 'Center',
      content: ({ direction }, places) =>
        content(
          changeOfRowFormula(
            at('self', places),
            at('final', places),
            spellingRanges(places.tables),
            directions,
          ),
          directions[direction],
        ),
    },
  ];
  return {
    lines: [{ text: texts.listHeading, look: 'heading' }],
    table: sheetTable<ComparedRow, ListId>({
      columns,
      lines: changed.map((line) => ({ kind: 'line', line })),
      total: null,
    }),
  };
}

type SpellingId = 'order' | 'grade' | 'spelling';

function spellingSection(spellings: readonly GradeSpelling[], settings: ReportSettings): Section {
  const all = textsOf(settings.language);
  const texts = all.gradeChange;
  const words = { role: 'words' as const, group: null, horizontal: 'Left' as const, numberFormat: null };
  const columns: readonly ReportColumn<GradeSpelling, SpellingId>[] = [
    {
      ...words,
      id: 'order',
      role: 'figure',
      heading: texts.order,
      horizontal: 'Center',
      content: ({ grade }) => ({ kind: 'number', value: grades.indexOf(grade) + 1 }),
    },
    {
      ...words,
      id: 'grade',
      role: 'name',
      heading: texts.grade,
      content: ({ grade }) => textContent(all.grading.grades[grade]),
    },
    { ...words, id: 'spelling', heading: texts.spelling, content: ({ text }) => textContent(text) },
  ];
  return {
    lines: [{ text: texts.spellingsHeading, look: 'heading' }],
    table: sheetTable<GradeSpelling, SpellingId>({
      name: spellingsTable,
      columns,
      lines: spellings.map((line) => ({ kind: 'line', line })),
      total: null,
    }),
  };
}
