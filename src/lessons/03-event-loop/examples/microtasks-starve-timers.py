import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.005, print, "timer, due at 5")
    for _ in range(20):
        end = time.perf_counter_ns() + 1_000_000
        while time.perf_counter_ns() < end:
            pass  # 1 ms of work
        await asyncio.sleep(0)
    print("loop finished")


asyncio.run(main())
