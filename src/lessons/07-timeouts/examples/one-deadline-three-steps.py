import asyncio


async def get(path, seconds):
    await asyncio.sleep(seconds)
    print("got", path)


async def main():
    try:
        async with asyncio.timeout(0.5):
            await get("/parcels/LP-0001", 0.1)
            await get("/depots/north", 0.1)
            await get("/quotes/petrel", 0.65)
    except TimeoutError as e:
        print(type(e).__name__)


asyncio.run(main())
