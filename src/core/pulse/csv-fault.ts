/** What is wrong with a table of answers; a column by its number, from 1. */
export type CsvFault =
  | { readonly is: 'empty' }
  | { readonly is: 'no-column'; readonly line: number; readonly name: string }
  | { readonly is: 'column-twice'; readonly line: number; readonly column: number; readonly name: string }
  | { readonly is: 'cells'; readonly line: number; readonly found: number; readonly wanted: number }
  | {
      readonly is: 'answer';
      readonly line: number;
      readonly column: number;
      readonly name: string;
      readonly found: string;
    }
  | {
      readonly is: 'group';
      readonly line: number;
      readonly column: number;
      readonly name: 'position' | 'domain';
      readonly found: string;
    };
