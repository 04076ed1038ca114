"""DeepSeek V3.2's architecture, small: latent attention, lightning indexer with sparse attention, mixture of experts.

The arithmetic is what llama.cpp does for `deepseek32` (compare_logits.py checks it). Rows are not padded: a batch is
all tokens of several rows one after another, and attention runs row by row in blocks of queries. In training, latent
attention is expanded to plain multi-head attention, and rope pairs dimension i with i + half; export_gguf.py reorders the
weights to llama.cpp's neighbouring pairs.
"""
import dataclasses
import math

import torch
import torch.nn.functional as F
from torch import nn


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


def fused(function):
    return torch.compile(function, dynamic=True)


# ── element-wise work, fused; each with its own backward ──


@fused
def add_rms_forward(x, delta, weight, eps: float):
    y = x + delta.float()
    rstd = torch.rsqrt((y * y).mean(-1, keepdim=True) + eps)
    return y, (y * rstd * weight).to(delta.dtype), rstd


@fused
def add_rms_backward(gy, gh, y, rstd, weight):
    g = gh.float()
    n = y * rstd
    gw = (g * n).sum(0)
    g = g * weight
    gx = gy + rstd * (g - n * (g * n).mean(-1, keepdim=True))
    return gx, gx.to(gh.dtype), gw


class AddRms(torch.autograd.Function):
    """(x + delta, rms norm of that)."""

    @staticmethod
    def forward(ctx, x, delta, weight, eps):
        y, h, rstd = add_rms_forward(x, delta, weight, eps)
        ctx.save_for_backward(y, rstd, weight)
        return y, h

    @staticmethod
    def backward(ctx, gy, gh):
        y, rstd, weight = ctx.saved_tensors
        gx, gd, gw = add_rms_backward(gy, gh, y, rstd, weight)
        return gx, gd, gw, None


@fused
def rms_forward(x, weight, eps: float):
    y = x.float()
    rstd = torch.rsqrt((y * y).mean(-1, keepdim=True) + eps)
    return (y * rstd * weight).to(x.dtype), rstd


@fused
def rms_backward(gh, x, rstd, weight):
    g = gh.float()
    n = x.float() * rstd
    gw = (g * n).sum(0)
    g = g * weight
    return (rstd * (g - n * (g * n).mean(-1, keepdim=True))).to(gh.dtype), gw


class Rms(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, weight, eps):
        h, rstd = rms_forward(x, weight, eps)
        ctx.save_for_backward(x, rstd, weight)
        return h

    @staticmethod
    def backward(ctx, gh):
        x, rstd, weight = ctx.saved_tensors
        gx, gw = rms_backward(gh, x, rstd, weight)
        return gx, gw, None


@fused
def swiglu_forward(a):
    gate, up = a.float().chunk(2, -1)
    return (gate * torch.sigmoid(gate) * up).to(a.dtype)


@fused
def swiglu_backward(g, a):
    gate, up = a.float().chunk(2, -1)
    g = g.float()
    s = torch.sigmoid(gate)
    return torch.cat([g * up * s * (1 + gate * (1 - s)), g * gate * s], -1).to(a.dtype)


class SwiGlu(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a):
        ctx.save_for_backward(a)
        return swiglu_forward(a)

    @staticmethod
    def backward(ctx, g):
        return swiglu_backward(g, *ctx.saved_tensors)


def rotate(x, cos, sin):
    first, second = x.chunk(2, -1)
    return torch.cat([first * cos - second * sin, second * cos + first * sin], -1)


@fused
def keys_queries_forward(q, kv, kpe, cos, sin, nope: int):
    # q: T, H, nope + rope; kv: T, H, nope + value; kpe: T, rope; cos, sin: T, rope / 2
    # Out: heads first, so that a head's part of a row is one matrix without gaps.
    cos, sin = cos[:, None], sin[:, None]
    q = q.float()
    query = torch.cat([q[..., :nope], rotate(q[..., nope:], cos, sin)], -1).to(kv.dtype)
    turned = rotate(kpe.float()[:, None], cos, sin)
    key = torch.cat([kv[..., :nope].float(), turned.expand(-1, kv.shape[1], -1)], -1).to(kv.dtype)
    return tuple(x.transpose(0, 1).contiguous() for x in (query, key, kv[..., nope:]))


@fused
def keys_queries_backward(gq, gk, gv, cos, sin, nope: int):
    cos, sin = cos[:, None], sin[:, None]
    gq, gk, gv = (x.transpose(0, 1) for x in (gq, gk, gv))
    gq, gk = gq.float(), gk.float()
    q = torch.cat([gq[..., :nope], rotate(gq[..., nope:], cos, -sin)], -1).to(gv.dtype)
    kpe = rotate(gk[..., nope:].sum(1, keepdim=True), cos, -sin)[:, 0].to(gv.dtype)
    kv = torch.cat([gk[..., :nope], gv.float()], -1).to(gv.dtype)
    return q, kv, kpe


class KeysQueries(torch.autograd.Function):
    @staticmethod
    def forward(ctx, q, kv, kpe, cos, sin, nope):
        ctx.save_for_backward(cos, sin)
        ctx.nope = nope
        return keys_queries_forward(q, kv, kpe, cos, sin, nope)

    @staticmethod
    def backward(ctx, gq, gk, gv):
        q, kv, kpe = keys_queries_backward(gq, gk, gv, *ctx.saved_tensors, ctx.nope)
        return q, kv, kpe, None, None, None


# ── attention ──


@fused
def softmax_causal(s, scale: float, first: int):
    rows = torch.arange(s.shape[1])[:, None] + first
    keep = torch.arange(s.shape[2])[None] <= rows
    s = torch.where(keep, s.float() * scale, -float("inf"))
    p = torch.exp(s - s.amax(-1, keepdim=True))
    return (p / p.sum(-1, keepdim=True)).to(torch.bfloat16)


@fused
def softmax_causal_32(s, scale: float, first: int):
    rows = torch.arange(s.shape[1])[:, None] + first
    keep = torch.arange(s.shape[2])[None] <= rows
    s = torch.where(keep, s * scale, -float("inf"))
    p = torch.exp(s - s.amax(-1, keepdim=True))
    return p / p.sum(-1, keepdim=True)


@fused
def softmax_masked(s, keep, scale: float):
    out = s.dtype
    s = torch.where(keep, s.float() * scale, -float("inf"))
    p = torch.exp(s - s.amax(-1, keepdim=True))
    return (p / p.sum(-1, keepdim=True)).to(out)


@fused
def softmax_backward(p, gp, dot, scale: float):
    return (p.float() * (gp.float() - dot[..., None]) * scale).to(p.dtype)


@fused
def attention_backward(out, go):
    """The gradient with heads first, and Σ out · gradient, which is what softmax's backward would sum up over the keys."""
    return go.transpose(0, 1).contiguous(), (out.float() * go.float()).sum(-1).t().contiguous()


QUERIES = 256  # in a block


def blocks_of(rows):
    """(start of the row, first query, end of the queries), the last two within the row."""
    for start, end in rows:
        for first in range(0, end - start, QUERIES):
            yield start, first, min(first + QUERIES, end - start)


class Attention(torch.autograd.Function):
    """q, k: H, T, D; v: H, T, V; the result T, H, V. Rows don't see each other. `keep` has a mask for the blocks where
    some keys are left out."""

    @staticmethod
    def forward(ctx, q, k, v, rows, scale, keep):
        out = v.new_empty(v.shape[1], v.shape[0], v.shape[2])
        saved = []
        out_ = out.transpose(0, 1)
        causal = softmax_causal if q.dtype == torch.bfloat16 else softmax_causal_32
        for index, (start, first, last) in enumerate(blocks_of(rows)):
            queries, keys = slice(start + first, start + last), slice(start, start + last)
            s = torch.bmm(q[:, queries], k[:, keys].transpose(1, 2))
            mask = keep.get(index)
            p = causal(s, scale, first) if mask is None else softmax_masked(s, mask, scale)
            out_[:, queries] = torch.bmm(p, v[:, keys])
            saved.append(p)
        ctx.save_for_backward(q, k, v, out, *saved)
        ctx.rows, ctx.scale = rows, scale
        return out

    @staticmethod
    def backward(ctx, go):
        q, k, v, out, *saved = ctx.saved_tensors
        gq, gk, gv = torch.empty_like(q), torch.empty_like(k), torch.empty_like(v)
        go, dot = attention_backward(out, go)
        # From the end: a row's last queries see all its keys and so begin the sums of its gradients.
        begun = None
        for p, (start, first, last) in zip(reversed(saved), reversed(list(blocks_of(ctx.rows)))):
            queries, keys = slice(start + first, start + last), slice(start, start + last)
            g = go[:, queries]
            gs = softmax_backward(p, torch.bmm(g, v[:, keys].transpose(1, 2)), dot[:, queries], ctx.scale)
            gq[:, queries] = torch.bmm(gs, k[:, keys])
            if begun == start:
                gv[:, keys] += torch.bmm(p.transpose(1, 2), g)
                gk[:, keys] += torch.bmm(gs.transpose(1, 2), q[:, queries])
            else:
                gv[:, keys] = torch.bmm(p.transpose(1, 2), g)
                gk[:, keys] = torch.bmm(gs.transpose(1, 2), q[:, queries])
            begun = start
        return gq, gk, gv, None, None, None


def index_turn(x, cos, sin, rope):
    """Rope on the first dimensions."""
    return torch.cat([rotate(x[..., :rope], cos, sin), x[..., rope:]], -1)


@fused
def causal_scores(each, weights, first: int):
    # each: heads, queries, keys
    scores = (torch.relu(each.float()) * weights.t()[..., None]).sum(0)
    rows = torch.arange(each.shape[1])[:, None] + first
    return torch.where(torch.arange(each.shape[2])[None] <= rows, scores, -float("inf"))


# ── experts ──


@fused
def weighted_sum(gathered, weights):
    return (gathered.float() * weights[..., None]).sum(1).to(gathered.dtype)


@fused
def weighted(gathered, weights):
    return (gathered.float() * weights[:, None]).to(gathered.dtype)


@fused
def products(gathered, g):
    return (gathered.float() * g.float()[:, None]).sum(-1)


@fused
def pair_sum(gathered):
    return gathered.float().sum(1).to(gathered.dtype)


def gather_rows(x, index):
    """x[index] for an index of two dimensions; index_select is several times as fast."""
    return x.index_select(0, index.reshape(-1)).view(*index.shape, x.shape[1])


class Experts(torch.autograd.Function):
    """h: T, d; w1: E, 2f, d; w2: E, d, f; chosen: T, K; weights: T, K."""

    @staticmethod
    def forward(ctx, h, w1, w2, chosen, weights):
        tokens, used = chosen.shape
        flat = chosen.reshape(-1)
        order = flat.argsort(stable=True)
        counts = torch.bincount(flat, minlength=w1.shape[0])
        # Each expert's tokens fill a multiple of 64 places: few shapes, for which the kernels are made only once.
        places = (counts + 63) // 64 * 64
        shift = (places.cumsum(0) - places) - (counts.cumsum(0) - counts)
        place = torch.arange(order.numel()) + shift[flat[order]]
        counts = places.tolist()
        inverse = torch.empty_like(order)
        inverse[order] = place
        inverse = inverse.view(tokens, used)
        token = torch.zeros(sum(counts), dtype=torch.long)
        token[place] = order // used
        sorted_weights = torch.zeros(sum(counts))
        sorted_weights[place] = weights.reshape(-1)[order]
        x = h.index_select(0, token)
        a = x.new_empty(x.shape[0], w1.shape[1])
        y = x.new_empty(x.shape[0], w2.shape[1])
        at = 0
        for expert, n in enumerate(counts):
            if n:
                torch.mm(x[at : at + n], w1[expert].t(), out=a[at : at + n])
            at += n
        act = swiglu_forward(a)
        at = 0
        for expert, n in enumerate(counts):
            if n:
                torch.mm(act[at : at + n], w2[expert].t(), out=y[at : at + n])
            at += n
        ctx.save_for_backward(x, a, act, w1, w2, inverse, token, sorted_weights)
        ctx.counts = counts
        gathered = gather_rows(y, inverse)
        ctx.gathered = gathered
        return weighted_sum(gathered, weights)

    @staticmethod
    def backward(ctx, g):
        x, a, act, w1, w2, inverse, token, sorted_weights = ctx.saved_tensors
        g = g.contiguous()
        gweights = products(ctx.gathered, g)
        ctx.gathered = None
        gy = weighted(g.index_select(0, token), sorted_weights)
        gact, gx = torch.empty_like(act), torch.empty_like(x)
        gw1, gw2 = torch.zeros_like(w1), torch.zeros_like(w2)
        at = 0
        for expert, n in enumerate(ctx.counts):
            if n:
                part = slice(at, at + n)
                torch.mm(gy[part], w2[expert], out=gact[part])
                torch.mm(gy[part].t(), act[part], out=gw2[expert])
            at += n
        ga = swiglu_backward(gact, a)
        at = 0
        for expert, n in enumerate(ctx.counts):
            if n:
                part = slice(at, at + n)
                torch.mm(ga[part], w1[expert], out=gx[part])
                torch.mm(ga[part].t(), x[part], out=gw1[expert])
            at += n
        return pair_sum(gather_rows(gx, inverse)), gw1, gw2, None, gweights


# ── loss ──


@fused
def cross_entropy_forward(logits, target):
    x = logits.float()
    top = x.amax(-1, keepdim=True)
    lse = (x - top).exp().sum(-1, keepdim=True).log() + top
    return lse, lse[:, 0] - x.gather(1, target[:, None])[:, 0]


@fused
def cross_entropy_backward(logits, lse, target, weight):
    p = (logits.float() - lse).exp()
    p = p - (torch.arange(logits.shape[1])[None] == target[:, None]).float()
    return (p * weight[:, None]).to(logits.dtype)


class HeadLoss(torch.autograd.Function):
    """Σ weight · cross entropy, and the cross entropy of each position (not differentiable)."""

    @staticmethod
    def forward(ctx, h, embedding, target, weight):
        logits = h @ embedding.t()
        lse, each = cross_entropy_forward(logits, target)
        ctx.save_for_backward(h, embedding, logits, lse, target, weight)
        ctx.mark_non_differentiable(each)
        return (each * weight).sum(), each

    @staticmethod
    def backward(ctx, g, _):
        h, embedding, logits, lse, target, weight = ctx.saved_tensors
        gl = cross_entropy_backward(logits, lse, target, weight * g)
        return gl @ embedding, gl.t() @ h, None, None


# ── the model ──


def matrix(*shape, gain=1.0):
    return nn.Parameter(torch.randn(*shape) * gain / math.sqrt(shape[-1]))


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
        out = Attention.apply(q, k, v, batch.rows, 1 / math.sqrt(c.nope + c.rope), keep)
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
        iq, iw, keep = iq.transpose(0, 1).contiguous(), iw / math.sqrt(c.index_key * c.index_heads), {}
        for index, (start, first, last) in enumerate(blocks_of(batch.rows)):
            if last <= c.top_k:
                continue
            queries = slice(start + first, start + last)
            each = torch.matmul(iq[:, queries], ik[start : start + last].t())
            scores = causal_scores(each, iw[queries], first)
            chosen = torch.zeros(scores.shape, dtype=torch.bool)
            chosen.scatter_(1, scores.topk(c.top_k, dim=1, sorted=False).indices, True)
            keep[index] = chosen & (scores > -float("inf"))
        return keep

    def index_loss(self, h, qr, q, k, batch, cast):
        """KL from the attention, summed over heads, to the softmax of the indexer's scores, at some queries."""
        c = self.c
        # Only the rows that have such queries go through the indexer.
        seen = torch.cat([torch.arange(start, end) for start, end, _ in batch.index_rows])
        asked = torch.cat([queries for _, _, queries in batch.index_rows])
        ik = self.index_keys(h[seen], batch.cos[seen], batch.sin[seen], cast)
        iq, iw = self.index_queries(h[asked], qr[asked], batch.cos[asked], batch.sin[asked], cast)
        total, key, query = 0.0, 0, 0
        for start, end, queries in batch.index_rows:
            n, m = end - start, queries.numel()
            keep = torch.arange(n)[None] <= (queries - start)[:, None]
            each = torch.relu(torch.einsum("qhd,kd->hqk", iq[query : query + m], ik[key : key + n]).float())
            scores = torch.einsum("hqk,qh->qk", each, iw[query : query + m]) / math.sqrt(c.index_key * c.index_heads)
            scores = scores.masked_fill(~keep, -1e9)
            with torch.no_grad():
                if batch.sparse and n > c.top_k:
                    chosen = torch.zeros_like(keep).scatter_(1, scores.topk(c.top_k, dim=1).indices, True)
                    keep = keep & chosen
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

    def __init__(self, model, rows_ids, sparse=False, index_queries=0, index_share=0.25, pad=True):
        c = model.c
        lengths = [len(ids) for ids in rows_ids]
        # Rows fill a multiple of 16 places and the batch one of 256: few shapes, as for the experts.
        places = [-(-n // 16) * 16 for n in lengths] if pad else list(lengths)
        if pad:
            places[-1] += -sum(places) % 256
        self.ids = torch.zeros(sum(places), dtype=torch.long)
        self.rows, self.starts, at = [], [], 0
        for ids, n in zip(rows_ids, places):
            self.ids[at : at + len(ids)] = torch.as_tensor(ids, dtype=torch.long)
            self.rows.append((at, at + n))
            self.starts.append(at)
            at += n
        positions = torch.cat([torch.arange(n) for n in places]).clamp_max(c.context - 1)
        self.cos, self.sin = model.cos[positions], model.sin[positions]
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
                self.index_rows.append((start, end, start + torch.randperm(end - start)[:n].sort().values))


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
