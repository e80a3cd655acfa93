import asyncio


async def get(path, seconds):
    await asyncio.sleep(seconds)
    return path


async def load(path, seconds):
    print(await get(path, seconds))


async def main():
    await asyncio.gather(
        load("/users", 0.3),
        load("/posts", 0.2),
        load("/comments", 0.4),
    )


asyncio.run(main())
