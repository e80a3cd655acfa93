import asyncio


async def is_active(id):
    await asyncio.sleep(0.12)
    return False  # user 2 is not active


async def main():
    if is_active(2):
        print("without await: Bo may log in")
    if await is_active(2):
        print("with await: Bo may log in")
    else:
        print("with await: Bo is refused")


asyncio.run(main())
