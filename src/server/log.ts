import pino from 'pino';

/** The server's log, one JSON object a line. Nothing that users wrote, no name, no number of theirs goes in. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: undefined });

/** Logs a fault of ours: its kind, message and stack, never the input that led to it. */
export function logFault(where: string, error: unknown): void {
  const { name, message, stack, code } = error as { name?: string; message?: string; stack?: string; code?: string };
  log.error({ where, name, code, stack: stack?.split('\n').slice(1, 12), summary: firstLine(message) }, 'fault');
}

/** Database errors quote values after the first line or after "Key (…)": only what stands before is kept. */
function firstLine(message: string | undefined): string {
  return (message ?? '').trim().split('\n').at(-1)!.split(/Key \(|DETAIL|invocation/)[0]!.slice(0, 200);
}
