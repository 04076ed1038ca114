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
from examine import examine, line
from model import SIZES, Config, Model
from muon import Muon
from rows import Data, Rows
from team import Team


class RunningMean:
    """The mean of a model's weights over the last steps: most of what single steps scatter is gone from it."""

    EVERY = 4

    def __init__(self, model, steps):
        self.weights = {name: p.detach().clone() for name, p in model.state_dict().items()}
        self.most, self.count = steps / self.EVERY, 0

    @torch.no_grad()
    def step(self, model, step):
        if step % self.EVERY == 0:
            self.count = min(self.count + 1, self.most)
            for name, p in model.state_dict().items():
                self.weights[name].lerp_(p, 1 / self.count)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", default="laptop", choices=SIZES)
    parser.add_argument("--tokenizer", help="tokenizer.json; --init with a GGUF brings its own")
    parser.add_argument("--data", required=True)
    parser.add_argument("--held-out")
    parser.add_argument("--out", required=True)
    parser.add_argument("--minutes", type=float, default=85)
    parser.add_argument("--device", default="cpu", help="cuda: one GPU, one process")
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
    parser.add_argument("--mean-steps", type=int, default=500, help="mean.gguf has the weights' running mean over about so many")
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
    model.to(options.device)
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
    running_mean = RunningMean(model, options.mean_steps)
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
        averaged = Model(config)
        averaged.load_state_dict(running_mean.weights)
        for name, weights in (("model.gguf", model), ("mean.gguf", averaged)):
            export_gguf.write(os.path.join(options.out, name + ".new"), weights, tokenizer)
            os.replace(os.path.join(options.out, name + ".new"), os.path.join(options.out, name))
        if held_out:
            result = examine(averaged.to(options.device), held_out, sparse)
            print("held out: " + line(result), flush=True)

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
        running_mean.step(model, step)
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
