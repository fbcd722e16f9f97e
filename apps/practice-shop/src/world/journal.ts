// How does every change reach the disk before the next one is made?
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export type Entry = { t: string; i: string; v: unknown };

/** Appends entries to one file; with no folder it writes nothing. */
export class JournalFile {
  readonly #path: string | null;
  #fd: number | null = null;
  #held: string[] | null = null;

  constructor(dataDir: string | undefined) {
    if (dataDir) mkdirSync(dataDir, { recursive: true });
    this.#path = dataDir ? join(dataDir, 'world.jsonl') : null;
  }

  /** Everything written so far, oldest first; the last entry of each (table, id) is the living one. */
  read(): Entry[] {
    if (!this.#path || !existsSync(this.#path)) return [];
    const text = readFileSync(this.#path, 'utf8');
    // A process killed while writing leaves a torn last line: it was never answered, so it is dropped.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) this.#cut(Buffer.byteLength(whole));
    const lines = whole.split('\n').filter((line) => line !== '');
    return lines.map((line): Entry => JSON.parse(line));
  }

  write(entry: Entry): void {
    if (!this.#path) return;
    const line = `${JSON.stringify(entry)}\n`;
    if (this.#held) this.#held.push(line);
    else this.#append(line);
  }

  /** All entries of `work` reach the file in one write, or none does. */
  together(work: () => void): void {
    this.#held = [];
    work();
    const held = this.#held.join('');
    this.#held = null;
    if (this.#path && held !== '') this.#append(held);
  }

  /** Replaces the file by the living entries alone. */
  compact(entries: Entry[]): void {
    if (!this.#path) return;
    this.close();
    const fresh = `${this.#path}.new`;
    writeFileSync(fresh, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    renameSync(fresh, this.#path);
  }

  close(): void {
    if (this.#fd !== null) closeSync(this.#fd);
    this.#fd = null;
  }

  #append(text: string): void {
    if (!this.#path) return;
    this.#fd ??= openSync(this.#path, 'a');
    writeSync(this.#fd, text);
  }

  #cut(bytes: number): void {
    if (!this.#path) return;
    const fd = openSync(this.#path, 'r+');
    ftruncateSync(fd, bytes);
    closeSync(fd);
  }
}
