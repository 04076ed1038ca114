"""Loss of held-out rows, and answers with every token right: examine.py --held-out held-out.npz MODEL.gguf..."""
import argparse

import numpy as np
import torch

import import_gguf
from model import Batch
from rows import Rows
from team import positions_of


@torch.no_grad()
def examine(model, rows, sparse, tokens=8192):
    """By task: loss per token, and the share of answers whose every token is the best one (given those before)."""
    result, waiting, size = {}, [], 0

    def flush():
        batch = Batch(model, [ids for _, ids, _ in waiting], sparse=sparse)
        positions, weights, _ = positions_of(batch, waiting, 0)
        x = model(batch).index_select(0, positions)
        h = (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + model.c.eps) * model.norm).to(model.dtype)
        logits = (h @ model.cast(model.embedding).t()).float()
        target = batch.ids[positions + 1]
        each = torch.nn.functional.cross_entropy(logits, target, reduction="none").cpu()
        right = (logits.argmax(-1) == target).cpu()
        at = 0
        for name, ids, learned in waiting:
            n, answers = int(learned[1:].sum()), np.split(np.flatnonzero(learned[1:]), np.flatnonzero(np.diff(np.flatnonzero(learned[1:])) > 1) + 1)
            entry = result.setdefault(name, [0.0, 0, 0, 0])
            entry[0] += each[at : at + n].sum().item()
            entry[1] += n
            for answer in answers:
                entry[2] += bool(right[at : at + len(answer)].all())
                entry[3] += 1
                at += len(answer)

    for row in rows:
        waiting.append(row)
        size += len(row[1])
        if size > tokens:
            flush()
            waiting, size = [], 0
    if waiting:
        flush()
    return result


def line(result):
    """Each task and all of them: loss per token / answers right."""
    total = [sum(column) for column in zip(*result.values())]
    return "  ".join(f"{name} {loss / n:.3f}/{right / answers:.0%}" for name, (loss, n, right, answers)
                     in sorted(result.items())) + f"  all {total[0] / total[1]:.4f}/{total[2] / total[3]:.1%}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("models", nargs="+", help="GGUF files")
    parser.add_argument("--held-out", required=True, help="from prepare.py")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    rows = Rows(options.held_out)
    for path in options.models:
        model, _ = import_gguf.load(path, dtype=torch.bfloat16)
        print(f"{path}: {line(examine(model, [rows.row(index) for index in range(len(rows))], sparse=True))}", flush=True)


if __name__ == "__main__":
    main()
