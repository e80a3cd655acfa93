import asyncio


async def f():
    print("B")
    await asyncio.sleep(0)
    print("D")


async def main():
    print("A")
    p = f()
    print("C")
    await p
    print("E")


asyncio.run(main())
