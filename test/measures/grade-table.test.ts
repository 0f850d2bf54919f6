import fc from 'fast-check';
import { gradeChanges, gradeTable } from '../../src/measures/grade-table';
import { grades } from '../../src/measures/grading';
import type { GradeReading } from '../../src/measures/grade-text';

const reading = fc.constantFrom<GradeReading>(...grades, 'not-graded');
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('gradeTable', () => {
  it('counts by group in the order of their first rows; the not graded stand apart', () => {
    const table = gradeTable([
      { group: 'B', grade: 'good' },
      { group: 'A', grade: 'excellent' },
      { group: 'B', grade: 'not-graded' },
      { group: 'B', grade: 'good' },
    ]);
    expect([...table.groups]).toEqual([
      ['B', { counts: { excellent: 0, good: 2, completed: 0, 'not-completed': 0 }, graded: 2, notGraded: 1 }],
      ['A', { counts: { excellent: 1, good: 0, completed: 0, 'not-completed': 0 }, graded: 1, notGraded: 0 }],
    ]);
    expect(table.total).toEqual({
      counts: { excellent: 1, good: 2, completed: 0, 'not-completed': 0 },
      graded: 3,
      notGraded: 1,
    });
  });

  it('its margins agree', () => {
    const entries = fc.array(fc.record({ group: fc.constantFrom('A', 'B', 'C'), grade: reading }));
    fc.assert(
      fc.property(entries, (list) => {
        const { groups, total } = gradeTable(list);
        const tallies = [...groups.values()];
        expect(total.graded + total.notGraded).toBe(list.length);
        expect(sum(tallies.map(({ graded }) => graded))).toBe(total.graded);
        expect(sum(tallies.map(({ notGraded }) => notGraded))).toBe(total.notGraded);
        for (const grade of grades) {
          expect(total.counts[grade]).toBe(list.filter((entry) => entry.grade === grade).length);
          expect(sum(tallies.map(({ counts }) => counts[grade]))).toBe(total.counts[grade]);
        }
        for (const { counts, graded } of tallies)
          expect(sum(grades.map((grade) => counts[grade]))).toBe(graded);
      }),
    );
  });
});

describe('gradeChanges', () => {
  it('tells who was raised, kept and lowered', () => {
    const changes = gradeChanges([
      { self: 'excellent', final: 'good' },
      { self: 'excellent', final: 'excellent' },
      { self: 'completed', final: 'good' },
      { self: 'good', final: 'not-completed' },
      { self: 'good', final: 'not-graded' },
      { self: 'not-graded', final: 'good' },
    ]);
    expect(changes).toMatchObject({ raised: 1, same: 1, lowered: 2, notCompared: 2 });
    expect(changes.counts.excellent).toEqual({ excellent: 1, good: 1, completed: 0, 'not-completed': 0 });
    expect(changes.counts.good['not-completed']).toBe(1);
  });

  it('has everybody once, and its table adds up to those compared', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ self: reading, final: reading })), (list) => {
        const { counts, raised, same, lowered, notCompared } = gradeChanges(list);
        const table = sum(grades.map((self) => sum(grades.map((final) => counts[self][final]))));
        expect(table).toBe(raised + same + lowered);
        expect(table + notCompared).toBe(list.length);
        expect(sum(grades.map((grade) => counts[grade][grade]))).toBe(same);
      }),
    );
  });
});
