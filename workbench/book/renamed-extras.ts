import type { ChartData, SheetExtras } from './book-data';
import { withFormulas } from './conditional-formulas';
import { deletedSheetReferences, renamedSheetReferences } from './renamed-sheet';

/** What charts, validations and conditional formats of a sheet name, after some sheet was renamed; only what changed. */
export function renamedExtras(extras: SheetExtras, former: string, now: string): Partial<SheetExtras> {
  return followingExtras(extras, (formula) => renamedSheetReferences(formula, former, now));
}

/** The same after a sheet was deleted: what named it is `#REF!`. */
export function extrasWithoutSheet(extras: SheetExtras, gone: string): Partial<SheetExtras> {
  return followingExtras(extras, (formula) => deletedSheetReferences(formula, gone));
}

function followingExtras(extras: SheetExtras, follow: (formula: string) => string): Partial<SheetExtras> {
  const charts = extras.charts.map((chart) => renamedChart(chart, follow));
  const validations = extras.validations.map((one) => {
    const [formula1, formula2] = [follow(one.formula1), follow(one.formula2)];
    return formula1 === one.formula1 && formula2 === one.formula2 ? one : { ...one, formula1, formula2 };
  });
  const conditionalFormats = extras.conditionalFormats.map((one) => withFormulas(one, follow));
  const differs = <T>(after: readonly T[], before: readonly T[]) =>
    after.some((one, index) => one !== before[index]);
  return {
    ...(differs(charts, extras.charts) ? { charts } : {}),
    ...(differs(validations, extras.validations) ? { validations } : {}),
    ...(differs(conditionalFormats, extras.conditionalFormats) ? { conditionalFormats } : {}),
  };
}

function renamedChart(chart: ChartData, follow: (formula: string) => string): ChartData {
  const series = chart.series.map((one) => {
    const [values, categories] = [follow(one.values), follow(one.categories)];
    return values === one.values && categories === one.categories ? one : { ...one, values, categories };
  });
  return series.some((one, index) => one !== chart.series[index]) ? { ...chart, series } : chart;
}
