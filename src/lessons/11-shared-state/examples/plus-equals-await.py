import asyncio

total = 0


async def price(n):
    await asyncio.sleep(0.01 * n)
    return n


async def at_once(n):
    global total
    total += await price(n)


async def afterwards(n):
    global total
    p = await price(n)
    total += p


async def main():
    global total
    await asyncio.gather(*(at_once(n) for n in [1, 2, 3]))
    print("total += await:", total)
    total = 0
    await asyncio.gather(*(afterwards(n) for n in [1, 2, 3]))
    print("await, then +=:", total)


asyncio.run(main())
