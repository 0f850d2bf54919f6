/** Puts facts into a text's places: `{count} reports` with `{ count: 3 }` is `3 reports`. A missing fact is a bug. */
export function fill(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`The text "${template}" wants a fact "${name}".`);
    return String(fact);
  });
}
