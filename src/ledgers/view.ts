/** An act as the ledger page lists it. */
export interface LedgerLine {
  readonly seq: number;
  readonly type: string;
  /** ISO 8601 */
  readonly at: string;
  readonly actor: { readonly id: string; readonly fullName: string; readonly title: string; readonly unit: string } | null;
  readonly payload: Readonly<Record<string, unknown>>;
}
