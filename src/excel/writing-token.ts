let count = 0;

/** A word that no other writing has had, in this runtime or another. */
export function writingToken(): string {
  count += 1;
  return `${Date.now().toString(36)}-${String(count)}-${Math.random().toString(36).slice(2, 8)}`;
}
