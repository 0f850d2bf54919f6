import type { Person } from '../book/comment-data';
import { withChild, xmlHead, type PackageParts } from './package-parts';
import { stableGuid } from './stable-guid';
import { childrenNamed } from './xml-reader';
import { element } from './xml-text';

/** The namespace of threaded comments and of the people in them ([MS-XLSX] 2.1.66 and 2.1.67). */
export const threadedNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
/** Relationships of threaded comments and people are of this family. */
export const threadedRelationships = 'http://schemas.microsoft.com/office/2017/10/relationships';

/** The people that threaded comments of the workbook name, by their id in capitals. */
export function readPersons(parts: PackageParts, workbookPath: string): ReadonlyMap<string, Person> {
  const path = personsPath(parts, workbookPath);
  if (path === null) return new Map();
  return new Map(
    childrenNamed(parts.xml(path), 'person').map(({ attributes }) => {
      const { displayName = '', userId = '' } = attributes;
      // Without a provider Excel repeats the name as the user's id.
      const email = userId.includes('@') ? userId.replace(/^.*::([^:]*)::.*$/, '$1') : '';
      return [(attributes['id'] ?? '').toUpperCase(), { name: displayName, email }];
    }),
  );
}

function personsPath(parts: PackageParts, workbookPath: string): string | null {
  const path = parts.relationships(workbookPath).find(({ kind }) => kind === 'person')?.target;
  return path !== undefined && parts.has(path) ? path : null;
}

/** The id of a person in the file, who is added to its list when not there. */
export function personId(parts: PackageParts, workbookPath: string, person: Person): string {
  for (const [id, known] of readPersons(parts, workbookPath)) {
    if (known.name === person.name && known.email === person.email) return id;
  }
  const id = stableGuid(`${person.name}\n${person.email}`);
  const path = personsPath(parts, workbookPath) ?? addPersons(parts, workbookPath);
  const line = element('person', {
    xmlns: threadedNamespace,
    displayName: person.name,
    id,
    userId: person.email === '' ? person.name : person.email,
    providerId: 'None',
  });
  parts.write(path, withChild(parts.text(path), parts.xml(path), line));
  return id;
}

function addPersons(parts: PackageParts, workbookPath: string): string {
  const path = parts.has('xl/persons/person.xml')
    ? parts.freePath('xl/persons/person', '.xml')
    : 'xl/persons/person.xml';
  parts.write(path, `${xmlHead}<personList xmlns="${threadedNamespace}"></personList>`);
  parts.declareType(path, 'application/vnd.ms-excel.person+xml');
  parts.relate(workbookPath, 'person', path, `${threadedRelationships}/person`);
  return path;
}
