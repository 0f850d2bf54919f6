import ts from 'typescript';

/** The set that the manifest demands: its members are everywhere. */
const leastMinor = 9;

/** By class of the namespace Excel, then by requirement set: the names of its members. */
export type NewerMembers = Record<string, Record<string, string[]>>;

/**
 * The members of Office.js' Excel classes that are newer than ExcelApi 1.9, by the `[Api set: …]` of their doc comments
 * in @types/office-js; a member without one has its class's. Overloads count with the oldest of them.
 */
export function newerMembers(declarations: string): NewerMembers {
  const source = ts.createSourceFile('index.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const found: NewerMembers = {};
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const inner of statement.body.statements) {
      if (ts.isClassDeclaration(inner) && inner.name) addClass(found, inner.name.text, inner);
    }
  }
  return found;
}

function addClass(found: NewerMembers, name: string, declared: ts.ClassDeclaration): void {
  const ofClass = setOf(declared);
  const sets = new Map<string, string>();
  for (const member of declared.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const key = member.name.text;
    const set = setOf(member) ?? ofClass ?? 'ExcelApi 1.1';
    const known = sets.get(key);
    if (known === undefined || isOlder(set, known)) sets.set(key, set);
  }
  for (const [member, set] of sets) {
    if (set.startsWith('ExcelApi 1.') && minorOf(set) <= leastMinor) continue;
    if (ofEveryObject.has(member)) continue;
    ((found[name] ??= {})[set] ??= []).push(member);
  }
}

const ofEveryObject = new Set(['context', 'isNullObject', 'items', 'load', 'set', 'toJSON']);

function setOf(node: ts.Node): string | null {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((one) => one.getFullText())
    .join(' ');
  return /\[ ?Api set: (ExcelApi(?:Online|Desktop)? \d+\.\d+)/.exec(comment)?.[1] ?? null;
}

function isOlder(set: string, other: string): boolean {
  return minorOf(set) < minorOf(other);
}

function minorOf(set: string): number {
  return set.startsWith('ExcelApi 1.') ? Number(set.split('.')[1]) : Infinity;
}

/** The TypeScript of workbench/protocol/newer-members.ts, not yet formatted. */
export function newerMembersSource(declarations: string): string {
  const classes = Object.entries(newerMembers(declarations)).map(([name, sets]) => {
    const lines = Object.entries(sets).map(([set, members]) => `'${set}': '${members.join(' ')}',`);
    return `${name}: { ${lines.join(' ')} },`;
  });
  return `/**
 * The members of Excel's classes that are newer than ExcelApi 1.9, by class and requirement set. Made of the doc comments
 * of @types/office-js by scripts/build-newer-members.ts; not edited by hand.
 */
export const newerMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${classes.join('\n')}
};
`;
}
