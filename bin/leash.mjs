// Loaded before a program of the world: it ends in order when whoever holds the other end of its standard input is gone,
// also one who was killed. Without it a closed terminal would leave programs on their ports.
process.stdin.once('close', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.resume();
process.stdin.unref();
