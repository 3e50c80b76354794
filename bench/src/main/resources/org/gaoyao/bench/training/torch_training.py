"""Trains the decoder of bench/run training with PyTorch: the peer that most people would take.

Argument: the shape as JSON, as TrainingShape writes it. GAOYAO_OPENBLAS names a library to use where PyTorch was linked
with the reference BLAS only, as Debian's is; the script then starts itself anew with it. Each line on standard input is a number of steps; each is
answered with the loss of the last of them. The tokens are equal for all contenders: x[i] = (i * 7919 + i * i) mod V.
"""

import inspect
import json
import math
import os
import sys
import time

import torch
import torch.nn.functional as F

BLAS = os.environ.get("GAOYAO_OPENBLAS")
if BLAS and "BLAS_INFO=generic" in torch.__config__.show() and "LD_PRELOAD" not in os.environ:
    folder = os.path.dirname(BLAS)
    os.execve(sys.executable, [sys.executable] + sys.argv, dict(os.environ, LD_PRELOAD=BLAS, LD_LIBRARY_PATH=folder))

shape = json.loads(sys.argv[1])
V, D, L, H, K, C, W = (shape[k] for k in ("vocabulary", "width", "layers", "queries", "keyValues", "head", "inner"))
B, T, EPSILON, BASE = shape["sequences"], shape["length"], shape["epsilon"], shape["base"]
torch.set_num_threads(1)
torch.manual_seed(1)


def weight(*size):
    return (torch.randn(*size) * 0.02).requires_grad_()


def ones(size):
    return torch.ones(size).requires_grad_()


class Block:
    def __init__(self):
        self.norm1, self.norm2, self.q_norm, self.k_norm = ones(D), ones(D), ones(C), ones(C)
        self.q, self.k, self.v = weight(H * C, D), weight(K * C, D), weight(K * C, D)
        self.o = weight(D, H * C)
        self.gate, self.up, self.down = weight(W, D), weight(W, D), weight(D, W)

    def parameters(self):
        return list(vars(self).values())

    def __call__(self, x):
        n = norm(x, self.norm1)
        q = turned(norm(F.linear(n, self.q).view(B, T, H, C), self.q_norm).transpose(1, 2))
        k = turned(norm(F.linear(n, self.k).view(B, T, K, C), self.k_norm).transpose(1, 2))
        v = F.linear(n, self.v).view(B, T, K, C).transpose(1, 2)
        x = x + F.linear(attention(q, k, v).transpose(1, 2).reshape(B, T, H * C), self.o)
        n = norm(x, self.norm2)
        return x + F.linear(F.silu(F.linear(n, self.gate)) * F.linear(n, self.up), self.down)


if hasattr(F, "rms_norm"):
    def norm(x, w):
        return F.rms_norm(x, (x.shape[-1],), w, EPSILON)
else:
    def norm(x, w):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + EPSILON) * w


def turned(x):
    half = C // 2
    return x * COSINE + torch.cat((-x[..., half:], x[..., :half]), -1) * SINE


def attention(q, k, v):
    k, v = k.repeat_interleave(H // K, 1), v.repeat_interleave(H // K, 1)
    if hasattr(F, "scaled_dot_product_attention"):
        return F.scaled_dot_product_attention(q, k, v, is_causal=True)
    return torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(C) + MASK, -1) @ v


angles = torch.arange(T)[:, None] * BASE ** (-torch.arange(0, C, 2) / C)
COSINE, SINE = torch.cat((angles, angles), -1).cos(), torch.cat((angles, angles), -1).sin()
MASK = torch.full((T, T), -math.inf).triu(1)
embedding, blocks, last_norm = weight(V, D), [Block() for _ in range(L)], ones(D)
parameters = [embedding, last_norm] + [p for block in blocks for p in block.parameters()]
text = torch.tensor([(i * 7919 + i * i) % V for i in range(B * T + 1)])


def gradients():
    x = F.embedding(text[:-1].view(B, T), embedding)
    for block in blocks:
        x = block(x)
    loss = F.cross_entropy(F.linear(norm(x, last_norm), embedding).view(B * T, V), text[1:])
    loss.backward()
    return loss


def fastest():
    """The variant of AdamW that takes the least processor time here; older versions have no fused one."""
    known = inspect.signature(torch.optim.AdamW.__init__).parameters
    gradients()
    best = None
    for variant in [{}] + [{name: True} for name in ("foreach", "fused") if name in known]:
        try:
            optimizer = torch.optim.AdamW(parameters, lr=0.0, betas=(0.9, 0.95), weight_decay=0.1, **variant)
            optimizer.step()
            begin = time.process_time()
            for _ in range(5):
                optimizer.step()
            spent = time.process_time() - begin
        except RuntimeError:  # fused, where there is no kernel for processors
            continue
        if best is None or spent < best[0]:
            best = spent, variant
    for parameter in parameters:
        parameter.grad = None
    return best[1]


variant = fastest()
optimizer = torch.optim.AdamW(parameters, lr=3e-4, betas=(0.9, 0.95), weight_decay=0.1, **variant)


def step():
    optimizer.zero_grad(set_to_none=True)
    loss = gradients()
    torch.nn.utils.clip_grad_norm_(parameters, 1.0)
    optimizer.step()
    return loss.item()


blas = " with OpenBLAS in the place of the reference BLAS" if "LD_PRELOAD" in os.environ else ""
print("ready python3-torch %s%s, %s AdamW" % (torch.__version__, blas, "".join(variant) or "plain"), flush=True)
for line in sys.stdin:
    for _ in range(int(line)):
        loss = step()
    print(loss, flush=True)
