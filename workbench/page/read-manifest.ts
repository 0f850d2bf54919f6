import { child, childrenNamed, descendant, readXml, type XmlElement } from '../files/xml-reader';
import type { PageLanguage } from './page-language';
import { localeOf } from './page-language';

/** What the host needs of the add-in's manifest, with every address on the host's own origin. */
export interface AddInManifest {
  readonly displayName: string;
  /** Page of the shared runtime, which is the task pane's too. */
  readonly paneAddress: string;
  /** JSON metadata of the custom functions. */
  readonly functionsAddress: string;
  /** Ids of the ribbon's tabs that the add-in has groups on. */
  readonly tabs: readonly string[];
  readonly buttons: readonly RibbonButton[];
}

/** A button of the add-in's on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of a picture of at least 32 pixels, or null. */
  readonly icon: string | null;
  /** Shows the pane, or calls the function that the add-in has associated with the name. */
  readonly action: { readonly kind: 'show-pane' } | { readonly kind: 'call'; readonly functionName: string };
}

/** A manifest that this host cannot start from; the message says what is missing. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/**
 * Reads an add-in only manifest (XML) as far as this host needs it. Its development addresses are moved to the host's
 * own origin, path and query kept: the library starts only where pane and host share one host name.
 *
 * @throws ManifestError when an element is missing or names a resource that is not there
 */
export function readManifest(xml: string, origin: string, language: PageLanguage): AddInManifest {
  const root = readXml(xml, 'manifest.xml');
  const manifest = new Resources(root, origin, localeOf[language]);
  const runtime = required(descendant(root, 'Runtime'), 'Runtime');
  const functions = extensionPoint(root, 'CustomFunctions');
  const metadata = required(
    child(descendant(functions, 'Metadata'), 'SourceLocation'),
    'Metadata/SourceLocation',
  );
  return {
    displayName: manifest.localised(required(child(root, 'DisplayName'), 'DisplayName')),
    paneAddress: manifest.address(resid(runtime)),
    functionsAddress: manifest.address(resid(metadata)),
    tabs: ['OfficeTab', 'CustomTab'].flatMap((name) =>
      elementsNamed(root, name).map(({ attributes }) => attributes['id'] ?? ''),
    ),
    buttons: elementsNamed(root, 'Control')
      .filter((control) => type(control) === 'Button')
      .map((control) => readButton(control, manifest)),
  };
}

function readButton(control: XmlElement, manifest: Resources): RibbonButton {
  const id = control.attributes['id'] ?? '';
  const action = required(child(control, 'Action'), `Action of ${id}`);
  const tip = child(child(control, 'Supertip'), 'Description');
  const icon = childrenNamed(child(control, 'Icon'), 'Image').find(
    (image) => Number(image.attributes['size']) >= 32,
  );
  return {
    id,
    label: manifest.text(resid(required(child(control, 'Label'), `Label of ${id}`))),
    tip: tip ? manifest.text(resid(tip)) : '',
    icon: icon ? manifest.address(resid(icon)) : null,
    action: readAction(action, id),
  };
}

function readAction(action: XmlElement, id: string): RibbonButton['action'] {
  switch (type(action)) {
    case 'ShowTaskpane':
      return { kind: 'show-pane' };
    case 'ExecuteFunction':
      return {
        kind: 'call',
        functionName: required(child(action, 'FunctionName'), `FunctionName of ${id}`).text.trim(),
      };
    default:
      throw new ManifestError(`The button ${id} has an action of an unknown kind: ${type(action)}.`);
  }
}

/** The manifest's resources by id, in one language. */
class Resources {
  private readonly values = new Map<string, string>();

  constructor(
    root: XmlElement,
    private readonly origin: string,
    private readonly locale: string,
  ) {
    const resources = descendant(descendant(root, 'VersionOverrides'), 'Resources');
    for (const group of resources?.children ?? []) {
      for (const element of group.children)
        this.values.set(element.attributes['id'] ?? '', this.localised(element));
    }
  }

  /** The override for the language, else the default. */
  localised(element: XmlElement): string {
    const override = childrenNamed(element, 'Override').find(
      (one) => one.attributes['Locale'] === this.locale,
    );
    const value = (override ?? element).attributes[override ? 'Value' : 'DefaultValue'];
    if (value === undefined) throw new ManifestError(`${element.name} has no value.`);
    return value;
  }

  text(id: string): string {
    const value = this.values.get(id);
    if (value === undefined) throw new ManifestError(`The manifest has no resource with the id ${id}.`);
    return value;
  }

  address(id: string): string {
    const { pathname, search } = new URL(this.text(id));
    return `${this.origin}${pathname}${search}`;
  }
}

function extensionPoint(root: XmlElement, kind: string): XmlElement {
  const found = elementsNamed(root, 'ExtensionPoint').find((point) => type(point) === kind);
  return required(found, `ExtensionPoint ${kind}`);
}

function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((one) => elementsNamed(one, name));
  return element.name === name ? [element, ...below] : below;
}

function type(element: XmlElement): string {
  return element.attributes['xsi:type'] ?? '';
}

function resid(element: XmlElement): string {
  return element.attributes['resid'] ?? '';
}

function required(element: XmlElement | undefined, what: string): XmlElement {
  if (!element) throw new ManifestError(`The manifest has no ${what}.`);
  return element;
}
