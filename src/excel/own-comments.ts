import { hashOf } from '../reports/fingerprint';

/**
 * A comment of the add-in's is known by its last words, which hold a hash of those before: a comment that a person has
 * changed is theirs from then on, and so is one that a person has answered.
 */
export function ownComment(text: string): string {
  return `${text}\n[attainment ${hashOf(text)}]`;
}

export function isOwnComment(content: string): boolean {
  const match = /^([\s\S]*)\r?\n\[attainment ([0-9a-z]+)\]$/.exec(content);
  return match !== null && hashOf(match[1] ?? '') === match[2];
}
