import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A member of a class of @types/office-js. */
export interface DeclaredMember {
  readonly name: string;
  readonly kind: 'property' | 'method' | 'event';
}

/** What the library gives every object by itself. */
const ofEveryObject = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
]);

let classes: ReadonlyMap<string, readonly DeclaredMember[]> | null = null;

/** The members that @types/office-js declares for a class of the namespace Excel; empty when it has no such class. */
export function declaredMembers(type: string): readonly DeclaredMember[] {
  classes ??= readClasses();
  return classes.get(type) ?? [];
}

function readClasses(): Map<string, DeclaredMember[]> {
  const path = 'node_modules/@types/office-js/index.d.ts';
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found = new Map<string, DeclaredMember[]>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const inner of statement.body.statements) {
      if (!ts.isClassDeclaration(inner) || !inner.name) continue;
      const members = new Map<string, DeclaredMember>();
      for (const member of inner.members) addMember(members, member);
      found.set(inner.name.text, [...members.values()]);
    }
  }
  return found;
}

function addMember(members: Map<string, DeclaredMember>, member: ts.ClassElement): void {
  if (!member.name || !ts.isIdentifier(member.name)) return;
  const name = member.name.text;
  if (ofEveryObject.has(name)) return;
  const isEvent =
    ts.isPropertyDeclaration(member) &&
    member.type !== undefined &&
    /EventHandlers$/.test(typeName(member.type));
  const kind = isEvent ? 'event' : ts.isMethodDeclaration(member) ? 'method' : 'property';
  members.set(name, { name, kind });
}

function typeName(type: ts.TypeNode): string {
  if (!ts.isTypeReferenceNode(type)) return '';
  return ts.isQualifiedName(type.typeName) ? type.typeName.right.text : type.typeName.text;
}
