// Is this world the only one of its folder, and are its doors free? Asked before anything is touched.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Holds the folder until this process ends, however it ends; throws when another holds it. */
export async function holdFolder(folder) {
  // A socket, since it is free again when its holder dies; elsewhere, since its path may not be long.
  const id = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  const path = join(tmpdir(), `aftercare-${id}.sock`);
  if (await answers(path)) {
    throw new Error(
      `The world of ${folder} is open already. Close it first, or give this one a folder of its own with AFTERCARE_DATA.`,
    );
  }
  rmSync(path, { force: true });
  const server = createServer().unref();
  await listen(server, { path });
}

/** Throws with the setting to change when something else listens at a port. */
export async function requireFree(port, setting) {
  if (port === 0) return;
  const server = createServer();
  try {
    await listen(server, { port });
  } catch (error) {
    throw new Error(
      `Port ${port} can not be used (${error.code}): something else is open there. ${setting}=… chooses another.`,
    );
  }
  await new Promise((done) => server.close(done));
}

/** A port of this machine that nothing listens at. */
export async function freePort() {
  const server = createServer();
  await listen(server, { port: 0, host: '127.0.0.1' });
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

function listen(server, where) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(where, done);
  });
}

function answers(path) {
  return new Promise((done) => {
    const socket = connect({ path });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
