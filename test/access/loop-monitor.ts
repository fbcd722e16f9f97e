// Was the event loop of this process held, by work of its own and not by a busy machine? Loaded beside the app.
import { writeFileSync } from 'node:fs';

const file = process.env.LOOP_MONITOR_FILE ?? '';
const tickMs = 10;
let longest = 0;
let last = process.hrtime.bigint();
let used = process.cpuUsage();

// Between two ticks at most as much was held as time went by, and at most as much as the processor worked for us.
setInterval(() => {
  const now = process.hrtime.bigint();
  const { user, system } = process.cpuUsage(used);
  const held = Math.min(Number(now - last) / 1e6, (user + system) / 1e3) - tickMs;
  last = now;
  used = process.cpuUsage();
  if (held <= longest) return;
  longest = held;
  writeFileSync(file, String(Math.round(longest)));
}, tickMs).unref();

// What was held while the modules loaded is no answer to anybody's request.
process.on('SIGUSR2', () => {
  longest = 0;
  writeFileSync(file, '0');
});
