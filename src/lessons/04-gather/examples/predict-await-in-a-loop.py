import asyncio


async def job(n, s):
    await asyncio.sleep(s)
    print(n)
    return n


async def main():
    jobs = [job("a", 0.3), job("b", 0.2), job("c", 0.1)]
    for c in jobs:
        await c
    print("all")


asyncio.run(main())
