import { mayLoadCharter, maySignCharter } from '@/charter/article-6';
import { parseCharter } from '@/charter/text/parse';
import { invalid, notFound } from '@/server/command/answer';
import { defineCommand } from '@/server/command/command';
import { dayInVietnam } from '@/server/day';
import * as schema from './schema';

/** A member signs the version in force, for themself (5.1c, 6). */
const sign = defineCommand({
  name: 'sign-charter',
  by: ['member'],
  input: schema.signCharter,
  facts: async ({ tx, groupId, actor }, { version }) => {
    const found = await tx.charterVersion.findUnique({ where: { groupId_version: { groupId, version } } });
    if (!found) return notFound();
    return { inForce: version === actor.charterVersion, signed: actor.standing.signed, id: found.id };
  },
  decide: maySignCharter,
  write: async ({ tx, actor, now }, { version }, { id }) => {
    await tx.charterSignature.create({ data: { versionId: id, memberId: actor.memberId, at: now } });
    return { result: { version }, events: [{ type: 'charter-signed', payload: { version } }] };
  },
});

/**
 * The official text of the version in force (6): from the admin with the leader's consent, or once at the console. It is
 * not screened: a charter names what it forbids, and its own number and day stand blank until it is signed.
 */
const load = defineCommand({
  name: 'load-charter',
  by: ['member', 'system'],
  input: schema.loadCharter,
  facts: async ({ tx, groupId, actor, now }, input) => {
    const parsed = parseCharter(input.text);
    if ('problems' in parsed) return invalid(...parsed.problems.map(({ code }) => ({ path: 'text', code: 'not-a-charter', facts: { problem: code } })));
    const version = await tx.charterVersion.findFirst({
      where: { groupId, from: { lte: dayInVietnam(now) } },
      orderBy: { version: 'desc' },
    });
    if (!version) return notFound();
    return {
      actor: actor.kind === 'member' ? actor.standing : ('console' as const),
      textPresent: version.text !== null,
      version,
      parsed,
    };
  },
  decide: mayLoadCharter,
  write: async ({ tx }, { decision }, { version, parsed }) => {
    await tx.charterVersion.update({
      where: { id: version.id },
      data: { text: parsed as object, title: parsed.title || version.title, decision: decision || version.decision },
    });
    return {
      result: { version: version.version },
      events: [{ type: 'charter-loaded', payload: { version: version.version } }],
    };
  },
});

export const charterCommands = [sign, load];
