/** A text written for a detector, and whether it should be flagged. */
export interface ScreeningCase {
  readonly text: string;
  readonly flagged: boolean;
  readonly subject?: 'text' | 'file-name';
  /** what makes the case hard */
  readonly because?: string;
}

/** A text with a deadline, or with none. Times are ISO 8601 with offset. */
export interface DeadlineCase {
  readonly text: string;
  readonly now: string;
  readonly deadlines: readonly { readonly at: string; readonly inclusive: boolean }[];
}
