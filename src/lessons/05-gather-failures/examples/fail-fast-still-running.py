import asyncio


async def get(path, seconds, ok=True):
    await asyncio.sleep(seconds)
    if not ok:
        raise RuntimeError(f"{path} failed")
    print("arrived", path)


async def main():
    try:
        await asyncio.gather(
            get("/users", 0.3),
            get("/quotes/puffin", 0.06, ok=False),
            get("/comments", 0.4),
        )
    except RuntimeError as e:
        print("caught", e)
    await asyncio.sleep(1)  # run() would cancel


asyncio.run(main())
