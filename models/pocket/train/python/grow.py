"""A larger model that computes the same: grow.py --model small.gguf [--after 2,4] [--heads 8] --out larger.gguf

Behind each block that --after names stands a copy of it whose outputs are zero. --heads gives each block more heads: copies of
its own that look with some noise for what these look for, take other things from there, and pass on nothing yet. So nothing
changes until training goes on.
"""
import argparse
import dataclasses

import torch

import export_gguf
import import_gguf
from model import Model

NOISE = 0.5  # of a copied head's queries and keys, in standard deviations


def like(small, **changes):
    larger = Model(dataclasses.replace(small.c, **changes))
    larger.embedding.copy_(small.embedding)
    larger.norm.copy_(small.norm)
    return larger


def deeper(small, after):
    larger = like(small, blocks=small.c.blocks + len(after))
    blocks = iter(larger.blocks)
    for index, block in enumerate(small.blocks):
        next(blocks).load_state_dict(block.state_dict())
        for _ in range(after.count(index)):
            copy = next(blocks)
            copy.load_state_dict(block.state_dict())
            for output in (copy.o, copy.w2, copy.s2):
                output.zero_()
    return larger


def more_heads(small, heads):
    c = small.c
    larger = like(small, heads=heads)
    copied = [head % c.heads for head in range(c.heads, heads)]

    def with_noise(weights, noise):
        return weights + noise * weights.std() * torch.randn_like(weights)

    for block, old in zip(larger.blocks, small.blocks):
        block.load_state_dict({**old.state_dict(), **{name: block.state_dict()[name] for name in ("q_b", "kv_b", "o")}})
        queries = old.q_b.view(c.heads, -1, c.q_rank)
        keys, values = old.kv_b.view(c.heads, -1, c.kv_rank).split([c.nope, c.value], 1)
        block.q_b.copy_(torch.cat([queries, with_noise(queries[copied], NOISE)]).view_as(block.q_b))
        new_values = values.std() * torch.randn(len(copied), c.value, c.kv_rank)
        new = torch.cat([with_noise(keys[copied], NOISE), new_values], 1)
        block.kv_b.copy_(torch.cat([old.kv_b.view(c.heads, -1, c.kv_rank), new]).view_as(block.kv_b))
        block.o.zero_()
        block.o[:, : old.o.shape[1]] = old.o
    return larger


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--after", default="", help="indices of blocks, as 2,4; not 0, the dense one")
    parser.add_argument("--heads", type=int, help="of each block")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    model, tokenizer = import_gguf.load(options.model, dtype=torch.bfloat16)
    after = [int(index) for index in options.after.split(",") if index]
    if not all(0 < index < model.c.blocks for index in after):
        parser.error(f"--after names blocks from 1 (0 is the dense one) to {model.c.blocks - 1}; got {options.after}")
    heads = options.heads or model.c.heads
    if heads < model.c.heads:
        parser.error(f"--heads is at least {model.c.heads}, the model's own; got {heads}")
    if after:
        model = deeper(model, after)
    if heads > model.c.heads:
        model = more_heads(model, heads)
    export_gguf.write(options.out, model, tokenizer)


if __name__ == "__main__":
    main()
