/** npm run db:generate: makes the database client from prisma/schema, without a network. */
import { generateClient } from './prepare.mjs';

await generateClient();
