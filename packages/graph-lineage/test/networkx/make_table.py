"""Writes graphs.jsonl and products.jsonl beside this file: what networkx 3 says of named and random graphs.

    python3 -m venv venv && venv/bin/pip install networkx==3.6.1 numpy scipy && venv/bin/python make_table.py

Each line of graphs.jsonl is one graph: the generator of @msann/graph-lineage and its arguments, or edges alone;
its order, its edges [u, v] or [u, v, weight] in ascending order, the rows of D - A, of the normalised Laplacian,
of the distances (null where unreachable), and the eigenvalues of A, D - A and the normalised Laplacian.
Each line of products.jsonl is two of these graphs, by their lines, and the edges of their products.
"""

import json
import pathlib
import random

import networkx as nx
import numpy as np

FOLDER = pathlib.Path(__file__).parent
HALVES = [w / 4 for w in range(1, 17)]


def integers(graph):
    """The same graph on 0 .. n - 1, in the order of the sorted nodes."""
    return nx.convert_node_labels_to_integers(graph, ordering="sorted")


def reversed_grid(shape, periodic):
    """networkx takes the shape in reverse and sorts the nodes in row-major order of the reversed tuple."""
    wraps = [periodic] * len(shape) if isinstance(periodic, bool) else periodic
    return integers(nx.grid_graph(dim=shape[::-1], periodic=wraps[::-1]))


def hypercube(dimension):
    return integers(nx.hypercube_graph(dimension)) if dimension > 1 else nx.path_graph(2)


def named():
    for n in (1, 2, 3, 5, 8, 12):
        yield "path", [n], nx.path_graph(n)
        yield "cycle", [n], nx.cycle_graph(n)
        yield "complete", [n], nx.complete_graph(n)
    for shape in ([3], [2, 2], [3, 4], [4, 3], [1, 5], [2, 3, 2], [3, 3, 1]):
        for periodic in (False, True):
            if len(shape) > 1 or not periodic:
                yield "grid", [shape, {"periodic": periodic}], reversed_grid(shape, periodic)
    for periodic in ([True, False], [False, True]):
        yield "grid", [[3, 4], {"periodic": periodic}], reversed_grid([3, 4], periodic)
    for shape in ([3, 3], [4, 3], [3, 5], [2, 4]):
        yield "torus", [shape], reversed_grid(shape, True)
    for parts in ([1, 1], [2, 3], [1, 4], [2, 2, 2], [1, 2, 3], [3, 1, 1, 2]):
        yield "completeMultipartite", [parts], nx.complete_multipartite_graph(*parts)
    for n in (1, 2, 3, 6, 10):
        yield "star", [n], nx.star_graph(n - 1)
    for n in (4, 5, 6, 9, 11):
        yield "wheel", [n], nx.wheel_graph(n)
    for dimension in (1, 2, 3, 4):
        yield "hypercube", [dimension], hypercube(dimension)
    for branching, height in ((2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (1, 4), (4, 1)):
        yield "balancedTree", [branching, height], nx.balanced_tree(branching, height)
    for n, jumps in ((5, [1]), (6, [1, 3]), (8, [2]), (9, [1, 3]), (10, [1, 4, 5]), (12, [3, 4])):
        yield "circulant", [n, jumps], nx.circulant_graph(n, jumps)
    for n in (1, 2, 4, 6):
        yield "ladder", [n], nx.ladder_graph(n)


def unnamed(count):
    """Random graphs of four kinds, in turn: plain, with self-loops, weighted, and sparse with components."""
    source = random.Random(2026)
    for index in range(count):
        n = source.randint(2, 11)
        kind = index % 4
        p = 0.18 if kind == 3 else source.uniform(0.25, 0.8)
        graph = nx.gnp_random_graph(n, p, seed=index)
        if kind == 1:
            graph.add_edges_from((v, v) for v in range(n) if source.random() < 0.4)
        if kind == 2:
            for _, _, data in graph.edges(data=True):
                data["weight"] = source.choice(HALVES)
        yield graph


def rounded(values):
    return [float(f"{value:.13g}") + 0.0 for value in values]


def described(graph):
    n = graph.number_of_nodes()
    weighted = nx.is_weighted(graph)
    edges = sorted(
        [min(u, v), max(u, v), *([data["weight"]] if weighted else [])]
        for u, v, data in graph.edges(data=True)
    )
    lengths = dict(nx.all_pairs_dijkstra_path_length(graph))
    laplacian = nx.laplacian_matrix(graph, nodelist=range(n)).toarray()
    normalised = nx.normalized_laplacian_matrix(graph, nodelist=range(n)).toarray()
    adjacency = nx.to_numpy_array(graph, nodelist=range(n))
    return {
        "order": n,
        "edges": edges,
        "laplacian": laplacian.tolist(),
        "normalisedLaplacian": [rounded(row) for row in normalised],
        "distances": [[lengths[u].get(v) for v in range(n)] for u in range(n)],
        "adjacencySpectrum": rounded(np.linalg.eigvalsh(adjacency)),
        "laplacianSpectrum": rounded(np.linalg.eigvalsh(laplacian)),
        "normalisedLaplacianSpectrum": rounded(np.linalg.eigvalsh(normalised)),
    }


def product_edges(product, columns):
    return sorted(
        sorted((columns * a + b, columns * c + d)) for (a, b), (c, d) in product.edges()
    )


def main():
    graphs, lines = [], []
    for generator, arguments, graph in named():
        graphs.append(graph)
        lines.append({"generator": generator, "arguments": arguments, **described(graph)})
    for graph in unnamed(160):
        graphs.append(graph)
        lines.append(described(graph))
    write("graphs.jsonl", lines)

    source = random.Random(7)
    small = [i for i, graph in enumerate(graphs) if graph.number_of_nodes() <= 5]
    products = []
    for _ in range(60):
        first, second = source.choice(small), source.choice(small)
        g, h = graphs[first], graphs[second]
        columns = h.number_of_nodes()
        products.append({
            "first": first,
            "second": second,
            "boxProduct": product_edges(nx.cartesian_product(g, h), columns),
            "crossProduct": product_edges(nx.tensor_product(g, h), columns),
            "strongProduct": product_edges(nx.strong_product(g, h), columns),
        })
    write("products.jsonl", products)
    print(f"{len(lines)} graphs, {len(products)} pairs, networkx {nx.__version__}")


def write(name, lines):
    text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
    (FOLDER / name).write_text(text)


main()
