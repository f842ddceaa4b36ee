import { normalisePhone } from '../src/server/session/sign-in';
import { tellOperator } from '../src/server/operator';
import { makeCode } from '../src/sessions/setup';
import { atConsole, tell } from './console';

const phone = normalisePhone(process.argv[2] ?? '');

await atConsole(async ({ database }) => {
  const account = phone && (await database.read.account.findUnique({ where: { phone } }));
  if (!account) {
    tell(tellOperator('console.noAccount'));
    return 2;
  }
  tell(tellOperator('console.activation', { code: await makeCode(database, phone, new Date()), phone }));
  return 0;
});
