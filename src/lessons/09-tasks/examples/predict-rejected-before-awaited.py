import asyncio


async def recommend():
    await asyncio.sleep(0.06)
    raise OSError("recs down")


async def main():
    recs = asyncio.create_task(recommend())
    await asyncio.sleep(0.1)
    try:
        await recs
    except OSError:
        print("handled, at last")


asyncio.run(main())
