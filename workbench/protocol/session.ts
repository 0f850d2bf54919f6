import type { Book } from '../book/book';
import type { Person } from '../book/comment-data';
import { OfficeFailure } from '../book/office-failure';
import type { Area } from '../book/book-data';
import type { ProtectionOption } from '../book/sheet-protection';
import type { AddInIdentity } from '../book/settings';
import { EventHub } from './events';
import { followCells } from './kept-ranges';
import { isKnownMember } from './known-members';
import type { OfficeObject } from './office-object';
import { notFound } from './office-object';
import type { RequirementSets } from './requirement-sets';
import { withoutArea } from '../book/without-area';
import { nobodySignedIn, thisAddIn } from './who-works';

/** What outlives one batch: the workbook and the objects that the add-in keeps references to. */
export class Session {
  /** Who wants to be told of what. */
  readonly events: EventHub;
  private readonly references = new Map<string, OfficeObject>();
  private readonly referenceOf = new Map<OfficeObject, string>();
  private lastReference = 0;

  constructor(
    readonly book: Book,
    /** Whose settings the document shows. */
    readonly addIn: AddInIdentity = thisAddIn,
    /** Who writes comments. */
    readonly user: Person = nobodySignedIn,
    /** Those of the Excel that is played; null for one that knows every member. */
    private readonly sets: RequirementSets | null = null,
  ) {
    this.events = new EventHub(book);
    book.onCellsMoved((move) => {
      for (const [id, object] of this.references) if (!followCells(object, move)) this.release(id);
    });
  }

  /** AccessDenied while the structure is protected: sheets can be neither added, deleted, renamed, moved nor hidden. */
  requireStructure(member: string): void {
    if (this.book.document.data.structure === null) return;
    throw new OfficeFailure(
      'AccessDenied',
      `You cannot perform the requested operation: the structure of the workbook is protected (${member}).`,
    );
  }

  /**
   * AccessDenied on a protected sheet; `member` is what would change it. What the protection allows passes: `by` names
   * the option that covers the change, and the cells whose contents change, which must all be unlocked.
   */
  requireWritable(
    sheetId: string,
    member: string,
    by: { readonly option?: ProtectionOption; readonly contentsOf?: Area } = {},
  ): void {
    const { isProtected, protection, unlocked } = this.book.side.of(sheetId);
    if (!isProtected) return;
    if (by.option && protection.allowed.includes(by.option)) return;
    if (by.contentsOf && isCovered(by.contentsOf, unlocked)) return;
    throw new OfficeFailure(
      'AccessDenied',
      `You cannot perform the requested operation: "${this.book.sheets.name(sheetId)}" is protected (${member}).`,
    );
  }

  /** Whether the Excel that is played has the member: an older one does not know what came later. */
  knows(object: OfficeObject, member: string): boolean {
    return this.sets === null || object.isNull || isKnownMember(this.sets, object.typeName, member);
  }

  /** ApiNotFound for a member that the played Excel does not have. */
  requireKnown(object: OfficeObject, member: string): void {
    if (!this.knows(object, member)) throw notFound(object.typeName, member);
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

/** True when every cell of the area lies in one of the others. */
function isCovered(area: Area, by: readonly Area[]): boolean {
  return (
    by.reduce<readonly Area[]>((rest, one) => rest.flatMap((piece) => withoutArea(piece, one)), [area])
      .length === 0
  );
}
