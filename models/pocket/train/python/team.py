"""One training step, shared by processes."""
import multiprocessing
import os

import torch

from model import Batch


def positions_of(batch, rows, context_share):
    """Positions whose next token is learned, with weights; and some of the others, at a small weight."""
    positions, weights, names = [], [], []
    for (name, ids, learned), start in zip(rows, batch.starts):
        learned = torch.from_numpy(learned[1:].astype(bool))
        at = learned.nonzero()[:, 0]
        positions.append(at + start)
        weights.append(torch.ones(len(at)))
        names += [name] * len(at)
        if context_share > 0:
            others = (~learned).nonzero()[:, 0]
            others = others[torch.rand(len(others)) < context_share]
            positions.append(others + start)
            weights.append(torch.full((len(others),), 0.3))
            names += ["(context)"] * len(others)
    return torch.cat(positions).to(batch.ids.device), torch.cat(weights).to(batch.ids.device), names


class Team:
    """Processes that share the weights: each does its part of a step's rows, then updates its part of the weights.

    Two processes with a thread each are faster than one with two threads: the many small operations don't scale.
    """

    def __init__(self, size, model, muon, adam, threads):
        self.size, self.model, self.muon, self.adam, self.rank = size, model, muon, adam, 0
        self.weights = torch.zeros(size).share_memory_()
        self.loads = torch.zeros(size, len(model.blocks), model.c.experts).share_memory_()
        self.barrier, self.others, self.grads, self.owner = None, [], [{}], {}
        if size == 1:
            return
        model.share_memory()
        # The matrix that costs the most goes to the process with the least to do. The first one also has Adam.
        load = [0] * size
        cost = lambda p: p.numel() * min(p.shape[-2:])
        for p in sorted(muon.params, key=cost, reverse=True):
            self.owner[p] = load.index(min(load))
            load[self.owner[p]] += cost(p)
        self.grads = [{p: torch.zeros_like(p).share_memory_() for p in model.parameters()} for _ in range(size)]
        context = multiprocessing.get_context("fork")
        self.barrier = context.Barrier(size)
        pipes = [context.Pipe() for _ in range(size - 1)]
        self.others = [ours for ours, _ in pipes]
        for rank in range(1, size):
            context.Process(target=self.follow, args=(rank, pipes[rank - 1][1], os.getpid(), threads), daemon=True).start()

    def mine(self, p):
        return self.owner.get(p, 0) == self.rank

    def follow(self, rank, pipe, parent, threads):
        self.rank = rank
        torch.set_num_threads(threads)
        torch.manual_seed(torch.initial_seed() + rank)
        try:
            while True:
                while not pipe.poll(5):
                    if os.getppid() != parent:
                        return
                pipe.send(self.part(*pipe.recv()))
        finally:
            self.barrier.abort()  # ends the others' waiting

    def parts(self, rows):
        """The rows for each process, so that all take about the same time."""
        if self.size == 1:
            return [rows]
        load, parts = [0.0] * self.size, [[] for _ in range(self.size)]
        for row in sorted(rows, key=lambda row: -len(row[1])):
            least = load.index(min(load))
            parts[least].append(row)
            load[least] += len(row[1]) * (1 + len(row[1]) / 1500)  # the second: attention
        return parts

    def step(self, rows, *settings):
        """(names, losses) of the learned tokens, the indexer's loss"""
        parts = self.parts(rows)
        for pipe, part in zip(self.others, parts[1:]):
            pipe.send((part, *settings))
        results = [self.part(parts[0], *settings), *(pipe.recv() for pipe in self.others)]
        names, each, index = zip(*results)
        return sum(names, []), sum(each, []), sum(index) / self.size

    def part(self, rows, sparse, context_share, muon_rate, adam_rate, balance_rate):
        model = self.model
        # On a GPU few rows with many queries: each row is a turn of a loop there.
        queries, share = (16, 0.15) if model.embedding.device.type == "cpu" else (64, 0.02)
        batch = Batch(model, [ids for _, ids, _ in rows], sparse=sparse, index_queries=queries, index_share=share)
        positions, weights, names = positions_of(batch, rows, context_share)
        self.weights[self.rank] = weights.sum()
        self.wait()
        loss, each = model.loss(batch, positions, weights / self.weights.sum())
        index = sum(batch.index_losses) / len(batch.index_losses)
        (loss + 0.2 / self.size * index).backward()
        for row, block in zip(self.loads[self.rank], model.blocks):
            if block.load is not None:
                row.copy_(block.load)
        self.gather()
        if self.rank == 0:
            torch.nn.utils.clip_grad_norm_(self.adam.param_groups[0]["params"], 1.0)
            for group in self.adam.param_groups:
                group["lr"] = adam_rate
            self.adam.step()
            for load, block in zip(self.loads.sum(0), model.blocks):
                if block.load is not None:
                    block.load = load.to(block.gate_bias.device)
            model.balance(balance_rate)
        self.muon.step(muon_rate, self.mine)
        for p in model.parameters():
            p.grad = None
        self.wait()
        return names, each.tolist(), index.item()

    @torch.no_grad()
    def gather(self):
        """Adds the other processes' gradients, of the weights that are updated here."""
        for p in self.grads[self.rank]:
            if not self.mine(p):
                self.grads[self.rank][p].copy_(p.grad)
        self.wait()
        for rank, grads in enumerate(self.grads):
            for p in grads:
                if rank != self.rank and self.mine(p):
                    p.grad += grads[p]

    def wait(self):
        if self.barrier:
            self.barrier.wait(600)
