// How does each test file get a migrated database of its own in no time? By cloning a template.
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../migrate/migrate.ts';

const TEMPLATE = 'aftercare_template';

/** Makes the template, migrated, on this server. */
export async function makeTemplate(serverUrl: string): Promise<void> {
  await onServer(serverUrl, (server) => server.query(`CREATE DATABASE ${TEMPLATE}`));
  await migrate(urlOf(serverUrl, TEMPLATE));
}

/** A database of one test file's own. */
export interface FreshDatabase {
  /** As its owner. */
  readonly url: string;
  /** Rows of one statement, as the server's superuser: it sees every shop. */
  query(text: string): Promise<Record<string, unknown>[]>;
  /** Ends whoever is still connected. */
  drop(): Promise<void>;
}

/** A new database as the template is. */
export async function cloneTemplate(serverUrl: string): Promise<FreshDatabase> {
  const name = `clone_${randomBytes(8).toString('hex')}`;
  await onServer(serverUrl, (server) => server.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`));
  return {
    url: urlOf(serverUrl, name),
    query: (text) => onServer(urlOf(serverUrl, name), async (own) => (await own.query(text)).rows),
    drop: async () => {
      await onServer(serverUrl, (server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer<T>(serverUrl: string, work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: serverUrl });
  await server.connect();
  try {
    // Clones of one template are made one after another; PostgreSQL refuses the second otherwise.
    await server.query('SELECT pg_advisory_lock(7240519333)');
    return await work(server);
  } finally {
    await server.end();
  }
}
