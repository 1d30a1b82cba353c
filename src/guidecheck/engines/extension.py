"""The C extension of durable-rules: how it is loaded, and the one function of it that Python is not offered."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from types import ModuleType


@cache
def load_extension() -> ModuleType:
    """The extension; raises `ImportError` where it is absent or does not fit this Python.

    From Python 3.13 on it refers to `PyEval_CallObject`, which is gone. Only callbacks that no one registers here
    would call it, so its names are looked up when they are used and not when it is loaded.
    """
    with _lazy_names():
        import durable_rules_engine

        return durable_rules_engine  # type: ignore[no-any-return] # the package ships no types


@cache
def ruleset_freer() -> Callable[[int], object]:
    """`deleteRuleset` of the extension, which its Python side leaves out; nothing is freed where it is not found.

    Without it a compiled ruleset, of some megabytes, stays until the process ends. It must be called under the GIL, as
    all of the extension is, and only when the ruleset's sessions are gone.
    """
    try:
        c = ctypes.CDLL(None)
        c.dlopen.restype = ctypes.c_void_p
        handle = c.dlopen(os.fsencode(load_extension().__file__ or ""), os.RTLD_LAZY)
        free = ctypes.PyDLL("durable_rules_engine", handle=handle).deleteRuleset
    except (AttributeError, OSError, TypeError):  # another platform: no dlopen, or no such name
        return lambda _: None
    free.argtypes, free.restype = [ctypes.c_uint], ctypes.c_uint
    return free


@contextmanager
def _lazy_names() -> Iterator[None]:
    if not hasattr(sys, "setdlopenflags"):
        yield
        return
    flags = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_LAZY)
    try:
        yield
    finally:
        sys.setdlopenflags(flags)
