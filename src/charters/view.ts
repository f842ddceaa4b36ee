/** One clause or point as the reader shows it. `summary` is ours, `official` the loaded text. */
export interface ClauseView {
  readonly id: string;
  /** "Khoản 2", "Điểm c"; empty for an article without clauses */
  readonly label: string;
  readonly summary: string | null;
  readonly official: string | null;
  readonly points: readonly ClauseView[];
}

export interface ArticleView {
  readonly number: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly clauses: readonly ClauseView[];
}

export interface CharterView {
  /** what `sign-charter` takes */
  readonly version: number;
  readonly title: string;
  readonly decision: string;
  /** ISO 8601 day from which it is in force */
  readonly from: string;
  readonly officialText: boolean;
  readonly preamble: readonly string[];
  readonly chapters: readonly { readonly number: string; readonly title: string; readonly articles: readonly ArticleView[] }[];
  /** disclosure rules beside the charter: D1–D5 */
  readonly rules: readonly ClauseView[];
  readonly signedAt: string | null;
  readonly signatures: { readonly signed: number; readonly members: number };
}
