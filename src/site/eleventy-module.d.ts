/** The part of Eleventy's programmatic interface that is used here; the package brings no types. */
declare module '@11ty/eleventy' {
  interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    /** Patterns of templates that are left out. */
    readonly ignores: Set<string>;
  }
  interface Options {
    readonly quietMode: boolean;
    readonly configPath: string;
    readonly config: (config: UserConfig) => void;
  }
  export default class Eleventy {
    constructor(input: string, output: undefined, options: Options);
    toJSON(): Promise<readonly { readonly content: ReadonlyMap<string, Uint8Array> }[]>;
  }
}
