import asyncio


async def ok():
    await asyncio.sleep(0.3)
    return 1


async def bad():
    await asyncio.sleep(0.05)
    raise RuntimeError("bad")


async def main():
    a = asyncio.create_task(ok())
    b = asyncio.create_task(bad())
    try:
        print(await a, await b)
    except RuntimeError as e:
        print("caught", e)


asyncio.run(main())
