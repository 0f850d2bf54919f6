/** How a file writes a criterion of Excel.ConditionalFormatPresetCriterion (ECMA-376 part 1, 18.3.1.10). */
export interface PresetXml {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The formula that goes with it, with `#` for the first cell; empty for none. */
  readonly formula: string;
}

const period = (timePeriod: string, formula: string): PresetXml => ({
  type: 'timePeriod',
  attributes: { timePeriod },
  formula,
});
const average = (attributes: Readonly<Record<string, string>>): PresetXml => ({
  type: 'aboveAverage',
  attributes,
  formula: '',
});
const below = { aboveAverage: '0' } as const;

export const presetCriteria: Readonly<Record<string, PresetXml>> = {
  Blanks: { type: 'containsBlanks', attributes: {}, formula: 'LEN(TRIM(#))=0' },
  NonBlanks: { type: 'notContainsBlanks', attributes: {}, formula: 'LEN(TRIM(#))>0' },
  Errors: { type: 'containsErrors', attributes: {}, formula: 'ISERROR(#)' },
  NonErrors: { type: 'notContainsErrors', attributes: {}, formula: 'NOT(ISERROR(#))' },
  Yesterday: period('yesterday', 'FLOOR(#,1)=TODAY()-1'),
  Today: period('today', 'FLOOR(#,1)=TODAY()'),
  Tomorrow: period('tomorrow', 'FLOOR(#,1)=TODAY()+1'),
  LastSevenDays: period('last7Days', 'AND(TODAY()-FLOOR(#,1)<=6,FLOOR(#,1)<=TODAY())'),
  LastWeek: period(
    'lastWeek',
    'AND(TODAY()-ROUNDDOWN(#,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(#,0)<(WEEKDAY(TODAY())+7))',
  ),
  ThisWeek: period(
    'thisWeek',
    'AND(TODAY()-ROUNDDOWN(#,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(#,0)-TODAY()<=7-WEEKDAY(TODAY()))',
  ),
  NextWeek: period(
    'nextWeek',
    'AND(ROUNDDOWN(#,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(#,0)-TODAY()<(15-WEEKDAY(TODAY())))',
  ),
  LastMonth: period('lastMonth', 'AND(MONTH(#)=MONTH(EDATE(TODAY(),0-1)),YEAR(#)=YEAR(EDATE(TODAY(),0-1)))'),
  ThisMonth: period('thisMonth', 'AND(MONTH(#)=MONTH(TODAY()),YEAR(#)=YEAR(TODAY()))'),
  NextMonth: period('nextMonth', 'AND(MONTH(#)=MONTH(EDATE(TODAY(),0+1)),YEAR(#)=YEAR(EDATE(TODAY(),0+1)))'),
  AboveAverage: average({}),
  BelowAverage: average(below),
  EqualOrAboveAverage: average({ equalAverage: '1' }),
  EqualOrBelowAverage: average({ ...below, equalAverage: '1' }),
  OneStdDevAboveAverage: average({ stdDev: '1' }),
  OneStdDevBelowAverage: average({ ...below, stdDev: '1' }),
  TwoStdDevAboveAverage: average({ stdDev: '2' }),
  TwoStdDevBelowAverage: average({ ...below, stdDev: '2' }),
  ThreeStdDevAboveAverage: average({ stdDev: '3' }),
  ThreeStdDevBelowAverage: average({ ...below, stdDev: '3' }),
  UniqueValues: { type: 'uniqueValues', attributes: {}, formula: '' },
  DuplicateValues: { type: 'duplicateValues', attributes: {}, formula: '' },
};

/** The criterion that a rule of the file stands for; null for one that Excel's API does not have. */
export function presetCriterionOf(attributes: Readonly<Record<string, string>>): string | null {
  const { type } = attributes;
  const [found] =
    Object.entries(presetCriteria).find(([, preset]) => {
      if (preset.type !== type) return false;
      if (type === 'timePeriod') return attributes['timePeriod'] === preset.attributes['timePeriod'];
      if (type !== 'aboveAverage') return true;
      const isOn = (name: string, standard: string) =>
        (attributes[name] ?? standard).replace('true', '1').replace('false', '0');
      const wants = (name: string, standard: string) => preset.attributes[name] ?? standard;
      return (
        isOn('aboveAverage', '1') === wants('aboveAverage', '1') &&
        isOn('equalAverage', '0') === wants('equalAverage', '0') &&
        (attributes['stdDev'] ?? '0') === wants('stdDev', '0')
      );
    }) ?? [];
  return found ?? null;
}
