import { textsOf } from '../language/text';
import { grades } from '../measures/grading';
import { changeOfRowFormula, sourceTextFormula } from './grade-change-formulas';
import { spellingRanges, spellingsTable, type GradeSpelling } from './grade-spellings';
import { at, contentIn, textContent } from './live-content';
import type { ComparedRow } from './rating-results';
import type { ReportSettings } from './report-settings';
import { serialColumn } from './serial-column';
import type { Section } from './sheet-sections';
import { sheetTable } from './sheet-table';
import type { ReportColumn } from './table-wish';

type ListId = 'serial' | 'name' | 'committee' | 'post' | 'self' | 'final' | 'change';

/** Those whose grade changed, line by line. */
export function listSection(changed: readonly ComparedRow[], settings: ReportSettings): Section {
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

/** The spellings of the source that the formulas count. */
export function spellingSection(spellings: readonly GradeSpelling[], settings: ReportSettings): Section {
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
