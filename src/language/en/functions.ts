import type { functions as vi } from '../vi/functions';

/** Texts of the worksheet functions: what Excel shows while a formula is typed, and why a cell holds an error. */
export const functions: typeof vi = {
  functions: {
    ATTAINMENT: {
      description:
        'Attainment of a target: members admitted divided by the target, for example 2071/2000 = 103.55%. Takes numbers or ranges; ranges give a result for each cell. Empty where the target or the number admitted is not there yet.',
      parameters: {
        admitted: { label: 'Admitted', description: 'Members admitted: a number or a range.' },
        target: {
          label: 'Target',
          description:
            'Target of admissions: a number, or a range of the same size as the range of admitted.',
        },
      },
    },
    ADMISSIONRATIO: {
      description:
        'Admission ratio: members admitted divided by the members, for example 250/4378 = 5.71%. Whether the members are those of the end of last year or of now is for your table to decide and to say.',
      parameters: {
        admitted: { label: 'Admitted', description: 'Members admitted: a number or a range.' },
        members: { label: 'Members', description: 'The members to divide by: a number or a range.' },
      },
    },
    BANDPOSITION: {
      description:
        'Where a share lies against a band: below, within or above; both ends lie within. 3% to 4% by default, after Resolution 21-NQ/TW.',
      parameters: {
        value: { label: 'Share', description: 'The share, such as 0.0571 or 5.71%: a number or a range.' },
        low: { label: 'Low end', description: 'The low end of the band, 3% by default.' },
        high: {
          label: 'High end',
          description: 'The high end of the band, 4% by default (also when empty or 0).',
        },
      },
    },
    POINTSABOVE: {
      description:
        'How many percentage points a share lies above its target: 87% against 75% is 12. Negative where it lies below.',
      parameters: {
        share: { label: 'Share', description: 'The share reached, such as 87%: a number or a range.' },
        target: { label: 'Target share', description: 'The target share, such as 75%: a number or a range.' },
      },
    },
    STANDING: {
      description:
        'The standing of a value in a list, 1 for the greatest. A single range gives the standing of each of its cells. Empty cells, text and #N/A do not stand.',
      parameters: {
        value: {
          label: 'Value',
          description: 'The value to place: a number, or a whole range to place each cell.',
        },
        values: {
          label: 'List',
          description: 'The values of all committees; left out, the cells of the first range.',
        },
        order: {
          label: 'Order',
          description: 'Type 0 (default) for the greatest first, 1 for the least first.',
        },
        ties: {
          label: 'Ties',
          description:
            'Type 0 (default) where equals share a standing and the next ones are skipped, 1 for no skipping, 2 for the earlier row first.',
        },
      },
    },
    STANDINGTEXT: {
      description:
        'The standing with the number of those that stand, such as 3/67. A single range gives it for each of its cells.',
      parameters: {
        value: {
          label: 'Value',
          description: 'The value to place: a number, or a whole range to place each cell.',
        },
        values: {
          label: 'List',
          description: 'The values of all committees; left out, the cells of the first range.',
        },
      },
    },
    TERMAVERAGE: {
      description:
        'Members admitted a year on average over the years of a term with data; with a yearly target, that average divided by the target.',
      parameters: {
        values: {
          label: 'Admitted by year',
          description:
            'Members admitted in each year, in order; leave years without data empty (zeros at the end count as such).',
        },
        target: {
          label: 'Yearly target',
          description: 'The target of each year; empty or 0 gives the average itself.',
        },
      },
    },
    REQUIREDPERYEAR: {
      description:
        'What each year left of a term must bring on average to reach the target of the whole term; zero or negative once it is reached.',
      parameters: {
        values: {
          label: 'Admitted by year',
          description:
            'Members admitted in each year, in order; leave years without data empty (zeros at the end count as such).',
        },
        target: { label: 'Yearly target', description: 'The target of each year.' },
        years: { label: 'Years', description: 'The years of the whole term, usually 5.' },
      },
    },
    PACE: {
      description:
        'Attainment divided by the share of the year gone at the end of the cut-off date. Above 1 is ahead of a straight line, below 1 behind it.',
      parameters: {
        admitted: {
          label: 'Admitted',
          description: 'Members admitted from the start of the year to the date: a number or a range.',
        },
        target: { label: 'Target', description: 'The target of the year: a number or a range.' },
        date: {
          label: 'Cut-off date',
          description: 'The date of the figures, such as DATE(2022,6,30). Never today by itself.',
        },
        start: {
          label: 'Start of the year',
          description: 'The first day of the reporting year, 1 January by default.',
        },
      },
    },
    YEAREND: {
      description:
        'Where the year would end on a straight line: members admitted divided by the share of the year gone. A rough guide only.',
      parameters: {
        admitted: {
          label: 'Admitted',
          description: 'Members admitted from the start of the year to the date: a number or a range.',
        },
        date: {
          label: 'Cut-off date',
          description: 'The date of the figures, such as DATE(2022,6,30). Never today by itself.',
        },
        start: {
          label: 'Start of the year',
          description: 'The first day of the reporting year, 1 January by default.',
        },
      },
    },
    SAMEPERIOD: {
      description:
        'This period divided by the same period of last year, for example 2071/2030 = 102.02%. Takes numbers or ranges.',
      parameters: {
        now: { label: 'This period', description: 'The figure of this period: a number or a range.' },
        before: {
          label: 'Same period last year',
          description: 'The figure of the same period last year: a number or a range.',
        },
      },
    },
    ALLOT: {
      description:
        'Spreads a total over committees in proportion to weights, in whole numbers that add up to it exactly (largest remainder), within a minimum and maximum for each.',
      parameters: {
        total: { label: 'Total', description: 'The total to spread: a whole number.' },
        weights: { label: 'Weights', description: 'What each committee weighs, such as its members.' },
        minimum: { label: 'Minimum', description: 'The least for all, or a range with one for each.' },
        maximum: {
          label: 'Maximum',
          description: 'The most for all, or a range with one for each; empty or 0 is no limit.',
        },
      },
    },
    GRADESHARE: {
      description:
        'The share of a grade over the graded. Takes four counts (excellent, good, completed, not completed) or a column of grades.',
      parameters: {
        counts: {
          label: 'Counts',
          description:
            'Four counts in a row or column, best grade first; several rows give several results; or a column of grades.',
        },
        grade: {
          label: 'Grade',
          description:
            'The name of a grade, its short form (HTXSNV, HTTNV, HTNV, KHTNV) or a number from 1 to 4.',
        },
      },
    },
    GOODORBETTER: {
      description: 'The share graded good or better: (excellent + good) divided by the graded.',
      parameters: {
        counts: {
          label: 'Counts',
          description:
            'Four counts in a row or column, best grade first; several rows give several results; or a column of grades.',
        },
      },
    },
    GRADES: {
      description:
        'A table of counts and shares by grade from a column of grades; with a column of groups, a line for each group and the total.',
      parameters: {
        grades: { label: 'Grades', description: 'The column with the grade of each member or organisation.' },
        groups: {
          label: 'Groups',
          description: 'The column with the group, of the same size as the grades.',
        },
      },
    },
    GRADECHANGE: {
      description:
        'Self-ratings (lines) against final grades (columns), four by four with totals, and how many were raised, kept and lowered.',
      parameters: {
        self: { label: 'Self-rating', description: 'The column of self-ratings.' },
        final: { label: 'Final grade', description: 'The column of final grades, of the same size.' },
      },
    },
    EXCELLENTALLOWED: {
      description:
        'How many may be graded excellent under the cap within a group, rounded down. 20% of those graded good by default.',
      parameters: {
        good: { label: 'Good', description: 'How many of the group are graded good: a number or a range.' },
        excellent: {
          label: 'Excellent',
          description: 'How many of the group are graded excellent: a number or a range.',
        },
        percent: { label: 'Cap', description: 'The cap, 20 (or 20%) by default; empty or 0 is 20.' },
        base: {
          label: 'Base',
          description: 'Type 0 (default) for those graded exactly good, 1 for good or better.',
        },
      },
    },
    EXCELLENTTOLOWER: {
      description:
        'The least number of excellent to lower to good so that the group meets the cap; 0 where it does.',
      parameters: {
        good: { label: 'Good', description: 'How many of the group are graded good: a number or a range.' },
        excellent: {
          label: 'Excellent',
          description: 'How many of the group are graded excellent: a number or a range.',
        },
        percent: { label: 'Cap', description: 'The cap, 20 (or 20%) by default; empty or 0 is 20.' },
        base: {
          label: 'Base',
          description: 'Type 0 (default) for those graded exactly good, 1 for good or better.',
        },
      },
    },
    COMPOSITION: {
      description: 'The share of each part (women, ethnic minority, religious, youth union …) in the whole.',
      parameters: {
        parts: { label: 'Parts', description: 'The count of one or several parts.' },
        whole: { label: 'Whole', description: 'The whole: a number or a range.' },
      },
    },
    FOLLOWS: {
      description:
        'Whether a printed percentage follows from its two counts: “agrees”, “truncated”, or the right share.',
      parameters: {
        printed: {
          label: 'Printed',
          description:
            'The printed percentage: the number of a percentage cell (1.75% is 0.0175) or text such as "1,75%".',
        },
        part: { label: 'Part', description: 'The count above the line: a number or a range.' },
        whole: { label: 'Whole', description: 'The count below the line: a number or a range.' },
      },
    },
    PLAINNUMBER: {
      description:
        'The number that a text stands for: "2.030" is 2030, "96,6%" is 0.966. One mark before exactly three digits groups thousands: "1.238" is 1238.',
      parameters: { text: { label: 'Text', description: 'A number written as text: a cell or a range.' } },
    },
    ROUNDED: {
      description: 'Rounds decimally, half away from zero: 69.15 with one decimal is 69.2.',
      parameters: {
        value: { label: 'Value', description: 'The number to round: a number or a range.' },
        decimals: {
          label: 'Decimals',
          description: 'Digits after the point, from -15 to 15; negative ones round to tens and hundreds.',
        },
      },
    },
  },
  failures: {
    'target-missing': 'There is no target yet.',
    'target-zero': 'No target was set: the target is 0 or empty.',
    'target-negative': 'The target is negative.',
    'admitted-missing': 'There is no number of admitted yet.',
    'admitted-negative': 'The number of admitted is negative.',
    'members-missing': 'There is no number of members yet.',
    'members-zero': 'The number of members is 0 or empty.',
    'members-negative': 'The number of members is negative.',
    'graded-zero': 'Nobody was graded.',
    'count-negative': 'The count of a grade is negative.',
    'count-not-whole': 'The count of a grade is not a whole number.',
    'not-a-number': '{parameter}: “{text}” is not a number.',
    'value-missing': 'There is no figure yet.',
    'value-negative': 'A figure is negative.',
    'band-reversed': 'The low end of the band is above its high end.',
    'not-among-values': 'The value is not in the list.',
    'choice-unknown': '{parameter}: there is no choice “{text}”.',
    'years-invalid': 'The years must be a whole number from 1 to 100.',
    'years-too-few': 'The term has {years} years, but there are figures of {known}.',
    'no-year-left': 'No year of the term is left.',
    'date-missing': 'There is no date yet.',
    'date-invalid': 'Not a date of Excel: “{date}”.',
    'date-outside-year': 'The date lies outside the year that begins at the start given.',
    'before-zero': 'The same period of last year is 0 or empty.',
    'whole-zero': 'The whole is 0 or empty.',
    'part-exceeds-whole': 'The part is larger than the whole.',
    'total-not-whole': 'The total must be a whole number, zero or more.',
    'weight-negative': 'Weight number {row} is negative.',
    'weights-zero': 'No weight is above 0 to spread by; {by} are left over.',
    'limit-not-whole': 'Minimum or maximum number {row} is not a whole number, zero or more.',
    'limits-crossed': 'Number {row}: the minimum {minimum} is above the maximum {maximum}.',
    'minimum-exceeds-total': 'The minima add up to {by} more than the total.',
    'maximum-below-total': 'The maxima add up to {by} less than the total.',
    'counts-shape': 'Four counts in a row or column are needed, or a column of grades.',
    'grade-unknown': 'Not a grade: “{text}”.',
    'percent-out-of-range': 'The cap must lie between 0 and 100%.',
    'decimals-out-of-range': 'The decimals must be a whole number from -15 to 15.',
  },
  argumentError: '{parameter}: the cell holds the error {error}.',
  sizesDiffer: 'The ranges differ in size: there is nothing to calculate with at this place.',
  words: {
    below: 'below',
    within: 'within',
    above: 'above',
    agrees: 'agrees',
    truncated: 'truncated',
    excellent: 'Excellent',
    good: 'Good',
    completed: 'Completed',
    'not-completed': 'Not completed',
    graded: 'Graded',
    notGraded: 'Not graded',
    grade: 'Grade',
    count: 'Count',
    share: 'Share',
    group: 'Group',
    noGroup: 'No group',
    total: 'Total',
    selfByFinal: 'Self-rating / final grade',
    raised: 'Raised',
    same: 'Kept',
    lowered: 'Lowered',
    notCompared: 'Not compared',
  },
};
