namespace PartnerHub.Imports.Tests;

/// <summary>A text with a very long line in it, made while it is read.</summary>
internal sealed class LongLineStream(byte[] before, long length, byte[] after) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => before.Length + length + after.Length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = (int)Math.Min(buffer.Length, Length - Position);
        for (var i = 0; i < read; i++)
        {
            buffer[i] = At(Position + i);
        }

        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin == SeekOrigin.Begin ? offset : throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    private byte At(long place) => place < before.Length ? before[place]
        : place < before.Length + length ? (byte)'x'
        : after[place - before.Length - length];
}
