"""Attention within each row of a batch, in two ways that compute the same (check_layouts.py): row by row, which is faster on
a processor, and rows of one length side by side, which is faster on a GPU. With both go the indexer's scores, which
choose the keys that a query sees."""
import itertools

import torch
import torch.nn.functional as F

from fused import fused


@fused
def softmax_causal(s, scale: float, first: int):
    out = s.dtype
    rows = torch.arange(s.shape[1])[:, None] + first
    keep = torch.arange(s.shape[2])[None] <= rows
    s = torch.where(keep, s.float() * scale, -float("inf"))
    p = torch.exp(s - s.amax(-1, keepdim=True))
    return (p / p.sum(-1, keepdim=True)).to(out)


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
        for index, (start, first, last) in enumerate(blocks_of(rows)):
            queries, keys = slice(start + first, start + last), slice(start, start + last)
            s = torch.bmm(q[:, queries], k[:, keys].transpose(1, 2))
            mask = keep.get(index)
            p = softmax_causal(s, scale, first) if mask is None else softmax_masked(s, mask, scale)
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


@fused
def index_scores(each, weights, places):
    """each: ..., heads, queries, keys; weights: ..., queries, heads; places of the queries. No score for later keys."""
    scores = (torch.relu(each.float()) * weights.transpose(-1, -2)[..., None]).sum(-3)
    return torch.where(torch.arange(each.shape[-1], device=each.device) <= places[:, None], scores, -float("inf"))


def best(scores, top_k):
    """A mask of each query's best keys."""
    chosen = torch.zeros_like(scores, dtype=torch.bool)
    chosen.scatter_(-1, scores.topk(top_k, dim=-1, sorted=False).indices, True)
    return chosen & (scores > -float("inf"))


class ByRow:
    """Rows one after another in any order, each attended to in blocks of queries."""

    ROW = 16  # a row fills a multiple of so many places: few shapes, for which the kernels are made only once

    def __init__(self, places):
        ends = list(itertools.accumulate(places))
        self.rows = list(zip([0, *ends], ends))

    @staticmethod
    def order(places):
        return range(len(places))

    def attend(self, q, k, v, scale, keep):
        return Attention.apply(q, k, v, self.rows, scale, keep)

    def select(self, iq, iw, ik, top_k):
        iq, keep = iq.transpose(0, 1).contiguous(), {}
        for index, (start, first, last) in enumerate(blocks_of(self.rows)):
            if last > top_k:
                queries = slice(start + first, start + last)
                each = torch.matmul(iq[:, queries], ik[start : start + last].t())
                keep[index] = best(index_scores(each, iw[queries], torch.arange(first, last)), top_k)
        return keep


class Padded:
    """Rows by length, those that fill as many places side by side."""

    ROW = 64

    def __init__(self, places):
        self.groups, at = [], 0  # (where it begins, rows, places of each)
        for length, rows in itertools.groupby(places):
            count = len(list(rows))
            self.groups.append((at, count, length))
            at += count * length

    @staticmethod
    def order(places):
        return sorted(range(len(places)), key=lambda row: places[row])

    def attend(self, q, k, v, scale, keep):
        out = []
        for index, (at, rows, length) in enumerate(self.groups):
            group = [x[:, at : at + rows * length].unflatten(1, (rows, length)).transpose(0, 1) for x in (q, k, v)]
            mask = keep.get(index)
            each = F.scaled_dot_product_attention(*group, attn_mask=mask, is_causal=mask is None, scale=scale)
            out.append(each.transpose(1, 2).flatten(0, 1))
        return torch.cat(out)

    def select(self, iq, iw, ik, top_k):
        keep = {}
        for index, (at, rows, length) in enumerate(self.groups):
            if length > top_k:
                queries, weights, keys = (x[at : at + rows * length].unflatten(0, (rows, length)) for x in (iq, iw, ik))
                each = queries.transpose(1, 2) @ keys.transpose(1, 2)[:, None]
                scores = index_scores(each, weights, torch.arange(length, device=each.device))
                keep[index] = best(scores, top_k)[:, None]
        return keep
