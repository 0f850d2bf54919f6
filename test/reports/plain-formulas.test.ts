import { catalogue } from '../../src/functions/catalogue';
import { plainFormulas } from '../../src/reports/plain-formulas';

const functionNames: readonly string[] = catalogue.map(({ name }) => name);

test.each(plainFormulas.map((plain) => [plain.name, plain] as const))(
  '%s',
  (name, { key, parameters, formula }) => {
    const entry = catalogue.find(({ id }) => id === key);
    // A name that is called like a function of the add-in would stop both.
    expect(functionNames).not.toContain(name);
    expect(entry?.parameters.filter((parameter) => !('optional' in parameter)).length).toBeLessThanOrEqual(
      parameters.length,
    );
    expect(entry?.parameters.length).toBeGreaterThanOrEqual(parameters.length);
    // A parameter called like a function would carry the parameter's prefix into the file where the function is meant.
    const called = [...formula.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, word]) => word);
    for (const parameter of parameters) expect(called).not.toContain(parameter.toUpperCase());
    // Excel's limit for a formula is 8,192 characters.
    expect(formula.length).toBeLessThan(2000);
    expect(formula).toMatch(/^=LAMBDA\(/);
    // AND and OR take a whole range for one value.
    expect(called).not.toContain('AND');
    expect(called).not.toContain('OR');
  },
);
