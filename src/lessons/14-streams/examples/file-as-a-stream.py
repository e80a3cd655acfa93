import asyncio
import codecs
import io

text = "id,note\nLP-0001,très agité\nLP-0002,calme\n"
file = io.BytesIO(text.encode())

async def main():
    new = codecs.getincrementaldecoder("utf-8")
    decoder = new()
    rest = ""
    while True:
        data = await asyncio.to_thread(file.read, 19)
        if not data:
            break
        lines = rest + decoder.decode(data)
        *lines, rest = lines.split("\n")
        print(len(data), "bytes", lines, repr(rest))

asyncio.run(main())
