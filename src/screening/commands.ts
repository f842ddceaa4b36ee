import { mayAcknowledgeAttempts, mayLiftEmbargo, mayReportFalseAlarm, maySetEmbargo, maySetOfficialDomains } from '@/charter/article-4';
import { RELEASE_JOB } from '@/approvals/jobs';
import { allowed } from '@/charter/decision';
import { ALERTED_CODES } from '@/charter/screening/settings';
import { invalid, notFound } from '@/server/command/answer';
import { defineCommand } from '@/server/command/command';
import { newId } from '@/server/command/runner';
import * as schema from './schema';

/** A refused text leaves a record without the text; the admin and the leader hear of it at once (4.1). */
const record = defineCommand({
  name: 'record-attempt',
  by: ['system'],
  keepsStanding: true,
  input: schema.recordAttempt,
  facts: async () => ({}),
  decide: () => allowed,
  write: async ({ tx, groupId, now, seq }, { member, command, clause, code, kind }) => {
    await tx.screeningAttempt.create({ data: { groupId, memberId: member, command, clause, code, kind, seq, at: now } });
    return {
      result: {},
      events: [{ type: 'text-refused', audience: 'officers', payload: { member, command, clause, code } }],
    };
  },
});

/** "Báo nhầm": an author says that a detector was wrong; it goes to the admin. */
const falseAlarm = defineCommand({
  name: 'report-false-alarm',
  by: ['member'],
  keepsStanding: true,
  input: schema.reportFalseAlarm,
  texts: ({ code, words }) => [{ path: 'words', text: words ?? '', subject: 'text', contested: code }],
  facts: async ({ actor }) => actor.standing,
  decide: mayReportFalseAlarm,
  write: async ({ tx, groupId, actor, now, seq }, { code, words }) => {
    const id = newId();
    await tx.falseAlarm.create({ data: { id, groupId, seq, memberId: actor.memberId, code, at: now } });
    const texts = words ? { words } : undefined;
    return {
      result: { report: id },
      events: [{ type: 'false-alarm', audience: 'officers', payload: { code }, texts }],
    };
  },
});

/** The list of official sources is the admin's to keep and the leader's to approve (4.7). */
const domains = defineCommand({
  name: 'set-official-domains',
  by: ['member'],
  input: schema.setOfficialDomains,
  facts: async ({ actor }) => actor.standing,
  decide: maySetOfficialDomains,
  write: async ({ tx, groupId, now }, input) => {
    const list = [...new Set(input.domains)].sort();
    await tx.officialDomain.deleteMany({ where: { groupId } });
    await tx.officialDomain.createMany({ data: list.map((domain) => ({ groupId, domain, at: now })) });
    return { result: { domains: list.length }, events: [{ type: 'official-domains-set', payload: { domains: list } }] };
  },
});

/** A topic on which its publisher speaks first (D3). */
const embargo = defineCommand({
  name: 'set-embargo',
  by: ['member'],
  input: schema.setEmbargo,
  texts: ({ topic, words, publisher }) => [
    { path: 'topic', text: topic, subject: 'text' },
    ...words.map((text) => ({ path: 'words', text, subject: 'text' as const })),
    { path: 'publisher', text: publisher, subject: 'text' },
  ],
  facts: async ({ actor, now }, { from }) => ({
    actor: actor.standing,
    past: from !== undefined && Date.parse(from) <= now.getTime(),
  }),
  decide: maySetEmbargo,
  write: async ({ tx, groupId, now, job }, { topic, words, publisher, from }) => {
    const id = newId();
    const start = from ? new Date(from) : null;
    await tx.embargo.create({ data: { id, groupId, topic, words, publisher, from: start, createdAt: now } });
    if (start) await job(RELEASE_JOB, { groupId }, start);
    const payload = { embargo: id, from: start?.toISOString() ?? null };
    return { result: { embargo: id }, events: [{ type: 'embargo-set', payload, texts: { topic, publisher } }] };
  },
});

/** The leader lifts an embargo before its time (D3). */
const lift = defineCommand({
  name: 'lift-embargo',
  by: ['member'],
  input: schema.liftEmbargo,
  facts: async ({ tx, groupId, actor }, input) => {
    const found = await tx.embargo.findFirst({ where: { id: input.embargo, groupId } });
    return found ? { actor: actor.standing, lifted: found.liftedAt !== null } : notFound();
  },
  decide: mayLiftEmbargo,
  write: async ({ tx, groupId, now, job }, input) => {
    await tx.embargo.update({ where: { id: input.embargo }, data: { liftedAt: now } });
    await job(RELEASE_JOB, { groupId }, now);
    return { result: { embargo: input.embargo }, events: [{ type: 'embargo-lifted', payload: { embargo: input.embargo } }] };
  },
});

/** The leader or the admin has taken note of what was stopped and reported, up to a number of the ledger (4.1). */
const acknowledge = defineCommand({
  name: 'acknowledge-attempts',
  by: ['member'],
  keepsStanding: true,
  input: schema.acknowledgeAttempts,
  facts: async ({ actor, seq }, { upTo }) =>
    upTo < seq ? actor.standing : invalid({ path: 'upTo', code: 'position-from-the-future', facts: { newest: seq - 1 } }),
  decide: mayAcknowledgeAttempts,
  write: async ({ tx, groupId, now }, { upTo }) => {
    const unseen = { groupId, seq: { lte: upTo }, seenAt: null };
    const data = { seenAt: now };
    const attempts = await tx.screeningAttempt.updateMany({ where: { ...unseen, code: { in: [...ALERTED_CODES] } }, data });
    const reports = await tx.falseAlarm.updateMany({ where: unseen, data });
    const counts = { attempts: attempts.count, reports: reports.count };
    if (attempts.count + reports.count === 0) return { result: counts, events: [] };
    return { result: counts, events: [{ type: 'attempts-acknowledged', audience: 'officers', payload: { upTo, ...counts } }] };
  },
});

export const screeningCommands = [record, falseAlarm, domains, embargo, lift, acknowledge];
