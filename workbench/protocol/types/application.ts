import { officeEnum } from '../office-enum';
import type { ObjectType } from '../office-object';
import { officeObject } from '../office-object';

const numberFormatInfoType: ObjectType<null> = {
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: (_target, { book }) => book.culture.decimalSeparator,
    NumberGroupSeparator: (_target, { book }) => book.culture.groupSeparator,
  },
};

const datetimeFormatInfoType: ObjectType<null> = {
  name: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: (_target, { book }) => book.culture.dates.dateSeparator,
    TimeSeparator: (_target, { book }) => book.culture.dates.timeSeparator,
    ShortDatePattern: (_target, { book }) => book.culture.dates.shortDatePattern,
    LongDatePattern: (_target, { book }) => book.culture.dates.longDatePattern,
    LongTimePattern: (_target, { book }) => book.culture.dates.longTimePattern,
  },
};

const cultureInfoType: ObjectType<null> = {
  name: 'CultureInfo',
  scalars: { Name: (_target, { book }) => book.culture.name },
  navigation: {
    NumberFormat: () => officeObject(numberFormatInfoType, null),
    DatetimeFormat: () => officeObject(datetimeFormatInfoType, null),
  },
};

/** Excel.Application. */
export const applicationType: ObjectType<null> = {
  name: 'Application',
  scalars: {
    CalculationMode: (_target, { book }) => book.calculation.mode,
    CalculationState: (_target, { book }) => (book.calculation.isPending ? 'Pending' : 'Done'),
    // This host takes the separators of the culture, never ones of its own.
    UseSystemSeparators: () => true,
    DecimalSeparator: (_target, { book }) => book.culture.decimalSeparator,
    ThousandsSeparator: (_target, { book }) => book.culture.groupSeparator,
  },
  navigation: { CultureInfo: () => officeObject(cultureInfoType, null) },
  setters: {
    CalculationMode: async (_target, value, { book }) => {
      const mode = value.oneOf(0, officeEnum.calculationModes);
      await book.settle();
      book.calculation.setMode(mode);
    },
  },
  methods: {
    Calculate: async (_target, args, { book }) => {
      const type = args.oneOf(0, officeEnum.calculationTypes);
      await book.settle();
      if (type === 'Recalculate') book.calculation.calculateWaiting();
      else if (type === 'Full') book.calculation.calculateAll();
      else book.calculation.rebuildAll();
      await book.settle();
    },
    // Nothing is drawn or calculated before the batch is through, so there is nothing to hold back.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};
