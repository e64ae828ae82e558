import {
  type Eigenbasis,
  type Graph,
  laplacianEigenbasis,
  laplacianSpectrum,
} from '@msann/graph-lineage';
import { distanceEigenbasis } from '../spectra/distance-eigenbasis.js';
import { distanceSpectrum } from '../spectra/distance-spectrum.js';
import { type JointEigenbasis, jointEigenbasis } from './joint-eigenbasis.js';

/** What is the same for the coarse and the fine graph. */
export interface Both<T> {
  readonly coarse: T;
  readonly fine: T;
}

/** Spectra and eigenbases of two graphs, each computed when it is first asked for. */
export interface PairSpectra {
  readonly laplacianValues: () => Both<Float64Array>;
  readonly distanceValues: () => Both<Float64Array>;
  readonly laplacian: () => Both<Eigenbasis>;
  readonly distance: () => Both<Eigenbasis>;
  /** Where Laplacian and distances commute on both graphs. */
  readonly joint: () => Both<JointEigenbasis> | undefined;
}

/** Returns the spectra of two graphs. */
export function pairSpectra(coarse: Graph, fine: Graph): PairSpectra {
  const both = <T>(of: (graph: Graph) => T): (() => Both<T>) =>
    once(() => ({ coarse: of(coarse), fine: of(fine) }));
  return {
    laplacianValues: both((graph) => laplacianSpectrum(graph)),
    distanceValues: both(distanceSpectrum),
    laplacian: both((graph) => laplacianEigenbasis(graph)),
    distance: both(distanceEigenbasis),
    joint: once(() => {
      const ofCoarse = jointEigenbasis(coarse);
      const ofFine = ofCoarse && jointEigenbasis(fine);
      return ofFine && { coarse: ofCoarse, fine: ofFine };
    }),
  };
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
