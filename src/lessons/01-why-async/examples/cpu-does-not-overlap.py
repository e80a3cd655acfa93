import asyncio
import time


async def crunch(name):
    end = time.perf_counter_ns() + 200_000_000
    while time.perf_counter_ns() < end:
        pass  # 200 ms of calculation
    print(name)


async def main():
    await asyncio.gather(
        crunch("a"), crunch("b"), crunch("c")
    )


asyncio.run(main())
