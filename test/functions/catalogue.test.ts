import { catalogue } from '../../src/functions/catalogue';
import { functions } from '../../src/functions/functions';
import { plainFormulas } from '../../src/reports/plain-formulas';
import {
  excelFunctionNames,
  germanFunctionNames,
  nameComplaints,
  translatedFunctionNames,
} from './excel-name-rules';

describe('Excel’s naming rules', () => {
  it.each([
    ['AB', ['length']],
    ['A1', ['length', 'reference']],
    ['AB1', ['reference']],
    ['XFD1048576', ['reference']],
    ['R1C1', ['reference']],
    ['R2C', ['reference']],
    ['RC1', ['reference']],
    ['Z1S1', ['reference']],
    ['L1C1', ['reference']],
    ['W2K', ['reference']],
    ['S1O1', ['reference']],
    ['1ST', ['first letter']],
    ['_RATE', ['first letter']],
    ['RATE', ['built-in']],
    ['RANK.EQ', ['built-in']],
    ['TRUE', ['built-in']],
    ['RANG.GLEICH', ['built-in']],
    ['RUNDEN', ['built-in']],
    ['MOYENNE', ['built-in']],
    ['SZUMHA', ['built-in']],
    ['attain', ['first letter', 'characters']],
    ['TỶLỆ', ['characters']],
    ['GRADE SHARE', ['characters']],
    ['A'.repeat(129), ['length']],
    ['GRADE.SHARE', []],
    ['Q4_TARGET', []],
  ])('%s: %p', (name, complaints) => {
    expect(nameComplaints(name)).toEqual(complaints);
  });

  it('know Excel’s functions, old and new', () => {
    expect(excelFunctionNames.size).toBeGreaterThan(500);
    const samples = ['ABS', 'ZTEST', 'DATEDIF', 'XLOOKUP', 'GROUPBY', 'FORECAST.ETS', 'LAMBDA', 'CUBEVALUE'];
    expect(samples.filter((name) => !excelFunctionNames.has(name))).toEqual([]);
    expect(germanFunctionNames.size).toBeGreaterThan(400);
    const german = ['SUMMEWENNS', 'XVERWEIS', 'ZÄHLENWENN', 'BEREICH.VERSCHIEBEN', 'TEILERGEBNIS'];
    expect(german.filter((name) => !germanFunctionNames.has(name))).toEqual([]);
  });

  // The languages that Excel itself translates its functions into; LibreOffice leaves Czech untranslated.
  it.each([
    ['da', 'HVIS'],
    ['de', 'WENN'],
    ['es', 'CONTAR.SI'],
    ['fi', 'JOS'],
    ['fr', 'NB.SI'],
    ['hu', 'DARABTELI'],
    ['it', 'CONTA.SE'],
    ['nb', 'HVIS'],
    ['nl', 'AANTAL.ALS'],
    ['pl', 'JEŻELI'],
    ['pt', 'CONTAR.SE'],
    ['pt_BR', 'CONT.SE'],
    ['ru', 'СЧЁТЕСЛИ'],
    ['sv', 'OM'],
    ['tr', 'EĞER'],
  ])('know those of %s, such as %s', (language, sample) => {
    const names = translatedFunctionNames.get(language);
    expect(names?.size).toBeGreaterThan(250);
    expect(names).toContain(sample);
  });
});

describe('the catalogue', () => {
  it('and the implementations are the same functions', () => {
    expect(Object.keys(functions).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it('holds every id, name and parameter once', () => {
    const ids = catalogue.map(({ id }) => id);
    const names = catalogue.map(({ name }) => name);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    for (const { parameters } of catalogue) {
      const parameterNames = parameters.map(({ name }) => name);
      expect(new Set(parameterNames).size).toBe(parameterNames.length);
    }
  });

  it.each(catalogue)('$name has an id and a name that Excel takes', ({ id, name }) => {
    expect(nameComplaints(id)).toEqual([]);
    expect(nameComplaints(name)).toEqual([]);
  });
});

it.each(plainFormulas)(
  'the workbook name $name is one that Excel takes, and no function of any language',
  ({ name }) => {
    expect(nameComplaints(name)).toEqual([]);
  },
);
