import type { PinView } from '@/pins/view';
import { words } from '@/words/words';

/** What a pin is of, in words: a directive's number and title, or how a message begins. */
export function pinTitle({ target }: PinView): string {
  if (target.kind === 'message') return target.text ?? words('pin.recalled');
  return words('pin.directive', { number: target.number, title: target.title ?? words('directive.destroyed') });
}

/** Where what was pinned is to be read. */
export function pinHref(group: string, { target }: PinView): string {
  return target.kind === 'message' ? `/g/${group}?tin=${target.seq}` : `/g/${group}/chi-dao/${target.id}`;
}
