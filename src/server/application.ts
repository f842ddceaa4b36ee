import type { Runner } from './command/runner';
import type { Database } from './database';
import type { CookieSettings } from './session/cookie';
import type { SignIn } from './session/sign-in';
import type { Visitors } from './session/visitors';
import type { Hub } from './stream/hub';

/** What the running process is made of. Pages and doors of one process share one. */
export interface Application {
  readonly database: Database;
  readonly runner: Runner;
  readonly hub: Hub;
  readonly signIn: SignIn;
  readonly visitors: Visitors;
  readonly cookie: CookieSettings;
  readonly clock: () => Date;
  /** runs with fictional people, on loopback only */
  readonly demo: boolean;
  readonly demoPassword: string;
  /** where users reach it, without a trailing slash */
  readonly publicUrl: string;
}

const KEY = Symbol.for('nhom-cong-vu.application');
const shared = globalThis as { [KEY]?: Application };

/** Sets the process's application: once, at the start. The framework bundles its own copy of this module. */
export function setApplication(application: Application): void {
  shared[KEY] = application;
}

/** @throws Error before the start has finished */
export function application(): Application {
  const found = shared[KEY];
  if (!found) throw new Error('the application has not started');
  return found;
}
