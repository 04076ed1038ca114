"""Writes a trained model as a GGUF that llama.cpp loads (`deepseek32`), with its tokenizer.

    export_gguf.py --model checkpoint.pt --out model.gguf [--type f16|f32|q8_0] [--top-k N]
"""
import argparse
import struct

import numpy as np
import torch

from model import Config, Model

F32, F16, Q8_0 = 0, 1, 8
U32, I32, FLOAT, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9
NAME = "Vtrix Pocket"


def text(value):
    data = value.encode("utf-8")
    return struct.pack("<Q", len(data)) + data


def key(name, kind, value):
    head = text(name) + struct.pack("<I", kind)
    if kind == U32:
        return head + struct.pack("<I", value)
    if kind == FLOAT:
        return head + struct.pack("<f", value)
    if kind == BOOL:
        return head + struct.pack("<?", value)
    if kind == STRING:
        return head + text(value)
    of, values = value
    body = b"".join(text(v) for v in values) if of == STRING else struct.pack(f"<{len(values)}i", *values)
    return head + struct.pack("<IQ", of, len(values)) + body


def packed(array, kind):
    if kind == F32:
        return array.astype("<f4").tobytes()
    if kind == F16:
        return array.astype("<f2").tobytes()
    blocks = array.astype(np.float32).reshape(-1, 32)
    scale = np.abs(blocks).max(1, keepdims=True) / 127
    quants = np.round(np.divide(blocks, scale, out=np.zeros_like(blocks), where=scale > 0)).astype(np.int8)
    out = np.empty((len(blocks), 34), np.uint8)
    out[:, :2] = scale.astype("<f2").view(np.uint8)
    out[:, 2:] = quants.view(np.uint8)
    return out.tobytes()


def interleaved(rows, rope):
    """The last `rope` rows of [..., n, k]: from pairs (i, i + half) to llama.cpp's pairs of neighbours."""
    order = torch.arange(rope).view(2, -1).t().reshape(-1)
    return torch.cat([rows[..., :-rope, :], rows[..., -rope:, :][..., order, :]], -2)


def tensors_of(model):
    """name → (tensor, may be quantised)"""
    c, out = model.c, {}
    out["token_embd.weight"] = (model.embedding, True)
    out["output_norm.weight"] = (model.norm, False)
    for index, b in enumerate(model.blocks):
        def put(name, tensor, quantised=True):
            out[f"blk.{index}.{name}"] = (tensor, quantised)

        put("attn_norm.weight", b.attn_norm, False)
        put("ffn_norm.weight", b.ffn_norm, False)
        put("attn_q_a.weight", b.q_a)
        put("attn_q_a_norm.weight", b.q_a_norm, False)
        put("attn_q_b.weight", interleaved(b.q_b.view(c.heads, c.nope + c.rope, -1), c.rope).reshape(b.q_b.shape))
        put("attn_kv_a_mqa.weight", interleaved(b.kv_a, c.rope))
        put("attn_kv_a_norm.weight", b.kv_a_norm, False)
        kv = b.kv_b.view(c.heads, c.nope + c.value, c.kv_rank)
        put("attn_k_b.weight", kv[:, : c.nope].transpose(1, 2))
        put("attn_v_b.weight", kv[:, c.nope :])
        put("attn_output.weight", b.o)
        put("indexer.attn_q_b.weight", b.index_q)
        put("indexer.attn_k.weight", b.index_k)
        put("indexer.k_norm.weight", b.index_norm, False)
        put("indexer.k_norm.bias", b.index_bias, False)
        put("indexer.proj.weight", b.index_w, False)
        if b.dense:
            put("ffn_gate.weight", b.w1[: c.ff])
            put("ffn_up.weight", b.w1[c.ff :])
            put("ffn_down.weight", b.w2)
        else:
            f = c.expert_ff
            put("ffn_gate_inp.weight", b.gate, False)
            put("exp_probs_b.bias", b.gate_bias, False)
            put("ffn_gate_exps.weight", b.w1[:, :f])
            put("ffn_up_exps.weight", b.w1[:, f:])
            put("ffn_down_exps.weight", b.w2)
            put("ffn_gate_shexp.weight", b.s1[: f * c.shared])
            put("ffn_up_shexp.weight", b.s1[f * c.shared :])
            put("ffn_down_shexp.weight", b.s2)
    return out


def write(path, model, tokenizer, kind=F16, top_k=None):
    c = model.c
    ids = {token: id for id, token in enumerate(tokenizer["tokens"])}
    own = {
        "block_count": c.blocks, "context_length": c.context, "embedding_length": c.d, "feed_forward_length": c.ff,
        "vocab_size": c.vocab, "leading_dense_block_count": 1, "attention.head_count": c.heads,
        "attention.head_count_kv": 1, "attention.layer_norm_rms_epsilon": c.eps, "attention.q_lora_rank": c.q_rank,
        "attention.kv_lora_rank": c.kv_rank, "attention.key_length": c.kv_rank + c.rope,
        "attention.value_length": c.kv_rank, "attention.key_length_mla": c.nope + c.rope,
        "attention.value_length_mla": c.value, "rope.dimension_count": c.rope, "rope.freq_base": c.rope_base,
        "expert_count": c.experts, "expert_used_count": c.used, "expert_shared_count": c.shared,
        "expert_feed_forward_length": c.expert_ff, "expert_weights_scale": c.expert_scale, "expert_weights_norm": True,
        "expert_gating_func": 2, "attention.indexer.head_count": c.index_heads,
        "attention.indexer.key_length": c.index_key, "attention.indexer.top_k": top_k or c.top_k,
    }
    kinds = {bool: BOOL, float: FLOAT, int: U32}
    keys = [key("general.architecture", STRING, "deepseek32"), key("general.name", STRING, NAME),
            key("general.license", STRING, "mit")]
    keys += [key(f"deepseek32.{name}", kinds[type(value)], value) for name, value in own.items()]
    keys += [
        key("tokenizer.ggml.model", STRING, "gpt2"),
        key("tokenizer.ggml.pre", STRING, "deepseek-v3"),
        key("tokenizer.ggml.tokens", ARRAY, (STRING, tokenizer["tokens"])),
        key("tokenizer.ggml.token_type", ARRAY, (I32, tokenizer["types"])),
        key("tokenizer.ggml.merges", ARRAY, (STRING, tokenizer["merges"])),
        key("tokenizer.ggml.bos_token_id", U32, ids["<｜begin▁of▁sentence｜>"]),
        key("tokenizer.ggml.eos_token_id", U32, ids["<｜end▁of▁sentence｜>"]),
        key("tokenizer.ggml.padding_token_id", U32, ids["<｜▁pad▁｜>"]),
        key("tokenizer.ggml.add_bos_token", BOOL, False),
    ]
    infos, data, offset = [], [], 0
    for name, (tensor, quantised) in tensors_of(model).items():
        array = tensor.detach().float().cpu().contiguous().numpy()
        as_kind = kind if quantised else F32
        if as_kind == Q8_0 and array.shape[-1] % 32:
            as_kind = F16
        body = packed(array, as_kind)
        infos.append(text(name) + struct.pack("<I", array.ndim) + struct.pack(f"<{array.ndim}Q", *reversed(array.shape))
                     + struct.pack("<IQ", as_kind, offset))
        body += bytes(-len(body) % 32)
        offset += len(body)
        data.append(body)
    head = b"GGUF" + struct.pack("<IQQ", 3, len(infos), len(keys)) + b"".join(keys) + b"".join(infos)
    with open(path, "wb") as file:
        file.write(head + bytes(-len(head) % 32) + b"".join(data))


def load(path, dtype=torch.float32):
    """(model, tokenizer) of a checkpoint"""
    saved = torch.load(path, map_location="cpu", weights_only=True)
    model = Model(Config(**saved["config"]), dtype=dtype)
    model.load_state_dict(saved["model"])
    return model, saved["tokenizer"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--type", choices=["f16", "f32", "q8_0"], default="f16")
    parser.add_argument("--top-k", type=int, help="another top-k than the trained one (larger than the context: dense)")
    options = parser.parse_args()
    model, tokenizer = load(options.model)
    write(options.out, model, tokenizer, {"f16": F16, "f32": F32, "q8_0": Q8_0}[options.type], options.top_k)


if __name__ == "__main__":
    main()
