"""Muon: steps along the nearest orthogonal matrix of a gradient's running mean, for all matrices of one shape at once."""
import math

import torch


def orthogonal(g, steps=5):
    """Newton–Schulz, as Muon has it: about the nearest orthogonal matrix. [n, rows, columns]"""
    x = g.bfloat16()
    turned = x.shape[1] > x.shape[2]
    if turned:
        x = x.transpose(1, 2)
    x = x / (x.float().norm(dim=(1, 2), keepdim=True) + 1e-7).bfloat16()
    for _ in range(steps):
        a = x @ x.transpose(1, 2)
        b = torch.baddbmm(a, a, a, beta=-4.7750, alpha=2.0315)
        x = torch.baddbmm(x, b, x, beta=3.4445)
    return x.transpose(1, 2) if turned else x


class Muon:
    def __init__(self, params, momentum=0.95, decay=0.02):
        self.params, self.momentum, self.decay = list(params), momentum, decay
        self.buffers = [torch.zeros_like(p).share_memory_() for p in self.params]

    @torch.no_grad()
    def step(self, lr, mine=lambda p: True):
        groups = {}
        for p, buffer in zip(self.params, self.buffers):
            if p.grad is None or not mine(p):
                continue
            buffer.lerp_(p.grad, 1 - self.momentum)
            g = p.grad.lerp(buffer, self.momentum)
            for index, matrix in enumerate(g if g.ndim == 3 else g[None]):
                groups.setdefault(matrix.shape, []).append((p, index, matrix))
        for (rows, columns), found in groups.items():
            update = orthogonal(torch.stack([matrix for _, _, matrix in found])).float()
            update *= lr * math.sqrt(max(1, rows / columns))
            for (p, index, _), change in zip(found, update):
                target = p[index] if p.ndim == 3 else p
                target.mul_(1 - lr * self.decay).sub_(change)
