import { type Term, markTerms } from './terms';

type TermTextProps = { readonly text: string; readonly own: string; readonly terms: readonly Term[] };

/** A text in which defined words lead to their definition, and show it. */
export function TermText({ text, own, terms }: TermTextProps) {
  const others = terms.filter(({ clause }) => clause !== own);
  return markTerms(text, others).map(({ text: part, term }, index) =>
    term ? (
      <a
        key={index}
        href={`#${term.clause}`}
        title={term.meaning}
        className="underline decoration-muted decoration-dotted underline-offset-4 hover:decoration-link"
      >
        {part}
      </a>
    ) : (
      part
    ),
  );
}
