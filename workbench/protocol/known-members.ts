import { newerMembers } from './newer-members';
import type { RequirementSets } from './requirement-sets';

const setOfMember = new Map<string, string>();
for (const [type, sets] of Object.entries(newerMembers)) {
  for (const [set, members] of Object.entries(sets)) {
    for (const member of members.split(' ')) setOfMember.set(`${type}.${member}`, set);
  }
}

/**
 * Whether an Excel with these requirement sets knows a member: an older Excel answers ApiNotFound for one that came
 * later.
 *
 * @param member as the wire writes it (`GetSpillParent`) or as the program does
 */
export function isKnownMember(sets: RequirementSets, type: string, member: string): boolean {
  const needed = setOfMember.get(`${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`);
  if (needed === undefined) return true;
  const [set = '', version = ''] = needed.split(' ');
  return hasVersion(sets[set], version);
}

function hasVersion(had: string | undefined, needed: string): boolean {
  if (had === undefined) return false;
  const [major = 0, minor = 0] = had.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
