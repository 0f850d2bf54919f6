import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { parseArea, splitSheetName } from './address';
import type { Area, DefinedName } from './book-data';
import type { Calculation } from './calculation';
import { OfficeFailure, invalidArgument } from './office-failure';
import { forgetParsedFormulas } from './parsed-formulas';
import type { Sheets } from './sheets';
import type { UniverHandle } from './univer-handle';

/** A name as it is found: `id` stays when the name's formula or comment changes. */
export type FoundName = DefinedName & { readonly id: string };

/** The defined names of the workbook and of its sheets. Univer keeps them, so that they follow sheets and cells. */
export class Names {
  private readonly service: IDefinedNamesService;

  constructor(
    private readonly handle: UniverHandle,
    private readonly sheets: Sheets,
    private readonly calculation: Calculation,
  ) {
    this.service = handle.injector.get(IDefinedNamesService);
  }

  /** All names in alphabetical order; of one scope when `scope` is given: a sheet's id, or null for the workbook. */
  all(scope?: string | null): FoundName[] {
    return Object.values(this.service.getDefinedNameMap(this.handle.unitId) ?? {})
      .map((item) => ({
        id: item.id,
        name: item.name,
        formula: item.formulaOrRefString.startsWith('=')
          ? item.formulaOrRefString
          : `=${item.formulaOrRefString}`,
        scope: isSheetScope(item.localSheetId) ? item.localSheetId : null,
        visible: item.hidden !== true,
        comment: item.comment ?? '',
      }))
      .filter((item) => scope === undefined || item.scope === scope)
      .sort((a, b) => (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1));
  }

  /** Without regard to case; null when the scope has no such name. */
  find(name: string, scope: string | null): FoundName | null {
    const wanted = name.toUpperCase();
    return this.all(scope).find((item) => item.name.toUpperCase() === wanted) ?? null;
  }

  byId(id: string): FoundName | null {
    return this.all().find((item) => item.id === id) ?? null;
  }

  /** ItemAlreadyExists for a name that the scope has; InvalidArgument for what Excel does not take as a name. */
  add(name: DefinedName, member: string): FoundName {
    checkName(name.name, member);
    if (this.find(name.name, name.scope)) {
      throw new OfficeFailure(
        'ItemAlreadyExists',
        `A resource with the same name or identifier already exists: "${name.name}".`,
      );
    }
    const id = generateRandomId(12);
    this.store(id, name);
    // The engine looks for users of a new name by its text, which is not what it knows a sheet's own name by.
    if (name.scope !== null) this.forgetParsedFormulas();
    return { ...name, id };
  }

  /** As it came with the file: Excel's own names such as `_xlnm._FilterDatabase` are among them. */
  load(names: readonly DefinedName[]): void {
    for (const name of names) this.store(generateRandomId(12), name);
  }

  change(id: string, changes: Partial<DefinedName>): void {
    const former = this.byId(id);
    if (!former)
      throw new OfficeFailure('ItemNotFound', `The requested resource doesn't exist. The name is gone.`);
    this.store(id, { ...former, ...changes });
    if (changes.formula !== undefined) this.forgetParsedFormulas();
  }

  remove(id: string): void {
    const former = this.byId(id);
    if (!former) return;
    this.handle.mutate(RemoveDefinedNameMutation.id, this.mutationOf(id, former));
    this.forgetParsedFormulas();
  }

  /** The cells that a name stands for, or null when it is a constant, another formula or its cells are gone. */
  target(name: DefinedName): { readonly sheetId: string; readonly area: Area } | null {
    const { sheet, rest } = splitSheetName(name.formula.replace(/^=/, ''));
    const area = parseArea(rest);
    const sheetId = sheet === null ? null : this.sheets.find(sheet);
    return area && sheetId !== null ? { sheetId, area } : null;
  }

  private store(id: string, name: DefinedName): void {
    this.handle.mutate(SetDefinedNameMutation.id, this.mutationOf(id, name));
  }

  private mutationOf(id: string, name: DefinedName): ISetDefinedNameMutationParam {
    const target = this.target(name);
    return {
      unitId: this.handle.unitId,
      id,
      name: name.name,
      // Univer writes a reference without and any other formula with the equals sign.
      formulaOrRefString: target ? name.formula.replace(/^=/, '') : name.formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
  }

  /**
   * Univer puts a name's content into the parsed formula and keeps that by the formula's text, so that users of a
   * changed name would keep the old value. This forgets them all.
   */
  private forgetParsedFormulas(): void {
    forgetParsedFormulas(this.handle);
    this.calculation.allChanged();
  }
}

/** Whether Univer's note of a name's scope is a sheet's id. */
export function isSheetScope(localSheetId: string | undefined): localSheetId is string {
  return (
    localSheetId !== undefined && localSheetId !== '' && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME
  );
}

/** Source: Microsoft support, "Names in formulas": first a letter, `_` or `\`; no blanks; no cell address; 255 characters. */
function checkName(name: string, member: string): void {
  const isPlain = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = parseArea(name) !== null || /^(?:R[0-9]*(?:C[0-9]*)?|C[0-9]*)$/i.test(name);
  if (!isPlain || isAddress) throw invalidArgument(member, `"${name}" cannot be a name.`);
}
