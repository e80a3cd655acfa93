import asyncio
from collections import defaultdict

lockers = {}
locks = defaultdict(asyncio.Lock)


async def reserve(who, locker):
    async with locks[locker]:
        if locker in lockers:
            return f"{who}: taken"
        await asyncio.sleep(0.02)
        lockers[locker] = who
        return f"{who}: yours"


async def main():
    calls = [
        reserve("Ada", "L1"),
        reserve("Cy", "L1"),
        reserve("Dee", "L2"),
    ]
    for answer in await asyncio.gather(*calls):
        print(answer)


asyncio.run(main())
