import fc from 'fast-check';

// Property tests try the same cases every time, so that a change is judged by itself; FUZZ_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 1) });
