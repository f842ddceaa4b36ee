import { formatDate, formatDeadline } from '@/words/dates';
import { type WordValues, findWords, words } from '@/words/words';
import type { LedgerSentence } from './ui/ledger-line';
import type { LedgerLine } from './view';

/** Names in place of the ids that an act points at. */
export interface Names {
  readonly members: ReadonlyMap<string, string>;
  /** "27/2026" */
  readonly directives: ReadonlyMap<string, string>;
}

type Payload = LedgerLine['payload'];

/** An act in a sentence, with names in place of ids. Words that were recalled or destroyed are left out. */
export function describeLine({ seq, type, at, actor, payload }: LedgerLine, names: Names): LedgerSentence {
  return {
    seq,
    at,
    actor,
    said: findWords(`ledger.said.${variant(type, payload)}`, valuesOf(payload, names)) ?? words('ledger.said.other', { type }),
    quote: quoteOf(type, payload),
    path: pathOf(type, seq, payload),
  };
}

/** Some acts are told in more than one way. */
function variant(type: string, { force, late, decision, occasion }: Payload): string {
  if (type === 'directive-issued') return force === 'order' ? type : `${type}-direction`;
  if (type === 'directive-replied' && late === true) return `${type}-late`;
  if (type === 'approval-decided') return `${type}-${String(decision)}`;
  if (type === 'directive-reminded') return occasion === 'before' ? `${type}-before` : type;
  return type;
}

function valuesOf(payload: Payload, { members, directives }: Names): WordValues {
  const { directive, member, members: late, feature, setting, by, replaces, deadline, code, command, entry, to } = payload;
  const person = (value: unknown) =>
    typeof value === 'string' ? (members.get(value) ?? words('ledger.someone')) : ((value as { fullName?: string } | null)?.fullName ?? '');
  return {
    ...Object.fromEntries(Object.entries(payload).filter((one): one is [string, string | number] => isPlain(one[1]))),
    ...(payload.number === undefined && typeof directive === 'string' ? { number: directives.get(directive) ?? '…' } : {}),
    ...(member === undefined ? {} : { person: person(member) }),
    ...(to === undefined ? {} : { person: person(to) }),
    ...(entry === undefined ? {} : { person: String(payload.fullName ?? '') }),
    ...(Array.isArray(late) ? { late: late.map(person).join(', '), count: late.length } : {}),
    ...(Array.isArray(payload.recipients) ? { count: payload.recipients.length } : {}),
    ...(Array.isArray(payload.domains) ? { count: payload.domains.length } : {}),
    ...(typeof deadline === 'string' ? { deadline: formatDeadline(deadline) } : {}),
    ...(isPlace(by) ? { other: by.number } : {}),
    ...(isPlace(replaces) ? { other: replaces.number } : {}),
    ...(typeof code === 'string' ? { detector: findWords(`content.detector.${code}.name`) ?? code } : {}),
    ...(typeof command === 'string' ? { act: findWords(`ledger.act.${command}`) ?? command } : {}),
    ...(typeof feature === 'string' ? nameSetting(feature, String(setting)) : {}),
    ...(typeof payload.from === 'string' ? { from: formatDate(payload.from) } : {}),
  };
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number';

const isPlace = (value: unknown): value is { number: string } =>
  typeof value === 'object' && value !== null && typeof (value as { number?: unknown }).number === 'string';

function nameSetting(feature: string, setting: string): WordValues {
  const detector = /^screening:(.+)$/.exec(feature)?.[1];
  const name = detector ? `content.detector.${detector}.name` : `member.feature.${feature}.name`;
  const set = detector ? `content.outcome.${setting}.name` : `member.feature.${feature}.${setting}`;
  return { feature: findWords(name) ?? feature, setting: findWords(set) ?? setting };
}

/** Fields of users' words, in the order in which they are looked for. */
const QUOTED = ['title', 'text', 'reason', 'decision', 'comment', 'description', 'words', 'topic'] as const;

function quoteOf(type: string, payload: Payload): string | null {
  if (type === 'approval-decided') return typeof payload.comment === 'string' ? payload.comment : null;
  const field = QUOTED.find((name) => typeof payload[name] === 'string' && payload[name] !== '');
  return field ? String(payload[field]) : null;
}

function pathOf(type: string, seq: number, { directive, target }: Payload): string | null {
  if (typeof directive === 'string') return `/chi-dao/${directive}`;
  if (type === 'message-posted') return `?tin=${seq}`;
  if (type === 'pinned' && typeof target === 'object' && target !== null) {
    const { kind, id, seq: place } = target as { kind?: string; id?: string; seq?: number };
    if (kind === 'directive' && id) return `/chi-dao/${id}`;
    if (place) return `?tin=${place}`;
  }
  if (type.startsWith('approval-')) return '/phe-duyet';
  if (type === 'charter-loaded' || type === 'charter-signed') return '/quy-che';
  return null;
}
