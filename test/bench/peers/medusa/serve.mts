// How does Medusa take a return request? Its own server in production, on a database it has migrated itself, with orders to return.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { makeShop } from './shop.mts';

const [url = '', orders] = process.argv.slice(2);
const directory = fileURLToPath(new URL('.', import.meta.url));
process.chdir(directory);
// Its log goes where the answer of this program goes: of what goes well it says nothing.
Object.assign(process.env, {
  ...{ DATABASE_URL: url, NODE_ENV: 'production', LOG_LEVEL: 'error', MEDUSA_DISABLE_TELEMETRY: 'true' },
  HOME: process.env.HOME ?? '/tmp',
});
const cli = fileURLToPath(new URL('./node_modules/@medusajs/cli/cli.js', import.meta.url));
const migrated = spawnSync(process.execPath, [cli, 'db:migrate', '--execute-all-links', '--skip-scripts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (migrated.status !== 0) throw new Error(`Medusa's db:migrate ended with ${migrated.status}`);

// Only now: they read the environment as they are loaded.
const { default: express } = await import('express');
const { default: loaders } = await import('@medusajs/medusa/loaders/index');
const app = express();
const { container } = await loaders.default({ directory, expressApp: app });
const shop = await makeShop(container, Number(orders));
const server = createServer(app).listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : null, ...shop }));
});
