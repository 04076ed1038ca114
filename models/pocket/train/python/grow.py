"""A deeper model that computes the same: grow.py --model small.gguf --after 2,4 --out deeper.gguf

Behind each block that is named stands a copy of it whose outputs are zero, so nothing changes until training goes on.
"""
import argparse
import dataclasses

import torch

import export_gguf
import import_gguf
from model import Model


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--after", required=True, help="indices of blocks, as 2,4; not 0, the dense one")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    small, tokenizer = import_gguf.load(options.model, dtype=torch.bfloat16)
    after = [int(index) for index in options.after.split(",")]
    if not all(0 < index < small.c.blocks for index in after):
        parser.error(f"--after names blocks from 1 (0 is the dense one) to {small.c.blocks - 1}; got {options.after}")
    deeper = Model(dataclasses.replace(small.c, blocks=small.c.blocks + len(after)))
    with torch.no_grad():
        for name, tensor in small.state_dict().items():
            if not name.startswith("blocks."):
                deeper.state_dict()[name].copy_(tensor)
        blocks = iter(deeper.blocks)
        for index, block in enumerate(small.blocks):
            next(blocks).load_state_dict(block.state_dict())
            for _ in range(after.count(index)):
                copy = next(blocks)
                copy.load_state_dict(block.state_dict())
                for output in (copy.o, copy.w2, copy.s2):
                    output.zero_()
    export_gguf.write(options.out, deeper, tokenizer)


if __name__ == "__main__":
    main()
