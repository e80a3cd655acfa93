"""Runs an asyncio program in virtual time and prints its lines as the goldens have them: `  300 │ text`.

The clock moves only when no callback is ready; then it jumps to the next timer. `time.sleep` moves it at
once. An instant is read by `time.perf_counter_ns` 100 times, then the clock moves on by 1 ms, so that a
busy loop ends.
"""

import asyncio
import builtins
import runpy
import sys
import time
import warnings

now = 0.0
readings = 0


class VirtualLoop(asyncio.SelectorEventLoop):
    def time(self):
        return now

    def _run_once(self):
        global now
        if not self._ready and self._scheduled:
            now = max(now, self._scheduled[0]._when)
        super()._run_once()


def sleep(seconds):
    global now
    now += seconds


def reading():
    global now, readings
    readings += 1
    if readings > 100:
        now = (round(now * 1000) + 1) / 1000
        readings = 1
    return round(now * 1000) * 1_000_000


def line(text):
    for part in text.rstrip("\n").split("\n"):
        out.write(f"{round(now * 1000):5} │ {part}\n")


def virtual_print(*values, sep=" ", end="\n", file=None):
    line(sep.join(map(str, values)) + end)


def warned(message, category, *_):
    line(f"⚠ {category.__name__}: {message}")



def run(main):
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        runner.get_loop().set_exception_handler(
            lambda _, context: line(f"⚠ {context['message']}: {context.get('exception')!r}")
        )
        return runner.run(main)


out = sys.stdout
time.sleep = sleep
time.perf_counter_ns = reading
builtins.print = virtual_print
warnings.showwarning = warned
warnings.simplefilter("always")
asyncio.run = run
try:
    runpy.run_path(sys.argv[1], run_name="__main__")
except BaseException as error:  # what ends a program is part of its output
    line(f"✗ {type(error).__name__}: {error}")
