"""Both layouts of attention on the same rows, on this processor: loss and gradients must agree.

    TORCHDYNAMO_DISABLE=1 check_layouts.py --model ../../model.gguf --rows held-out.npz      # compiling takes minutes
"""
import argparse

import torch

import import_gguf
from attention import ByRow, Padded
from model import Batch
from rows import Rows
from team import positions_of


def gradients(model, rows, layout, sparse):
    torch.manual_seed(1)
    batch = Batch(model, [ids for _, ids, _ in rows], sparse=sparse, index_queries=64, index_share=10, layout=layout)
    positions, weights, _ = positions_of(batch, rows, 0)
    loss, _ = model.loss(batch, positions, weights / weights.sum())
    index = sum(batch.index_losses) / len(batch.index_losses)
    model.zero_grad()
    (loss + index).backward()
    return loss.item(), index.item(), {name: p.grad for name, p in model.named_parameters()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--rows", required=True, help="from prepare.py")
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--longest", type=int, default=700, help="tokens of a row")
    options = parser.parse_args()
    model, _ = import_gguf.load(options.model, dtype=torch.float32)
    every = Rows(options.rows)
    short = [row for row in map(every.row, range(len(every))) if len(row[1]) <= options.longest]
    rows = [short[index * len(short) // options.count] for index in range(options.count)]
    worst = 0.0
    for sparse in (False, True):
        loss, index, ours = gradients(model, rows, ByRow, sparse)
        other_loss, other_index, theirs = gradients(model, rows, Padded, sparse)
        apart = {name: ((g - theirs[name]).norm() / g.norm().clamp_min(1e-12)).item() for name, g in ours.items()}
        name = max(apart, key=apart.get)
        print(f"{'sparse' if sparse else 'dense'}: loss {loss:.6f} and {other_loss:.6f}, of the indexer {index:.6f} and {other_index:.6f}, "
              f"gradients at most {apart[name]:.2e} apart ({name})")
        worst = max(worst, abs(loss - other_loss), apart[name])
    assert worst < 1e-3, "the layouts differ"


if __name__ == "__main__":
    main()
