export { type ConnectedComponents, connectedComponents } from './distances/connected-components.js';
export { distanceMatrix } from './distances/distance-matrix.js';
export { distancesFrom } from './distances/distances-from.js';
export { isConnected } from './distances/is-connected.js';
export { type SvgOptions, toSvg } from './drawing/to-svg.js';
export type { AdjacencyCsvOptions } from './formats/adjacency-csv/adjacency-csv-options.js';
export {
  type FormatAdjacencyCsvOptions,
  formatAdjacencyCsv,
} from './formats/adjacency-csv/format-adjacency-csv.js';
export { parseAdjacencyCsv } from './formats/adjacency-csv/parse-adjacency-csv.js';
export type { EdgeListOptions } from './formats/edge-list/edge-list-options.js';
export {
  type FormatEdgeListOptions,
  formatEdgeList,
} from './formats/edge-list/format-edge-list.js';
export { type ParseEdgeListOptions, parseEdgeList } from './formats/edge-list/parse-edge-list.js';
export type { LabelOptions, WeightAttributeOptions } from './formats/format-options.js';
export { type FormatGmlOptions, formatGml } from './formats/gml/format-gml.js';
export { type ParseGmlOptions, parseGml } from './formats/gml/parse-gml.js';
export { type FormatGraphmlOptions, formatGraphml } from './formats/graphml/format-graphml.js';
export { parseGraphml } from './formats/graphml/parse-graphml.js';
export type { LabelledGraph } from './formats/labelled-graph.js';
export { formatMatrixMarket } from './formats/matrix-market/format-matrix-market.js';
export { parseMatrixMarket } from './formats/matrix-market/parse-matrix-market.js';
export {
  type FormatNodeLinkOptions,
  formatNodeLink,
} from './formats/node-link/format-node-link.js';
export { parseNodeLink } from './formats/node-link/parse-node-link.js';
export { balancedTree } from './generators/balanced-tree.js';
export { circulant } from './generators/circulant.js';
export { complete } from './generators/complete.js';
export { completeMultipartite } from './generators/complete-multipartite.js';
export { cycle } from './generators/cycle.js';
export { type ErdosRenyiOptions, erdosRenyi } from './generators/erdos-renyi.js';
export { type GridOptions, grid } from './generators/grid.js';
export { hypercube } from './generators/hypercube.js';
export { ladder } from './generators/ladder.js';
export {
  type NearestNeighbourGraphOptions,
  nearestNeighbourGraph,
} from './generators/nearest-neighbour-graph.js';
export { path } from './generators/path.js';
export { type RadiusGraphOptions, radiusGraph } from './generators/radius-graph.js';
export { randomGeometric } from './generators/random-geometric.js';
export { type RandomPointsOptions, randomPoints } from './generators/random-points.js';
export { star } from './generators/star.js';
export { torus } from './generators/torus.js';
export { wheel } from './generators/wheel.js';
export { degree } from './graph/degree.js';
export { degrees } from './graph/degrees.js';
export { edgeWeights } from './graph/edge-weights.js';
export { edges } from './graph/edges.js';
export type { Family } from './graph/family.js';
export type { Edge, Graph, ReadonlyFloat64Array, ReadonlyUint32Array } from './graph/graph.js';
export type { EdgeArrays } from './graph/graph-from-edges.js';
export { type GraphFromEdgesOptions, graphFromEdges } from './graph/graph-from-edges.js';
export { graphsEqual } from './graph/graphs-equal.js';
export { neighbours } from './graph/neighbours.js';
export { relabel } from './graph/relabel.js';
export { subgraph } from './graph/subgraph.js';
export { applyHeatKernel } from './heat/apply-heat-kernel.js';
export { heatKernel } from './heat/heat-kernel.js';
export { cycleLineage } from './lineages/cycle-lineage.js';
export { gridLineage } from './lineages/grid-lineage.js';
export { type GrowthBreak, type GrowthReport, growthCheck } from './lineages/growth-check.js';
export { halvingShapes } from './lineages/halving-shapes.js';
export { hypercubeLineage } from './lineages/hypercube-lineage.js';
export { type Lineage, type LineageFamily, lineage } from './lineages/lineage.js';
export { lineageBoxProduct } from './lineages/lineage-box-product.js';
export { lineageCrossProduct } from './lineages/lineage-cross-product.js';
export { lineageStrongProduct } from './lineages/lineage-strong-product.js';
export { nearSquareShape } from './lineages/near-square-shape.js';
export { pathLineage } from './lineages/path-lineage.js';
export { torusLineage } from './lineages/torus-lineage.js';
export { treeLineage } from './lineages/tree-lineage.js';
export { adjacencyMatrix } from './matrices/adjacency-matrix.js';
export { applyLaplacian } from './matrices/apply-laplacian.js';
export { degreeMatrix } from './matrices/degree-matrix.js';
export { laplacian } from './matrices/laplacian.js';
export type { LaplacianOptions } from './matrices/laplacian-options.js';
export { sparseAdjacencyMatrix } from './matrices/sparse-adjacency-matrix.js';
export { sparseDegreeMatrix } from './matrices/sparse-degree-matrix.js';
export { sparseLaplacian } from './matrices/sparse-laplacian.js';
export type { SparseMatrix } from './matrices/sparse-matrix.js';
export type { PointWeights } from './points/weigh-by-distance.js';
export { boxProduct } from './products/box-product.js';
export { crossProduct } from './products/cross-product.js';
export { strongProduct } from './products/strong-product.js';
export { adjacencyEigenbasis } from './spectra/adjacency-eigenbasis.js';
export { adjacencySpectrum } from './spectra/adjacency-spectrum.js';
export type { Eigenbasis } from './spectra/eigenbasis.js';
export { laplacianEigenbasis } from './spectra/laplacian-eigenbasis.js';
export { laplacianSpectrum } from './spectra/laplacian-spectrum.js';
