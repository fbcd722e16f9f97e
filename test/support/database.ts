// How does a test file get a database of its own?
import { inject } from 'vitest';
import { cloneTemplate, type FreshDatabase } from '../../packages/database/src/server/template.ts';

/** A migrated, empty database on the run's server; drop it when the file is done. */
export function freshDatabase(): Promise<FreshDatabase> {
  return cloneTemplate(inject('databaseServer'));
}
