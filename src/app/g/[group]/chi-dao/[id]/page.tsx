import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findDirective } from '@/directives/queries';
import { DirectivePage } from '@/directives/ui/directive-page';
import { requireScope } from '@/server/session/page';
import { words } from '@/words/words';
import { frameOf } from '../../frame';

type DirectivePageProps = { readonly params: Promise<{ readonly group: string; readonly id: string }> };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const read = cache(async (group: string, id: string) => {
  const scope = await requireScope(group);
  const { seq } = await frameOf(group);
  const directive = UUID.test(id) ? await findDirective(scope, id) : null;
  return directive ? { seq, directive } : notFound();
});

export async function generateMetadata({ params }: DirectivePageProps): Promise<Metadata> {
  const { group, id } = await params;
  const { directive } = await read(group, id);
  return { title: words('directive.numbered', { number: directive.number }) };
}

/** One directive, with what each addressee owes it. */
export default async function OneDirectivePage({ params }: DirectivePageProps) {
  const { group, id } = await params;
  const { seq, directive } = await read(group, id);
  return <DirectivePage key={id} id={directive.id} reading={{ seq, directives: [directive] }} />;
}
