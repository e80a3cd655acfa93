import asyncio


async def audit(name):
    try:
        await asyncio.sleep(0.2)
        print("audited", name)
    finally:
        print("audit is over")


async def handle():
    await asyncio.sleep(0.12)
    task = asyncio.create_task(audit("Ada"))
    print("response sent")
    return task


async def main():
    await handle()
    print("server may stop now")


asyncio.run(main())
