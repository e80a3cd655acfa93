import asyncio

total = 0


async def price(n):
    await asyncio.sleep(0.01 * n)
    return n


async def at_once(n):
    global total
    total += await price(n)


async def later(n):
    global total
    p = await price(n)
    total += p


async def main():
    global total
    await asyncio.gather(*map(at_once, [1, 2, 3]))
    print("total += await:", total)
    total = 0
    await asyncio.gather(*map(later, [1, 2, 3]))
    print("await, then +=:", total)


asyncio.run(main())
