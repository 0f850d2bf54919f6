/** Who wrote something, as a threaded comment names people ([MS-XLSX] 2.6.204, CT_Person). */
export interface Person {
  readonly name: string;
  /** Often an address; empty when it is not known. */
  readonly email: string;
}

/** A threaded comment on one cell, with its replies in order. */
export interface CommentData {
  /** `{GUID}` in capitals, the one that the file has. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: Person;
  /** ISO 8601; empty when the file does not say. */
  readonly created: string;
  readonly resolved: boolean;
  readonly replies: readonly CommentReplyData[];
}

/** A reply in a comment's thread. */
export interface CommentReplyData {
  readonly id: string;
  readonly content: string;
  readonly author: Person;
  readonly created: string;
}

/** An old comment: a note that hangs on a cell. */
export interface NoteData {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  readonly visible: boolean;
}
