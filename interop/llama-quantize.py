"""Are our Q8_0 and F16 files those that llama.cpp's own quantizer makes of our F32 file, byte for byte?

  python3 interop/llama-quantize.py FOLDER NPM

Exports the checkpoint in FOLDER three times and has `llama_model_quantize` of the libraries that npm's node-llama-cpp
brought into NPM (Linux) turn the F32 file into the two others. Every tensor of theirs must have the type and the bytes of
ours. Exit code 1 if one has not. Run it from the project's root.
"""
import ctypes, glob, os, struct, subprocess, sys, tempfile

F16, Q8_0 = 1, 7


def tensors(path):
    """The type and the bytes of every tensor of a GGUF file."""
    data, at = open(path, "rb").read(), 0

    def read(form):
        nonlocal at
        (value,) = struct.unpack_from("<" + form, data, at)
        at += struct.calcsize("<" + form)
        return value

    def text():
        nonlocal at
        length = read("Q")
        at += length
        return data[at - length:at].decode("utf8")

    def value(kind):
        if kind == 8:
            return text()
        if kind == 9:
            inner, count = read("I"), read("Q")
            return [value(inner) for _ in range(count)]
        return read("BbHhIif?  Qqd"[kind])

    assert data[:4] == b"GGUF"
    at = 4
    assert read("I") == 3
    count, keys = read("Q"), read("Q")
    for _ in range(keys):
        text(), value(read("I"))
    places = []
    for _ in range(count):
        places.append((text(), [read("Q") for _ in range(read("I"))], read("I"), read("Q")))
    begin = -(-at // 32) * 32
    found = {}
    for name, shape, kind, place in places:
        rows = 1
        for size in shape:
            rows *= size
        size = {0: rows * 4, F16: rows * 2, 8: rows // 32 * 34}[kind]
        found[name] = (kind, data[begin + place:begin + place + size])
    return found


class Settings(ctypes.Structure):
    """The head of llama_model_quantize_params; the rest stays as it is by default."""
    _fields_ = [("threads", ctypes.c_int32), ("type", ctypes.c_int32), ("rest", ctypes.c_byte * 504)]


def main(folder, npm):
    natives = glob.glob(npm + "/node_modules/@node-llama-cpp/linux-x64/bins/linux-x64/")[0]
    for name in ("libggml-base.so", "libggml.v*.so", "libllama.v*.so"):
        library = ctypes.CDLL(glob.glob(natives + name)[0], ctypes.RTLD_GLOBAL)
    library.llama_model_quantize_default_params.restype = Settings
    good = True
    with tempfile.TemporaryDirectory() as scratch:
        def export(kind):
            out = "%s/%s.gguf" % (scratch, kind)
            subprocess.run(["./gaoyao", "model", "export", folder, "--gguf", kind, "--out", out], check=True, stdout=subprocess.DEVNULL)
            return out

        source = export("f32")
        for kind, number in (("f16", F16), ("q8_0", Q8_0)):
            settings = library.llama_model_quantize_default_params()
            settings.type = number
            made = (scratch + "/theirs.gguf").encode()
            if library.llama_model_quantize(source.encode(), made, ctypes.byref(settings)) != 0:
                sys.exit("llama.cpp did not quantise " + source)
            theirs, ours = tensors(made.decode()), tensors(export(kind))
            off = sorted(name for name in theirs.keys() | ours.keys() if theirs.get(name) != ours.get(name))
            size = sum(len(content) for _, content in ours.values())
            print("%s %s: %d of %d tensors differ, %d bytes compared" % ("FAIL" if off else "OK  ", kind, len(off), len(ours), size), *off[:3])
            good &= not off
    return good


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(0 if main(*sys.argv[1:]) else 1)
