import { closingAt, formulaTokens, type FormulaToken } from '../book/formula-tokens';
import { anchorArrays, spilledRanges } from '../book/spilled-references';
import { withFileReferences, withShortReferences } from './table-formulas';

/**
 * Functions that files name with `_xlfn.` ([MS-XLSX] 2.2.2, "future functions"), by the Excel that brought them.
 * Without the prefix Excel shows #NAME? until the cell is edited.
 */
const futureFunctions = new Set(
  `
  ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA
  CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE
  ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE
  FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA
  GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN
  ISFORMULA ISOMITTED ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P
  STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST UNICHAR UNICODE VAR.P VAR.S WEBSERVICE
  WEIBULL.DIST XOR Z.TEST CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH LET LAMBDA UNIQUE SORTBY SEQUENCE
  RANDARRAY SINGLE ANCHORARRAY ARRAYTOTEXT VALUETOTEXT BYCOL BYROW MAKEARRAY MAP REDUCE SCAN TEXTAFTER TEXTBEFORE
  TEXTSPLIT VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND GROUPBY PIVOTBY
  PERCENTOF TRIMRANGE REGEXTEST REGEXEXTRACT REGEXREPLACE STOCKHISTORY IMAGE
  `
    .trim()
    .split(/\s+/),
);

/** Those that came after Excel 2019, which other programs learn late. */
const newest = new Set(
  `
  ANCHORARRAY SINGLE LET LAMBDA XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY ARRAYTOTEXT VALUETOTEXT
  BYCOL BYROW MAKEARRAY MAP REDUCE SCAN TEXTAFTER TEXTBEFORE TEXTSPLIT VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS
  TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND GROUPBY PIVOTBY PERCENTOF TRIMRANGE REGEXTEST REGEXEXTRACT REGEXREPLACE
  STOCKHISTORY IMAGE ISOMITTED
  `
    .trim()
    .split(/\s+/),
);

/** Whether a function came after Excel 2019. A spilled range `A1#` counts by the name that files give it. */
export function isNewFunction(name: string): boolean {
  return newest.has(name.toUpperCase());
}

/** Those that carry a second prefix. */
const worksheetFunctions = new Set(['FILTER', 'SORT']);

/**
 * A formula of the file as people see it: without `_xlfn.`, `_xlws.`, `_xlpm.` and `_xludf.`, and with `A1#` for the
 * spilled range. Text in quotes is left alone. Both sides without the leading `=`.
 */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return withShortReferences(formula);
  const tokens = formulaTokens(withShortReferences(formula)).map((token) =>
    token.kind === 'word'
      ? { ...token, text: token.text.replace(/^(?:_xl(?:fn|ws|pm|udf)\.)+/i, '') }
      : token,
  );
  return spilledRanges(tokens)
    .map((token) => token.text)
    .join('');
}

/** A formula as the file wants it: the other way round. */
export function withPrefixes(formula: string): string {
  const tokens = anchorArrays(formulaTokens(withFileReferences(formula)));
  const parameters = parameterPlaces(tokens);
  return tokens
    .map((token, at) => {
      if (token.kind !== 'word') return token.text;
      if (parameters.has(at)) return `_xlpm.${token.text}`;
      if (tokens[at + 1]?.text !== '(') return token.text;
      const name = token.text.toUpperCase();
      if (worksheetFunctions.has(name)) return `_xlfn._xlws.${name}`;
      return futureFunctions.has(name) ? `_xlfn.${name}` : token.text;
    })
    .join('');
}

/** Where the parameters of LET and LAMBDA stand: their declarations and every use inside the call. */
function parameterPlaces(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const places = new Set<number>();
  tokens.forEach((token, at) => {
    const name = token.text.toUpperCase();
    if ((name !== 'LET' && name !== 'LAMBDA') || tokens[at + 1]?.text !== '(') return;
    const close = closingAt(tokens, at + 1);
    const names = declaredNames(tokens, at + 1, close, name);
    for (let inside = at + 2; inside < close; inside += 1) {
      const word = tokens[inside];
      if (word?.kind === 'word' && names.has(word.text.toUpperCase())) places.add(inside);
    }
  });
  return places;
}

function declaredNames(
  tokens: readonly FormulaToken[],
  open: number,
  close: number,
  call: 'LET' | 'LAMBDA',
): ReadonlySet<string> {
  const words: (string | null)[] = [];
  let [depth, from] = [0, open + 1];
  for (let at = open; at <= close && at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === '(' || text === '{') depth += 1;
    if (text === ')' || text === '}') depth -= 1;
    if ((text === ',' && depth === 1) || at === close) {
      const argument = tokens.slice(from, at).filter((token) => token.text.trim() !== '');
      const [word] = argument;
      words.push(argument.length === 1 && word?.kind === 'word' ? word.text.toUpperCase() : null);
      from = at + 1;
    }
  }
  const declared = words.slice(0, -1).filter((_word, index) => call === 'LAMBDA' || index % 2 === 0);
  return new Set(declared.filter((word) => word !== null));
}
