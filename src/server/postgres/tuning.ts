export interface Tuning {
  readonly maxConnections: number;
  /** false only where nothing is lost with the machine: tests */
  readonly durable: boolean;
}

/** What an installation without a database server of its own runs with. */
export const ordinary: Tuning = { maxConnections: 60, durable: true };

/**
 * Options for the server's command line, each as the shell needs it. Nothing that users wrote reaches its log: details,
 * which quote rows, and the text of failed statements stay out.
 *
 * @param port on loopback, the only place it listens
 */
export function startArguments(port: number, tuning: Tuning): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: "''",
    max_connections: tuning.maxConnections,
    shared_buffers: '128MB',
    fsync: tuning.durable ? 'on' : 'off',
    synchronous_commit: tuning.durable ? 'on' : 'off',
    full_page_writes: tuning.durable ? 'on' : 'off',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
  };
  return [`-p ${port}`, ...Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)];
}
