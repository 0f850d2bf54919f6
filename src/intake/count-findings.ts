import { isWhole, toNumber } from '../measures/fraction';
import { parseNumber } from '../measures/number-text';
import type { Field } from './field';
import type { Finding, FindingCode, Severity } from './finding';
import type { CommitteeRow, Figure, Reading, CommitteeTable, TotalRow } from './table';

/** The counts whose absence or sign keeps a measure from having a value. */
const checkedCounts = ['target', 'admitted', 'members-previous-year', 'members-now'] as const;
const checkedFields = [...checkedCounts, 'attainment', 'admission-ratio'] as const;
type CheckedField = (typeof checkedFields)[number];

const missing: Partial<Readonly<Record<Field, FindingCode>>> = {
  target: 'target-missing',
  admitted: 'admitted-missing',
  'members-previous-year': 'members-missing',
  'members-now': 'members-missing',
};

function isCount(field: CheckedField): boolean {
  return field !== 'attainment' && field !== 'admission-ratio';
}

interface Place {
  readonly field: CheckedField;
  readonly committee: string;
  readonly isTotal: boolean;
  /** The column's texts show that its mark is a decimal mark, so "1.238" stays open there. */
  readonly hasDecimals: boolean;
}

type Tell = (code: FindingCode, severity: Severity, facts?: Finding['facts']) => Finding;

function inCount(figure: Figure, { field, isTotal }: Place, tell: Tell): Finding[] {
  const value = toNumber(figure.value);
  const facts = { text: figure.shown, value };
  const found: Finding[] = [];
  if (value < 0) {
    const code = field === 'target' ? 'target-negative' : 'count-negative';
    found.push(tell(code, 'error', facts));
  }
  if (value === 0 && field === 'target' && !isTotal) found.push(tell('target-zero', 'warning', { value }));
  if (!isWhole(figure.value)) found.push(tell('count-not-whole', 'error', facts));
  return found;
}

function inText(figure: Figure, { field, hasDecimals }: Place, tell: Tell): Finding[] {
  if (figure.origin !== 'text') return [];
  if (!isCount(field)) return [tell('number-as-text', 'note', { text: figure.shown })];
  const facts = { text: figure.shown, value: toNumber(figure.value) };
  const open = hasDecimals && parseNumber(figure.shown, 'count')?.eitherWay === true;
  return [open ? tell('ambiguous-number', 'warning', facts) : tell('number-as-text', 'note', facts)];
}

function inReading(reading: Reading, place: Place): Finding[] {
  const { field, committee, isTotal } = place;
  const tell: Tell = (code, severity, facts = {}) => ({
    code,
    severity,
    where: reading.where,
    facts: { field, committee, ...facts },
  });
  switch (reading.kind) {
    case 'error':
      return [tell('formula-error', 'error', { text: reading.shown })];
    case 'unreadable':
      return [tell('not-a-number', 'warning', { text: reading.shown })];
    case 'blank': {
      const code = missing[field];
      return code && !isTotal ? [tell(code, 'warning')] : [];
    }
    case 'figure':
      return [...(isCount(field) ? inCount(reading, place, tell) : []), ...inText(reading, place, tell)];
  }
}

/** The count columns in which a text has decimals beyond doubt, such as "12,5". */
export function columnsWithDecimals(table: CommitteeTable): ReadonlySet<Field> {
  const fields = new Set<Field>();
  for (const row of table.rows) {
    if (row.kind === 'group') continue;
    for (const field of checkedCounts) {
      const reading = row.readings[field];
      if (reading?.kind === 'figure' && reading.origin === 'text' && !isWhole(reading.value))
        fields.add(field);
    }
  }
  return fields;
}

/** What is missing, unreadable or out of the question among the counts and shares of one row. */
export function findInCounts(
  row: CommitteeRow | TotalRow,
  withDecimals: ReadonlySet<Field>,
): readonly Finding[] {
  return checkedFields.flatMap((field) => {
    const reading = row.readings[field];
    return reading
      ? inReading(reading, {
          field,
          committee: row.kind === 'committee' ? row.committee : row.text,
          isTotal: row.kind === 'total',
          hasDecimals: withDecimals.has(field),
        })
      : [];
  });
}
