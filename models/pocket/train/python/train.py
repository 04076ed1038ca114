"""Trains the model for a time that is given, on rows from prepare.py.

    train.py --size laptop --tokenizer tokenizer.json --data data.txt --held-out held-out.npz --out DIR --minutes 85

`data.txt` has lines "file.npz weight"; it is read again at each checkpoint, so that data can be added while this runs.
The learning rate follows the clock: up, level, down to zero at the end. Dense attention first, the indexer learning from
it all the while; from --sparse-from on attention sees only what the indexer selects.
"""
import argparse
import dataclasses
import json
import os
import random
import time

import numpy as np
import torch

import export_gguf
import import_gguf
from model import SIZES, Batch, Config, Model
from muon import Muon
from team import Team, positions_of


class Rows:
    def __init__(self, path):
        data = np.load(path)
        self.ids, self.learned = data["ids"], data["learned"]
        self.offsets, self.tasks = data["offsets"], data["tasks"]
        self.names = json.loads(str(data["names"]))
        self.order, self.at = [], 0

    def __len__(self):
        return len(self.tasks)

    def row(self, index):
        part = slice(self.offsets[index], self.offsets[index + 1])
        return self.names[self.tasks[index]], self.ids[part].astype(np.int64), self.learned[part]

    def next(self):
        if self.at >= len(self.order):
            self.order, self.at = np.random.permutation(len(self)), 0
        self.at += 1
        return self.row(self.order[self.at - 1])


class Data:
    """Rows of several files, mixed by the weights in the list."""

    def __init__(self, path):
        self.path, self.files, self.weights = path, {}, {}
        self.refresh()

    def refresh(self):
        weights = {}
        with open(self.path) as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    name, weight = line.split()
                    weights[name] = float(weight)
        for name in weights:
            if name not in self.files:
                self.files[name] = Rows(name)
                print(f"data: {name}, {len(self.files[name])} rows", flush=True)
        self.weights = weights

    def step(self, tokens, at_least):
        """Rows of about so many tokens, and one for each process."""
        rows, total = [], 0
        names, weights = list(self.weights), list(self.weights.values())
        while total < tokens or len(rows) < at_least:
            row = self.files[random.choices(names, weights)[0]].next()
            rows.append(row)
            total += len(row[1])
        return rows


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
        each = torch.nn.functional.cross_entropy(logits, target, reduction="none")
        right = logits.argmax(-1) == target
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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", default="laptop", choices=SIZES)
    parser.add_argument("--tokenizer", help="tokenizer.json; --init with a GGUF brings its own")
    parser.add_argument("--data", required=True)
    parser.add_argument("--held-out")
    parser.add_argument("--out", required=True)
    parser.add_argument("--minutes", type=float, default=85)
    parser.add_argument("--processes", type=int, default=1, help="2 with one thread each are faster than 1 with two")
    parser.add_argument("--threads", type=int, default=1, help="of each process")
    parser.add_argument("--threads-file", help="a number in it, read now and then, changes the threads (of one process)")
    parser.add_argument("--batch", type=int, default=6144, help="tokens a step")
    parser.add_argument("--lr", type=float, default=0.02, help="of the matrices (Muon)")
    parser.add_argument("--adam-lr", type=float, default=0.003, help="of all else (Adam)")
    parser.add_argument("--level-until", type=float, default=0.4, help="share of the time before the rate goes down")
    parser.add_argument("--context-until", type=float, default=0.35, help="share of the time with loss on context too")
    parser.add_argument("--sparse-from", type=float, default=0.75)
    parser.add_argument("--checkpoint-minutes", type=float, default=5)
    parser.add_argument("--resume", help="a checkpoint: goes on, clock included")
    parser.add_argument("--init", help="a checkpoint or a GGUF: its weights, a new start")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.set_num_threads(1)  # until the processes are there: OpenMP's threads don't survive a fork
    os.makedirs(options.out, exist_ok=True)
    if options.init and options.init.endswith(".gguf"):
        model, tokenizer = import_gguf.load(options.init, dtype=torch.bfloat16)
        config = model.c
    else:
        with open(options.tokenizer, encoding="utf-8") as file:
            tokenizer = json.load(file)
        config = Config(vocab=len(tokenizer["tokens"]), **SIZES[options.size])
        model = Model(config)
    data = Data(options.data)
    held_out = None
    if options.held_out:
        rows = Rows(options.held_out)
        held_out = [rows.row(index) for index in range(len(rows))]
    in_muon = lambda name, p: p.ndim >= 2 and name != "embedding" and not name.endswith((".gate", ".index_w"))
    matrices = [p for name, p in model.named_parameters() if in_muon(name, p)]
    others = [p for name, p in model.named_parameters() if not in_muon(name, p)]
    muon = Muon(matrices)
    adam = torch.optim.AdamW(others, lr=options.adam_lr, betas=(0.9, 0.98), weight_decay=0.0)
    step, seen, learned_seen, before = 0, 0, 0, 0.0
    if options.resume or (options.init and options.init.endswith(".pt")):
        saved = torch.load(options.resume or options.init, map_location="cpu", weights_only=True)
        model.load_state_dict(saved["model"])
        if options.resume:
            adam.load_state_dict(saved["adam"])
            for buffer, value in zip(muon.buffers, saved["muon"]):
                buffer.copy_(value)
            step, seen, learned_seen, before = saved["step"], saved["seen"], saved["learned_seen"], saved["elapsed"]
    team = Team(options.processes, model, muon, adam, options.threads)
    torch.set_num_threads(options.threads)
    print(f"{options.size}: {sum(p.numel() for p in model.parameters())} weights, {model.active()} active and "
          f"{model.embedding.numel()} of the embedding; {dataclasses.asdict(config)}", flush=True)

    total = options.minutes * 60
    start = time.time() - before
    last_log = last_save = last_tokens = None
    losses, index_loss = {}, 0.0

    def checkpoint():
        path = os.path.join(options.out, "checkpoint.pt")
        torch.save({"config": dataclasses.asdict(config), "tokenizer": tokenizer, "model": model.state_dict(),
                    "adam": adam.state_dict(), "muon": muon.buffers, "step": step, "seen": seen,
                    "learned_seen": learned_seen, "elapsed": time.time() - start}, path + ".new")
        os.replace(path + ".new", path)
        export_gguf.write(os.path.join(options.out, "model.gguf.new"), model, tokenizer)
        os.replace(os.path.join(options.out, "model.gguf.new"), os.path.join(options.out, "model.gguf"))
        if held_out:
            result = examine(model, held_out, sparse)
            print("held out: " + "  ".join(f"{name} {loss / n:.3f}/{right / answers:.0%}" for name, (loss, n, right, answers) in sorted(result.items()))
                  + f"  all {sum(r[0] for r in result.values()) / sum(r[1] for r in result.values()):.4f}/"
                  f"{sum(r[2] for r in result.values()) / sum(r[3] for r in result.values()):.1%}", flush=True)

    while True:
        now = time.time()
        done = (now - start) / total
        sparse = done >= options.sparse_from
        if done >= 1:
            break
        rate = min(1, (step + 1) / 60, (1 - done) / (1 - options.level_until))
        rows = data.step(options.batch, options.processes)
        names, each, index = team.step(rows, sparse, 0.2 if done < options.context_until else 0, options.lr * rate,
                                       options.adam_lr * rate, 0.002 * max(rate, 0.1))
        step += 1
        seen += sum(len(ids) for _, ids, _ in rows)
        learned_seen += int(sum(learned.sum() for _, _, learned in rows))
        index_loss = 0.95 * index_loss + 0.05 * index if step > 1 else index
        by_name = {}
        for name, value in zip(names, each):
            by_name.setdefault(name, []).append(value)
        for name, values in by_name.items():
            mean = sum(values) / len(values)
            losses[name] = 0.97 * losses[name] + 0.03 * mean if name in losses else mean
        now = time.time()
        if last_log is None:
            last_log, last_save, last_tokens = now, now, seen
        if now - last_log > 20 or step in (1, 10, 50):
            loads = [round((b.load.max() / b.load.mean()).item(), 2) for b in model.blocks if b.load is not None]
            print(f"{(now - start) / 60:5.1f} min  step {step}  {seen / 1e6:.2f} M tokens ({learned_seen / 1e6:.2f} learned)  "
                  f"{(seen - last_tokens) / max(now - last_log, 1e-3):.0f}/s  rate {rate:.3f}  index {index_loss:.3f}  load {loads}  "
                  f"{'sparse ' if sparse else ''}ends {time.strftime('%H:%M:%S', time.localtime(start + total))}  "
                  + "  ".join(f"{name} {value:.3f}" for name, value in sorted(losses.items())), flush=True)
            last_log, last_tokens = now, seen
            if options.threads_file and os.path.exists(options.threads_file):
                with open(options.threads_file) as file:
                    wanted = int(file.read().strip() or options.threads)
                if wanted != torch.get_num_threads():
                    torch.set_num_threads(wanted)
                    print(f"threads: {wanted}", flush=True)
        if now - last_save > options.checkpoint_minutes * 60:
            last_save = now
            checkpoint()
            data.refresh()
    checkpoint()
    print(f"over: {step} steps, {seen} tokens, {learned_seen} learned, {(time.time() - start) / 60:.1f} minutes", flush=True)


if __name__ == "__main__":
    main()
