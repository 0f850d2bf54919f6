/**
 * The measures as LAMBDA formulas that plain Excel (2024, 365) calculates, for names of the workbook: en-US grammar, no
 * cell, no sheet. Each gives what the add-in's function of the same name without the ending gives for numbers, blanks,
 * zeros, text and errors, with these limits of plain Excel: an error says no reason; text that is wholly of
 * non-breaking blanks is no blank; POINTSABOVE is rounded at its 12th decimal, since plain Excel subtracts doubles;
 * dates of the year 1900, where Excel counts a day that never was, are off by one; optional parameters are left out, so
 * that the settings are those that the add-in takes unasked.
 *
 * No AND or OR: they make one value of a whole range, where nested IFs go cell by cell and spill.
 */

/** Which function of the add-in a plain formula stands for. */
export type PlainFormulaKey =
  | 'ATTAINMENT'
  | 'ADMISSIONRATIO'
  | 'POINTSABOVE'
  | 'STANDING'
  | 'STANDINGTEXT'
  | 'PACE'
  | 'YEAREND'
  | 'SAMEPERIOD'
  | 'GOODORBETTER'
  | 'EXCELLENTALLOWED'
  | 'EXCELLENTTOLOWER'
  | 'COMPOSITION';

/** One name of the workbook that calculates without the add-in. */
export interface PlainFormula {
  readonly key: PlainFormulaKey;
  /**
   * The name, `ATTAINMENT_PLAIN`: never that of the add-in's function, since a name and an add-in function of one name
   * stop each other (docs/decisions.md).
   */
  readonly name: string;
  /** In the order they are typed; not named like any function that the formula calls. */
  readonly parameters: readonly string[];
  /** `=LAMBDA(…)`. */
  readonly formula: string;
}

const ending = '_PLAIN';

/** `IF(condition,then,otherwise)`. */
function when(condition: string, then: string, otherwise: string): string {
  return `IF(${condition},${then},${otherwise})`;
}

const wrong = '#VALUE!';
const none = 'NA()';
const empty = '""';

/** An empty cell, no text, or nothing but blanks. */
function isBlank(value: string): string {
  return `TRIM(${value})=""`;
}

/** Errors pass first, in the order of the parameters; then whatever is neither number nor blank is refused. */
function numbersOf(parameters: readonly string[], then: string): string {
  const refused = parameters.reduceRight(
    (rest, value) => when(when(`ISNUMBER(${value})`, 'FALSE', `NOT(${isBlank(value)})`), wrong, rest),
    then,
  );
  return parameters.reduceRight((rest, value) => when(`ISERROR(${value})`, value, rest), refused);
}

/** The denominator is judged before the count that is divided, as in `measures`. */
function quotient(part: string, whole: string, then: string): string {
  const counted = when(isBlank(part), empty, when(`${part}<0`, wrong, then));
  return when(isBlank(whole), empty, when(`${whole}=0`, none, when(`${whole}<0`, wrong, counted)));
}

/**
 * `divided` ÷ (`by` × the share of the year gone at the end of the day). Written as one division of whole numbers, so
 * that the double is the one nearest to the exact figure.
 */
function byShareOfYear(day: string, divided: string, by: string): string {
  const before = `DATE(YEAR(${day})-1,12,31)`;
  const days = `(DATE(YEAR(${day}),12,31)-${before})`;
  const gone = `(INT(${day})-${before})`;
  const quotient = `${divided}*${days}/(${by}*${gone})`;
  // From 1 March 1900 to the last day that Excel knows.
  const known = when(`${day}<61`, wrong, when(`${day}>=2958466`, wrong, quotient));
  return when(isBlank(day), empty, when(`${day}=0`, empty, known));
}

/** A blank count is none; a count must be whole and not negative. */
function wholeCounts(parameters: readonly string[], then: string): string {
  return parameters.reduceRight(
    (rest, value) =>
      when(isBlank(value), rest, when(`${value}<0`, wrong, when(`INT(${value})<>${value}`, wrong, rest))),
    then,
  );
}

function countOf(value: string): string {
  return when(isBlank(value), '0', value);
}

/**
 * How many of the values meet the relation to one value; blanks, text and errors do not. One value only: a range of them
 * would be set against the values cell by cell, which counts something else.
 */
function numberThat(relation: '>' | '=', value: string): string {
  return `SUM(IF(ISNUMBER(values),IF(values${relation}${value},1,0),0))`;
}

function standing(then: string): string {
  const among = when(`${numberThat('=', 'value')}=0`, none, then);
  const given = when('ISNUMBER(value)', among, when(isBlank('value'), empty, wrong));
  const one = when('ISERROR(value)', 'value', given);
  // #N/A among the values is a committee without a value; any other error is the result.
  const sum = 'SUM(IFNA(values,0))';
  const sound = when(`ISERROR(${sum})`, sum, one);
  return when('ROWS(value)*COLUMNS(value)>1', wrong, sound);
}

function goodOrBetter(): string {
  const each = (wrongWhere: string) => `SUM(${wrongWhere})>0`;
  const notNumber = each('IF(ISNUMBER(counts),0,IF(TRIM(counts)="",0,1))');
  const unusable = each('IF(ISNUMBER(counts),IF(counts<0,1,IF(INT(counts)<>counts,1,0)),0)');
  const share = '(N(INDEX(counts,1))+N(INDEX(counts,2)))/SUM(counts)';
  const counted = when(unusable, wrong, when('SUM(counts)=0', none, share));
  const four = when('ROWS(counts)*COLUMNS(counts)<>4', wrong, counted);
  const inLine = when('ROWS(counts)>1', when('COLUMNS(counts)>1', wrong, four), four);
  return when('ISERROR(SUM(counts))', 'SUM(counts)', when(notNumber, wrong, inLine));
}

function plain(key: PlainFormulaKey, parameters: readonly string[], body: string): PlainFormula {
  return { key, name: key + ending, parameters, formula: `=LAMBDA(${parameters.join(',')},${body})` };
}

/** A formula of numbers, cell by cell; `body` is reached where each is a number or blank. */
function cellByCell(key: PlainFormulaKey, parameters: readonly string[], body: string): PlainFormula {
  return plain(key, parameters, numbersOf(parameters, body));
}

const lowered = 'ROUNDUP((5*excellent-good)/6,0)'
  .replaceAll('excellent', countOf('excellent'))
  .replaceAll('good', countOf('good'));

/** Every measure of one value that plain Excel expresses, in the order of the add-in's catalogue. */
export const plainFormulas: readonly PlainFormula[] = [
  cellByCell('ATTAINMENT', ['admitted', 'target'], quotient('admitted', 'target', 'admitted/target')),
  cellByCell('ADMISSIONRATIO', ['admitted', 'members'], quotient('admitted', 'members', 'admitted/members')),
  cellByCell(
    'POINTSABOVE',
    ['share', 'target'],
    when(isBlank('share'), empty, when(isBlank('target'), empty, 'ROUND((share-target)*100,12)')),
  ),
  plain('STANDING', ['value', 'values'], standing(`${numberThat('>', 'value')}+1`)),
  plain(
    'STANDINGTEXT',
    ['value', 'values'],
    standing(`(${numberThat('>', 'value')}+1)&"/"&SUM(IF(ISNUMBER(values),1,0))`),
  ),
  cellByCell(
    'PACE',
    ['admitted', 'target', 'until'],
    quotient('admitted', 'target', byShareOfYear('until', 'admitted', 'target')),
  ),
  cellByCell(
    'YEAREND',
    ['admitted', 'until'],
    when(isBlank('admitted'), empty, when('admitted<0', wrong, byShareOfYear('until', 'admitted', '1'))),
  ),
  cellByCell(
    'SAMEPERIOD',
    ['current', 'before'],
    when(
      isBlank('before'),
      empty,
      when(
        isBlank('current'),
        empty,
        when('before<0', wrong, when('current<0', wrong, when('before=0', none, 'current/before'))),
      ),
    ),
  ),
  plain('GOODORBETTER', ['counts'], goodOrBetter()),
  cellByCell(
    'EXCELLENTALLOWED',
    ['good', 'excellent'],
    wholeCounts(['good', 'excellent'], `INT(${countOf('good')}/5)`),
  ),
  cellByCell(
    'EXCELLENTTOLOWER',
    ['good', 'excellent'],
    wholeCounts(['good', 'excellent'], when(`5*${countOf('excellent')}>${countOf('good')}`, lowered, '0')),
  ),
  cellByCell(
    'COMPOSITION',
    ['parts', 'whole'],
    when(
      isBlank('whole'),
      empty,
      when(
        isBlank('parts'),
        empty,
        when(
          'whole<0',
          wrong,
          when('parts<0', wrong, when('whole=0', none, when('parts>whole', wrong, 'parts/whole'))),
        ),
      ),
    ),
  ),
];
