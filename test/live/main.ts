// `npm run live -- woocommerce`: the contract's battery against a shop that runs, named by the environment.
import { spawnSync } from 'node:child_process';

const [platform = ''] = process.argv.slice(2);
if (platform !== 'woocommerce') {
  console.error('Which platform? npm run live -- woocommerce, with WOOCOMMERCE_URL, _KEY and _SECRET set.');
  process.exit(2);
}
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/live/vitest.config.ts', platform];
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
