import asyncio


async def count_sheep():
    try:
        i = 1
        while True:
            print("sheep", i)
            await asyncio.sleep(0.1)
            i += 1
    finally:
        print("cleaned up")


async def main():
    task = asyncio.create_task(count_sheep())
    await asyncio.sleep(0.25)
    task.cancel("closed the tab")
    try:
        await task
    except asyncio.CancelledError as e:
        print("stopped:", repr(e))


asyncio.run(main())
