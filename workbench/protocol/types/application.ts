import { OfficeFailure } from '../../book/office-failure';
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
    CalculationMode: () => 'Automatic',
    CalculationState: (_target, { book }) => (book.calculation.isSettled ? 'Done' : 'Pending'),
    // This host takes the separators of the culture, never ones of its own.
    UseSystemSeparators: () => true,
    DecimalSeparator: (_target, { book }) => book.culture.decimalSeparator,
    ThousandsSeparator: (_target, { book }) => book.culture.groupSeparator,
  },
  navigation: { CultureInfo: () => officeObject(cultureInfoType, null) },
  setters: {
    CalculationMode: (_target, value) => {
      const mode = value.oneOf(0, officeEnum.calculationModes);
      if (mode !== 'Automatic') {
        throw new OfficeFailure(
          'NotImplemented',
          `${value.member}: this host calculates by itself, never ${mode}.`,
        );
      }
    },
  },
  methods: {
    Calculate: async (_target, args, { book }) => {
      const type = args.oneOf(0, officeEnum.calculationTypes);
      await book.settle();
      // Recalculate means the formulas that wait for it, and this host leaves none waiting.
      if (type !== 'Recalculate') book.calculation.calculateAll();
      await book.settle();
    },
    // Nothing is drawn or calculated before the batch is through, so there is nothing to hold back.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};
