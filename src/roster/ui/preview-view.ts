/** Something said of a field of a row: `code` for programs, `detail` for people. */
export interface PreviewProblem {
  readonly field: string;
  readonly code: string;
  readonly detail: string;
}

/** A person of a roster file, checked. Nothing of it is kept. */
export interface PreviewEntry {
  /** the number that people see beside the row in their spreadsheet */
  readonly row: number;
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  readonly email?: string;
  readonly board: boolean;
  /** beside the roster in force: not on it, on it otherwise, or on it just so */
  readonly change: 'new' | 'changed' | 'same';
  readonly problems: readonly PreviewProblem[];
  /** what was mended in reading */
  readonly notes: readonly PreviewProblem[];
}

/** Somebody of the roster in force whom the new one leaves out. */
export interface Leaving {
  readonly fullName: string;
  readonly title: string;
  readonly unit: string;
  /** a member now, who would be flagged for removal (4.5) */
  readonly member: boolean;
}

export interface RosterPreview {
  readonly sheet: string | null;
  readonly entries: readonly PreviewEntry[];
  /** what stands against the whole file; with any of these, or of a row, it cannot be brought in */
  readonly problems: readonly { readonly code: string; readonly detail: string; readonly clause?: string }[];
  /** rows that hold something, and nobody */
  readonly passedOver: readonly { readonly row: number; readonly text: string }[];
  readonly leaving: readonly Leaving[];
}
