/** What one may look through the ledger for, and the types of act that belong to it. */
export const KINDS = {
  messages: ['message-posted', 'message-recalled', 'pinned', 'unpinned'],
  directives: [
    'directive-issued',
    'directive-seen',
    'directive-replied',
    'deadline-extended',
    'directive-closed',
    'directive-revoked',
    'directive-replaced',
    'directive-reminded',
    'directive-overdue',
  ],
  people: [
    'member-added',
    'member-removed',
    'leadership-handed-over',
    'roster-imported',
    'join-requested',
    'activation-issued',
    'charter-signed',
  ],
  rules: [
    'group-founded',
    'group-changed',
    'feature-set',
    'charter-loaded',
    'approval-requested',
    'approval-decided',
    'approval-withdrawn',
    'official-domains-set',
    'embargo-set',
    'embargo-lifted',
  ],
  screening: ['text-refused', 'false-alarm', 'attempts-acknowledged'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Kind = keyof typeof KINDS;

/** Each kind as the address of the page names it. */
export const ADDRESSES: Readonly<Record<Kind, string>> = {
  messages: 'tin',
  directives: 'chi-dao',
  people: 'nguoi',
  rules: 'quy-dinh',
  screening: 'noi-dung',
};

/** The kind that an address names; null for none. */
export function kindAt(address: string | null): Kind | null {
  return (Object.keys(ADDRESSES) as Kind[]).find((kind) => ADDRESSES[kind] === address) ?? null;
}
