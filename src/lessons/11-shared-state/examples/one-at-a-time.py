import asyncio
from collections import defaultdict

lockers = {}
locks = defaultdict(asyncio.Lock)


async def reserve(locker, who):
    async with locks[locker]:
        if locker in lockers:
            return f"{who}: taken"
        await asyncio.sleep(0.02)
        lockers[locker] = who
        return f"{who}: yours"


async def main():
    calls = [
        reserve("L1", "Ada"),
        reserve("L1", "Cy"),
        reserve("L2", "Dee"),
    ]
    for answer in await asyncio.gather(*calls):
        print(answer)


asyncio.run(main())
