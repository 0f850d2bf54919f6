import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as OfficeObjects from '../../../workbench/protocol/office-object';
import { bookData, openOffice } from '../office-fixture';
import type { DeclaredMember } from './members/declared-members';
import { declaredMembers } from './members/declared-members';
import type { MemberCases } from './members/member-cases';
import type * as WatchedTypes from './members/watched-types';
import { hasMember, metTypes, registrationCount, unusedMembers } from './members/watched-types';

jest.mock('../../../workbench/protocol/office-object', () => {
  const { watched } = jest.requireActual<typeof WatchedTypes>('./members/watched-types');
  return watched(jest.requireActual<typeof OfficeObjects>('../../../workbench/protocol/office-object'));
});

const folder = path.join(__dirname, 'members');
const all = readdirSync(folder).flatMap((file) =>
  Object.values(jest.requireActual<Record<string, unknown>>(path.join(folder, file))).filter(isMemberCases),
);

function isMemberCases(value: unknown): value is MemberCases {
  return typeof value === 'object' && value !== null && 'type' in value && 'cases' in value;
}

const withCases = all.filter(({ cases }) => Object.keys(cases).length > 0);

describe.each(withCases.map((one) => [one.type, one] as const))('%s', (_type, { data, cases }) => {
  test.each(Object.entries(cases))('%s', async (_what, run) => {
    const office = await openOffice((data ?? bookData)());
    try {
      await Excel.run((context) => run(context, office));
    } finally {
      await office.stop();
    }
  });
});

test('every member of every table that was met is carried out by a case', () => {
  expect(unusedMembers()).toEqual([]);
});

test('every table of the host is met', () => {
  const types = path.join(__dirname, '../../../workbench/protocol/types');
  const named = readdirSync(types).flatMap((file) => {
    const text = readFileSync(path.join(types, file), 'utf8');
    return [...text.matchAll(/ObjectType<[^=;]*> = \{\s*name: '(\w+)'/g)].map((match) => match[1] ?? '');
  });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !metTypes().has(name))).toEqual([]);
});

/** Samples of different files may have one type; the neighbours are the type's. */
const sampled = [...new Map(all.filter(({ sample }) => sample).map((one) => [one.type, one])).values()];

describe.each(sampled.map((one) => [one.type, one] as const))('%s outside the table', (type, cases) => {
  test('each member is refused by its name', async () => {
    const office = await openOffice((cases.data ?? bookData)());
    const notRefused: string[] = [];
    try {
      const members = declaredMembers(type);
      expect(members).not.toEqual([]);
      for (const member of members.filter(({ name }) => !hasMember(type, name))) {
        if (cases.elsewhere && member.name in cases.elsewhere) continue;
        const answer = await tryMember(cases, member);
        if (!answer.includes(`${refusedAt(type, answer)}.${wireName(member)}`))
          notRefused.push(`${type}.${member.name}: ${answer}`);
      }
    } finally {
      await office.stop();
    }
    expect(notRefused).toEqual([]);
  });
});

/** What comes of asking for a member: the refusal's message, or that there was none. */
async function tryMember(cases: MemberCases, member: DeclaredMember): Promise<string> {
  const { name, kind } = member;
  return Excel.run(async (context) => {
    const object = cases.sample?.(context) as unknown as Record<string, (...args: unknown[]) => unknown> & {
      load(names: string): void;
    };
    // @types/office-js is newer than the library: what that does not have asks nothing of the host.
    if (!(name in object)) return `no ${cases.type}.${wireName(member)} in the library`;
    if (kind === 'property') object.load(name);
    else if (kind === 'method') use(object[name]?.());
    else
      (object[name] as unknown as { add(handler: () => Promise<void>): void }).add(() => Promise.resolve());
    const registered = registrationCount();
    await context.sync();
    // What an event is called on the wire is the library's: one that the host took is in the table.
    if (registrationCount() > registered) return `${cases.type}.${wireName(member)} is taken`;
    return 'was not refused';
  }).catch((error: unknown) => {
    if (!(error instanceof OfficeExtension.Error)) return String(error);
    return error.code === 'ApiNotFound' ? error.message : `${error.code}: ${error.message}`;
  });
}

/** An object that a method gives is asked for only when something is done with it. */
function use(result: unknown): void {
  if (result instanceof OfficeExtension.ClientObject) (result as unknown as { load(): void }).load();
}

/** What a collection does not have itself is asked of its items, and refused there. */
function refusedAt(type: string, answer: string): string {
  const item = type.replace(/Collection$/, '');
  return type !== item && answer.includes(` ${item}.`) ? item : type;
}

/** Registrations of events have names of their own on the wire: any of the object's will do. */
function wireName({ name, kind }: DeclaredMember): string {
  return kind === 'event' ? '_Register' : name;
}
