"""The same tokens through llama.cpp and through the training code: the largest difference of log probabilities.

    compare_logits.py --model checkpoint.pt|model.gguf [--rows rows.jsonl] [--tokens 700] [--top-k 64] [--type f32]
    compare_logits.py --random [laptop]       # random weights
"""
import argparse
import json
import os
import random
import subprocess
import tempfile

import numpy as np
import torch

import export_gguf
import import_gguf
from model import SIZES, Config, Model
from tokenizer import Tokenizer, rows_of

HERE = os.path.dirname(os.path.abspath(__file__))
NODE = os.environ.get("NODE", os.path.join(HERE, "../../../../node_modules/.bin/node"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model")
    parser.add_argument("--random", nargs="?", const="laptop")
    parser.add_argument("--tokenizer")
    parser.add_argument("--rows")
    parser.add_argument("--tokens", type=int, default=700)
    parser.add_argument("--last", type=int, default=64, help="so many positions at the end are compared")
    parser.add_argument("--top-k", type=int)
    parser.add_argument("--type", default="f32")
    options = parser.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    if options.random:
        with open(options.tokenizer, encoding="utf-8") as file:
            data = json.load(file)
        model = Model(Config(vocab=len(data["tokens"]), **SIZES[options.random]), dtype=torch.float32)
        with torch.no_grad():  # norms, biases and scores that a mistake would show in
            model.embedding.mul_(8)
            for name, p in [*model.named_parameters(), *model.named_buffers()]:
                if p.ndim == 1:
                    p.add_(torch.randn_like(p) * 0.2)
    else:
        load = import_gguf.load if options.model.endswith(".gguf") else export_gguf.load
        model, data = load(options.model, dtype=torch.float32)
    if options.rows:
        tokenizer = Tokenizer(data)
        ids = [id for row, _ in zip(rows_of([options.rows]), range(100)) for id in tokenizer.encode_row(row)[0]]
        ids = ids[: options.tokens]
    else:
        ids = [random.randrange(len(data["tokens"]) - 8) for _ in range(options.tokens)]
    kind = {"f16": export_gguf.F16, "f32": export_gguf.F32, "q8_0": export_gguf.Q8_0}[options.type]
    first = len(ids) - options.last
    trained_top_k = model.c.top_k
    with tempfile.TemporaryDirectory() as folder:
        for name, top_k, sparse in [("dense", 100_000, False), ("sparse", options.top_k or trained_top_k, True)]:
            model.c.top_k = top_k
            ours = model.logits(torch.tensor(ids), sparse=sparse).log_softmax(-1)[first:].numpy()
            export_gguf.write(f"{folder}/model.gguf", model, data, kind, top_k)
            for flash in ("", "flash"):
                with open(f"{folder}/ids.json", "w") as file:
                    json.dump({"ids": ids, "from": first}, file)
                subprocess.run([NODE, f"{HERE}/compare-logits.ts", f"{folder}/model.gguf", f"{folder}/ids.json",
                                f"{folder}/out.f32", flash], check=True, stdout=subprocess.DEVNULL)
                theirs = np.fromfile(f"{folder}/out.f32", np.float32).reshape(-1, len(data["tokens"]))
                # llama.cpp gives probabilities: those below 1e-30 are left out.
                seen = np.isfinite(theirs) & (theirs > -69)
                difference = np.abs(np.where(seen, ours - theirs, 0))
                same = (ours.argmax(1) == np.where(np.isfinite(theirs), theirs, -np.inf).argmax(1)).mean()
                print(f"{name:6} top-k {top_k:6} {flash or 'plain':5} {options.type}: {len(ids)} tokens, last {len(theirs)}: "
                      f"largest difference {difference.max():.5f}, mean {difference[seen].mean():.6f}, "
                      f"compared {seen.mean():.4f}, same best token {same:.3f}", flush=True)


if __name__ == "__main__":
    main()
