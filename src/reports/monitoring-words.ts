import { textsOf } from '../language/text';
import { dateOfSerial } from '../measures/excel-date';
import type { MonitoringPoint, MonitoringResults } from './monitoring-results';
import type { ReportSettings } from './report-settings';

type Manner = Pick<ReportSettings, 'language'>;

/** "15/9/2022", in German "15.9.2022". */
export function dateText(serial: number, { language }: Manner): string {
  const date = dateOfSerial(serial);
  if (!date) throw new RangeError(`${String(serial)} is no day of Excel.`);
  return [date.day, date.month, date.year].map(String).join(language === 'de' ? '.' : '/');
}

/** "30/9", for a heading. */
export function dayText(serial: number, manner: Manner): string {
  const mark = manner.language === 'de' ? '.' : '/';
  const [day = '', month = ''] = dateText(serial, manner).split(mark);
  return manner.language === 'de' ? `${day}.${month}.` : `${day}/${month}`;
}

/** The number format of a day's cell. */
export function dateFormat({ language }: Manner): string {
  return language === 'de' ? 'dd.mm.yyyy' : 'dd/mm/yyyy';
}

/** "Tháng 7", "Quý III", "Đến 15/7/2022". */
export function periodName(
  { day, period }: MonitoringPoint,
  unit: MonitoringResults['unit'],
  manner: Manner,
): string {
  const texts = textsOf(manner.language).monitoring;
  if (unit === 'month') return texts.month(String(period.lastMonth));
  if (unit === 'quarter')
    return texts.quarter(['I', 'II', 'III', 'IV'][Math.ceil(period.lastMonth / 3) - 1] ?? '');
  return texts.cutOff(dateText(day, manner));
}

/** "Tháng 7" of a point. */
export function pointName(results: MonitoringResults, point: number, settings: ReportSettings): string {
  const found = results.points[point];
  return found ? periodName(found, results.unit, settings) : '';
}
