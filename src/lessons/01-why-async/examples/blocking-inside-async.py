import asyncio
import time


def get(path, seconds):
    time.sleep(seconds)  # as requests.get does
    return path


async def load(path, seconds):
    print(get(path, seconds))


async def main():
    await asyncio.gather(
        load("/users", 0.3),
        load("/posts", 0.2),
        load("/comments", 0.4),
    )


asyncio.run(main())
