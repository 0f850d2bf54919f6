import type { BookData } from '../../../../workbench/book/book-data';
import type { OpenOffice } from '../../office-fixture';

/**
 * What exercises the members of one Office.js type through the genuine library. A file of this folder exports one or
 * several of these; `every-member.test.ts` finds them by itself, runs every case in a workbook of its own, and watches
 * which members the host carried out: no list of them is kept by hand.
 */
export interface MemberCases {
  /** As the host's table is called, such as `Worksheet`. */
  readonly type: string;
  /**
   * An object of the type in a fresh workbook, for the members that the host does not have: each must be refused by
   * name. Null for a type that @types/office-js does not show.
   */
  readonly sample: ((context: Excel.RequestContext) => OfficeExtension.ClientObject) | null;
  /** The workbook that sample and cases are opened with; default: empty sheets "Sheet1" and "Báo cáo năm 2022". */
  readonly data?: () => BookData;
  /** By what they show. Each asserts what it gets; a member that is only called proves little. */
  readonly cases: Readonly<
    Record<string, (context: Excel.RequestContext, office: OpenOffice) => Promise<void>>
  >;
  /**
   * Members of @types/office-js that need no refusal, with the reason: such as one that the library makes of others, or
   * that never reaches the host.
   */
  readonly elsewhere?: Readonly<Record<string, string>>;
}
