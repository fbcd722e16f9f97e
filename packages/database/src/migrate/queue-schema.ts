// How does the job queue's own schema come to stand, and what may the run-time role do in it?
import type { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { RUNTIME_ROLE } from '../connection/role.ts';
import { QUEUES } from '../jobs/queues.ts';

/** Installs or updates pg-boss's schema and our queues, as the owner. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 2, supervise: false, schedule: false });
  const problems: Error[] = [];
  boss.on('error', (problem) => problems.push(problem));
  await boss.start();
  for (const { name, ...options } of QUEUES) {
    // The policy of a queue can't change once it stands; everything else follows the table.
    if (await boss.getQueue(name)) {
      const { policy: _policy, ...changeable } = options;
      await boss.updateQueue(name, changeable);
    } else {
      await boss.createQueue(name, options);
    }
  }
  await boss.stop({ graceful: false });
  if (problems[0]) throw problems[0];
}

/** Lets the run-time role work the queue; changing its tables stays with the owner. */
export async function grantQueue(owner: Client): Promise<void> {
  await owner.query(`
    GRANT USAGE ON SCHEMA pgboss TO ${RUNTIME_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${RUNTIME_ROLE};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgboss TO ${RUNTIME_ROLE};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${RUNTIME_ROLE}`);
}
