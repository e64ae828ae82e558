"""Makes diffusion-distances.json: python make_table.py [folder] > diffusion-distances.json

Needs numpy, scipy and networkx. "definition" is computed here, from the formulas alone: spectra by
numpy, the least over matchings by scipy's assignment at the end and by dynamic programming before, the
least over alpha and the greatest over t on lattices of 1/40 in their logarithms, refined by scipy.

With a folder that holds the program scottcb/DiffusionDistance (commit b995ecc), "program" is what its
solvers answer: its default, SameSize or ScipyBackend, its Complete, and the least of the linear form
over the matchings that Complete collects. Its lapsolver is replaced by scipy's assignment, which
answers the same. Its Complete and linear form return the square root of our alpha.
"""

import json
import sys
import types

import networkx as nx
import numpy as np
from scipy.optimize import linear_sum_assignment, minimize_scalar

PAIRS = """cycle:8,path:8 star:6,complete:6 grid:4x4,path:16 cycle:16,path:16 cycle:128,path:128
cycle:8,cycle:16 path:8,path:16 path:8,cycle:16 cycle:8,path:16 grid:3x3,grid:4x4 grid:2x3,grid:4x6
path:5,star:8 cycle:5,petersen petersen,torus:3x4 path:6,tree:2x2 tree:2x2,tree:2x3 paths:3,path:7
path:6,paths:4 path:7,path:11 cycle:12,grid:3x6""".split()

FAMILIES = {
    "path": nx.path_graph,
    "cycle": nx.cycle_graph,
    "complete": nx.complete_graph,
    "star": lambda n: nx.star_graph(n - 1),
    "grid": nx.grid_2d_graph,
    "torus": lambda m, n: nx.grid_2d_graph(m, n, periodic=True),
    "tree": nx.balanced_tree,
    "petersen": nx.petersen_graph,
    "paths": lambda n: nx.disjoint_union(nx.path_graph(n), nx.path_graph(n)),
}


def laplacian(spec):
    name, _, shape = spec.partition(":")
    graph = FAMILIES[name](*(int(n) for n in shape.split("x") if n))
    return -np.asarray(nx.laplacian_matrix(graph).todense(), dtype=float)


def least_over_matchings(x, y):
    """Squared mismatch of rows of ascending values x [k, n1] and y [k, n2]."""
    spare = y.shape[1] - x.shape[1]
    sums = np.zeros((len(x), spare + 1))
    for i in reversed(range(x.shape[1])):
        sums = sums + (x[:, [i]] - y[:, i : i + spare + 1]) ** 2
        sums = np.minimum.accumulate(sums[:, ::-1], axis=1)[:, ::-1]
    return sums[:, 0]


def assigned(x, y):
    costs = (x[:, None] - y[None, :]) ** 2
    return np.sqrt(costs[linear_sum_assignment(costs)].sum())


def least(f, places):
    """Least of f, given on arrays, over the places, refined around each local minimum."""
    values = f(places)
    best = (values.min(), places[values.argmin()])
    for k in range(1, len(places) - 1):
        if values[k] > values[k - 1] or values[k] > values[k + 1] or values[k] > 1.5 * best[0] + 1e-3:
            continue
        found = minimize_scalar(
            lambda u: f(np.array([u]))[0],
            bounds=(places[k - 1], places[k + 1]),
            method="bounded",
            options={"xatol": 1e-11},
        )
        best = min(best, (found.fun, found.x))
    return best


def definition(coarse, fine):
    a, b = (np.linalg.eigvalsh(laplacian(spec)) for spec in (coarse, fine))
    a[abs(a) < 1e-12], b[abs(b) < 1e-12] = 0, 0
    scales = np.arange(-40, 40, 1 / 40)

    def linear(u):
        return np.sqrt(least_over_matchings(np.exp(-u / 2)[:, None] * a, np.exp(u / 2)[:, None] * b))

    def heat(log_time, u):
        return np.exp(np.exp(log_time - u / 2)[:, None] * a), np.exp(np.exp(log_time + u / 2)[:, None] * b)

    def least_at(log_time):
        return least(lambda u: np.sqrt(least_over_matchings(*heat(log_time, u))), scales)

    slope, u = least(linear, scales)
    result = {"linear": {"distance": slope, "alpha": np.exp(u)}}
    if slope < 1e-9:
        return {**result, "distance": 0, "time": 0}
    times = np.arange(-8, 12, 1 / 40)
    rough = np.array([np.sqrt(least_over_matchings(*heat(t, scales)).min()) for t in times])
    if rough[-1] > 1e-6:
        # Heat that never becomes the same: here it only differs more and more.
        assert rough.argmax() == len(times) - 1 or rough[-1] > rough.max() - 1e-9
        return {**result, "distance": least_at(times[-1])[0], "time": "Infinity"}
    near = sorted({k + d for k in np.flatnonzero(rough > 0.97 * rough.max()) for d in range(-2, 3)})
    fine_times = np.unique(np.concatenate([np.linspace(times[k - 1], times[k + 1], 17) for k in near]))
    values = np.array([least_at(t)[0] for t in fine_times])
    peaks = [
        minimize_scalar(
            lambda t: -least_at(t)[0],
            bounds=(fine_times[k - 1], fine_times[k + 1]),
            method="bounded",
            options={"xatol": 1e-10},
        )
        for k in range(1, len(fine_times) - 1)
        if values[k] >= max(values[k - 1], values[k + 1]) and values[k] > 0.999 * values.max()
    ]
    peak = min(peaks, key=lambda found: found.fun)
    _, u = least_at(peak.x)
    x, y = heat(peak.x, np.array([u]))
    return {**result, "distance": assigned(x[0], y[0]), "time": np.exp(peak.x), "alpha": np.exp(u)}


def program(coarse, fine):
    import solvers

    one, two = laplacian(coarse), laplacian(fine)
    default = (solvers.SameSize if len(one) == len(two) else solvers.ScipyBackend)(one, two)
    complete = solvers.Complete(one, two, threadcount=1)
    a, b = np.linalg.eigvalsh(one), np.linalg.eigvalsh(two)
    root, linear = min(
        (solvers.get_soln_optimum(a, b, found) for found in complete.get_P_linear(a, b)),
        key=lambda found: found[1],
    )
    default.dist_calc()
    complete.dist_calc()
    return {
        "default": {"distance": default.opt_dist, "time": default.opt_t, "alpha": default.opt_alpha},
        "complete": {
            "distance": complete.opt_dist,
            "time": complete.opt_t,
            "alpha": complete.opt_alpha**2,
        },
        "linear": {"distance": linear, "alpha": root**2},
    }


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.path.insert(0, sys.argv[1])
        sys.modules["lapsolver"] = types.SimpleNamespace(solve_dense=linear_sum_assignment)
    rows = []
    for pair in PAIRS:
        coarse, fine = pair.split(",")
        row = {"coarse": coarse, "fine": fine, "definition": definition(coarse, fine)}
        if len(sys.argv) > 1:
            row["program"] = program(coarse, fine)
        rows.append(row)
        print(pair, row["definition"]["distance"], file=sys.stderr)
    print(json.dumps(rows, indent=2))
