/** An act as the ledger's page shows it: who did what, in words. */
export interface LedgerSentence {
  readonly seq: number;
  /** ISO 8601 */
  readonly at: string;
  readonly actor: { readonly fullName: string; readonly title: string; readonly unit: string } | null;
  /** what was done, after the name of who did it */
  readonly said: string;
  /** the words that belong to the act; null when there are none */
  readonly quote: string | null;
  /** the place to see more of it, inside the group */
  readonly path: string | null;
}
