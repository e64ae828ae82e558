"""Minimises the objective of `compare-pymanopt.mjs` with Pymanopt's trust regions, from [I; 0].

Reads one JSON object {L1, T1, L2, T2, s, beta} from standard input, writes {cost, gradientNorm,
iterations, seconds, criterion}. pip install pymanopt
"""

import json
import sys
import time

import numpy as np
import pymanopt

given = json.load(sys.stdin)
L1, T1, L2, T2 = (np.array(given[name]) for name in ("L1", "T1", "L2", "T2"))
s, root = given["s"], given["beta"] ** 0.5
n2, n1 = len(L2), len(L1)
manifold = pymanopt.manifolds.Stiefel(n2, n1)


def residuals(P):
    return P @ L1 - L2 @ P, P @ T1 / root - root * (T2 @ P)


def derivative(P):
    R, S = residuals(P)
    return 2 * (1 - s) * (R @ L1 - L2 @ R) + 2 * s * (S @ T1 / root - root * (T2 @ S))


@pymanopt.function.numpy(manifold)
def cost(P):
    R, S = residuals(P)
    return (1 - s) * np.sum(R * R) + s * np.sum(S * S)


@pymanopt.function.numpy(manifold)
def gradient(P):
    return derivative(P)


@pymanopt.function.numpy(manifold)
def hessian(P, U):
    return derivative(U)


problem = pymanopt.Problem(
    manifold, cost, euclidean_gradient=gradient, euclidean_hessian=hessian
)
optimizer = pymanopt.optimizers.TrustRegions(verbosity=0)
begun = time.perf_counter()
result = optimizer.run(problem, initial_point=np.eye(n2, n1))
print(
    json.dumps(
        {
            "cost": float(result.cost),
            "gradientNorm": float(result.gradient_norm),
            "iterations": result.iterations,
            "seconds": time.perf_counter() - begun,
            "criterion": result.stopping_criterion,
        }
    )
)
