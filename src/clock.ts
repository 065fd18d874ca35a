/** Times the steps of a run and tells of each as it begins. */
export interface Clock {
  step(name: string, share: number): void;
  /** Milliseconds of each step. */
  finish(): Record<string, number>;
}

export function createClock(onStep: ((step: string, share: number) => void) | undefined): Clock {
  const timings: Record<string, number> = {};
  let current: string | null = null;
  let since = performance.now();
  const close = (): void => {
    const now = performance.now();
    if (current !== null) timings[current] = (timings[current] ?? 0) + Math.round(now - since);
    since = now;
  };
  return {
    step(name, share) {
      close();
      current = name;
      onStep?.(name, share);
    },
    finish() {
      close();
      onStep?.('done', 1);
      return timings;
    },
  };
}
