import { itemNotFound } from '../../book/office-failure';
import { settingsOf, withSetting, withSettings } from '../../book/settings';
import type { DocumentSetting } from '../../book/document-data';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';

interface SettingTarget {
  readonly key: string;
}

function all({ book, addIn }: Session): readonly DocumentSetting[] {
  return settingsOf(book.document.data, addIn);
}

function find(key: string, session: Session): DocumentSetting | null {
  return all(session).find(([name]) => name === key) ?? null;
}

function existing({ key }: SettingTarget, session: Session): DocumentSetting {
  const setting = find(key, session);
  if (!setting) throw itemNotFound(`There is no setting "${key}".`);
  return setting;
}

function store(settings: readonly DocumentSetting[], { book, addIn }: Session): void {
  book.document.change(withSettings(book.document.data, addIn, settings));
}

/** Excel.Setting. A value is any JSON; the library sends dates as texts of its own, which come back as they were. */
const settingType: ObjectType<SettingTarget> = {
  name: 'Setting',
  identity: (target, session) => ({ _Id: existing(target, session)[0] }),
  scalars: {
    Key: (target, session) => existing(target, session)[0],
    Value: (target, session) => JSON.parse(existing(target, session)[1]) as unknown,
  },
  setters: {
    Value: (target, value, session) => {
      const [key] = existing(target, session);
      store(withSetting(all(session), key, JSON.stringify(value.raw(0))), session);
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      const [key] = existing(target, session);
      const rest = all(session).filter(([name]) => name !== key);
      store(rest, session);
    },
  },
};

/** Excel.SettingCollection: the settings that this add-in keeps with the workbook. */
export const settingCollectionType: ObjectType<null> = {
  name: 'SettingCollection',
  scalars: {},
  items: (_all, session) => all(session).map(([key]) => settingObject(key)),
  indexer: (_all, args, session) => settingObject(existing({ key: args.text(0) }, session)[0]),
  methods: {
    Add: (_all, args, session) => {
      const key = args.text(0);
      if (key === '') throw args.refusal(0, 'must not be empty');
      store(withSetting(all(session), key, JSON.stringify(args.raw(1))), session);
      return settingObject(key);
    },
    GetCount: (_all, _args, session) => all(session).length,
    GetItemOrNullObject: (_all, args, session) => {
      const setting = find(args.text(0), session);
      return setting ? settingObject(setting[0]) : nullObject;
    },
  },
};

function settingObject(key: string): OfficeObject {
  return officeObject(settingType, { key });
}
