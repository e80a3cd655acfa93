import asyncio


async def child(name, seconds):
    try:
        await asyncio.sleep(seconds)
        if name == "b":
            raise OSError("b failed")
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("a", 0.3))
            tg.create_task(child("b", 0.05))
    except* OSError as group:
        print(group.exceptions)


asyncio.run(main())
