import type { PackageParts } from './package-parts';

/** Takes a part away, and the relationship that another part has to it. */
export function removeRelated(parts: PackageParts, of: string, path: string): void {
  const relationship = parts.relationships(of).find(({ target }) => target === path);
  if (relationship) parts.unrelate(of, relationship.id);
  parts.removePart(path);
}
