/** What a charter's file holds, article by article, before anything is asked of the leader. */
export interface CharterPreview {
  /** what `load-charter` takes; null where the file holds no charter */
  readonly text: string | null;
  readonly title: string;
  readonly chapters: readonly {
    readonly number: string;
    readonly title: string;
    readonly articles: readonly {
      readonly name: string;
      readonly title: string;
      readonly clauses: readonly { readonly id: string; readonly label: string; readonly begins: string; readonly points: readonly string[] }[];
    }[];
  }[];
  readonly warnings: readonly { readonly line: number; readonly detail: string }[];
  /** why it cannot be loaded */
  readonly problems: readonly { readonly code: string; readonly detail: string }[];
}
