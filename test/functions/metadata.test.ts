import { developmentOrigin } from '../../scripts/production-manifest';
import { catalogue } from '../../src/functions/catalogue';
import { functionsMetadata } from '../../src/functions/metadata';
import { functionTextsOf } from '../../src/language/function-texts';
import { languages } from '../../src/language/language';

/** Only these members exist ("Manually create JSON metadata for custom functions"); Excel drops a file with others. */
const rootMembers = ['allowErrorForDataTypeAny', 'functions'];
const functionMembers = ['id', 'name', 'description', 'helpUrl', 'parameters', 'result'];
const parameterMembers = ['name', 'description', 'type', 'dimensionality', 'optional'];

const unknown = (value: object, known: readonly string[]): string[] =>
  Object.keys(value).filter((key) => !known.includes(key));

/** What must not differ between the languages. */
function withoutWords(language: (typeof languages)[number]): unknown {
  return functionsMetadata(language).functions.map(({ id, name, parameters, result }) => ({
    id,
    name,
    result,
    parameters: parameters.map((parameter) => ({ ...parameter, description: '' })),
  }));
}

it('is, for ATTAINMENT in English, what Excel expects', () => {
  const metadata = functionsMetadata('en');
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata.functions[0]).toEqual({
    id: 'ATTAINMENT',
    name: 'ATTAINMENT',
    description: functionTextsOf('en').functions.ATTAINMENT.description,
    helpUrl: `${developmentOrigin}/help.html#ATTAINMENT`,
    parameters: [
      {
        name: 'admitted',
        description: 'Members admitted: a number or a range.',
        type: 'any',
        dimensionality: 'matrix',
      },
      {
        name: 'target',
        description: 'Target of admissions: a number, or a range of the same size as the range of admitted.',
        type: 'any',
        dimensionality: 'matrix',
      },
    ],
    result: { type: 'any', dimensionality: 'matrix' },
  });
});

describe.each(languages)('in %s', (language) => {
  const metadata = functionsMetadata(language);

  it('has every function of the catalogue and no member that Excel does not know', () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(unknown(metadata, rootMembers)).toEqual([]);
    for (const entry of metadata.functions) {
      expect(unknown(entry, functionMembers)).toEqual([]);
      for (const parameter of entry.parameters) expect(unknown(parameter, parameterMembers)).toEqual([]);
    }
  });

  it('does not ask for custom data, on which Excel LTSC 2021 crashes', () => {
    expect(JSON.stringify(metadata)).not.toContain('allowCustomData');
  });

  it('describes everything, in sentences', () => {
    for (const entry of metadata.functions) {
      const descriptions = [entry.description, ...entry.parameters.map(({ description }) => description)];
      for (const description of descriptions) expect(description).toMatch(/^\p{Lu}.{10,}\.$/u);
    }
  });

  it('differs from the others in words only', () => {
    expect(withoutWords(language)).toEqual(withoutWords('en'));
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
  });
});

it('the texts have a function and a parameter for each of the catalogue, and no other', () => {
  for (const language of languages) {
    const { functions } = functionTextsOf(language);
    expect(Object.keys(functions).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    for (const { id, parameters } of catalogue) {
      const names = parameters.map(({ name }) => name);
      expect(Object.keys(functions[id].parameters).sort()).toEqual([...names].sort());
    }
  }
});
