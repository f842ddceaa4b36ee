'use client';

import dynamic from 'next/dynamic';
import type { DirectiveSummary } from '@/directives/view';
import type { MessageView } from '@/messages/view';

// Each is fetched when it is first opened: most visits to the stream open none.
const PinDialog = dynamic(() => import('@/pins/ui/pin-dialog').then((module) => module.PinDialog), { ssr: false });
const RecallDialog = dynamic(() => import('./recall-dialog').then((module) => module.RecallDialog), { ssr: false });
const SearchDialog = dynamic(() => import('./search-dialog').then((module) => module.SearchDialog), { ssr: false });
const ReplyDialog = dynamic(() => import('@/directives/ui/reply-dialog').then((module) => module.ReplyDialog), {
  ssr: false,
});
const IssueDialog = dynamic(() => import('@/directives/ui/issue-dialog').then((module) => module.IssueDialog), {
  ssr: false,
});
const PeopleDialog = dynamic(() => import('@/directives/ui/people-dialog').then((module) => module.PeopleDialog), {
  ssr: false,
});

/** What is open over the stream. */
export type OpenDialog =
  | { readonly kind: 'pin'; readonly target: { message: string } | { directive: string } }
  | { readonly kind: 'recall'; readonly message: MessageView }
  | { readonly kind: 'answer'; readonly directive: DirectiveSummary }
  | { readonly kind: 'people'; readonly directive: DirectiveSummary }
  | { readonly kind: 'search' }
  | { readonly kind: 'issue' };

export function StreamDialogs({ dialog, onClose }: { readonly dialog: OpenDialog; readonly onClose: () => void }) {
  switch (dialog.kind) {
    case 'pin':
      return <PinDialog target={dialog.target} onClose={onClose} />;
    case 'recall':
      return <RecallDialog message={dialog.message} onClose={onClose} />;
    case 'answer':
      return <ReplyDialog directive={dialog.directive} onClose={onClose} />;
    case 'people':
      return <PeopleDialog directive={dialog.directive.id} onClose={onClose} />;
    case 'search':
      return <SearchDialog onClose={onClose} />;
    case 'issue':
      return <IssueDialog onClose={onClose} />;
  }
}
