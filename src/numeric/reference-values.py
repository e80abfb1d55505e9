"""Writes the *.golden.json of this folder: reference values to 60 digits, rounded once.

Run in this folder: python3 reference-values.py   (needs mpmath 1.3.0)
"""
import json, random
from fractions import Fraction
import mpmath as mp

mp.mp.dps = 60
rng = random.Random(20250601)
BY = "mpmath 1.3.0 at 60 digits, rounded once to the nearest double; reference-values.py, seed 20250601"


def exact(x):
    sign, man, exponent, _ = mp.mpf(x)._mpf_
    return Fraction(int(man)) * Fraction(2) ** exponent * (-1 if sign else 1)


def rounded(x):
    return float(exact(x))


def hardness(x):
    """Distance of x from the middle between two doubles, in ulp: small is hard to round."""
    value = rounded(x)
    away = abs(exact(x) - Fraction(value))
    import math
    return abs(0.5 - float(away / Fraction(math.ulp(value))))


def table(f, points, hard):
    scored = [(p, f(*[mp.mpf(x) for x in p])) for p in points]
    scored = [(p, y) for p, y in scored if mp.isfinite(y) and abs(y) < mp.mpf(2) ** 1024 * (1 - mp.mpf(2) ** -54)]
    order = sorted(scored, key=lambda s: hardness(s[1]) if abs(s[1]) > 1e-300 else 1)
    kept = order[:hard] + rng.sample(order[hard:], min(hard, len(order) - hard))
    return [[*p, rounded(y)] for p, y in kept]


def write(name, content):
    with open(name, "w") as out:
        out.write("{\n" + ",\n".join(f'  "{k}": ' + (json.dumps(v) if isinstance(v, str) else
            "[\n" + ",\n".join("    " + json.dumps(row) for row in v) + "\n  ]") for k, v in content.items()) + "\n}\n")


N = 6000
u = rng.uniform
write("elementary.golden.json", {
    "computedBy": BY,
    "columns": "arguments, then the correctly rounded result; half of each list are the hardest to round of 6000",
    "exp": table(mp.exp, [(u(-745, 709.7),) for _ in range(N)] + [(u(-1, 1),) for _ in range(N)], 120)
        + [[x, rounded(mp.exp(mp.mpf(x)))] for x in (1, -1, 0.5, 709.782712893384, -708.4, -745.1, -745.1332191019411, 1e-17, 5e-324)],
    "expm1": table(mp.expm1, [(u(-38, 50),) for _ in range(N)] + [(u(-1, 1),) for _ in range(N)] + [(u(-1, 1) * 2.0 ** u(-60, 0),) for _ in range(N)], 120),
    "log": table(mp.log, [(2.0 ** u(-1074, 1023.9),) for _ in range(N)] + [(u(0.5, 2),) for _ in range(N)], 120)
        + [[x, rounded(mp.log(mp.mpf(x)))] for x in (2, 10, 0.1, 1 + 2.0 ** -52, 1 - 2.0 ** -53, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308)],
    "log1p": table(mp.log1p, [(u(-1, 5),) for _ in range(N)] + [(u(-1, 1) * 2.0 ** u(-60, 0),) for _ in range(N)], 120),
    "pow": table(mp.power, [(u(0, 50), u(-300, 300)) for _ in range(N)] + [(u(0.9, 1.1), u(-7000, 7000)) for _ in range(N)]
        + [(2.0 ** u(-1074, 1023), u(-1, 1)) for _ in range(N)] + [(u(0, 1), u(0, 3)) for _ in range(N)], 200)
        + [[x, y, rounded(mp.power(mp.mpf(x), mp.mpf(y)))] for x, y in ((10, 308), (10, -308), (10, -323), (2, -1074), (1.0000000000000002, 3e18), (0.9999999999999999, 6e18), (1.7976931348623157e308, 0.999), (5e-324, 0.3))],
})


def phi(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


def phi_inverse(p):
    """Newton on log phi, which is concave, from the left of the root."""
    tail = min(p, 1 - p)
    z = -mp.sqrt(-2 * mp.log(tail))
    for _ in range(200):
        step = (mp.log(phi(z)) - mp.log(tail)) * phi(z) / mp.npdf(z)
        z -= step
        if abs(step) < mp.mpf(10) ** -50:
            break
    else:
        raise ValueError(p)
    return z if p < 0.5 else -z


xs = [u(-37, 0) for _ in range(120)] + [u(-3, 3) for _ in range(120)] + [0.0, 1.0, -1.0, 1.96, -5.656854249492381, 8.0, -37.0]
ps = [2.0 ** u(-1000, -1) for _ in range(40)] + [u(0, 1) for _ in range(120)] + [0.975, 0.025, 0.1, 0.9, 1e-10, 1 - 2.0 ** -53, 2.0 ** -53, 0.075, 0.925]
write("normal.golden.json", {
    "computedBy": BY,
    "columns": "argument, result",
    "cdf": [[x, rounded(phi(mp.mpf(x)))] for x in xs],
    "pdf": [[x, rounded(mp.npdf(mp.mpf(x)))] for x in xs],
    "quantile": [[p, rounded(phi_inverse(mp.mpf(p)))] for p in ps],
})


def ibeta(x, a, b):
    return mp.betainc(a, b, 0, x, regularized=True)


def pert_shape():
    a = u(1, 5)
    return a, 6 - a


small = [(u(0, 1) if i % 2 else 2.0 ** u(-40, 0), *pert_shape()) for i in range(160)] + [(u(0, 1), a, 6 - a) for a in (1, 2, 3, 4, 5) for _ in range(6)]
large = [(u(0, 1), 2.0 ** u(-2, 9), 2.0 ** u(-2, 9)) for _ in range(120)]
large = [t for t in large if ibeta(*map(mp.mpf, t)) > 1e-290]
gammas = [u(0, 3) for _ in range(60)] + [u(0, 200) for _ in range(60)] + [0.5, 1.0, 2.0, 1.0000000001, 1.9999999, 6.0, 12.0, 1e10, 1e-10]


def moment(t, a, b):
    t, a, b = mp.mpf(t), mp.mpf(a), mp.mpf(b)
    return t * ibeta(t, a, b) - a / (a + b) * ibeta(t, a + 1, b)


write("beta.golden.json", {
    "computedBy": BY,
    "columns": "logGamma: x, value; the others: x, a, b, value; integrated: the integral of I from 0 to x",
    "logGamma": [[x, rounded(mp.loggamma(mp.mpf(x)))] for x in gammas],
    "pertSized": [[*t, rounded(ibeta(*map(mp.mpf, t)))] for t in small],
    "large": [[*t, rounded(ibeta(*map(mp.mpf, t)))] for t in large],
    "integrated": [[*t, rounded(moment(*t))] for t in small[::4]],
})
