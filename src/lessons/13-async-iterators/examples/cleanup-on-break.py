import asyncio

async def ticks():
    i = 0
    try:
        while True:
            await asyncio.sleep(0.1)
            i += 1
            yield i
    finally:
        await asyncio.sleep(0.02)
        print("generator closed")

async def main():
    async for t in ticks():
        print("tick", t)
        if t == 2:
            break
    print("after the loop")
    await asyncio.sleep(0.1)

asyncio.run(main())
