import { afterAll, beforeAll } from '@jest/globals';
import { describeProbe } from '@msann/engine-laws';
import { type EngineProbe } from '@msann/engine-laws/cases';
import type { Backend } from './browser/backend.js';
import { type Chromium, launchChromium } from './browser/launch-chromium.js';
import { type PageServer, servePage } from './browser/serve-page.js';

let server: PageServer | undefined;
let chromium: Chromium | undefined;

beforeAll(async () => {
  server = await servePage();
  chromium = await launchChromium();
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** Returns a probe of the engine on a backend in a page of its own. */
async function startInPage(backend: Backend): Promise<EngineProbe> {
  const page = await chromium!.browser.newPage();
  await page.goto(server!.address);
  const probe = await page.evaluateHandle<EngineProbe>(
    `import('/page.js').then(({ start }) => start('${backend}'))`,
  );
  return {
    operation: (name) => probe.evaluate((there, which) => there.operation(which), name),
    sliceSums: () => probe.evaluate((there) => there.sliceSums()),
    training: (name, stops) =>
      probe.evaluate((there, which) => there.training(which.name, which.stops), { name, stops }),
    async dispose() {
      await probe.evaluate((there) => there.dispose());
      await page.close();
    },
  };
}

for (const backend of ['webgpu', 'wasm', 'cpu'] as const) {
  describeProbe({
    name: `tfjs, ${backend} in Chromium`,
    brief: true, // WebGPU is in software here, and wasm and cpu make the long trainings in Node
    start: () => startInPage(backend),
    startReference: () => startInPage('reference'),
  });
}
