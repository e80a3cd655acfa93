import asyncio


async def slow():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.2)
        print("slow has cleaned up")


async def main():
    try:
        await asyncio.wait_for(slow(), 1)
    except asyncio.TimeoutError as e:
        print(type(e) is TimeoutError)


asyncio.run(main())
