import { firstSheetId, openOffice, secondSheetId } from '../office-fixture';
import type { OpenOffice } from '../office-fixture';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

async function write(formulas: Readonly<Record<string, unknown>>, sheet = 'Sheet1'): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, formula] of Object.entries(formulas)) {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[formula]] as string[][];
    }
    await context.sync();
  });
}

async function read(address: string, sheet = 'Sheet1'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

// Source: Microsoft support, "Spilled range operator".
describe('the spilled range operator', () => {
  test('takes the cells that are spilled now, and follows the array as it grows and shrinks', async () => {
    await write({ A1: 3, B1: '=SEQUENCE(A1)', C1: '=SUM(B1#)', D1: '=COUNT($B$1#)*10', E1: '=B5' });
    expect(await read('C1:E1')).toEqual([[6, 30, 0]]);
    await write({ A1: 5 });
    expect(await read('C1:E1')).toEqual([[15, 50, 5]]);
    await write({ A1: 2 });
    expect(await read('B1:B5')).toEqual([[1], [2], [''], [''], ['']]);
    expect(await read('C1:E1')).toEqual([[3, 20, 0]]);
  });

  test('spills itself, from other sheets too', async () => {
    await write({ B2: '=SEQUENCE(2,2)' });
    await write({ A1: '=Sheet1!B2#*10', D1: '=ROWS(Sheet1!B2#)' }, 'Báo cáo năm 2022');
    expect(await read('A1:B2', 'Báo cáo năm 2022')).toEqual([
      [10, 20],
      [30, 40],
    ]);
    await write({ B2: '=SEQUENCE(3,2)' });
    expect(await read('A1:D3', 'Báo cáo năm 2022')).toEqual([
      [10, 20, '', 3],
      [30, 40, '', ''],
      [50, 60, '', ''],
    ]);
  });

  test('is #REF! for a cell that spills nothing, and where the array cannot spill', async () => {
    await write({ A1: 7, A2: '=SUM(A1#)', C1: '=SEQUENCE(2)', C2: 'in the way', D1: '=SUM(C1#)' });
    expect(await read('A2:D2')).toEqual([['#REF!', '', 'in the way', '']]);
    expect(await read('C1:D1')).toEqual([['#SPILL!', '#REF!']]);
    await write({ C2: '' });
    expect(await read('C1:D1')).toEqual([[1, 3]]);
  });

  test('is kept as it was written', async () => {
    await write({ B1: '=SEQUENCE(2)', C1: '=SUM(B1#)' });
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('C1');
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([['=SUM(B1#)']]);
  });
});

describe('formulas that lean on cells of an array', () => {
  test('are calculated when the array leaves their cells', async () => {
    await write({ A1: 4, B1: '=SEQUENCE(A1)', D1: '=B4+100', D2: '=SUM(B1:B9)', D3: '=D1*2' });
    expect(await read('D1:D3')).toEqual([[104], [10], [208]]);
    await write({ A1: 2 });
    expect(await read('D1:D3')).toEqual([[100], [3], [200]]);
    await write({ B1: '' });
    expect(await read('D1:D3')).toEqual([[100], [0], [200]]);
  });
});

// Source: Microsoft support, "Names in formulas", "The scope of a name".
describe('names of single sheets', () => {
  const other = 'Báo cáo năm 2022';

  async function add(name: string, formula: string, scope: string | null): Promise<void> {
    await Excel.run(async (context) => {
      const names =
        scope === null ? context.workbook.names : context.workbook.worksheets.getItem(scope).names;
      names.add(name, formula);
      await context.sync();
    });
  }

  test('go before those of the workbook on their sheet, and are not known on others', async () => {
    await add('Rate', '=0.5', null);
    await add('Rate', '=0.2', 'Sheet1');
    await add('Alone', '=7', 'Sheet1');
    await write({ A1: '=Rate', A2: '=Alone', A3: '=rate*2+SUM(Rate,1)' });
    await write(
      { A1: '=Rate', A2: '=Alone', A3: '=Sheet1!Rate', A4: "=Sheet1!Alone+'Báo cáo năm 2022'!Rate" },
      other,
    );
    expect(await read('A1:A3')).toEqual([[0.2], [7], [1.6]]);
    expect(await read('A1:A4', other)).toEqual([[0.5], ['#NAME?'], [0.2], [7.5]]);
  });

  test('are calculated anew when they change, come and go', async () => {
    await add('Rate', '=2', null);
    await write({ A1: '=Rate*10' });
    expect(await read('A1')).toEqual([[20]]);
    await add('Rate', '=3', 'Sheet1');
    expect(await read('A1')).toEqual([[30]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').names.getItem('Rate').formula = '=4';
      await context.sync();
    });
    expect(await read('A1')).toEqual([[40]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').names.getItem('Rate').delete();
      await context.sync();
    });
    expect(await read('A1')).toEqual([[20]]);
  });

  test('mean by the names in them those of their sheet', async () => {
    await add('Base', '=100', null);
    await add('Base', '=10', 'Sheet1');
    await add('Twice', '=Base*2', 'Sheet1');
    await add('Half', '=LAMBDA(x,x/Base)', 'Sheet1');
    await write({ A1: '=Twice', A2: '=Half(5)' });
    await write({ A1: '=Sheet1!Twice+Base' }, other);
    expect(await read('A1:A2')).toEqual([[20], [0.5]]);
    expect(await read('A1', other)).toEqual([[120]]);
  });

  test('stand for their sheet where formulas are evaluated outside of cells', async () => {
    await add('Rate', '=1', null);
    await add('Rate', '=2', 'Sheet1');
    expect(await office.book.evaluation.evaluate(firstSheetId, '=Rate')).toEqual([[2]]);
    expect(await office.book.evaluation.evaluate(secondSheetId, '=Rate')).toEqual([[1]]);
  });

  test.each(['=1 2', '=SUM(1', '=A1,5'])('%p is no formula of a name', async (formula) => {
    await expect(add('Wrong', formula, null)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

// Source: Excel.CalculationMode and Excel.CalculationType in @types/office-js; Microsoft, "Excel recalculation".
describe('manual calculation', () => {
  async function setMode(mode: 'Manual' | 'Automatic' | 'AutomaticExceptTables'): Promise<void> {
    await Excel.run(async ({ workbook }) => {
      workbook.application.calculationMode = mode;
      await workbook.context.sync();
    });
  }

  async function calculate(type: 'Recalculate' | 'Full' | 'FullRebuild'): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.application.calculate(type);
      await context.sync();
    });
  }

  async function state(): Promise<string[]> {
    return Excel.run(async ({ workbook }) => {
      workbook.application.load('calculationMode,calculationState');
      await workbook.context.sync();
      return [workbook.application.calculationMode, workbook.application.calculationState];
    });
  }

  test('values stay until they are asked for; a formula that is entered is calculated, alone', async () => {
    await write({ A1: 1, B1: '=A1*10', C1: '=B1+1' });
    expect(await read('A1:C1')).toEqual([[1, 10, 11]]);
    await setMode('Manual');
    await write({ A1: 2 });
    expect(await read('A1:C1')).toEqual([[2, 10, 11]]);
    expect(await state()).toEqual(['Manual', 'Pending']);
    await write({ B1: '=A1*100' });
    expect(await read('A1:C1')).toEqual([[2, 200, 11]]);
    await write({ D1: '=SEQUENCE(2,2,C1)' });
    expect(await read('C1:E2')).toEqual([
      [11, 11, 12],
      ['', 13, 14],
    ]);
    await calculate('Recalculate');
    expect(await read('A1:E2')).toEqual([
      [2, 200, 201, 201, 202],
      ['', '', '', 203, 204],
    ]);
    expect(await state()).toEqual(['Manual', 'Done']);
  });

  test.each(['Recalculate', 'Full', 'FullRebuild'] as const)(
    'calculate(%p) gives every value',
    async (type) => {
      await setMode('Manual');
      await write({ A1: 1, B1: '=A1+1', C1: '=B1+1' });
      await write({ A1: 5 });
      await calculate(type);
      expect(await read('A1:C1')).toEqual([[5, 6, 7]]);
      expect(await state()).toEqual(['Manual', 'Done']);
    },
  );

  test('what waits is calculated when the mode becomes automatic again', async () => {
    await write({ A1: 1, B1: '=A1+1' });
    await setMode('Manual');
    await write({ A1: 7 });
    await setMode('Automatic');
    expect(await read('B1')).toEqual([[8]]);
    await write({ A1: 8 });
    expect(await read('B1')).toEqual([[9]]);
    await setMode('AutomaticExceptTables');
    await write({ A1: 9 });
    expect(await read('B1')).toEqual([[10]]);
  });

  test('values stay when rows are inserted, names change and sheets go', async () => {
    await write({ A1: 1, A2: '=A1*2', A3: '=Rate', B1: '=SUM(A1:A2)' });
    await Excel.run(async (context) => {
      context.workbook.names.add('Rate', '=5');
      await context.sync();
    });
    expect(await read('A1:B3')).toEqual([
      [1, 3],
      [2, ''],
      [5, ''],
    ]);
    await setMode('Manual');
    await write({ A1: 100 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('2:2').insert('Down');
      context.workbook.names.getItem('Rate').formula = '=6';
      await context.sync();
    });
    expect(await read('A1:B4')).toEqual([
      [100, 3],
      ['', ''],
      [2, ''],
      [5, ''],
    ]);
    await calculate('Recalculate');
    expect(await read('A1:B4')).toEqual([
      [100, 300],
      ['', ''],
      [200, ''],
      [6, ''],
    ]);
  });

  test('an array that shrinks on demand has its dependents calculated with it', async () => {
    await write({ A1: 3, B1: '=SEQUENCE(A1)', C1: '=B3' });
    await setMode('Manual');
    await write({ A1: 1 });
    expect(await read('B1:C3')).toEqual([
      [1, 3],
      [2, ''],
      [3, ''],
    ]);
    await calculate('Recalculate');
    expect(await read('B1:C3')).toEqual([
      [1, 0],
      ['', ''],
      ['', ''],
    ]);
  });

  test('a file that wants it is opened so, and keeps its values', async () => {
    await setMode('Manual');
    await write({ A1: 1, B1: '=A1+1' });
    await write({ A1: 9 });
    const data = await office.book.exportData();
    expect(data.document.calculationMode).toBe('Manual');
    await office.stop();
    office = await openOffice(data);
    expect(await read('A1:B1')).toEqual([[9, 2]]);
    expect(await state()).toEqual(['Manual', 'Done']);
  });

  test('a mode that Excel does not have is refused', async () => {
    await expect(setMode('Never' as 'Manual')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
