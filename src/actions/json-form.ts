import { fraction, type Fraction } from '../measures/fraction';

/** How a value is written as plain JSON, and read back from JSON that anybody may have changed. */
export interface JsonForm<T> {
  readonly write: (value: T) => unknown;
  /** @throws JsonMisfit where the JSON is not of this form; `path` names the place, such as `report.band.low`. */
  readonly read: (json: unknown, path: string) => T;
}

/** JSON that is not what it should be; the message is the path of the value that does not fit. */
export class JsonMisfit extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

function plain<T>(fits: (json: unknown) => json is T): JsonForm<T> {
  return {
    write: (value) => value,
    read: (json, path) => {
      if (!fits(json)) throw new JsonMisfit(path);
      return json;
    },
  };
}

export const text: JsonForm<string> = plain((json) => typeof json === 'string');
export const flag: JsonForm<boolean> = plain((json) => typeof json === 'boolean');

/** Any finite number, as it is. */
export const numeric: JsonForm<number> = plain(
  (json): json is number => typeof json === 'number' && Number.isFinite(json),
);

/** A whole number from `least` to `most`, both inside. */
export function whole(least: number, most: number): JsonForm<number> {
  return plain(
    (json): json is number =>
      typeof json === 'number' && Number.isInteger(json) && json >= least && json <= most,
  );
}

/** One of the given words; a record, so that a word that is missing here does not compile. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): JsonForm<Word> {
  return plain((json): json is Word => typeof json === 'string' && Object.hasOwn(words, json));
}

/** An exact fraction that is not negative, written as "3/4": a JSON number could not hold 1/3. */
export const share: JsonForm<Fraction> = {
  write: ({ numerator, denominator }) => `${String(numerator)}/${String(denominator)}`,
  read: (json, path) => {
    const match = typeof json === 'string' ? /^(\d{1,40})\/([1-9]\d{0,39})$/.exec(json) : null;
    if (!match) throw new JsonMisfit(path);
    const [, numerator = '', denominator = ''] = match;
    return fraction(BigInt(numerator), BigInt(denominator));
  },
};

export function orNull<T>(form: JsonForm<T>): JsonForm<T | null> {
  return {
    write: (value) => (value === null ? null : form.write(value)),
    read: (json, path) => (json === null ? null : form.read(json, path)),
  };
}

/** A field that texts of before do not have: left out, it has this value, and with this value it is left out. */
export function orLeftOut<T>(form: JsonForm<T>, otherwise: T): JsonForm<T> {
  return {
    write: (value) => (value === otherwise ? undefined : form.write(value)),
    read: (json, path) => (json === undefined ? otherwise : form.read(json, path)),
  };
}

export function listOf<T>(form: JsonForm<T>): JsonForm<readonly T[]> {
  return {
    write: (values) => values.map((value) => form.write(value)),
    read: (json, path) => {
      if (!Array.isArray(json)) throw new JsonMisfit(path);
      return json.map((item, index) => form.read(item, `${path}[${String(index)}]`));
    },
  };
}

/** Exactly these fields: a field more is of a version that this one does not know, and nothing is dropped in silence. */
export function fieldsOf<T extends object>(forms: {
  readonly [Name in keyof T]: JsonForm<T[Name]>;
}): JsonForm<T> {
  const entries = Object.entries(forms) as [string, JsonForm<unknown>][];
  return {
    write: (value) =>
      Object.fromEntries(
        entries.map(([name, form]) => [name, form.write((value as Record<string, unknown>)[name])]),
      ),
    read: (json, path) => {
      if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new JsonMisfit(path);
      const strange = Object.keys(json).find((name) => !Object.hasOwn(forms, name));
      if (strange !== undefined) throw new JsonMisfit(within(path, strange));
      const read = entries.map(([name, form]) => {
        const value = (json as Record<string, unknown>)[name];
        return [name, form.read(value, within(path, name))];
      });
      return Object.fromEntries(read) as T;
    },
  };
}

/** A form whose values have to meet a condition that spans several fields. */
export function where<T>(form: JsonForm<T>, holds: (value: T) => boolean): JsonForm<T> {
  return {
    write: form.write,
    read: (json, path) => {
      const value = form.read(json, path);
      if (!holds(value)) throw new JsonMisfit(path);
      return value;
    },
  };
}

function within(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
