"""The mean of several models' weights: average.py --out model.gguf [--type f16|q8_0] FIRST.gguf SECOND.gguf...

For models of one training, or trained on from one another: the mean does better on held-out rows than each of them. A file
that is named twice counts twice.
"""
import argparse

import torch

import export_gguf
import import_gguf


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("models", nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--type", choices=["f16", "q8_0"], default="f16")
    options = parser.parse_args()
    loaded = [import_gguf.load(path, dtype=torch.bfloat16) for path in options.models]
    states = [model.state_dict() for model, _ in loaded]
    model, tokenizer = loaded[0]
    model.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    export_gguf.write(options.out, model, tokenizer, {"f16": export_gguf.F16, "q8_0": export_gguf.Q8_0}[options.type])


if __name__ == "__main__":
    main()
