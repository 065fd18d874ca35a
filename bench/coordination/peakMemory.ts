import { existsSync, readFileSync } from 'node:fs';

const status = '/proc/self/status';

/**
 * The most memory that this process has held, in MB. On Linux `maxRSS` would also tell what the process that started it held
 * at that moment.
 */
export function readPeakMegabytes(): number {
  const found = existsSync(status) ? /^VmHWM:\s+(\d+)/mu.exec(readFileSync(status, 'utf8')) : null;
  return (found === null ? process.resourceUsage().maxRSS : Number(found[1])) / 1024;
}
