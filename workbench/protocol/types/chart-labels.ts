import type { ChartLabels } from '../../book/book-data';
import { labelPositions } from '../../files/chart-points-xml';
import type { Arguments } from '../arguments';
import type { SeriesTarget } from '../chart-store';
import { changeSeries, seriesOf } from '../chart-store';
import type { ObjectType } from '../office-object';
import type { Session } from '../session';

const plainLabels: ChartLabels = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showPercentage: false,
};

function labelsOf(target: SeriesTarget, session: Session): ChartLabels {
  return seriesOf(target, session).labels ?? plainLabels;
}

function change(target: SeriesTarget, session: Session, changes: Partial<ChartLabels>): void {
  changeSeries(target, session, { labels: { ...labelsOf(target, session), ...changes } });
}

/** Sets what the labels show; a series whose labels show something has labels. */
function show(key: 'showValue' | 'showSeriesName' | 'showCategoryName' | 'showPercentage') {
  return (target: SeriesTarget, value: Arguments, session: Session): void => {
    change(target, session, { [key]: value.boolean(0) });
    if (value.boolean(0)) changeSeries(target, session, { hasDataLabels: true });
  };
}

/** Excel.ChartDataLabels of a series. */
export const dataLabelsType: ObjectType<SeriesTarget> = {
  name: 'ChartDataLabels',
  scalars: {
    Position: (target, session) => labelsOf(target, session).position ?? null,
    NumberFormat: (target, session) => labelsOf(target, session).numberFormat ?? 'General',
    ShowValue: (target, session) => labelsOf(target, session).showValue,
    ShowSeriesName: (target, session) => labelsOf(target, session).showSeriesName,
    ShowCategoryName: (target, session) => labelsOf(target, session).showCategoryName,
    ShowPercentage: (target, session) => labelsOf(target, session).showPercentage,
  },
  setters: {
    Position: (target, value, session) =>
      change(target, session, { position: value.oneOf(0, Object.keys(labelPositions)) }),
    NumberFormat: (target, value, session) => change(target, session, { numberFormat: value.text(0) }),
    ShowValue: show('showValue'),
    ShowSeriesName: show('showSeriesName'),
    ShowCategoryName: show('showCategoryName'),
    ShowPercentage: show('showPercentage'),
  },
};
