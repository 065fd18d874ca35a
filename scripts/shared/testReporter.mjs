import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { root } from './root.mjs';

/**
 * A vitest reporter that leaves the counts and the reasons of skipped tests in the file named by IN_CONCERT_TEST_COUNTS.
 * vitest's own JSON has no reasons, and does not count a file that could not be loaded as a failure.
 */
export default class CountsReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      const file = relative(root, module.moduleId);
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1;
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length > 0 ? 1 : 0;
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else counts.skipped.push({ file, test: test.fullName, reason: note ?? '' });
      }
    }
    const target = process.env.IN_CONCERT_TEST_COUNTS;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(counts));
  }
}
