import { textsOf } from '../language/text';
import { toNumber } from '../measures/fraction';
import {
  type AllotmentColumnId,
  type AllotmentColumn,
  shareFormat,
  figure,
  countColumn,
  numberContent,
  sumContent,
  roundedOr,
} from './allotment-column';
import { conditionCell } from './allotment-conditions';
import { weightFormula } from './allotment-formulas';
import type { AllotmentResults } from './allotment-results';
import { at, columnCells, contentIn } from './live-content';
import type { ReportSettings } from './report-settings';
import { percentFormat } from './report-style';
import { roundedSumFormula } from './sheet-formulas';

/** The column that a committee is weighed by. */
export function weightColumnId({ choice }: AllotmentResults): AllotmentColumnId {
  return { members: 'members', 'last-year': 'admitted', 'members-rate': 'weight', own: 'weight' }[
    choice.weight
  ] as AllotmentColumnId;
}

/** The members that a committee is weighed by, of the day that the source counts them on. */
export function membersColumn({ source }: AllotmentResults, settings: ReportSettings): AllotmentColumn {
  const texts = textsOf(settings.language).reports;
  const heading =
    source.membersBase === 'members-now'
      ? texts.membersNow
      : texts.membersPreviousYear(source.year === null ? null : String(source.year - 1));
  return countColumn('members', heading, null, (line) => line.source.members, settings);
}

/** Last year's admissions, where these are the weight. */
export function admittedColumn({ source }: AllotmentResults, settings: ReportSettings): AllotmentColumn {
  const texts = textsOf(settings.language).allotment;
  const heading = texts.admittedIn(source.year === null ? null : String(source.year));
  return countColumn('admitted', heading, null, (line) => line.source.admitted, settings);
}

/** A committee's own rate, or the one for all, which it follows until a person writes over it. */
export function rateColumn({ choice }: AllotmentResults, settings: ReportSettings): AllotmentColumn {
  const content: AllotmentColumn['content'] = (line, places) => {
    if (line.kind === 'total') return null;
    if (line.choice.rate) return { kind: 'number', value: toNumber(line.choice.rate) };
    const cell = conditionCell('rate', choice, places.tables);
    return contentIn(settings)(`=${cell}`, toNumber(choice.rate));
  };
  const format = percentFormat(Math.max(1, settings.decimals));
  const { rate } = textsOf(settings.language).allotment;
  return { ...figure('rate', rate, null, content, format), isInput: true };
}

/** Members × rate, or a weight of the person's own. */
export function weightColumn({ choice }: AllotmentResults, settings: ReportSettings): AllotmentColumn {
  const texts = textsOf(settings.language).allotment;
  if (choice.weight === 'own') {
    const content: AllotmentColumn['content'] = (line, places) =>
      line.kind === 'total'
        ? sumContent('weight', line.weight, places, settings)
        : numberContent(line.weight);
    return { ...figure('weight', texts.own, null, content), isInput: true };
  }
  const content: AllotmentColumn['content'] = (line, places) =>
    line.kind === 'total'
      ? contentIn(settings)(roundedSumFormula(columnCells('weight', places)), roundedOr(line.weight))
      : contentIn(settings)(weightFormula(at('members', places), at('rate', places)), roundedOr(line.weight));
  return figure('weight', texts.weighed, null, content, shareFormat);
}

/** The limits of a row, or those for all, which it follows until a person writes over them. */
export function limitColumns({ choice }: AllotmentResults, settings: ReportSettings): AllotmentColumn[] {
  const texts = textsOf(settings.language).allotment;
  const limit = (id: 'minimum' | 'maximum'): AllotmentColumn => ({
    ...figure(id, texts[id], texts.input, (line, places) => {
      if (line.kind === 'total') return null;
      if (line.choice[id]) return numberContent(line.choice[id]);
      const forAll = choice[id];
      return forAll && contentIn(settings)(`=${conditionCell(id, choice, places.tables)}`, toNumber(forAll));
    }),
    isInput: true,
  });
  const fixed = figure('fixed', texts.fixed, texts.input, (line, places) =>
    line.kind === 'committee'
      ? numberContent(line.choice.fixed)
      : sumContent('fixed', line.fixed, places, settings),
  );
  return [limit('minimum'), limit('maximum'), { ...fixed, isInput: true }];
}
