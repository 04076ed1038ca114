"""Reads a GGUF that export_gguf.py wrote back into the training code, so that training goes on from the shipped file.

    import_gguf.py --model ../../model.gguf --tokenizer-out tokenizer.json     # only the tokenizer
"""
import argparse
import json
import struct

import numpy as np
import torch

from export_gguf import ARRAY, BOOL, F16, F32, FLOAT, I32, Q8_0, STRING, U32, tensors_of
from model import Config, Model

# Name in the file → of Config, for what decides the shapes; the rest comes from the shapes themselves.
SETTINGS = {
    "vocab_size": "vocab", "embedding_length": "d", "block_count": "blocks", "attention.head_count": "heads",
    "attention.q_lora_rank": "q_rank", "attention.kv_lora_rank": "kv_rank", "rope.dimension_count": "rope",
    "attention.value_length_mla": "value", "feed_forward_length": "ff", "expert_count": "experts",
    "expert_used_count": "used", "expert_feed_forward_length": "expert_ff", "expert_shared_count": "shared",
    "expert_weights_scale": "expert_scale", "attention.indexer.head_count": "index_heads",
    "attention.indexer.key_length": "index_key", "attention.indexer.top_k": "top_k", "rope.freq_base": "rope_base",
    "context_length": "context", "attention.layer_norm_rms_epsilon": "eps",
}


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, layout):
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values[0] if len(values) == 1 else values

    def text(self):
        size = self.take("Q")
        self.at += size
        return self.data[self.at - size : self.at].decode("utf-8")

    def value(self, kind):
        if kind == STRING:
            return self.text()
        if kind == ARRAY:
            of, count = self.take("IQ")
            return [self.value(of) for _ in range(count)]
        return self.take({U32: "I", I32: "i", FLOAT: "f", BOOL: "?"}[kind])


def unpacked(data, kind, count):
    if kind == F32:
        return np.frombuffer(data, "<f4", count).astype(np.float32)
    if kind == F16:
        return np.frombuffer(data, "<f2", count).astype(np.float32)
    if kind != Q8_0:
        raise ValueError(f"tensor type {kind} is not one that export_gguf.py writes")
    blocks = np.frombuffer(data, np.uint8, count // 32 * 34).reshape(-1, 34)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    return (blocks[:, 2:].copy().view(np.int8).astype(np.float32) * scale).reshape(-1)


def halves(rows, rope):
    """The inverse of export_gguf.interleaved."""
    order = torch.arange(rope).view(-1, 2).t().reshape(-1)
    return torch.cat([rows[..., :-rope, :], rows[..., -rope:, :][..., order, :]], -2)


def read(path):
    """(keys, tensors) of the file; tensors are float32."""
    with open(path, "rb") as file:
        reader = Reader(file.read())
    magic, _, tensor_count, key_count = reader.take("4sIQQ")
    if magic != b"GGUF":
        raise ValueError(f"{path} is not a GGUF file")
    keys, infos, tensors = {}, [], {}
    for _ in range(key_count):
        name = reader.text()
        keys[name] = reader.value(reader.take("I"))
    for _ in range(tensor_count):
        name, dims = reader.text(), reader.take("I")
        shape = [reader.take("Q") for _ in range(dims)][::-1]
        infos.append((name, shape, *reader.take("IQ")))
    start = -(-reader.at // 32) * 32
    for name, shape, kind, offset in infos:
        flat = unpacked(reader.data[start + offset :], kind, int(np.prod(shape)))
        tensors[name] = torch.from_numpy(flat.reshape(shape).copy())
    return keys, tensors


def tokenizer_of(keys):
    return {name: keys[f"tokenizer.ggml.{key}"] for name, key in
            [("tokens", "tokens"), ("types", "token_type"), ("merges", "merges")]}


def load(path, dtype=torch.float32):
    """(model, tokenizer) of a GGUF"""
    keys, tensors = read(path)
    own = {ours: keys[f"deepseek32.{theirs}"] for theirs, ours in SETTINGS.items()}
    c = Config(**own, nope=keys["deepseek32.attention.key_length_mla"] - own["rope"])
    model = Model(c, dtype=dtype)
    with torch.no_grad():
        for index, b in enumerate(model.blocks):
            def take(name):
                return tensors[f"blk.{index}.{name}.weight"]

            queries = take("attn_q_b").view(c.heads, c.nope + c.rope, -1)
            b.q_b.copy_(halves(queries, c.rope).reshape(b.q_b.shape))
            b.kv_a.copy_(halves(take("attn_kv_a_mqa"), c.rope))
            b.kv_b.copy_(torch.cat([take("attn_k_b").transpose(1, 2), take("attn_v_b")], 1).reshape(b.kv_b.shape))
            if b.dense:
                b.w1.copy_(torch.cat([take("ffn_gate"), take("ffn_up")]))
            else:
                b.w1.copy_(torch.cat([take("ffn_gate_exps"), take("ffn_up_exps")], 1))
                b.s1.copy_(torch.cat([take("ffn_gate_shexp"), take("ffn_up_shexp")]))
        parameters = {id(tensor) for tensor in [*model.parameters(), *model.buffers()]}
        for name, (tensor, _) in tensors_of(model).items():
            if id(tensor) in parameters:  # as it is; what the export cuts or turns was done above
                tensor.copy_(tensors[name])
        for name, (tensor, _) in tensors_of(model).items():
            if not torch.equal(tensor, tensors[name]):
                raise ValueError(f"{name} did not come back as it was written")
    return model, tokenizer_of(keys)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--tokenizer-out", required=True)
    options = parser.parse_args()
    tokenizer = tokenizer_of(read(options.model)[0])
    with open(options.tokenizer_out, "w", encoding="utf-8") as file:
        json.dump(tokenizer, file, ensure_ascii=False)


if __name__ == "__main__":
    main()
