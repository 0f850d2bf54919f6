/**
 * Puts facts into a text's places: `{count} reports` with `{ count: 3 }` is `3 reports`. `{count|report|reports}` is the first
 * word for one and the second for any other number. A missing fact is a bug.
 */
export function fill(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(
    /\{([\w-]+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (_, name: string, one: string | undefined, other: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`The text "${template}" wants a fact "${name}".`);
      if (one === undefined) return String(fact);
      return String(fact) === '1' ? one : other;
    },
  );
}
