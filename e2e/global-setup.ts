import { startServer } from './server';

/** One server for the whole run. Its address reaches the fixtures through the environment, which workers inherit. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startServer();
  process.env.E2E_URL = server.url;
  return server.stop;
}
