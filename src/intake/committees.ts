import type { CellAddress } from './cell';
import {
  committeeName,
  levelOf,
  withoutSerial,
  type CommitteeLevel,
  type CommitteeName,
  type Unit,
} from './committee-name';
import { nearMatches, type NearMatch } from './near-committees';
import { namesCommittee } from './row-text';
import { placeIn, type CommitteeRow, type CommitteeTable } from './table';

/** What a person decided about two spellings of what may be one committee, as the workbook's settings keep it. */
export interface DecidedMatch {
  readonly one: string;
  readonly other: string;
  /** Whether they are the same committee; never asked about again. */
  readonly isSame: boolean;
}

/** A committee's row in one of the tables. */
export interface CommitteePlace {
  readonly table: CommitteeTable;
  readonly row: CommitteeRow;
  readonly where: CellAddress;
}

/** One committee with its rows in all tables. */
export interface JoinedCommittee {
  /** Stays the same as long as its names do. */
  readonly key: string;
  /** The fullest of its spellings, as the sheet has it. */
  readonly name: string;
  readonly level: CommitteeLevel | null;
  /** The words of the group row above it, where its first table has groups; or empty. */
  readonly group: string;
  readonly rows: readonly CommitteePlace[];
}

/** Two names that may be the same committee: to be asked about, never joined unasked. */
export interface CommitteeProposal {
  readonly one: CommitteePlace;
  readonly other: CommitteePlace;
  readonly reason: NearMatch['reason'];
}

/** The committees of several tables, in the order in which they were met first. */
export interface CommitteeJoin {
  readonly committees: readonly JoinedCommittee[];
  readonly proposals: readonly CommitteeProposal[];
}

interface Named {
  readonly name: CommitteeName;
  /** The committee that the group row names, for the cells of a commune: each commune has its "Chi bộ 1". */
  readonly under: string;
}

interface Entry extends CommitteePlace, Named {
  readonly group: string;
}

function placeOf({ table, row, where }: Entry): CommitteePlace {
  return { table, row, where };
}

/** A table's rows of committees with the group that each stands in. */
function committeeEntries(table: CommitteeTable): readonly Entry[] {
  const column = table.columns.find(({ field }) => field === 'committee')?.column ?? 0;
  let [group, under] = ['', ''];
  const entries: Entry[] = [];
  for (const row of table.rows) {
    if (row.kind === 'group') {
      group = row.text.trim();
      under = namesCommittee(withoutSerial(group)) ? committeeName(group).key : '';
    }
    if (row.kind !== 'committee') continue;
    const where = placeIn(table, row.row, column);
    entries.push({ table, row, where, name: committeeName(row.committee), group, under });
  }
  return entries;
}

/** Names that one table holds under several committees: there the committee above belongs to the key. */
function keysUnderSeveral(tables: readonly (readonly Named[])[]): ReadonlySet<string> {
  const several = new Set<string>();
  for (const entries of tables) {
    const first = new Map<string, string>();
    for (const { name, under } of entries) {
      if ((first.get(name.key) ?? under) !== under) several.add(name.key);
      first.set(name.key, under);
    }
  }
  return several;
}

/** The one unit that all full names of a place have; a name without unit is taken for that. */
function onlyUnits(entries: readonly Named[]): ReadonlyMap<string, Unit | 'several'> {
  const found = new Map<string, Unit | 'several'>();
  for (const { name } of entries) {
    if (name.unit === null) continue;
    const known = found.get(name.place);
    found.set(name.place, known === undefined || known === name.unit ? name.unit : 'several');
  }
  return found;
}

/** Whether a table whose other names are of communes may hold a district: its names without unit are then communes too. */
function fitsTable(unit: Unit, entries: readonly Named[]): boolean {
  const named = entries.flatMap(({ name }) => (name.unit === null ? [] : [levelOf(name.unit)]));
  return named.length === 0 || named.includes(levelOf(unit));
}

function keysOf(tables: readonly (readonly Named[])[]): ReadonlyMap<Named, string> {
  const several = keysUnderSeveral(tables);
  const all = tables.flat();
  const unitOfPlace = onlyUnits(all);
  const keys = new Map<Named, string>();
  for (const entries of tables) {
    const fits = new Map<Unit, boolean>();
    for (const entry of entries) {
      const { unit, place, key } = entry.name;
      const only = unit === null ? unitOfPlace.get(place) : undefined;
      let full = key;
      if (only !== undefined && only !== 'several') {
        const doesFit = fits.get(only) ?? fitsTable(only, entries);
        fits.set(only, doesFit);
        if (doesFit) full = `${only}:${place}`;
      }
      keys.set(entry, several.has(key) && entry.under !== '' ? `${entry.under}/${full}` : full);
    }
  }
  return keys;
}

/** What a row's name is compared by within its own table: rows of the same key are the same committee twice. */
export function committeeKeys(table: CommitteeTable): readonly (CommitteePlace & { readonly key: string })[] {
  const entries = committeeEntries(table);
  const keys = keysOf([entries]);
  return entries.map((entry) => ({ ...placeOf(entry), key: keys.get(entry) ?? entry.name.key }));
}

/** The row of the committee that a letterhead names, or `null`: under "TỈNH ỦY BÌNH THUẬN" also "Bình Thuận" alone. */
export function rowOfCommittee(table: CommitteeTable, named: string): CommitteeRow | null {
  const entries = committeeEntries(table);
  const wanted: Named = { name: committeeName(named), under: '' };
  const keys = keysOf([entries, [wanted]]);
  return entries.find((entry) => keys.get(entry) === keys.get(wanted))?.row ?? null;
}

/** The key that stands for all keys that a person said to be the same. */
function confirmedKeys(
  decided: readonly DecidedMatch[],
  keyOfSpelling: ReadonlyMap<string, string>,
): (key: string) => string {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    const above = parent.get(key);
    return above === undefined ? key : rootOf(above);
  };
  for (const { one, other, isSame } of decided) {
    const [first, second] = [one, other].map((name) => keyOfSpelling.get(spelling(name)));
    if (!isSame || first === undefined || second === undefined || rootOf(first) === rootOf(second)) continue;
    parent.set(rootOf(second), rootOf(first));
  }
  return rootOf;
}

function spelling(name: string): string {
  return committeeName(name).key;
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

function joined(key: string, [first, ...others]: readonly [Entry, ...Entry[]]): JoinedCommittee {
  const entries = [first, ...others];
  const fullest = entries.reduce((best, entry) =>
    entry.row.committee.length > best.row.committee.length ? entry : best,
  );
  const unit = entries.find(({ name }) => name.unit !== null)?.name.unit ?? null;
  const group = entries.find((entry) => entry.group !== '')?.group ?? '';
  const rows = entries.map(placeOf);
  return { key, name: fullest.row.committee, level: levelOf(unit), group, rows };
}

/**
 * Joins the committees of several tables: those whose names agree once spelling, abbreviations and the words for "Party
 * organisation" are put aside, and those that a person said to be the same. A name without unit ("Tuy Phong") belongs to the
 * one unit of that place that the tables name, unless its own table has units of other levels only; where they name two (huyện and
 * xã Phú Quý), it stays apart and is proposed to both. Two names in one table are never the same committee unless their keys agree. What a person said to be different is not
 * proposed again.
 */
export function joinCommittees(
  tables: readonly CommitteeTable[],
  decided: readonly DecidedMatch[] = [],
): CommitteeJoin {
  const byTable = tables.map(committeeEntries);
  const keys = keysOf(byTable);
  const keyOf = (entry: Entry): string => keys.get(entry) ?? entry.name.key;
  const all = byTable.flat();
  const rootOf = confirmedKeys(decided, new Map(all.map((entry) => [entry.name.key, keyOf(entry)])));
  const byKey = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of all) {
    const key = rootOf(keyOf(entry));
    const known = byKey.get(key);
    if (known) known.push(entry);
    else byKey.set(key, [entry]);
  }
  const committees = Array.from(byKey, ([key, entries]) => joined(key, entries));
  const rejected = new Set(
    decided.filter(({ isSame }) => !isSame).map(({ one, other }) => pairOf(spelling(one), spelling(other))),
  );
  return { committees, proposals: proposalsAmong(byKey, rejected) };
}

function proposalsAmong(
  byKey: ReadonlyMap<string, readonly [Entry, ...Entry[]]>,
  rejected: ReadonlySet<string>,
): readonly CommitteeProposal[] {
  const names = Array.from(byKey, ([key, entries]) => ({
    key,
    names: entries.map(({ name }) => name),
    under: key.includes('/') ? entries[0].under : '',
    tables: new Set(entries.map(({ table }) => table)),
  }));
  return nearMatches(names).flatMap(({ one, other, reason }): CommitteeProposal[] => {
    const [first, second] = [byKey.get(one)?.[0], byKey.get(other)?.[0]];
    if (!first || !second || rejected.has(pairOf(first.name.key, second.name.key))) return [];
    return [{ one: placeOf(first), other: placeOf(second), reason }];
  });
}
