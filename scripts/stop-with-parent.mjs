/**
 * Loaded ahead of the server by scripts/start.mjs: when the script is killed and can forward no signal any more, the
 * server would keep its port for ever. It then stops as on SIGTERM.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
