import type { Arguments } from './arguments';
import type { OfficeObject } from './office-object';
import type { Session } from './session';

/**
 * Several objects of one type as one, such as the formats of the areas of a RangeAreas: a property has the value that all
 * of them have, else null (a colour: the empty text, as for a range of several colours); what is set or called is set
 * or called on each, in order.
 */
export function groupOf(objects: readonly [OfficeObject, ...OfficeObject[]]): OfficeObject {
  const [first] = objects;
  if (objects.length === 1) return first;
  const group = (members: readonly OfficeObject[]): OfficeObject => {
    const [one, ...more] = members;
    if (!one) throw new Error('A group has at least one object.');
    return groupOf([one, ...more]);
  };
  return {
    ...first,
    identity: (session) => first.identity(session),
    read: async (name, session) => {
      const values: unknown[] = [];
      for (const one of objects) values.push(await one.read(name, session));
      const isSame = values.every((value) => value === values[0]);
      return isSame ? values[0] : name === 'Color' ? '' : null;
    },
    navigate: (name, session) => group(objects.map((one) => one.navigate(name, session))),
    call: (name, args, session) => each(objects, (one) => one.call(name, args, session)),
    set: (name, value, session) => each(objects, (one) => one.set(name, value, session)),
    items: async (session) => {
      const lists: (readonly OfficeObject[])[] = [];
      for (const one of objects) lists.push(await one.items(session));
      return (lists[0] ?? []).map((_one, index) => group(lists.flatMap((list) => list[index] ?? [])));
    },
    index: async (key: Arguments, session: Session) => {
      const found: OfficeObject[] = [];
      for (const one of objects) found.push(await one.index(key, session));
      return group(found);
    },
  };
}

/** Gives nothing: what methods of formats give is the same for each. */
async function each(objects: readonly OfficeObject[], run: (one: OfficeObject) => unknown): Promise<void> {
  for (const one of objects) await run(one);
}
