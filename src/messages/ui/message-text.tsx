import { Fragment } from 'react';
import { classNames } from '@/ui/class-names';

const LINK = /(https?:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?])/;

/** A member's words, as they wrote them: never as markup. Links can be followed, people named with @ stand out. */
export function MessageText({
  text,
  names,
  className,
}: {
  readonly text: string;
  readonly names: readonly string[];
  readonly className?: string;
}) {
  const named = names.length > 0 ? new RegExp(`(${names.map((name) => escape(`@${name}`)).join('|')})`) : null;
  return (
    <p className={classNames('whitespace-pre-wrap wrap-anywhere', className)}>
      {text.split(LINK).map((part, index) =>
        index % 2 === 1 ? (
          <a
            key={index}
            href={part}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="text-link underline underline-offset-2"
          >
            {part}
          </a>
        ) : (
          <Fragment key={index}>
            {named
              ? part.split(named).map((piece, at) =>
                  at % 2 === 1 ? (
                    <strong key={at} className="font-semibold text-link">
                      {piece}
                    </strong>
                  ) : (
                    piece
                  ),
                )
              : part}
          </Fragment>
        ),
      )}
    </p>
  );
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
