import { parseCharter } from '@/charter/text/parse';
import { formatDeadline } from '@/words/dates';
import { fullTitle } from '@/ui/full-title';
import { findWords, words } from '@/words/words';
import type { ApprovalLine } from './ui/approval-line';
import type { ApprovalView } from './view';

const MOST_DETAILS = 5_000;

/** What a request would do, in words. The long text of a charter is summed up, not sent along. */
export function describeApproval({ facts, details, ...approval }: ApprovalView): ApprovalLine {
  const told = { ...facts, ...nameSetting(facts), ...namePerson(facts) };
  return {
    ...approval,
    said: findWords(`approval.asked.${approval.command}`, told) ?? words('approval.asked.other'),
    quote: quoteOf(approval.command, facts),
    details: linesOf(approval.command, facts, details).slice(0, MOST_DETAILS),
    person: typeof facts.fullName === 'string' ? facts.fullName : null,
  };
}

type Facts = Readonly<Record<string, string | number>>;

/** The parts of what is asked, a line each: the leader reads what takes force, and need not guess it. */
function linesOf(command: string, facts: Facts, details: readonly string[]): readonly string[] {
  switch (command) {
    case 'change-group': {
      const parts = (['name', 'description'] as const).filter((field) => facts[field] !== undefined);
      return [...parts.map((field) => words(`approval.change.${field}`, { value: String(facts[field]) })), ...details];
    }
    case 'set-embargo': {
      const { from } = facts;
      const end = from ? words('approval.embargo.until', { from: formatDeadline(from) }) : words('approval.embargo.open');
      return [end, words('approval.embargo.words', { words: details.join(' · ') })];
    }
    case 'set-official-domains': {
      const parts = (['added', 'dropped'] as const).filter((part) => facts[part]);
      const list = words('approval.domains.list', { domains: details.join(', ') || words('approval.domains.none') });
      return [...parts.map((part) => words(`approval.domains.${part}`, { domains: String(facts[part]) })), list];
    }
    case 'load-charter':
      return describeCharter(String(facts.text ?? ''));
    default:
      return details;
  }
}

function describeCharter(text: string): string[] {
  const parsed = parseCharter(text);
  if ('problems' in parsed) return [];
  const articles = parsed.chapters.flatMap((chapter) => chapter.articles);
  const clauses = articles.flatMap((article) => article.clauses);
  return [
    parsed.title,
    words('approval.charter.counts', { chapters: parsed.chapters.length, articles: articles.length, clauses: clauses.length }),
    ...articles.map((article) => words('approval.charter.article', { number: article.number, title: article.title })),
  ].filter((line) => line !== '');
}

/** A person by full name and whole title (3.4). */
function namePerson({ fullName, title, unit }: Facts): Facts {
  if (typeof fullName !== 'string') return {};
  return { person: `${fullName}, ${fullTitle({ title: String(title ?? ''), unit: String(unit ?? '') })}` };
}

/** Names a feature or a detector and its setting as the screens of settings do. */
function nameSetting({ feature, setting }: Facts): Facts {
  if (typeof feature !== 'string') return {};
  const [, detector] = /^screening:(.+)$/.exec(feature) ?? [];
  const name = detector ? findWords(`content.detector.${detector}.name`) : findWords(`member.feature.${feature}.name`);
  const set = detector ? findWords(`content.outcome.${setting}.name`) : findWords(`member.feature.${feature}.${setting}`);
  return { feature: name ?? feature, setting: set ?? String(setting) };
}

const QUOTED: Readonly<Record<string, string>> = {
  'remove-member': 'reason',
  'post-message': 'text',
  'reply-to-directive': 'text',
  'issue-directive': 'text',
};

function quoteOf(command: string, facts: Facts): string | null {
  const field = QUOTED[command];
  const words = field === undefined ? undefined : facts[field];
  return typeof words === 'string' && words !== '' ? words : null;
}
