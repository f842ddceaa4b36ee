import type { Clause } from './decision';

/** Decided by a rule, carried out as a procedure, kept as a record, or left to a person. */
export type ClauseKind = 'rule' | 'procedure' | 'record' | 'person';

/** A clause of the charter or a disclosure rule, and what the software does about it. */
export interface ClauseRow {
  readonly id: Clause;
  readonly kinds: readonly ClauseKind[];
  /** functions of `src/charter` that decide it, or parts of the product that keep it */
  readonly keptBy: readonly string[];
  /** the part of the product that will bring what is not there yet, as the plan names it */
  readonly awaits?: string;
}

const row = (id: Clause, kinds: readonly ClauseKind[], keptBy: readonly string[], awaits?: string): ClauseRow => ({
  id,
  kinds,
  keptBy,
  awaits,
});

/** Every clause of Điều 1–6 in its order. */
export const CHARTER_CLAUSES: readonly ClauseRow[] = [
  row('1.1', ['rule'], ['mayAskToJoin']),
  row('1.2', ['rule'], ['mayAskToJoin', 'mayImportRoster', 'mayAddMember']),
  row('2.1', ['record'], ['readCharter']),
  row('2.2', ['record'], ['readCharter']),
  row('3.1', ['rule'], ['mayHandOverLeadership', 'mayRemoveMember', 'mayImportRoster']),
  row('3.2', ['rule', 'procedure'], ['adminOnly', 'mayDecideApproval', 'maySetFeature']),
  row('3.3', ['rule'], ['screen']),
  row('3.4', ['rule'], ['nameAndTitle', 'nameProblem']),
  row('3.5', ['rule', 'record'], ['directiveForce', 'mayEndDirective']),
  row('4.1', ['rule', 'record'], ['screen', 'mayAcknowledgeAttempts']),
  row('4.2', ['procedure'], [], 'cases'),
  row('4.3', ['rule'], ['screen']),
  row('4.4', ['rule'], [], 'files'),
  row('4.5', ['rule'], ['mayAddMember', 'mayTakePart']),
  row('4.6', ['rule'], ['watchStreams'], 'disclosure'),
  row('4.7', ['rule'], ['screen', 'maySetOfficialDomains']),
  row('4.8', ['rule', 'record', 'person'], ['Watermark'], 'disclosure'),
  row('4.9', ['procedure'], [], 'cases'),
  row('5.1a', ['rule'], ['mayIssueDirective', 'mayDirect']),
  row('5.1b', ['rule'], ['mayPin', 'mayUnpin']),
  row('5.1c', ['rule', 'record', 'person'], ['mayAskToJoin', 'mayIssueActivation', 'listDevices'], 'second-factor'),
  row('5.2a', ['rule'], ['mayChangeGroup']),
  row('5.2b', ['procedure'], [], 'reports'),
  row('5.2c', ['procedure'], [], 'amendments'),
  row('5.2d', ['rule'], ['mayPin', 'mayUnpin']),
  row('5.2e', ['rule'], [], 'cases'),
  row('5.3a', ['record'], ['listMembers'], 'install'),
  row('5.3b', ['procedure'], ['mayAskToJoin', 'mayIssueActivation']),
  row('5.3c', ['rule', 'procedure'], ['mayReplyToDirective', 'mayRemind', 'reminderTimes']),
  row('5.3d', ['record'], ['mayRecallMessage', 'mayPostMessage']),
  row('5.3e', ['rule', 'record', 'person'], ['listDevices'], 'second-factor'),
  row('5.3f', ['person'], []),
  row('5.3g', ['procedure'], [], 'incidents'),
  row('6', ['procedure'], ['maySignCharter', 'mayLoadCharter', 'mayTakePart'], 'amendments'),
];

/** The disclosure rules beside the charter. */
export const DISCLOSURE_RULES: readonly ClauseRow[] = [
  row('D1', ['procedure'], [], 'disclosure'),
  row('D2', ['rule'], ['screen'], 'disclosure'),
  row('D3', ['rule'], ['screen', 'maySetEmbargo', 'mayLiftEmbargo']),
  row('D4', ['rule'], ['screen']),
  row('D5', ['procedure'], [], 'disclosure'),
];

/** The chapters of the charter with the articles that stand in each. */
export const CHAPTERS: readonly { readonly number: string; readonly articles: readonly number[] }[] = [
  { number: 'I', articles: [1, 2, 3, 4] },
  { number: 'II', articles: [5] },
  { number: 'III', articles: [6] },
];
