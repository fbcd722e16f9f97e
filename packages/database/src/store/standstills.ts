// What of a shop has not moved: refunds, mails, jobs, deliveries, its import?
import type { JobName } from '@aftercare/core/jobs.ts';
import type { StandstillKind } from '@aftercare/core/standstills.ts';
import type { Transaction } from '../connection/transaction.ts';

interface StoredStandstill {
  readonly kind: StandstillKind;
  readonly subject: string;
  readonly job: JobName | null;
  readonly since: string;
  readonly why: string | null;
  readonly nextAt: string | null;
  readonly about: { readonly returnId: string; readonly rmaNumber: string } | null;
  readonly count: number;
  /** Of a mail how often it was tried, and when last. */
  readonly attempts: number;
  readonly triedAt: string | null;
}

/** More than anybody reads; the next ones come as these move. */
const MOST = 100;

/** Those of the transaction's shop. */
export function standstillsIn({ shopId, rows, change }: Transaction) {
  return {
    /** `domains`: the names its deliveries come under. */
    list: (domains: readonly string[]): Promise<StoredStandstill[]> => rows(LIST, [shopId, domains]),
    /** A job that waits for its next try has it now; false: there is none. */
    async hasten(jobId: string): Promise<boolean> {
      const hastened = await change(`${HASTEN} AND id::text = $2`, [shopId, jobId]);
      return hastened > 0;
    },
    /** The same, of the job that looks after a refund. */
    async hastenIntent(intentId: string): Promise<boolean> {
      const hastened = await change(`${HASTEN} AND data->'data'->>'intentId' = $2`, [shopId, intentId]);
      return hastened > 0;
    },
  };
}

const HASTEN = `UPDATE pgboss.job SET start_after = pgboss.job_now()
  WHERE state = 'retry' AND policy = 'key_strict_fifo' AND data->'data'->>'shopId' = $1`;

const ABOUT = `CASE WHEN r.return_id IS NOT NULL
  THEN jsonb_build_object('returnId', r.return_id, 'rmaNumber', r.rma_number) END`;
const SAID = `coalesce(output->>'message', output->'value'->>'message')`;
const NO_TIME = 'NULL::timestamptz';

/** Jobs that have failed and will be tried again; each of an intent, a mail, or by itself. */
const RETRIED = `retried AS MATERIALIZED (SELECT id::text AS id, data->>'job' AS job, data->'data' AS data, ${SAID} AS said,
    created_on, start_after, retry_count FROM pgboss.job
  WHERE state = 'retry' AND policy = 'key_strict_fifo' AND data->'data'->>'shopId' = $1)`;

const REFUNDS = `SELECT 'refund' AS kind, i.intent_id AS subject, NULL AS job,
    coalesce((SELECT (e.event->>'at')::timestamptz FROM return_events e WHERE e.shop_id = $1
      AND e.return_id = i.return_id AND e.event->>'type' = 'REFUND_RESERVED' AND e.event->>'intentId' = i.intent_id
      LIMIT 1), i.sent_at, now()) AS since,
    j.said AS why, j.start_after AS "nextAt", ${ABOUT} AS about, 1 AS count, i.attempts, ${NO_TIME} AS "triedAt"
  FROM intents i
  LEFT JOIN returns r ON r.shop_id = i.shop_id AND r.return_id = i.return_id
  LEFT JOIN LATERAL (SELECT said, start_after FROM retried WHERE data->>'intentId' = i.intent_id LIMIT 1) j ON true
  WHERE i.shop_id = $1 AND i.state IN ('reserved', 'sending')`;

/** As a task would name it, and what was said of it last. */
const MAIL = `'“' || n.kind || '” → ' || n.recipient || coalesce(': ' || nullif(n.detail, ''), '')`;
const MAILS = `SELECT 'mail', n.notice_id, NULL, n.created_at, ${MAIL}, ${NO_TIME}, ${ABOUT}, 1, n.attempts, n.claimed_at
  FROM notices n LEFT JOIN returns r ON r.shop_id = n.shop_id AND r.return_id = n.return_id
  WHERE n.shop_id = $1 AND n.state = 'waiting'`;

const JOBS = `SELECT 'job', j.id, j.job, j.created_on, j.said, j.start_after, ${ABOUT}, 1, j.retry_count, ${NO_TIME}
  FROM retried j LEFT JOIN returns r ON r.shop_id = $1 AND r.return_id = j.data->>'returnId'
  WHERE j.retry_count > 0 AND j.job NOT IN ('move-money', 'notify')`;

/** What the orders have been compared since has told nothing that is not known by now. */
const DELIVERIES = `SELECT 'delivery', 'delivery', NULL, min(b.received_at), max(b.problem), ${NO_TIME}, NULL::jsonb,
    count(*)::int, 0, ${NO_TIME}
  FROM inbox b LEFT JOIN imports m ON m.shop_id = $1
  WHERE b.shop_domain = ANY ($2) AND b.problem IS NOT NULL
    AND (m.reconciled_to IS NULL OR b.received_at > m.reconciled_to) HAVING count(*) > 0`;

const IMPORT = `SELECT 'import', 'import', NULL, m.started_at, m.problem, ${NO_TIME}, NULL::jsonb, 1, 0, ${NO_TIME}
  FROM imports m WHERE m.shop_id = $1 AND m.state IN ('exporting', 'loading') AND NOT EXISTS (SELECT FROM pgboss.job
    WHERE name = 'long' AND state <= 'active' AND data->'data'->>'shopId' = $1 AND data->>'job' = 'import-orders')`;

const LIST = `WITH ${RETRIED} (${REFUNDS}) UNION ALL (${MAILS}) UNION ALL (${JOBS}) UNION ALL (${DELIVERIES})
  UNION ALL (${IMPORT}) ORDER BY since LIMIT ${MOST}`;
