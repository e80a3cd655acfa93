import asyncio

async def job(n, seconds, fail=False):
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(n + " failed")
    return n

async def main():
    jobs = [
        job("slow", 0.3),
        job("broken", 0.1, True),
        job("fast", 0.05),
    ]
    for each in asyncio.as_completed(jobs):
        try:
            print(await each)
        except RuntimeError as e:
            print("caught", e)
    try:
        async for v in jobs:
            print(v)
    except TypeError as e:
        print(e)

asyncio.run(main())
