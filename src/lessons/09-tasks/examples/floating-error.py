import asyncio


async def send_mail():
    await asyncio.sleep(0.05)
    raise OSError("mail server is down")


async def main():
    mail = asyncio.create_task(send_mail())
    print("mail on its way (we think)")
    await asyncio.sleep(1)
    del mail
    await asyncio.sleep(1)


asyncio.run(main())
