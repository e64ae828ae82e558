/**
 * @file How a step grows with the network: `node apps/bench/benchmarks/network-sizes.mjs [INPUTS…]`, after `pnpm build`. Prints, in
 * Markdown, the milliseconds of a fine step and of coarse-data steps, best of three visits of as many steps as take a moment, on ONNX Runtime with one
 * thread; the layers are as the paper's, n, n/4, n/8, n/4 and n units, 128 examples a fine step and 32 a coarse one.
 */
import { createOnnxEngine } from '@msann/engine-onnx';
import { buildHierarchy, visitsProgram } from '@msann/msann';
import { layerMaps } from '@msann/prolongation';

const given = process.argv.slice(2).map(Number);
const inputs = given.length > 0 ? given : [1024, 4096, 16384];
const engine = createOnnxEngine({ threads: 1 });
const elements = (shape) => shape.reduce((product, length) => product * length, 1);
const upload = (shape) => {
  const values = Float32Array.from({ length: elements(shape) }, () => Math.random() / 10);
  return engine.upload(values, shape);
};

async function stepMs(hierarchy, level) {
  const batchSize = level === 0 ? 128 : 32;
  const program = visitsProgram({
    hierarchy,
    levels: [level],
    smoothing: 'coarse-data',
    batchSize,
    autoencoder: true,
  });
  const { run, release } = await engine.compile(program);
  const state = program.inputs.map(upload);
  // Steps of smaller networks are timed in longer visits.
  const work = (hierarchy.levels[level].parameterCount * batchSize) / 128;
  const steps = Math.min(64, Math.max(2, Math.ceil(2e7 / work)));
  const timed = async (count) => {
    const stacks = program.stacks.map((shape) => upload([count, ...shape]));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      const outputs = await run(state, stacks);
      best = Math.min(best, performance.now() - start);
      for (const output of outputs) engine.release(output);
    }
    for (const stack of stacks) engine.release(stack);
    return best;
  };
  // What a visit takes beside its steps, a transfer of the network, falls out of the difference.
  const one = await timed(1);
  const ms = ((await timed(1 + steps)) - one) / steps;
  for (const tensor of state) engine.release(tensor);
  await release();
  return ms;
}

console.log(
  '| inputs | parameters | fine step, ms | ns a parameter | level 1 | level 2 | level 3 |',
);
console.log(
  '| -----: | ---------: | ------------: | -------------: | ------: | ------: | ------: |',
);
for (const n of inputs) {
  const sizes = [n, n / 4, n / 8, n / 4, n];
  const hierarchy = buildHierarchy(
    sizes.map((size) => ({ size, steps: layerMaps('path', size, 3) })),
  );
  const { parameterCount } = hierarchy.levels[0];
  const fine = await stepMs(hierarchy, 0);
  const coarse = [];
  for (const level of [1, 2, 3]) coarse.push(await stepMs(hierarchy, level));
  const cells = [
    n,
    `${(parameterCount / 1e6).toPrecision(3)}M`,
    fine.toPrecision(3),
    ((1e6 * fine) / parameterCount).toPrecision(3),
    ...coarse.map((ms) => `${ms.toPrecision(3)} (${(ms / fine).toPrecision(2)})`),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
await engine.dispose();
