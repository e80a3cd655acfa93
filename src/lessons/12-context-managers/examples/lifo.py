import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def open_(name):
    await asyncio.sleep(0.01)
    print("open ", name)
    try:
        yield name
    finally:
        await asyncio.sleep(0.01)
        print("close", name)


async def unload():
    async with open_("dock") as dock:
        async with open_("crane") as crane:
            print("work with", dock, "and", crane)
            return "unloaded"


async def main():
    print(await unload())


asyncio.run(main())
