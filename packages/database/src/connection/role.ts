// As whom do web and worker speak to the database? As a role that owns nothing and that row-level security binds.

export const RUNTIME_ROLE = 'aftercare_runtime';

/** The owner's URL, with the start-up options that put the session into the run-time role, and `settings` besides. */
export function runtimeUrl(ownerUrl: string, settings?: string): string {
  const url = new URL(ownerUrl);
  const given = url.searchParams.get('options');
  const options = [
    ...(given ? [given] : []),
    ...(settings ? [settings] : []),
    `-c role=${RUNTIME_ROLE}`,
    // A forgotten transaction must not hold locks for ever; a lock is waited for, not for ever either.
    '-c idle_in_transaction_session_timeout=60000',
    '-c lock_timeout=20000',
    '-c statement_timeout=60000',
  ];
  url.searchParams.set('options', options.join(' '));
  return url.href;
}
