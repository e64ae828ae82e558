"""Prints the milliseconds of a training step of the paper's network in PyTorch, best of a few, as JSON.

Usage: python pytorch_step.py <threads>. Same network, batch and optimiser as `pnpm bench speed`'s fine step.
"""

import json
import sys
import time

import torch

threads = int(sys.argv[1])
torch.set_num_threads(threads)
torch.manual_seed(0)
sizes = [1024, 256, 128, 256, 1024]
layers = []
for fan_in, fan_out in zip(sizes, sizes[1:]):
    layers += [torch.nn.Linear(fan_in, fan_out), torch.nn.Sigmoid()]
network = torch.nn.Sequential(*layers)
optimizer = torch.optim.RMSprop(network.parameters(), lr=5e-4, alpha=0.9, eps=1e-10)
loss = torch.nn.MSELoss()
batch = torch.rand(128, 1024)


def step():
    optimizer.zero_grad(set_to_none=True)
    loss(network(batch), batch).backward()
    optimizer.step()


for _ in range(10):
    step()
best = float("inf")
for _ in range(10):
    start = time.perf_counter()
    for _ in range(8):
        step()
    best = min(best, (time.perf_counter() - start) / 8 * 1e3)
print(json.dumps({"version": torch.__version__, "threads": threads, "fineStepMs": best}))
