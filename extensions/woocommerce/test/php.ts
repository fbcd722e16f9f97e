// Which PHP runs the plugin's tests? The system's where there is one (7.4 or newer), else one in WebAssembly.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getPHPLoaderModule } from '@php-wasm/node-7-4';
import { loadPHPRuntime, PHP } from '@php-wasm/universal';
import { folder, phpFiles } from '../build/files.ts';

/** What a file of tests printed, notices and all. */
export type RunCases = (file: string) => Promise<string>;

/** The system's PHP; null where there is none, or one too old. */
export function findSystemPhp(): RunCases | null {
  const version = spawnSync('php', ['-n', '-r', 'echo PHP_VERSION_ID;'], { encoding: 'utf8' });
  if (version.status !== 0 || Number(version.stdout) < 70400) return null;
  return async (file) => {
    const run = spawnSync('php', ['-n', join(folder, 'test/suite.php'), file], { encoding: 'utf8' });
    return run.stdout + run.stderr;
  };
}

/** PHP 7.4 in WebAssembly, with the plugin's files in its memory. */
export async function runInWasm(file: string): Promise<string> {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  try {
    for (const path of phpFiles()) {
      php.mkdirTree(join('/plugin', dirname(path)));
      php.writeFile(join('/plugin', path), readFileSync(join(folder, path), 'utf8'));
    }
    const run = await php.run({
      scriptPath: '/plugin/test/suite.php',
      $_SERVER: { AFTERCARE_FILE_OF_TESTS: file },
    });
    return run.text + run.errors;
  } finally {
    php.exit();
  }
}
