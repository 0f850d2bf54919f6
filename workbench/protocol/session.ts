import type { Book } from '../book/book';
import type { Person } from '../book/comment-data';
import { OfficeFailure } from '../book/office-failure';
import type { AddInIdentity } from '../book/settings';
import type { OfficeObject } from './office-object';
import { nobodySignedIn, thisAddIn } from './who-works';

/** What outlives one batch: the workbook and the objects that the add-in keeps references to. */
export class Session {
  private readonly references = new Map<string, OfficeObject>();
  private readonly referenceOf = new Map<OfficeObject, string>();
  private lastReference = 0;

  constructor(
    readonly book: Book,
    /** Whose settings the document shows. */
    readonly addIn: AddInIdentity = thisAddIn,
    /** Who writes comments. */
    readonly user: Person = nobodySignedIn,
  ) {}

  /** AccessDenied while the structure is protected: sheets can be neither added, deleted, renamed, moved nor hidden. */
  requireStructure(member: string): void {
    if (this.book.document.data.structure === null) return;
    throw new OfficeFailure(
      'AccessDenied',
      `You cannot perform the requested operation: the structure of the workbook is protected (${member}).`,
    );
  }

  /** AccessDenied on a protected sheet; `member` is what would change it. */
  requireWritable(sheetId: string, member: string): void {
    if (!this.book.side.of(sheetId).isProtected) return;
    throw new OfficeFailure(
      'AccessDenied',
      `You cannot perform the requested operation: "${this.book.sheets.name(sheetId)}" is protected (${member}).`,
    );
  }

  /** The reference id of a kept object, made at the first call. */
  keep(object: OfficeObject): string {
    const known = this.referenceOf.get(object);
    if (known !== undefined) return known;
    const id = `ref${++this.lastReference}`;
    this.references.set(id, object);
    this.referenceOf.set(object, id);
    return id;
  }

  referenceIdOf(object: OfficeObject): string | null {
    return this.referenceOf.get(object) ?? null;
  }

  byReference(id: string): OfficeObject {
    const object = this.references.get(id);
    if (!object) {
      throw new OfficeFailure(
        'InvalidReference',
        `This reference is not valid for the current operation: ${id}.`,
      );
    }
    return object;
  }

  release(id: string): void {
    const object = this.references.get(id);
    this.references.delete(id);
    if (object) this.referenceOf.delete(object);
  }

  get referenceCount(): number {
    return this.references.size;
  }
}
