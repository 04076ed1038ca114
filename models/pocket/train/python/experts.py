"""The routed experts: each works on the tokens that chose it."""
import torch

from fused import fused, swiglu_backward, swiglu_forward


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


def parts_of(counts):
    """(expert, its places), of those that have any."""
    at = 0
    for expert, n in enumerate(counts):
        if n:
            yield expert, slice(at, at + n)
        at += n


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
        place = torch.arange(order.numel(), device=h.device) + shift[flat[order]]
        counts = places.tolist()
        inverse = torch.empty_like(order)
        inverse[order] = place
        inverse = inverse.view(tokens, used)
        token = torch.zeros(sum(counts), dtype=torch.long, device=h.device)
        token[place] = order // used
        sorted_weights = torch.zeros(sum(counts), device=h.device)
        sorted_weights[place] = weights.reshape(-1)[order]
        x = h.index_select(0, token)
        a = x.new_empty(x.shape[0], w1.shape[1])
        y = x.new_empty(x.shape[0], w2.shape[1])
        for expert, part in parts_of(counts):
            torch.mm(x[part], w1[expert].t(), out=a[part])
        act = swiglu_forward(a)
        for expert, part in parts_of(counts):
            torch.mm(act[part], w2[expert].t(), out=y[part])
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
        for expert, part in parts_of(ctx.counts):
            torch.mm(gy[part], w2[expert], out=gact[part])
            torch.mm(gy[part].t(), act[part], out=gw2[expert])
        ga = swiglu_backward(gact, a)
        for expert, part in parts_of(ctx.counts):
            torch.mm(ga[part], w1[expert], out=gx[part])
            torch.mm(ga[part].t(), x[part], out=gw1[expert])
        return pair_sum(gather_rows(gx, inverse)), gw1, gw2, None, gweights
