import { invalidArgument } from '../book/office-failure';
import type { ObjectType, OfficeObject } from './office-object';
import { isOfficeObject, targetOf } from './office-object';

/**
 * The arguments of one call. An omitted optional argument arrives as null. Every reader refuses a value of another
 * kind and names the member; `finish` refuses arguments that nobody asked for.
 */
export class Arguments {
  private used = 0;

  constructor(
    readonly member: string,
    private readonly values: readonly unknown[],
  ) {}

  /** Throws InvalidArgument when the call carried more arguments than the member takes. */
  finish(): void {
    for (let index = this.used; index < this.values.length; index++) {
      if (this.values[index] !== null && this.values[index] !== undefined) {
        throw this.refusal(index, 'is not taken by this host');
      }
    }
  }

  has(index: number): boolean {
    return this.raw(index) !== null;
  }

  /** As sent; null when absent. Objects are `OfficeObject`s. */
  raw(index: number): unknown {
    this.used = Math.max(this.used, index + 1);
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw this.refusal(index, 'must be text');
    return value;
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  number(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.refusal(index, 'must be a number');
    return value;
  }

  wholeNumber(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value)) throw this.refusal(index, 'must be a whole number');
    return value;
  }

  boolean(index: number): boolean {
    const value = this.raw(index);
    if (typeof value !== 'boolean') throw this.refusal(index, 'must be true or false');
    return value;
  }

  optionalBoolean(index: number): boolean {
    return this.has(index) ? this.boolean(index) : false;
  }

  /** One of the values of an enumeration, spelt exactly. */
  oneOf<const T extends string>(index: number, allowed: readonly T[]): T {
    const value = this.raw(index);
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw this.refusal(index, `must be one of ${allowed.join(', ')}`);
    return found;
  }

  /** An object of plain values, such as `Excel.PageLayoutZoomOptions`. */
  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.raw(index);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isOfficeObject(value)) {
      throw this.refusal(index, 'must be an object');
    }
    return value as Record<string, unknown>;
  }

  /**
   * A two-dimensional array of so many rows (null for any number, at least one) and columns, or one value for all of its
   * cells. What is in the cells is checked where they are written.
   */
  matrix(index: number, rows: number | null, columns: number): readonly (readonly unknown[])[] {
    const value = this.raw(index);
    if (!Array.isArray(value)) {
      return Array.from({ length: rows ?? 1 }, () => new Array<unknown>(columns).fill(value));
    }
    const lines: readonly unknown[] = value;
    const isRight =
      (rows === null ? lines.length > 0 : lines.length === rows) &&
      lines.every((line) => Array.isArray(line) && line.length === columns);
    if (!isRight) {
      throw this.refusal(index, `must be an array of ${rows ?? 'one or more'} x ${columns} values`);
    }
    return lines as readonly (readonly unknown[])[];
  }

  /** The target of an Office.js object of the type. */
  object<T>(index: number, type: ObjectType<T>): T {
    const value = this.raw(index);
    const target = isOfficeObject(value) ? targetOf(type, value) : null;
    if (target === null) throw this.refusal(index, `must be a ${type.name}`);
    return target;
  }

  /** True when the argument is an Office.js object rather than text. */
  isObject(index: number): boolean {
    return isOfficeObject(this.raw(index));
  }

  refusal(index: number, reason: string): Error {
    return invalidArgument(
      this.member,
      `argument ${index + 1} ${reason}; it is ${shown(this.values[index])}.`,
    );
  }
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'missing';
  if (isOfficeObject(value)) return `a ${(value satisfies OfficeObject).typeName}`;
  return JSON.stringify(value).slice(0, 80);
}
