import type { Arguments } from './arguments';
import type { EventNumber } from './event-entries';
import type { Session } from './session';

/** A method of a type's table. */
type Method<T> = (target: T, args: Arguments, session: Session) => void;

/**
 * The members that register for events and take that back, as the library calls them: `_RegisterDataChangedEvent` and
 * `_UnregisterDataChangedEvent` for `DataChangedEvent`. `targetOf` gives the id under which the library waits.
 */
export function eventMethods<T>(
  events: Readonly<Record<string, EventNumber>>,
  targetOf: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _args, { events: hub }) => hub.register(type, targetOf(target));
    methods[`_Unregister${name}`] = (target, _args, { events: hub }) =>
      hub.unregister(type, targetOf(target));
  }
  return methods;
}
