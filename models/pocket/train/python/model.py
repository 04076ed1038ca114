"""DeepSeek V3.2's architecture, small: latent attention, lightning indexer with sparse attention, mixture of experts.

The arithmetic is what llama.cpp does for `deepseek32` (compare_logits.py checks it). Rows are not padded: a batch is
all tokens of several rows one after another (attention.py has how each sees itself alone). In training, latent
attention is expanded to plain multi-head attention, and rope pairs dimension i with i + half; export_gguf.py reorders the
weights to llama.cpp's neighbouring pairs.
"""
import dataclasses
import math

import torch
import torch.nn.functional as F
from torch import nn

from attention import ByRow, Padded, best, index_scores
from experts import Experts
from fused import AddRms, HeadLoss, KeysQueries, Rms, SwiGlu, rotate


@dataclasses.dataclass
class Config:
    vocab: int = 4096
    d: int = 256
    blocks: int = 6
    heads: int = 4
    q_rank: int = 128
    kv_rank: int = 96
    nope: int = 32
    rope: int = 32
    value: int = 64
    ff: int = 768  # of the first block, which is dense
    experts: int = 8
    used: int = 2
    expert_ff: int = 192
    shared: int = 1
    expert_scale: float = 1.0
    index_heads: int = 4
    index_key: int = 64
    top_k: int = 256
    rope_base: float = 10000.0
    context: int = 8192
    eps: float = 1e-6


SIZES = {
    "tiny": dict(d=128, blocks=2, heads=4, q_rank=64, kv_rank=64, value=32, ff=256, experts=4, expert_ff=64, index_heads=2, top_k=64),
    "laptop": dict(),
    "wide": dict(d=320, heads=5, q_rank=160, kv_rank=128, ff=1024, expert_ff=224),
    "h100": dict(d=512, blocks=8, heads=8, q_rank=256, kv_rank=128, nope=32, rope=32, value=64, ff=1536,
                 experts=16, used=4, expert_ff=192, index_heads=8, index_key=64),
}


def matrix(*shape, gain=1.0):
    return nn.Parameter(torch.randn(*shape) * gain / math.sqrt(shape[-1]))


def index_turn(x, cos, sin, rope):
    """Rope on the first dimensions."""
    return torch.cat([rotate(x[..., :rope], cos, sin), x[..., rope:]], -1)


class Block(nn.Module):
    def __init__(self, c, index):
        super().__init__()
        self.c, self.dense = c, index == 0
        out = 1 / math.sqrt(2 * c.blocks)
        self.attn_norm = nn.Parameter(torch.ones(c.d))
        self.ffn_norm = nn.Parameter(torch.ones(c.d))
        self.q_a = matrix(c.q_rank, c.d)
        self.q_a_norm = nn.Parameter(torch.ones(c.q_rank))
        self.q_b = matrix(c.heads * (c.nope + c.rope), c.q_rank)
        self.kv_a = matrix(c.kv_rank + c.rope, c.d)
        self.kv_a_norm = nn.Parameter(torch.ones(c.kv_rank))
        self.kv_b = matrix(c.heads * (c.nope + c.value), c.kv_rank)
        self.o = matrix(c.d, c.heads * c.value, gain=out)
        self.index_q = matrix(c.index_heads * c.index_key, c.q_rank)
        self.index_k = matrix(c.index_key, c.d)
        self.index_norm = nn.Parameter(torch.ones(c.index_key))
        self.index_bias = nn.Parameter(torch.zeros(c.index_key))
        self.index_w = matrix(c.index_heads, c.d)
        if self.dense:
            self.w1 = matrix(2 * c.ff, c.d)
            self.w2 = matrix(c.d, c.ff, gain=out)
        else:
            self.gate = matrix(c.experts, c.d)
            self.register_buffer("gate_bias", torch.zeros(c.experts))
            self.w1 = matrix(c.experts, 2 * c.expert_ff, c.d)
            self.w2 = matrix(c.experts, c.d, c.expert_ff, gain=out)
            self.s1 = matrix(2 * c.expert_ff * c.shared, c.d)
            self.s2 = matrix(c.d, c.expert_ff * c.shared, gain=out)
        self.load = None

    def attention(self, h, batch, cast):
        c = self.c
        qr = Rms.apply(F.linear(h, cast(self.q_a)), self.q_a_norm, c.eps)
        q = F.linear(qr, cast(self.q_b)).view(-1, c.heads, c.nope + c.rope)
        compressed, kpe = F.linear(h, cast(self.kv_a)).split([c.kv_rank, c.rope], -1)
        latent = Rms.apply(compressed.contiguous(), self.kv_a_norm, c.eps)
        kv = F.linear(latent, cast(self.kv_b)).view(-1, c.heads, c.nope + c.value)
        q, k, v = KeysQueries.apply(q, kv, kpe, batch.cos, batch.sin, c.nope)
        keep = {}
        if batch.sparse:
            keep = self.selected(h, qr, batch, cast)
        if batch.index_rows:
            batch.index_losses.append(self.index_loss(h.detach(), qr.detach(), q.detach(), k.detach(), batch, cast))
        out = batch.layout.attend(q, k, v, 1 / math.sqrt(c.nope + c.rope), keep)
        return F.linear(out.reshape(-1, c.heads * c.value), cast(self.o))

    def index_queries(self, h, qr, cos, sin, cast):
        """The lightning indexer's queries and their weights."""
        c = self.c
        iq = F.linear(qr, cast(self.index_q)).view(-1, c.index_heads, c.index_key)
        return index_turn(iq.float(), cos[:, None], sin[:, None], c.rope).to(h.dtype), F.linear(h, cast(self.index_w)).float()

    def index_keys(self, h, cos, sin, cast):
        ik = F.layer_norm(F.linear(h, cast(self.index_k)).float(), (self.c.index_key,), self.index_norm, self.index_bias, 1e-6)
        return index_turn(ik, cos, sin, self.c.rope).to(h.dtype)

    @torch.no_grad()
    def selected(self, h, qr, batch, cast):
        c = self.c
        iq, iw = self.index_queries(h, qr, batch.cos, batch.sin, cast)
        ik = self.index_keys(h, batch.cos, batch.sin, cast)
        return batch.layout.select(iq, iw / math.sqrt(c.index_key * c.index_heads), ik, c.top_k)

    def index_loss(self, h, qr, q, k, batch, cast):
        """KL from the attention, summed over heads, to the softmax of the indexer's scores, at some queries."""
        c = self.c
        # Only the rows that have such queries go through the indexer.
        seen = torch.cat([torch.arange(start, end, device=h.device) for start, end, _ in batch.index_rows])
        asked = torch.cat([queries for _, _, queries in batch.index_rows])
        ik = self.index_keys(h[seen], batch.cos[seen], batch.sin[seen], cast)
        iq, iw = self.index_queries(h[asked], qr[asked], batch.cos[asked], batch.sin[asked], cast)
        total, key, query = 0.0, 0, 0
        for start, end, queries in batch.index_rows:
            n, m = end - start, queries.numel()
            each = torch.matmul(iq[query : query + m].transpose(0, 1), ik[key : key + n].t())
            weights = iw[query : query + m] / math.sqrt(c.index_key * c.index_heads)
            scores = index_scores(each, weights, queries - start)
            with torch.no_grad():
                keep = best(scores, c.top_k) if batch.sparse and n > c.top_k else scores > -float("inf")
                s = torch.einsum("hqd,hkd->hqk", q[:, queries], k[:, start:end]).float() / math.sqrt(q.shape[-1])
                target = s.masked_fill(~keep, -1e9).softmax(-1).mean(0)
            learned = scores.masked_fill(~keep, -1e9).log_softmax(-1)
            total = total - (target * (learned - target.clamp_min(1e-9).log())).sum()
            key, query = key + n, query + m
        return total / max(query, 1)

    def feed_forward(self, h, cast):
        c = self.c
        if self.dense:
            return F.linear(SwiGlu.apply(F.linear(h, cast(self.w1))), cast(self.w2))
        scores = torch.sigmoid(F.linear(h.float(), self.gate))
        with torch.no_grad():
            chosen = (scores + self.gate_bias).topk(c.used, dim=-1).indices
            self.load = torch.bincount(chosen.reshape(-1), minlength=c.experts).float()
        weights = scores.gather(1, chosen)
        weights = weights / weights.sum(-1, keepdim=True) * c.expert_scale
        routed = Experts.apply(h, cast(self.w1), cast(self.w2), chosen, weights)
        return routed + F.linear(SwiGlu.apply(F.linear(h, cast(self.s1))), cast(self.s2))


class Batch:
    """Rows one after another, and what a pass over them is to do."""

    def __init__(self, model, rows_ids, sparse=False, index_queries=0, index_share=0.25, pad=True, layout=None):
        c, device = model.c, model.embedding.device
        layout = layout or (ByRow if device.type == "cpu" else Padded)
        lengths = [len(ids) for ids in rows_ids]
        places = [-(-n // layout.ROW) * layout.ROW for n in lengths] if pad else lengths
        order = layout.order(places)
        in_order = [places[row] for row in order]
        if pad:
            in_order[-1] += -sum(places) % 256  # few shapes of the whole, too
        self.layout = layout(in_order)
        ids = torch.zeros(sum(in_order), dtype=torch.long)
        self.starts, at = [0] * len(lengths), 0
        for row, n in zip(order, in_order):
            ids[at : at + lengths[row]] = torch.as_tensor(rows_ids[row], dtype=torch.long)
            self.starts[row] = at
            at += n
        self.ids = ids.to(device)
        positions = torch.cat([torch.arange(n) for n in in_order]).clamp_max(c.context - 1)
        self.cos, self.sin = (table[positions.to(device)] for table in (model.cos, model.sin))
        self.sparse = sparse and max(lengths) > c.top_k
        self.index_rows, self.index_losses = [], []
        if index_queries:
            budget = at * index_share
            for row in torch.randperm(len(lengths)).tolist():
                start = self.starts[row]
                end = start + lengths[row]
                if budget <= 0 and self.index_rows:
                    break
                budget -= end - start
                n = min(index_queries, end - start)
                queries = start + torch.randperm(end - start)[:n].sort().values
                self.index_rows.append((start, end, queries.to(device)))


class Model(nn.Module):
    def __init__(self, config, dtype=torch.bfloat16):
        super().__init__()
        self.c, self.dtype = config, dtype
        self.embedding = nn.Parameter(torch.randn(config.vocab, config.d) * 0.05)
        self.blocks = nn.ModuleList(Block(config, index) for index in range(config.blocks))
        self.norm = nn.Parameter(torch.ones(config.d))
        angle = torch.arange(config.context).float()[:, None] * config.rope_base ** (
            -torch.arange(0, config.rope, 2).float() / config.rope)[None]
        self.register_buffer("cos", angle.cos(), persistent=False)
        self.register_buffer("sin", angle.sin(), persistent=False)

    def cast(self, weight):
        return weight.to(self.dtype)

    def forward(self, batch):
        """The last hidden states, not normed: (residual, what is to be added)."""
        x = F.embedding(batch.ids, self.embedding)
        delta = torch.zeros_like(x, dtype=self.dtype)
        for block in self.blocks:
            x, h = AddRms.apply(x, delta, block.attn_norm, self.c.eps)
            delta = block.attention(h, batch, self.cast)
            x, h = AddRms.apply(x, delta, block.ffn_norm, self.c.eps)
            delta = block.feed_forward(h, self.cast)
        return x + delta.float()

    def loss(self, batch, positions, weights):
        """Σ weights · cross entropy of the tokens at `positions` + 1; and each of them."""
        x = self(batch).index_select(0, positions)
        h = Rms.apply(x, self.norm, self.c.eps).to(self.dtype)
        return HeadLoss.apply(h, self.cast(self.embedding), batch.ids[positions + 1], weights)

    @torch.no_grad()
    def logits(self, ids, sparse=False):
        x = self(Batch(self, [ids], sparse=sparse, pad=False))
        h = Rms.apply(x, self.norm, self.c.eps)
        return h.float() @ self.embedding.t()

    @torch.no_grad()
    def balance(self, rate):
        """Auxiliary-loss-free: an expert with too little load gets a higher bias."""
        for block in self.blocks:
            if block.load is not None:
                block.gate_bias += rate * torch.sign(block.load.mean() - block.load)

    def active(self):
        """Weights that work on a token, without the embedding."""
        c = self.c
        total = 0
        for block in self.blocks:
            for name, p in block.named_parameters():
                share = c.used / c.experts if not block.dense and name in ("w1", "w2") else 1
                total += p.numel() * share
        return int(total)
