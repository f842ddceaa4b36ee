import type { LedgerLine } from '@/ledgers/view';
import type { Person } from '@/members/view';
import type { DirectiveSummary, DirectiveView, RecipientView, ReplyStatus } from './view';

/** Directives as a screen holds them, by id: whole where the recipients were read, otherwise in summary. */
export interface DirectivesState {
  /** the member whose screen it is */
  readonly me: string;
  readonly byId: Readonly<Record<string, DirectiveSummary | DirectiveView>>;
}

interface Issued {
  readonly number: string;
  readonly force: DirectiveSummary['force'];
  readonly title: string | null;
  readonly text: string | null;
  readonly deadline: string;
  readonly replyKind: DirectiveSummary['replyKind'];
  readonly addressees: DirectiveSummary['addressees'];
  readonly recipients: readonly Person[];
  readonly replaces: DirectiveSummary['replaces'];
}

const COUNTED = new Set(['directive-seen', 'directive-replied', 'directive-overdue']);

/** Whether a directive was read with what each addressee owes. */
export const isWhole = (directive: DirectiveSummary): directive is DirectiveView => 'recipients' in directive;

/** What the directives become once an act has happened. Acts already in them change nothing. */
export function apply(state: DirectivesState, event: LedgerLine): DirectivesState {
  const id = event.payload['directive'];
  if (typeof id !== 'string') return state;
  const known = state.byId[id];
  if (event.type === 'directive-issued')
    return known || !event.actor ? state : put(state, issue(state.me, id, event, event.actor));
  if (!known) return state;
  const next = change(known, event, state.me);
  return next === known ? state : put(state, next);
}

/**
 * Whether an act moves the counts of a directive that was read only in summary: who is counted already cannot be told
 * from it, so the directive has to be read whole.
 */
export function needsReading({ byId }: DirectivesState, { type, payload }: LedgerLine): string | null {
  const known = byId[String(payload['directive'])];
  return known && COUNTED.has(type) && !isWhole(known) ? known.id : null;
}

/** The directives with `directive` as just read, in place of what was held of it. */
export function put(state: DirectivesState, directive: DirectiveSummary | DirectiveView): DirectivesState {
  return { ...state, byId: { ...state.byId, [directive.id]: directive } };
}

/** The directives with these as just read; one held whole is not given up for a summary. */
export function putAll(state: DirectivesState, directives: readonly DirectiveSummary[]): DirectivesState {
  const fresh = directives.filter(({ id }) => !state.byId[id] || !isWhole(state.byId[id]));
  return {
    ...state,
    byId: { ...state.byId, ...Object.fromEntries(fresh.map((directive) => [directive.id, directive])) },
  };
}

function issue(me: string, id: string, { seq, at, payload }: LedgerLine, issuer: Person): DirectiveView {
  const { number, force, title, text, deadline, replyKind, addressees, recipients, replaces } =
    payload as unknown as Issued;
  const owed = recipients.map((member): RecipientView => ({
    member,
    state: 'owed',
    late: false,
    status: null,
    seenAt: null,
    repliedAt: null,
    replies: [],
  }));
  const fresh = {
    id,
    seq,
    number,
    title,
    text,
    force,
    issuer,
    issuedAt: at,
    deadline,
    replyKind,
    addressees,
    replaces,
  };
  return counted(
    { ...fresh, state: 'open', endedAt: null, replacedBy: null, recipients: owed, counts: NONE, mine: null },
    me,
  );
}

function change(directive: DirectiveSummary | DirectiveView, event: LedgerLine, me: string): DirectiveSummary {
  const { type, at, actor, payload } = event;
  switch (type) {
    case 'directive-seen':
      return each(directive, me, (recipient) =>
        recipient.member.id === actor?.id && recipient.state === 'owed'
          ? { ...recipient, state: 'seen', seenAt: at }
          : recipient,
      );
    case 'directive-replied':
      return each(directive, me, (recipient) =>
        recipient.member.id === actor?.id ? replied(recipient, event) : recipient,
      );
    case 'directive-overdue': {
      const late = new Set(payload['members'] as readonly string[]);
      return each(directive, me, (recipient) =>
        late.has(recipient.member.id) && recipient.state !== 'replied' ? { ...recipient, late: true } : recipient,
      );
    }
    case 'deadline-extended': {
      const moved = { ...directive, deadline: String(payload['deadline']) };
      return each(moved, me, (recipient) =>
        recipient.state === 'replied' ? recipient : { ...recipient, late: false },
      );
    }
    case 'directive-closed':
      return { ...directive, state: 'closed', endedAt: at };
    case 'directive-revoked':
      return { ...directive, state: 'revoked', endedAt: at };
    case 'directive-replaced':
      return {
        ...directive,
        state: 'replaced',
        endedAt: at,
        replacedBy: payload['by'] as DirectiveSummary['replacedBy'],
      };
    default:
      return directive;
  }
}

function replied(recipient: RecipientView, { at, payload }: LedgerLine): RecipientView {
  const id = String(payload['reply']);
  if (recipient.replies.some((reply) => reply.id === id)) return recipient;
  const status = payload['status'] as ReplyStatus;
  const reply = { id, text: payload['text'] as string | null, status, at };
  return {
    ...recipient,
    state: 'replied',
    status,
    late: Boolean(payload['late']),
    seenAt: recipient.seenAt ?? at,
    repliedAt: recipient.repliedAt ?? at,
    replies: [...recipient.replies, reply],
  };
}

/** Changes recipients where they are known; in a summary, what this member owes is all that can be changed. */
function each(
  directive: DirectiveSummary | DirectiveView,
  me: string,
  step: (recipient: RecipientView) => RecipientView,
): DirectiveSummary {
  if (isWhole(directive)) return counted({ ...directive, recipients: directive.recipients.map(step) }, me);
  if (!directive.mine) return directive;
  const member = { id: me, fullName: '', title: '', unit: '' };
  const { state, late, status } = step({ ...directive.mine, member, seenAt: null, repliedAt: null, replies: [] });
  return { ...directive, mine: { state, late, status } };
}

const NONE = { total: 0, replied: 0, seen: 0, owed: 0, late: 0 };

function counted(directive: DirectiveView, me: string): DirectiveView {
  const { recipients } = directive;
  const count = (condition: (recipient: RecipientView) => boolean) => recipients.filter(condition).length;
  const mine = recipients.find(({ member }) => member.id === me);
  return {
    ...directive,
    counts: {
      total: recipients.length,
      replied: count(({ state }) => state === 'replied'),
      seen: count(({ state }) => state === 'seen'),
      owed: count(({ state }) => state === 'owed'),
      late: count(({ late }) => late),
    },
    mine: mine ? { state: mine.state, late: mine.late, status: mine.status } : null,
  };
}
