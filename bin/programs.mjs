// How are the programs of the world started, kept running and ended? Each on a leash, each death with a word why.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './setup.mjs';

const leash = new URL('./leash.mjs', import.meta.url).href;
const mostShortLives = 5;
const shortMs = 5_000;

/** Starts a program; `ready` resolves with its line of JSON with `"ready":true`, `ended` with a word why it ended. */
export function launch({ name, args, env }) {
  const child = spawn(process.execPath, ['--import', leash, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((done) => {
    child.once('exit', (code, signal) => done(`The ${name} ended (${signal ?? code}).`));
  });
  const ready = new Promise((resolve, reject) => {
    ended.then((why) => reject(new Error(why)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"ready":true')) resolve(JSON.parse(line));
      else if (process.env.LOG_LEVEL) console.log(line);
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { ready, ended, stop };
}

/**
 * Starts a program, and starts it again whenever it ends. `ready` is that of its first start; a first start that fails is
 * not repeated. Where one short life follows another the pause grows, and in the end it is given up with a word why.
 */
export function keep(program, { giveUp, pauseMs = 500 }) {
  let running = launch(program);
  let isStopping = false;
  let shortLives = 0;
  const tend = async () => {
    const readyAt = await running.ready.then(Date.now, () => Number.POSITIVE_INFINITY);
    const why = await running.ended;
    if (isStopping) return;
    shortLives = Date.now() - readyAt > shortMs ? 1 : shortLives + 1;
    if (shortLives >= mostShortLives) return giveUp(`${why} It has ended ${shortLives} times in a row.`);
    console.error(`${why} It is started again.`);
    await wait(pauseMs * 2 ** (shortLives - 1));
    if (isStopping) return;
    running = launch(program);
    running.ready.then(
      () => console.error(`The ${program.name} runs again.`),
      () => {}, // It has ended: said where that is seen.
    );
    return tend();
  };
  const ready = running.ready.then((first) => {
    void tend();
    return first;
  });
  const stop = () => {
    isStopping = true;
    return running.stop();
  };
  return { ready, stop };
}
