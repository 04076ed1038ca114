"""Element-wise work, fused by torch.compile; each with its own backward. Last: the loss."""
import torch


def fused(function):
    return torch.compile(function, dynamic=True)


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


@fused
def cross_entropy_forward(logits, target):
    x = logits.float()
    top = x.amax(-1, keepdim=True)
    lse = (x - top).exp().sum(-1, keepdim=True).log() + top
    return lse, lse[:, 0] - x.gather(1, target[:, None])[:, 0]


@fused
def cross_entropy_backward(logits, lse, target, weight):
    p = (logits.float() - lse).exp()
    p = p - (torch.arange(logits.shape[1], device=target.device)[None] == target[:, None]).float()
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
