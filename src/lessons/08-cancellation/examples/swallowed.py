import asyncio


async def hang():
    await asyncio.Event().wait()


async def try_three_times():
    for attempt in 1, 2, 3:
        try:
            await hang()
        except Exception as e:
            print("attempt", attempt, "failed:", e)
            await asyncio.sleep(0.1)


async def main():
    task = asyncio.create_task(try_three_times())
    await asyncio.sleep(0.12)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as e:
        print(type(e).__name__)
        print(isinstance(e, Exception))


asyncio.run(main())
