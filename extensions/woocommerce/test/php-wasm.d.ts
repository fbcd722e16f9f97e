// What of PHP in WebAssembly do the tests use? Its own declarations don't resolve as its code does.
declare module '@php-wasm/node-7-4' {
  export function getPHPLoaderModule(): Promise<object>;
}
declare module '@php-wasm/universal' {
  export function loadPHPRuntime(module: object): Promise<number>;
  export class PHP {
    constructor(runtime: number);
    mkdirTree(path: string): void;
    writeFile(path: string, text: string): void;
    run(script: {
      scriptPath: string;
      $_SERVER: Record<string, string>;
    }): Promise<{ readonly text: string; readonly errors: string }>;
    exit(): void;
  }
}
