/** An add-in's functions.json, as far as a host needs it. Source: docs/excel/custom-functions-json.md. */
export interface FunctionsMetadata {
  /** Whether errors in cells are handed to the functions' `any` parameters: for all functions of the file. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly FunctionParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface FunctionParameterMetadata {
  readonly name: string;
  readonly type?: string;
  /** `matrix` or `scalar`; default scalar. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
