import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FollowsVerdict } from '../../src/measures/follows';

/** The records of a CSV text, with quoted fields and doubled quotes. */
function csvRecords(text: string): Record<string, string>[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const cells = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      (quoted ?? plain ?? '').replaceAll('""', '"'),
    ),
  );
  const [header = [], ...rows] = cells;
  return rows.map((row) => {
    if (row.length !== header.length)
      throw new Error(`A row of ${String(row.length)} fields: ${row.join(' | ')}`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

/** A percentage with its two counts, as it was published. */
export interface PublishedPercentage {
  readonly title: string;
  readonly part: number;
  readonly whole: number;
  /** With a point: `50.80`. */
  readonly text: string;
  readonly verdict: FollowsVerdict['verdict'];
  /** What should have been printed. */
  readonly right: string;
  /** The exact percentage to four decimals. */
  readonly exact: string;
  /** The print is right only because it was rounded up. */
  readonly roundedUp: boolean;
}

function verdictOf(note: string): FollowsVerdict['verdict'] | null {
  if (note.includes('DOES NOT FOLLOW')) return 'does-not-follow';
  if (note.includes('TRUNCATED')) return 'truncated';
  return note.includes('AGREES') ? 'agrees' : null;
}

function published(row: Record<string, string>): PublishedPercentage[] {
  const { committee = '', measure = '', note = '', year = '', period = '' } = row;
  const whole = row['denominator'] || (/inferred_denominator=(\d+)/.exec(note)?.[1] ?? '');
  const part = row['numerator'] ?? '';
  if (row['unit'] !== '%' || part === '' || whole === '') return [];
  const text = (row['published_value'] ?? '').replace(',', '.');
  const verdict = verdictOf(note);
  if (verdict === null) throw new Error(`No verdict in the note of ${committee}, ${measure}.`);
  const right = /half-up (?:gives|would print) ([\d,]+)/.exec(note)?.[1]?.replace(',', '.') ?? text;
  const exact = /exact (\d+\.\d{4});/.exec(note)?.[1] ?? '';
  const title = `${committee}, ${year} (${period}), ${measure}: ${part}/${whole} printed ${text} %`;
  const roundedUp = note.includes('AGREES half-up only');
  return [{ title, part: Number(part), whole: Number(whole), text, verdict, right, exact, roundedUp }];
}

/** Every row of the file. */
export const rows = csvRecords(readFileSync(join(__dirname, '../data/published-figures.csv'), 'utf8'));

/** All percentages of the file that have both counts, printed or inferred. */
export const publishedPercentages: readonly PublishedPercentage[] = rows.flatMap(published);
