import type { LedgerLine } from '@/ledgers/view';
import type { PinView } from './view';

/** The words of what was pinned, which the ledger's entry does not repeat; undefined where they are not at hand. */
export type FindWords = (target: {
  readonly kind: 'message' | 'directive';
  readonly id: string;
}) => string | null | undefined;

type Target = {
  readonly kind: 'message' | 'directive';
  readonly id: string;
  readonly seq: number;
  readonly number?: string;
};

/** What the pins, newest first, become once an act has happened. Acts already in them change nothing. */
export function apply(pins: readonly PinView[], event: LedgerLine, find: FindWords): readonly PinView[] {
  const { type, payload, at, actor } = event;
  if (type === 'unpinned') return drop(pins, ({ id }) => id === payload['pin']);
  if (type === 'message-recalled') return drop(pins, () => false, String(payload['message']));
  if (type !== 'pinned' || !actor || pins.some(({ id }) => id === payload['pin'])) return pins;
  const target = payload['target'] as Target;
  const reason = (payload['reason'] as string | undefined) ?? null;
  return [
    { id: String(payload['pin']), target: toTarget(target, find(target) ?? null), by: actor, at, reason },
    ...pins,
  ];
}

/** Whether an act pins something whose words are not at hand, so that the pins have to be read again. */
export function pinsUnknown({ type, payload }: LedgerLine, find: FindWords): boolean {
  return type === 'pinned' && find(payload['target'] as Target) === undefined;
}

function toTarget({ kind, id, seq, number }: Target, words: string | null): PinView['target'] {
  return kind === 'message' ? { kind, id, seq, text: words } : { kind, id, seq, number: number ?? '', title: words };
}

function drop(pins: readonly PinView[], gone: (pin: PinView) => boolean, recalled?: string): readonly PinView[] {
  const touched = pins.some((pin) => gone(pin) || holds(pin, recalled));
  if (!touched) return pins;
  return pins
    .filter((pin) => !gone(pin))
    .map((pin) =>
      holds(pin, recalled) ? { ...pin, target: { ...pin.target, text: null } as PinView['target'] } : pin,
    );
}

const holds = ({ target }: PinView, message: string | undefined) =>
  target.kind === 'message' && target.id === message && target.text !== null;
