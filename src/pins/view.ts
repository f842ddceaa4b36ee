import type { Person } from '@/members/view';

export interface PinView {
  readonly id: string;
  readonly target:
    | { readonly kind: 'message'; readonly id: string; readonly seq: number; readonly text: string | null }
    | {
        readonly kind: 'directive';
        readonly id: string;
        readonly seq: number;
        readonly number: string;
        readonly title: string | null;
      };
  readonly by: Person;
  /** ISO 8601 */
  readonly at: string;
  readonly reason: string | null;
}
