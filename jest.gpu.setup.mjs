import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** The Vulkan driver that computes on the processor, which Debian's Chromium brings. */
const softwareDriver = '/usr/lib/chromium/vk_swiftshader_icd.json';

/**
 * Looks for Chromium and chooses its Vulkan driver in software for WebGPU in Node, before jest's workers start. A
 * CHROMIUM or VK_ICD_FILENAMES that is set stays as it is.
 *
 * @throws Error if there is no Chromium
 */
export default function setup() {
  process.env.CHROMIUM ??= '/usr/bin/chromium';
  try {
    accessSync(process.env.CHROMIUM, constants.X_OK);
  } catch {
    throw new Error(
      `test:gpu: need Chromium, found none at ${process.env.CHROMIUM}: install Debian's packages ` +
        '`chromium libvulkan1`, or set CHROMIUM to the path of another one',
    );
  }
  if (existsSync(softwareDriver)) process.env.VK_ICD_FILENAMES ??= softwareDriver;
  process.env.XDG_RUNTIME_DIR ??= tmpdir(); // else the driver complains
}
