import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Returns the first NVIDIA GPU's name and driver as its own tool tells them; undefined where there is no such tool. */
export async function nvidiaGpuName(): Promise<string | undefined> {
  const query = ['--query-gpu=name,driver_version', '--format=csv,noheader'];
  try {
    const { stdout } = await promisify(execFile)('nvidia-smi', query, { timeout: 10_000 });
    const [name, driver] = stdout.split('\n')[0]!.split(', ');
    return `${name}, driver ${driver}`;
  } catch {
    return undefined;
  }
}
