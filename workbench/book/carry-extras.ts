import { absoluteAreaText, areaText, parseArea } from './address';
import type { Area, ChartData, ChartSeries, PrintSetup, SheetExtras } from './book-data';
import { carryComments } from './carry-comments';
import { carryConditionalFormats } from './carry-conditional-formats';
import { carryLinks } from './carry-links';
import type { FormulaPlace } from './carry-formula';
import { carryValidations } from './carry-validations';
import { carryFormula } from './carry-formula';
import type { CellMove } from './cell-moves';
import { carryArea, carryLine, isTouched } from './cell-moves';

/**
 * Charts, print setup and conditional formats of one sheet after cells moved, on it or, for what charts show, on another;
 * only what changed, so that an empty answer means nothing did.
 */
export function carryExtras(
  extras: SheetExtras,
  isMovedSheet: boolean,
  move: CellMove,
  place: FormulaPlace,
): Partial<SheetExtras> {
  const charts = changedItems(extras.charts, (chart) => {
    const followed = carrySeries(chart, move, place);
    return isMovedSheet ? carryPlace(followed, move) : followed;
  });
  const validations = carryValidations(extras, isMovedSheet, move, place);
  const formats = carryConditionalFormats(extras, isMovedSheet, move, place);
  if (!isMovedSheet) return { ...(charts ? { charts } : {}), ...validations, ...formats };
  const print = carryPrint(extras.print, move);
  const unlocked = carryAreas(extras.unlocked, move);
  const hiddenFormulas = carryAreas(extras.hiddenFormulas, move);
  return {
    ...(unlocked === extras.unlocked ? {} : { unlocked }),
    ...(hiddenFormulas === extras.hiddenFormulas ? {} : { hiddenFormulas }),
    ...(charts ? { charts } : {}),
    ...(print === extras.print ? {} : { print }),
    ...formats,
    ...carryComments(extras, move),
    ...carryLinks(extras, move),
    ...validations,
  };
}

/** Areas after a move, those without cells left taken out; the same array when none changed. */
export function carryAreas(areas: readonly Area[], move: CellMove): readonly Area[] {
  if (!areas.some((area) => isTouched(area, move))) return areas;
  return areas.flatMap((area) => carryArea(area, move) ?? []);
}

/** The items after `carry`, without those for which it gives null; null when all are as they were. */
function changedItems<T>(items: readonly T[], carry: (item: T) => T | null): T[] | null {
  const carried = items.map(carry);
  if (carried.every((item, index) => item === items[index])) return null;
  return carried.filter((item) => item !== null);
}

function carrySeries(chart: ChartData, move: CellMove, place: FormulaPlace): ChartData {
  const series = chart.series.map((one): ChartSeries => {
    const values = carryFormula(one.values, move, place);
    const categories = carryFormula(one.categories, move, place);
    return values === one.values && categories === one.categories ? one : { ...one, values, categories };
  });
  return series.some((one, index) => one !== chart.series[index]) ? { ...chart, series } : chart;
}

/**
 * A chart moves and sizes with the whole rows or columns below it, Excel's own setting of a new chart (ECMA-376 part 1,
 * 20.5.2.33 twoCellAnchor, editAs). Cells that shift in part leave it where it is.
 */
function carryPlace(chart: ChartData, move: CellMove): ChartData {
  if (move.kind === 'moved' || move.extent === null) return chart;
  const { from, size } = move.extent;
  const shifted = (edge: number): number => {
    if (move.kind === 'inserted') return edge >= from ? edge + size : edge;
    return edge <= from ? edge : Math.max(from, edge - size);
  };
  const [start, length] = move.along === 'rows' ? [chart.top, chart.height] : [chart.left, chart.width];
  const first = shifted(start);
  const rest = shifted(start + length) - first;
  if (first === start && rest === length) return chart;
  return move.along === 'rows'
    ? { ...chart, top: first, height: rest }
    : { ...chart, left: first, width: rest };
}

function carryPrint(print: PrintSetup, move: CellMove): PrintSetup {
  const carry = (text: string, write: (area: Area) => string): string => {
    const areas = text.split(',').flatMap((one) => parseArea(one) ?? []);
    const after = carryAreas(areas, move);
    return after === areas ? text : after.map(write).join(',');
  };
  const printArea = carry(print.printArea, areaText);
  const titleRows = carry(print.titleRows, absoluteAreaText);
  const titleColumns = carry(print.titleColumns, absoluteAreaText);
  const rowBreaks = carryBreaks(print.rowBreaks, 'rows', move);
  const columnBreaks = carryBreaks(print.columnBreaks, 'columns', move);
  const after = { ...print, printArea, titleRows, titleColumns, rowBreaks, columnBreaks };
  const isSame = (Object.keys(after) as (keyof PrintSetup)[]).every((key) => after[key] === print[key]);
  return isSame ? print : after;
}

/** A break goes with the row or column that it stands before, and with it goes away. */
function carryBreaks(
  breaks: readonly number[],
  along: 'rows' | 'columns',
  move: CellMove,
): readonly number[] {
  const carried = breaks.flatMap((index) => {
    const at = carryLine(index, along, move);
    return at === null || at === 0 ? [] : [at];
  });
  return carried.join() === breaks.join() ? breaks : carried;
}
