import asyncio

async def news():
    i = 0
    try:
        while True:
            await asyncio.sleep(0.3)
            i += 1
            yield f"edition {i}"
    finally:
        print("closed")

async def read(source):
    async for edition in source:
        print(edition)

async def main():
    source = news()
    reader = asyncio.create_task(read(source))
    await asyncio.sleep(0.1)
    try:
        await source.aclose()
    except RuntimeError as e:
        print(e)
    reader.cancel()
    await asyncio.wait([reader])
    print("cancelled:", reader.cancelled())

asyncio.run(main())
