import type { Person } from '../book/comment-data';
import type { AddInIdentity } from '../book/settings';

/** The add-in of this repository, as its manifest names it: the one that the host plays Excel for unless told otherwise. */
export const thisAddIn: AddInIdentity = { id: 'eea97d9f-2eaa-4c33-8c23-9d2fb2707b61', version: '0.1.0.0' };

/** Who comments are by, as long as nobody is signed in. */
export const nobodySignedIn: Person = { name: 'Workbench', email: '' };
