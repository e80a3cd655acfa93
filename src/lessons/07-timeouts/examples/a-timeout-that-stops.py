import asyncio


async def slow():
    try:
        await asyncio.sleep(5)
    finally:
        print("slow is interrupted")


async def main():
    try:
        async with asyncio.timeout(1):
            await slow()
    except TimeoutError as e:
        print(type(e).__name__)


asyncio.run(main())
