import asyncio


async def work():
    print("body")
    await asyncio.sleep(0.1)
    print("after the await")
    return "value"


async def main():
    c = work()
    print("caller, holding", type(c).__name__)
    print("first await:", await c)
    print("second await:", await c)


asyncio.run(main())
