"""Times scipy's distance matrix of a square grid: scipy_distances.py <side> <repetitions> <case>."""

import json
import sys
import time

import numpy as np
import scipy.sparse
from scipy.sparse.csgraph import shortest_path

side, repetitions, case = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
vertices = np.arange(side * side).reshape(side, side)
u = np.concatenate([vertices[:, :-1].ravel(), vertices[:-1].ravel()])
v = np.concatenate([vertices[:, 1:].ravel(), vertices[1:].ravel()])
weighted = case == "weighted"
# As in distances.mjs.
weights = 1 + (7919 * u + 104729 * v) % 1024 / 1024 if weighted else np.ones(len(u))
graph = scipy.sparse.csr_array(
    (np.tile(weights, 2), (np.concatenate([u, v]), np.concatenate([v, u]))),
    shape=(side * side, side * side),
)

seconds, total = [], 0.0
for repetition in range(repetitions):
    start = time.perf_counter()
    # The rows hold each edge in both directions, so directed is the same and the faster way.
    matrix = shortest_path(graph, unweighted=not weighted)
    seconds.append(time.perf_counter() - start)
    if repetition == 0:
        total = float(matrix.sum())
print(json.dumps({"seconds": seconds, "sum": total}))
