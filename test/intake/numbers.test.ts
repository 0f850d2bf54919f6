import { readCell } from '../../src/intake/numbers';
import { fraction } from '../../src/measures/fraction';

const where = { sheet: 'S', row: 0, column: 0 };

describe('readCell', () => {
  it('reads a number exactly as it was typed', () => {
    const cell = { where, value: 0.966, formula: 0.966, shown: '0,966', type: 'Double' as const };
    expect(readCell(cell, 'share')).toMatchObject({
      kind: 'figure',
      value: fraction(966, 1000),
      origin: 'number',
    });
  });

  it('knows text that a formula gives from a number: a formula that refers to it gets none', () => {
    const cell = { where, value: '2.030', formula: '="2.030"', shown: '2.030', type: 'String' as const };
    expect(readCell(cell, 'count')).toStrictEqual({
      kind: 'figure',
      value: fraction(2030),
      where,
      origin: 'text',
      shown: '2.030',
    });
  });

  it('tells a formula from a number', () => {
    const cell = { where, value: 177, formula: '=SUM(D1:D3)', shown: '177', type: 'Double' as const };
    expect(readCell(cell, 'count')).toMatchObject({
      kind: 'figure',
      value: fraction(177),
      origin: 'formula',
    });
  });

  it('brings a percentage in a text to a fraction of 1', () => {
    const cell = { where, value: '103,6%', formula: '103,6%', shown: '103,6%', type: 'String' as const };
    expect(readCell(cell, 'share')).toMatchObject({ value: fraction(1036, 1000), origin: 'text' });
  });

  it('knows an error from the text of one', () => {
    const cell = { where, value: '#N/A', formula: '#N/A', shown: '#N/A' };
    expect(readCell({ ...cell, type: 'Error' }, 'count').kind).toBe('error');
    expect(readCell({ ...cell, type: 'String' }, 'count').kind).toBe('unreadable');
  });

  it('does not take TRUE for a figure', () => {
    const cell = { where, value: true, formula: true, shown: 'TRUE', type: 'Boolean' as const };
    expect(readCell(cell, 'count').kind).toBe('unreadable');
  });
});
