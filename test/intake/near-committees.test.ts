import { committeeName, type CommitteeName } from '../../src/intake/committee-name';
import { nearMatches, type NamedCommittee } from '../../src/intake/near-committees';

/** How often names are looked at when so many committees, each on a sheet of its own, are compared. */
function looksAt(count: number): number {
  let looks = 0;
  const committees = Array.from({ length: count }, (_, index): NamedCommittee => {
    const name = committeeName(`Chi bộ thôn ${String(index)} xã Hàm Đức`);
    const counted: CommitteeName = {
      ...name,
      get bare() {
        looks += 1;
        return name.bare;
      },
    };
    return { key: name.key, names: [counted], under: '', tables: new Set([index]) };
  });
  expect(nearMatches(committees)).toEqual([]);
  return looks;
}

test('looks at names in proportion to their number, not to their pairs', () => {
  expect(looksAt(2000)).toBeLessThan(2.5 * looksAt(1000));
});
