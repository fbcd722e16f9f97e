// What does a process of ours need to know to be measured? A shop's keys that are nobody's, and a database.
import { createHmac, randomBytes } from 'node:crypto';

export const SECRET = 'bench-api-secret';
const HASH_KEY = randomBytes(32).toString('hex');

/** The environment of a process on this database. */
export function environmentOf(databaseUrl: string): Record<string, string> {
  return {
    PORT: '0',
    HOST: '127.0.0.1',
    APP_URL: 'https://bench.example.com',
    DATABASE_URL: databaseUrl,
    SHOPIFY_API_KEY: 'bench',
    SHOPIFY_API_SECRET: SECRET,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'returns@example.com',
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    HASH_KEY,
    LOG_LEVEL: 'warn',
  };
}

/** A secret as such a process keeps it. */
export function hashOf(secret: string): string {
  return createHmac('sha256', HASH_KEY).update(secret).digest('base64url');
}
