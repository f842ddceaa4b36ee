'use client';

import { useParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { clauseName } from './clause-name';
import { Link } from './link';

/** The place of a clause in the charter's reader, named as people cite it unless `children` says otherwise. */
export function ClauseLink({ clause, children }: { readonly clause: string; readonly children?: ReactNode }) {
  const { group } = useParams<{ group?: string }>();
  const name = children ?? clauseName(clause);
  if (!group) return <>{name}</>;
  return (
    <Link
      href={`/g/${group}/quy-che#${clause}`}

      className="font-semibold text-link underline-offset-2 hover:underline"
    >
      {name}
    </Link>
  );
}
