import { approvalCommands } from '@/approvals/commands';
import { charterCommands } from '@/charters/commands';
import { directiveCommands } from '@/directives/commands';
import { groupCommands } from '@/groups/commands';
import { memberCommands } from '@/members/commands';
import { messageCommands } from '@/messages/commands';
import { pinCommands } from '@/pins/commands';
import { importRoster } from '@/roster/import';
import { screeningCommands } from '@/screening/commands';
import type { AnyCommand } from '@/server/command/command';

/** Every command there is. */
export const commands: readonly AnyCommand[] = [
  ...groupCommands,
  importRoster,
  ...memberCommands,
  ...messageCommands,
  ...directiveCommands,
  ...pinCommands,
  ...approvalCommands,
  ...charterCommands,
  ...screeningCommands,
];
