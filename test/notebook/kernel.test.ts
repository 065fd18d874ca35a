import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findFreePorts, startKernel } from '../../scripts/notebook/kernel.js';

describe('startKernel', () => {
  it('takes other ports when somebody was faster', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    let calls = 0;
    const findPorts = async () => {
      calls += 1;
      const ports = await findFreePorts();
      return calls === 1 ? { ...ports, shell_port: taken } : ports;
    };
    const kernel = await startKernel({ cwd: import.meta.dirname, env: {}, startSeconds: 60, findPorts });
    kernel.stop();
    server.close();
    expect(calls).toBe(2);
    expect(await kernel.died).toContain('SIGKILL');
  });

  it('says what the kernel said when it cannot start', async () => {
    const env = { NODE_OPTIONS: '--no-such-option' };
    await expect(startKernel({ cwd: import.meta.dirname, env, startSeconds: 60 })).rejects.toThrow(
      /startKernel: the kernel died \(exit code 9\)[\s\S]*--no-such-option/,
    );
  });
});
