/** How far a stage of the build is. `total` is 0 while nobody knows it yet. */
export interface Progress {
  /** One word for the terminal: `read`, `parse`, `render`, `write`, `index`. */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** Called often; whoever shows it decides how much of it to show. */
export type OnProgress = (progress: Progress) => void;
