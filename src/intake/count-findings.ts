import { isWhole, toNumber } from '../measures/fraction';
import { parseNumber } from '../measures/number-text';
import type { Field } from './field';
import type { Finding, FindingCode, Severity } from './finding';
import { saysInexact } from './numbers';
import { countFields } from './read-table';
import type { CommitteeRow, CommitteeTable, Figure, Reading, TotalRow } from './table';

/** Differences may be below zero. */
const signedFields: ReadonlySet<Field> = new Set<Field>(['difference', 'same-period-difference']);

const missing: Partial<Readonly<Record<Field, FindingCode>>> = {
  target: 'target-missing',
  admitted: 'admitted-missing',
  'members-previous-year': 'members-missing',
  'members-now': 'members-missing',
};

function isCount(field: Field): boolean {
  return countFields.has(field);
}

interface Place {
  readonly field: Field;
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
  if (value < 0 && !signedFields.has(field)) {
    const code = field === 'target' ? 'target-negative' : 'count-negative';
    found.push(tell(code, 'error', facts));
  }
  if (value === 0 && field === 'target' && !isTotal) found.push(tell('target-zero', 'warning', { value }));
  if (!isWhole(figure.value)) found.push(tell('count-not-whole', 'error', facts));
  return found;
}

function inText(figure: Figure, { field, hasDecimals }: Place, tell: Tell): Finding[] {
  const facts = { text: figure.shown, value: toNumber(figure.value) };
  if (figure.isAmbiguous) return [tell('ambiguous-number', 'warning', facts)];
  if (figure.origin !== 'text') return [];
  const isEitherWay = parseNumber(figure.shown, isCount(field) ? 'count' : 'share')?.eitherWay === true;
  if (isEitherWay && (hasDecimals || !isCount(field))) return [tell('ambiguous-number', 'warning', facts)];
  return [tell('number-as-text', 'note', isCount(field) ? facts : { text: figure.shown })];
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
      return [
        tell(saysInexact(reading.shown) ? 'inexact-number' : 'not-a-number', 'warning', {
          text: reading.shown,
        }),
      ];
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
    for (const [field, reading] of readingsOf(row)) {
      if (!isCount(field) || reading.kind !== 'figure' || reading.origin !== 'text') continue;
      if (!isWhole(reading.value)) fields.add(field);
    }
  }
  return fields;
}

/** What is missing, unreadable or out of the question among the counts and shares of one row, months among them. */
export function findInCounts(
  row: CommitteeRow | TotalRow,
  withDecimals: ReadonlySet<Field>,
): readonly Finding[] {
  const place = {
    committee: row.kind === 'committee' ? row.committee : row.text,
    isTotal: row.kind === 'total',
  };
  return [
    ...readingsOf(row).flatMap(([field, reading]) =>
      inReading(reading, { ...place, field, hasDecimals: withDecimals.has(field) }),
    ),
    ...(row.periodReadings ?? []).flatMap((reading) =>
      // A month to come is blank, and nothing is missing.
      reading.kind === 'blank' ? [] : inReading(reading, { ...place, field: 'admitted', hasDecimals: false }),
    ),
  ];
}

function readingsOf({ readings }: CommitteeRow | TotalRow): readonly (readonly [Field, Reading])[] {
  return Object.entries(readings) as [Field, Reading][];
}
